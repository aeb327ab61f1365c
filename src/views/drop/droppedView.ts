import { readPictureNote } from '#export/readPictureNote.ts';
import { LANGUAGES } from '#i18n/languages.ts';
import { parseLanguagePath } from '#url/languagePath.ts';
import { parsePath } from '#url/path.ts';
import { formatSearch, parseSearch } from '#url/search.ts';

/** What a dropped file leads to. */
export type DroppedView =
  | {
      readonly kind: 'view';
      /** Query of the view, without `?`: read and written by the address' own grammar, so nothing else comes along. */
      readonly search: string;
      /** Id of the chart; empty if the picture names none. */
      readonly chart: string;
    }
  | { readonly kind: 'unreadable' | 'foreign' };

/** This site: its origin, and the path that its pages lie under. */
export interface OwnSite {
  readonly origin: string;
  readonly base: string;
}

const CHART = /^#([a-z][a-z-]{0,39})$/;

function addressOf(permalink: string, origin: string): URL | null {
  return URL.canParse(permalink, origin) ? new URL(permalink, origin) : null;
}

/** The view that a picture shows, from its bytes. Leads nowhere but to the dashboard of this site. */
export function droppedView(bytes: Uint8Array, { origin, base }: OwnSite): DroppedView {
  const permalink = readPictureNote(bytes)?.permalink ?? '';
  if (permalink === '') return { kind: 'unreadable' };
  const address = addressOf(permalink, origin);
  if (address === null || address.origin !== origin) return { kind: 'foreign' };
  const { pathname, search, hash } = address;
  if (!pathname.startsWith(base)) return { kind: 'foreign' };
  const { home } = parseLanguagePath(pathname, base, LANGUAGES);
  if (parsePath(pathname, home).kind !== 'dashboard') return { kind: 'foreign' };
  const { question } = parseSearch(search);
  return {
    kind: 'view',
    search: formatSearch({ ...question, overlay: null, focus: null }),
    chart: CHART.exec(hash)?.[1] ?? '',
  };
}
