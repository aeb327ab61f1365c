import type { TableColumn, TableModel, TableRow } from '#charts/kit/spec.ts';
import type { AidKind } from '#domain/aid.ts';
import type { Donor, DonorTally, ValuedDonor } from '#domain/donorsAt.ts';
import { isValued } from '#domain/donorsAt.ts';
import { compareBy } from '#lib/compare.ts';
import { aidClaims } from './aidClaims.ts';
import type { AidWords } from './aidWords.ts';
import { amountText, donorName } from './aidWords.ts';
import { gapText, shareLabel } from './donorTip.ts';

/** Most first, then by name. */
export function largestFirst(words: AidWords): (a: ValuedDonor, b: ValuedDonor) => number {
  return compareBy<ValuedDonor>(
    (a, b) => b.value.total - a.value.total,
    (a, b) => words.format.compare(donorName(a, words), donorName(b, words)),
  );
}

/** A column of numbers, by what it shows. */
type NumberColumn = AidKind | 'eu-share' | 'total';

function numberIn(donor: Donor, column: NumberColumn): number | null {
  const { value, euShare } = donor;
  if (value.kind !== 'value') return null;
  if (column === 'total') return value.total;
  return column === 'eu-share' ? (euShare?.value ?? null) : (value.byKind?.[column] ?? null);
}

/** Ids of the records behind a donor's figures. */
export function donorClaims({ party, aid, euShare }: Donor): readonly string[] {
  const shares = euShare === null ? [] : [euShare.record];
  return aidClaims(aid?.records ?? [], party.code, shares);
}

/** Why there is no number; a donor with others has no share since it does not belong to the institution. */
function emptyText(donor: Donor, words: AidWords): string {
  return isValued(donor) ? words.messages.aid.noShare : gapText(donor, words);
}

function rowOf(donor: Donor, columns: readonly NumberColumn[], words: AidWords): TableRow {
  const name = donorName(donor, words);
  const part = words.messages.domain.participation[donor.participation];
  const numbers = columns.map((column) => numberIn(donor, column));
  return {
    party: donor.party.code,
    cells: [
      name,
      part,
      ...numbers.map((number) =>
        number === null ? emptyText(donor, words) : amountText(number, words),
      ),
    ],
    sortKeys: [name, part, ...numbers],
    claims: donorClaims(donor),
  };
}

/**
 * Every donor, most first; then those without a value, by name.
 */
export function donorTable(
  { donors, shares }: Pick<DonorTally, 'donors' | 'shares'>,
  kinds: readonly AidKind[],
  caption: string,
  words: AidWords,
): TableModel {
  const { format, messages, measure } = words;
  const { aid } = messages;
  const columns: readonly NumberColumn[] = [
    ...(measure === 'commitments' ? [] : kinds),
    ...(shares.kind === 'added' ? (['eu-share'] as const) : []),
    'total',
  ];
  const labels = { ...aid.kind, 'eu-share': shareLabel(shares, words), total: aid.columns.total };
  const known = donors.filter(isValued).toSorted(largestFirst(words));
  const unknown = donors
    .filter((donor) => !isValued(donor))
    .toSorted((a, b) => format.compare(donorName(a, words), donorName(b, words)));
  const number = (id: NumberColumn): TableColumn => ({ id, label: labels[id], align: 'end' });
  return {
    caption,
    columns: [
      { id: 'country', label: messages.charts.country, align: 'start' },
      { id: 'part', label: aid.columns.part, align: 'start' },
      ...columns.map(number),
    ],
    rows: [...known, ...unknown].map((donor) => rowOf(donor, columns, words)),
  };
}
