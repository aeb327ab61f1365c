import { DATASETS } from '#datasets/registry.ts';
import type { Ledger } from '#domain/ledger.ts';
import type { PublishedLedger } from './publishedLedger.ts';

function shapesOf({ files }: PublishedLedger): Ledger['shapes'] {
  const parsed = DATASETS.shapes.parse(JSON.parse(files.get('shapes') ?? 'null'));
  if (!parsed.ok) throw new Error('The map that the build has drawn cannot be read again.');
  return parsed.value.value;
}

/** A published ledger as charts are drawn from it. */
export function wholeLedger(published: PublishedLedger): Ledger {
  const { records, coalition } = published;
  return { ...records, coalition, shapes: shapesOf(published) };
}
