import { type ReactNode, useCallback, useMemo } from 'react';
import type { TableModel } from '#charts/kit/spec.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import type { TableLine } from '#ui/tableSort.ts';
import { CellReceipt } from './CellReceipt.tsx';
import { useReceipts } from './useReceipts.ts';

/** Draws the cells of a table so that each opens the claims behind its row. */
export function useCellReceipts(table: TableModel): (line: TableLine, column: number) => ReactNode {
  const { messages } = useAppConfig();
  const openReceipts = useReceipts();
  const claimsOf = useMemo(() => new Map(table.rows.map((row) => [row.party ?? '', row])), [table]);
  return useCallback(
    (line: TableLine, column: number) => {
      const row = claimsOf.get(line.id);
      const text = line.cells[column] ?? '';
      if (column === 0 || row === undefined || row.claims.length === 0 || text === '') return text;
      const name = messages.punctuation.clauses([
        text,
        messages.figure.claimsOf(row.cells[0] ?? ''),
      ]);
      return (
        <CellReceipt
          text={text}
          name={name}
          stop={column === line.cells.findIndex((cell, index) => index > 0 && cell !== '')}
          onOpen={() => {
            openReceipts(row.claims.join(' '), row.party);
          }}
        />
      );
    },
    [claimsOf, messages, openReceipts],
  );
}
