import type { Coalition, Party } from '#domain/ledger.ts';
import { formatPath } from '#url/path.ts';

/** A page written as a file of its own. */
export interface SitePage {
  /** Path of the file inside `dist`. */
  readonly file: string;
  /** Path of the page below the site's base, with the base; `null` for the page that stands for all unknown paths. */
  readonly path: string | null;
  readonly title: string;
  readonly description: string;
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
  const members = countries.map((party) => ({
    file: `member/${party.code}/index.html`,
    path: formatPath({ kind: 'member', party: party.code }, base),
    title: `${party.name} – ${title}`,
    description: `${party.name} and ${name}: stance on troops, soldiers, roles, aid and meetings, each with its sources.`,
  }));
  return [
    {
      file: 'index.html',
      path: base,
      title,
      description: `Members, pledged troops, aid and roles of ${name}, on any date, each claim with its sources.`,
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
      file: '404.html',
      path: null,
      title: `Page not found – ${title}`,
      description: `There is no such page about ${name}.`,
    },
  ];
}
