import { type ReactElement, useState } from 'react';
import { useAppConfig } from '#state/AppConfig.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import type { LedgerEntry } from './ledgerEntry.ts';
import styles from './MonthTable.module.css';
import { monthsTable } from './monthsTable.ts';

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
          table={monthsTable(entry, { format, messages })}
          sort={null}
          compareText={format.compare}
        />
      ) : null}
    </details>
  );
}
