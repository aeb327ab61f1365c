import { type ReactElement, useState } from 'react';
import { useAppConfig } from '#state/AppConfig.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import type { TableDescription } from '#ui/tableSort.ts';
import type { LedgerEntry, SeriesEntry } from './ledgerEntry.ts';
import styles from './MonthTable.module.css';
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

function monthTable(series: SeriesEntry, wording: Omit<Wording, 'references'>): TableDescription {
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
        cells: [format.shortDate(month), ...values.map((value) => format.number(value, 3))],
        sortKeys: [month, ...values],
      })),
  };
}

/** The months of a series, newest first, on demand. Nothing for a single record. */
export function MonthTable({ entry }: { readonly entry: LedgerEntry }): ReactElement | null {
  const { format, messages } = useAppConfig();
  const [open, setOpen] = useState(false);
  if ('record' in entry) return null;
  return (
    <details
      className={styles['months']}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>{messages.claim.showMonths(format.number(entry.records.length))}</summary>
      {open ? (
        <DataTable
          table={monthTable(entry, { format, messages })}
          sort={null}
          compareText={format.compare}
        />
      ) : null}
    </details>
  );
}
