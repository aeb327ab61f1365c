import type { Coalition, Party } from '#domain/ledger.ts';
import { standingParties } from '#domain/standingParties.ts';
import { en } from '#i18n/messages/en.ts';
import { formatPath } from '#url/path.ts';
import { partyFeed } from './feedFiles.ts';

/** A page written as a file of its own. */
export interface SitePage {
  /** Path of the file inside `dist`. */
  readonly file: string;
  /** Path of the page below the site's base, with the base; `null` for the page that stands for all unknown paths. */
  readonly path: string | null;
  readonly title: string;
  readonly description: string;
  /** Feed of what changes on the page, below the site's base; absent where only the feed of everything speaks of it. */
  readonly feed?: string;
}

/** What pages are made from. */
export interface PageLedger {
  readonly coalition: Coalition;
  readonly countries: readonly Party[];
}

/** Every page of the dashboard, the first one first, then one per party of the ledger. */
export function sitePages({ coalition, countries }: PageLedger, base: string): readonly SitePage[] {
  const title = coalition.title.en;
  const name = coalition.name.en;
  const members = standingParties(countries).map((party) => ({
    file: `member/${party.code}/index.html`,
    path: formatPath({ kind: 'member', party: party.code }, base),
    title: `${party.name} – ${title}`,
    description: `${party.name} and ${name}: stance on troops, soldiers, roles${coalition.aid === null ? '' : ', aid'} and meetings, each with its sources.`,
    feed: partyFeed(party.code),
  }));
  return [
    {
      file: 'index.html',
      path: base,
      title,
      description: `Members, pledged troops${coalition.aid === null ? '' : ', aid'} and roles of ${name}, on any date, each claim with its sources.`,
    },
    ...members,
    {
      file: 'sources/index.html',
      path: formatPath({ kind: 'sources' }, base),
      title: `Sources – ${title}`,
      description: `Every source cited for ${name}, with the claims that rest on it.`,
    },
    {
      file: 'method/index.html',
      path: formatPath({ kind: 'method' }, base),
      title: `Method – ${title}`,
      description: `How claims about ${name} are collected, counted and shown.`,
    },
    {
      file: 'changelog/index.html',
      path: formatPath({ kind: 'changelog' }, base),
      title: `${en.changelogPage.title} – ${title}`,
      description: `What each release of the ledger about ${name} added, changed and withdrew, and why.`,
    },
    {
      file: '404.html',
      path: null,
      title: `Page not found – ${title}`,
      description: `There is no such page about ${name}.`,
    },
  ];
}
