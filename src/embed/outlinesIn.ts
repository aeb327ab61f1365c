import { DATASETS } from '#datasets/registry.ts';
import type { Ledger } from '#domain/ledger.ts';
import { OUTLINES_ID } from './embedFacts.ts';

/** The outlines that stand in the page; nothing if there are none or if they are damaged, since they can be loaded. */
export function outlinesIn(page: Document): Partial<Ledger> {
  const text = page.getElementById(OUTLINES_ID)?.textContent ?? '';
  if (text === '') return {};
  const parsed = DATASETS.shapes.parse(JSON.parse(text));
  return parsed.ok ? { shapes: parsed.value.value } : {};
}
