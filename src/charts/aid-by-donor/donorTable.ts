import type { TableColumn, TableModel, TableRow } from '#charts/kit/spec.ts';
import type { AidKind } from '#domain/aid.ts';
import type { Donor } from './donor.ts';
import { isValued } from './donor.ts';
import type { DonorWords } from './donorWords.ts';
import { amountText, donorName } from './donorWords.ts';
import { largestFirst } from './donorRows.ts';

function rowOf(donor: Donor, columns: readonly AidKind[], words: DonorWords): TableRow {
  const { messages } = words;
  const { noData } = messages['aid-by-donor'];
  const name = donorName(donor, words);
  const part = messages.domain.participation[donor.participation];
  const { value } = donor;
  const numbers: readonly (number | null)[] =
    value.kind === 'value'
      ? [...columns.map((kind) => value.byKind?.[kind] ?? null), value.total]
      : [...columns.map(() => null), null];
  return {
    party: donor.party.code,
    cells: [
      name,
      part,
      ...numbers.map((number) => (number === null ? noData : amountText(number, words))),
    ],
    sortKeys: [name, part, ...numbers],
    claims: donor.aid === null ? [] : donor.aid.records.map(({ id }) => id).toReversed(),
  };
}

/** Every donor, most first; then those without a value, by name. */
export function donorTable(
  donors: readonly Donor[],
  kinds: readonly AidKind[],
  caption: string,
  words: DonorWords,
): TableModel {
  const { format, messages, measure } = words;
  const text = messages['aid-by-donor'];
  const columns = measure === 'commitments' ? [] : kinds;
  const known = donors.filter(isValued).toSorted(largestFirst(words));
  const unknown = donors
    .filter((donor) => !isValued(donor))
    .toSorted((a, b) => format.compare(donorName(a, words), donorName(b, words)));
  const number = (id: string, label: string): TableColumn => ({ id, label, align: 'end' });
  return {
    caption,
    columns: [
      { id: 'country', label: messages.charts.country, align: 'start' },
      { id: 'part', label: text.columns.part, align: 'start' },
      ...columns.map((kind) => number(kind, text.kind[kind])),
      number('total', text.columns.total),
    ],
    rows: [...known, ...unknown].map((donor) => rowOf(donor, columns, words)),
  };
}
