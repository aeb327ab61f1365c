import { type ComponentType, memo } from 'react';
import type { Edition } from '#datasets/brief.ts';
import type { DatasetId } from '#domain/ledger.ts';
import { type Language, loadGuide } from '#i18n/languages.ts';
import type { Page } from '#url/path.ts';
import { loadChart } from '#views/figure/loadedCharts.ts';
import { FIRST_SCREEN } from './firstScreen.ts';

/** A page that has code of its own. */
export type CodedPage = Exclude<Page, { readonly kind: 'not-found' }>;

/** A page, ready to be shown. */
export interface ReadyPage {
  readonly View: ComponentType<{ readonly page: Page }>;
  /** What its first screen is drawn from. */
  readonly datasets: readonly DatasetId[];
  /** The edition of them; absent: the brief one. */
  readonly edition?: Edition;
}

/** What a page may depend on besides its place. */
export interface PageSetting {
  readonly language: Language;
  /** Address of the site with its base; `null` where it is not known. */
  readonly address: string | null;
}

const loaded = new Map<string, ReadyPage>();

function nameOf({ kind }: CodedPage, { language }: PageSetting): string {
  return `${language} ${kind}`;
}

/** A page that has been loaded; `null` if it has not. */
export function loadedPage(page: CodedPage, setting: PageSetting): ReadyPage | null {
  return loaded.get(nameOf(page, setting)) ?? null;
}

async function dashboard(): Promise<ReadyPage> {
  const [{ DashboardPage }, { FIRST_DATASETS }] = await Promise.all([
    import('./DashboardPage.tsx'),
    import('./firstView.ts'),
    ...FIRST_SCREEN.map(loadChart),
  ]);
  const Shown = memo(DashboardPage);
  return { View: () => <Shown />, datasets: FIRST_DATASETS };
}

async function embeds(): Promise<ReadyPage> {
  const [{ EmbedsPage }, { CHARTS }] = await Promise.all([
    import('#views/embeds/EmbedsPage.tsx'),
    import('#charts/registry.ts'),
  ]);
  return { View: () => <EmbedsPage charts={CHARTS} />, datasets: [] };
}

async function method(language: Language): Promise<ReadyPage> {
  const [guide, { MethodPage }, { METHOD_DATASETS }] = await Promise.all([
    loadGuide(language),
    import('#views/method/MethodPage.tsx'),
    import('#views/method/methodFacts.ts'),
  ]);
  return {
    View: () => <MethodPage guide={guide} />,
    datasets: METHOD_DATASETS,
    edition: 'whole',
  };
}

async function help({ language, address }: PageSetting): Promise<ReadyPage> {
  const [guide, { HelpPage, HELP_DATASETS }] = await Promise.all([
    loadGuide(language),
    import('#views/help/HelpPage.tsx'),
  ]);
  return { View: () => <HelpPage guide={guide} address={address} />, datasets: HELP_DATASETS };
}

async function contracts(language: Language): Promise<ReadyPage> {
  const [guide, { ContractsPage }] = await Promise.all([
    loadGuide(language),
    import('#views/contracts/ContractsPage.tsx'),
  ]);
  return { View: () => <ContractsPage guide={guide} />, datasets: ['coalition'] };
}

async function made(kind: CodedPage['kind'], setting: PageSetting): Promise<ReadyPage> {
  switch (kind) {
    case 'dashboard':
      return await dashboard();
    case 'member': {
      const { MemberPage } = await import('#views/member/MemberPage.tsx');
      return {
        View: ({ page }) => (page.kind === 'member' ? <MemberPage party={page.party} /> : null),
        datasets: [],
      };
    }
    case 'sources':
      return { View: (await import('#views/sources/SourcesPage.tsx')).SourcesPage, datasets: [] };
    case 'changelog':
      return {
        View: (await import('#views/changelog/ChangelogPage.tsx')).ChangelogPage,
        datasets: [],
      };
    case 'embeds':
      return await embeds();
    case 'method':
      return await method(setting.language);
    case 'help':
      return await help(setting);
    case 'contracts':
      return await contracts(setting.language);
  }
}

/** Loads a page with everything that its first screen is drawn by, once. Rejects if code or words do not come. */
export async function loadPage(page: CodedPage, setting: PageSetting): Promise<ReadyPage> {
  const ready = loadedPage(page, setting) ?? (await made(page.kind, setting));
  loaded.set(nameOf(page, setting), ready);
  return ready;
}
