import { readFileSync } from 'node:fs';
import { projectShapes } from '#cartography/projectShapes.ts';
import { coalition } from '#datasets/coalition.ts';
import { countries } from '#datasets/countries.ts';
import type { Dataset } from '#datasets/dataset.ts';
import { members } from '#datasets/members.ts';
import { stances } from '#datasets/stances.ts';
import type { DatasetId, Ledger } from '#domain/ledger.ts';

/** The datasets of the map of stances. */
export type TroopLedger = Pick<
  Ledger,
  'coalition' | 'countries' | 'members' | 'stances' | 'shapes'
>;

function read<Id extends DatasetId>(dataset: Dataset<Id>): Ledger[Id] {
  const json: unknown = JSON.parse(readFileSync(`data/${dataset.file ?? ''}`, 'utf8'));
  const parsed = dataset.parse(json);
  if (!parsed.ok) throw new Error(`${dataset.id}: ${JSON.stringify(parsed.error[0])}`);
  return parsed.value.value;
}

/** The repository's own ledger as far as the map of stances needs it. Throws if a file cannot be read. */
export function readTroopLedger(): TroopLedger {
  const about = read(coalition);
  if (about.map === null) throw new Error('The ledger describes no map.');
  return {
    coalition: about,
    countries: read(countries),
    members: read(members),
    stances: read(stances),
    shapes: projectShapes(about.map),
  };
}
