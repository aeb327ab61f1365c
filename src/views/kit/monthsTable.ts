import type { TableDescription } from '#ui/tableSort.ts';
import type { SeriesEntry } from './ledgerEntry.ts';
import type { Wording } from './wording.ts';

type Row = readonly [month: string, ...values: number[]];

function rowsOf(series: SeriesEntry): readonly Row[] {
  return series.kind === 'aid-monthly'
    ? series.records.map(({ month, military, financial, humanitarian, commitments }) => [
        month,
        military,
        financial,
        humanitarian,
        commitments,
      ])
    : series.records.map(({ month, stockpile, procurement, natoPurl, unspecified }) => [
        month,
        stockpile,
        procurement,
        natoPurl,
        unspecified,
      ]);
}

function headsOf(series: SeriesEntry, { claim }: Wording['messages']): readonly string[] {
  const { military, financial, humanitarian } = claim.aidKind;
  const { stockpile, procurement, natoPurl, unspecified } = claim.origin;
  return series.kind === 'aid-monthly'
    ? [military, financial, humanitarian, claim.commitments]
    : [stockpile, procurement, natoPurl, unspecified];
}

/** The months of a series as a table, newest first; little is not written as nothing. */
export function monthsTable(
  series: SeriesEntry,
  wording: Omit<Wording, 'references'>,
): TableDescription {
  const { format, messages } = wording;
  return {
    caption: messages.claim.monthsCaption,
    columns: [
      { id: 'month', label: messages.claim.month, align: 'start' },
      ...headsOf(series, messages).map((label) => ({ id: label, label, align: 'end' as const })),
    ],
    rows: rowsOf(series)
      .toReversed()
      .map(([month, ...values]) => ({
        id: month,
        cells: [format.shortDate(month), ...values.map((value) => format.amount(value, 3))],
        sortKeys: [month, ...values],
      })),
  };
}
