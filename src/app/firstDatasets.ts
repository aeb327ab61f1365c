import type { DatasetId } from '#domain/ledger.ts';
import type { Language } from '#i18n/languages.ts';
import { TEXT_PAGES, parsePath } from '#url/path.ts';
import { FIRST_DATASETS } from './firstView.ts';
import { loadTextPage } from './textPages.tsx';

/** A place of the dashboard: what `placeOfPage` tells, and the address of the site. */
interface Place {
  readonly pathname: string;
  readonly home: string;
  readonly language: Language;
  /** Address of the site with its base. */
  readonly address: string;
}

/**
 * Datasets that the first screen of a prepared page is drawn from. Loads what draws a page of text, too; rejects if that
 * cannot be loaded: the still then stays, and is the whole page already.
 */
export async function firstDatasets(place: Place): Promise<readonly DatasetId[]> {
  const { kind } = parsePath(place.pathname, place.home);
  const text = TEXT_PAGES.find((each) => each === kind);
  if (text === undefined) return FIRST_DATASETS;
  return (await loadTextPage(text, place.language, place.address)).datasets;
}
