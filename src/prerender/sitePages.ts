import type { Coalition, Party } from '#domain/ledger.ts';
import { standingParties } from '#domain/standingParties.ts';
import type { Format } from '#i18n/createFormat.ts';
import { type Language, MAIN_LANGUAGE } from '#i18n/languages.ts';
import type { Guide } from '#i18n/guide/en.ts';
import type { Messages } from '#i18n/messages/en.ts';
import { homePath } from '#url/languagePath.ts';
import { formatPath } from '#url/path.ts';
import { partyFeed } from './feedFiles.ts';

/** A page written as a file of its own. */
export interface SitePage {
  /** Path of the file inside `dist`. */
  readonly file: string;
  /** Path of the page with the site's base; `null` for the page that stands for all unknown paths. */
  readonly path: string | null;
  readonly language: Language;
  /** Whether it is the first page of its language. */
  readonly isHome: boolean;
  readonly title: string;
  readonly description: string;
  /** Feed of what changes on the page, below the site's base; absent where only the feed of everything speaks of it. */
  readonly feed?: string;
  /** The same page in every language, itself too, by tag. */
  readonly alternates: readonly Alternate[];
}

/** A page in another language. */
export interface Alternate {
  readonly language: Language;
  readonly path: string;
}

/** What pages are made from. */
export interface PageLedger {
  readonly coalition: Coalition;
  readonly countries: readonly Party[];
}

/** A language with its words. */
export interface Tongue {
  readonly language: Language;
  readonly format: Format;
  readonly messages: Messages;
  readonly guide: Guide;
}

type PageWords = Omit<SitePage, 'language' | 'isHome' | 'alternates'>;

function folderOf(language: Language): string | null {
  return language === MAIN_LANGUAGE ? null : language;
}

function pagesIn(
  { coalition, countries }: PageLedger,
  base: string,
  { language, format, messages, guide }: Tongue,
): readonly PageWords[] {
  const home = homePath(base, folderOf(language));
  const folder = homePath('', folderOf(language));
  const ledger = coalition.title[language] ?? coalition.title.en;
  const name = coalition.name[language] ?? coalition.name.en;
  const hasAid = coalition.aid !== null;
  const { pages, page, embeds, sourcesPage, changelogPage } = messages;
  const members = standingParties(countries).map((party) => ({
    file: `${folder}member/${party.code}/index.html`,
    path: formatPath({ kind: 'member', party: party.code }, home),
    title: page.title(format.partyName(party), ledger),
    description: pages.member(format.partyName(party), name, hasAid),
    feed: partyFeed(party.code),
  }));
  const others = [
    { kind: 'embeds', title: embeds.title, description: pages.embeds(name) },
    { kind: 'sources', title: sourcesPage.title, description: pages.sources(name) },
    { kind: 'method', title: page.names.method, description: pages.method(name) },
    { kind: 'changelog', title: changelogPage.title, description: pages.changelog(name) },
    { kind: 'help', title: embeds.help, description: guide.help.description(name) },
    {
      kind: 'contracts',
      title: embeds.contracts.title,
      description: guide.contracts.description(name),
    },
  ] as const;
  return [
    {
      file: `${folder}index.html`,
      path: home,
      title: ledger,
      description: pages.overview(name, hasAid),
    },
    ...members,
    ...others.map(({ kind, title, description }) => ({
      file: `${folder}${kind}/index.html`,
      path: formatPath({ kind }, home),
      title: page.title(title, ledger),
      description,
    })),
  ];
}

/**
 * Every page of the dashboard in every language: the first page first, then one per party of the ledger, and last
 * the page for unknown paths, which is in the first language.
 */
export function sitePages(
  ledger: PageLedger,
  base: string,
  tongues: readonly Tongue[],
): readonly SitePage[] {
  const versions = tongues.map((tongue) => ({ tongue, pages: pagesIn(ledger, base, tongue) }));
  const pages = versions.flatMap(({ tongue, pages: list }) =>
    list.map((page, index) => ({
      ...page,
      language: tongue.language,
      isHome: index === 0,
      alternates: versions.flatMap((version): readonly Alternate[] => {
        const path = version.pages[index]?.path;
        return path == null ? [] : [{ language: version.tongue.language, path }];
      }),
    })),
  );
  const [main] = tongues;
  if (main === undefined) return [];
  const { messages, language } = main;
  const title = ledger.coalition.title[language] ?? ledger.coalition.title.en;
  const name = ledger.coalition.name[language] ?? ledger.coalition.name.en;
  return [
    ...pages,
    {
      file: '404.html',
      path: null,
      language,
      isHome: false,
      title: messages.page.title(messages.pages.notFound, title),
      description: messages.pages.nothing(name),
      alternates: [],
    },
  ];
}
