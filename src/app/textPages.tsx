import type { ComponentType } from 'react';
import type { DatasetId } from '#domain/ledger.ts';
import { type Language, loadGuide } from '#i18n/languages.ts';
import type { TextPage } from '#url/path.ts';

/** A page of text, ready to be shown. */
export interface ReadyText {
  readonly Page: ComponentType;
  /** What it is filled from. */
  readonly datasets: readonly DatasetId[];
}

const known = new Map<string, ReadyText>();

function nameOf(page: TextPage, language: Language): string {
  return `${language} ${page}`;
}

/** A page of text that has been loaded; `null` if it has not. */
export function knownTextPage(page: TextPage, language: Language): ReadyText | null {
  return known.get(nameOf(page, language)) ?? null;
}

async function made(
  page: TextPage,
  language: Language,
  address: string | null,
): Promise<ReadyText> {
  const words = loadGuide(language);
  switch (page) {
    case 'method': {
      const { MethodPage } = await import('#views/method/MethodPage.tsx');
      const { METHOD_DATASETS } = await import('#views/method/methodFacts.ts');
      const guide = await words;
      return { Page: () => <MethodPage guide={guide} />, datasets: METHOD_DATASETS };
    }
    case 'help': {
      const { HelpPage, HELP_DATASETS } = await import('#views/help/HelpPage.tsx');
      const guide = await words;
      return {
        Page: () => <HelpPage guide={guide} address={address} />,
        datasets: HELP_DATASETS,
      };
    }
    case 'contracts': {
      const { ContractsPage } = await import('#views/contracts/ContractsPage.tsx');
      const guide = await words;
      return { Page: () => <ContractsPage guide={guide} />, datasets: ['coalition'] };
    }
  }
}

/**
 * Loads a page of text, once. Rejects if its code or its words cannot be loaded.
 * @param address of the site with its base; `null` where it is not known
 */
export async function loadTextPage(
  page: TextPage,
  language: Language,
  address: string | null,
): Promise<ReadyText> {
  const ready = knownTextPage(page, language) ?? (await made(page, language, address));
  known.set(nameOf(page, language), ready);
  return ready;
}
