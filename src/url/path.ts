import type { PartyCode } from '#domain/claim.ts';

/** A page of the dashboard. */
export type Page =
  | { readonly kind: 'dashboard' }
  | { readonly kind: 'member'; readonly party: PartyCode }
  | { readonly kind: 'embeds' }
  | { readonly kind: 'sources' }
  | { readonly kind: 'method' }
  | { readonly kind: 'changelog' }
  | { readonly kind: 'help' }
  | { readonly kind: 'contracts' }
  | { readonly kind: 'not-found' };

/** Pages whose path is their name. */
export const PLAIN_PAGES = [
  'embeds',
  'sources',
  'method',
  'changelog',
  'help',
  'contracts',
] as const;

/** Pages that are mostly text: complete without a script, and their code and words come only when one is opened. */
export const TEXT_PAGES = ['method', 'help', 'contracts'] as const;

export type TextPage = (typeof TEXT_PAGES)[number];

/** Reads a path below `base` (which begins and ends with `/`). A missing last slash is forgiven. */
export function parsePath(pathname: string, base: string): Page {
  const inside = pathname.startsWith(base)
    ? pathname.slice(base.length)
    : pathname.replace(/^\//, '');
  const parts = inside.split('/').filter((part) => part !== '' && part !== 'index.html');
  const [first, second] = parts;
  if (first === undefined) return { kind: 'dashboard' };
  if (first === 'member' && second !== undefined && parts.length === 2) {
    return { kind: 'member', party: second.toUpperCase() };
  }
  const kind = PLAIN_PAGES.find((name) => name === first);
  if (parts.length === 1 && kind !== undefined) return { kind };
  return { kind: 'not-found' };
}

/** Path of a page below `base`, always with the trailing slash. */
export function formatPath(page: Page, base: string): string {
  switch (page.kind) {
    case 'dashboard':
    case 'not-found':
      return base;
    case 'member':
      return `${base}member/${encodeURIComponent(page.party)}/`;
    case 'embeds':
    case 'sources':
    case 'method':
    case 'changelog':
    case 'help':
    case 'contracts':
      return `${base}${page.kind}/`;
  }
}
