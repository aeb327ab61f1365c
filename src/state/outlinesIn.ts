import { DATASETS } from '#datasets/registry.ts';
import type { Ledger } from '#domain/ledger.ts';

/**
 * Id of the element that holds the outlines of countries as JSON: the drawing in the page is made of the same texts, so
 * that packed they cost next to nothing, and need not be loaded again.
 */
export const OUTLINES_ID = 'outlines';

/** The outlines that stand in the page; nothing if there are none or if they are damaged, since they can be loaded. */
export function outlinesIn(page: Document): Partial<Ledger> {
  const text = page.getElementById(OUTLINES_ID)?.textContent ?? '';
  if (text === '') return {};
  const parsed = DATASETS.shapes.parse(JSON.parse(text));
  return parsed.ok ? { shapes: parsed.value.value } : {};
}
