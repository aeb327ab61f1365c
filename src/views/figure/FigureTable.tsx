import { type ReactElement, useMemo } from 'react';
import type { ChartModel, ChartSpec } from '#charts/kit/spec.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { ask, useAskedFor } from '#state/useQuestion.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { SearchBox } from '#ui/SearchBox.tsx';
import type { RowAction } from '#ui/TablePick.tsx';
import { usePageHref } from '#views/kit/usePageHref.ts';
import { tableDescription } from './tableDescription.ts';
import { useCellReceipts } from './useCellReceipts.tsx';
import { usePicking } from './usePicking.ts';

interface FigureTableProps {
  readonly chart: ChartSpec;
  readonly model: ChartModel;
}

/** The numbers of a chart as a table: sorted, searched and selected through the address. */
export function FigureTable({ chart, model }: FigureTableProps): ReactElement {
  const { format, messages } = useAppConfig();
  const question = useAskedFor('tableSearch', 'sort', 'country');
  const href = usePageHref();
  const pick = usePicking();
  const table = useMemo(() => tableDescription(model.table, true), [model]);
  const action = useMemo<RowAction>(
    () =>
      chart.tableIsChart === true
        ? {
            kind: 'link',
            hrefOf: (party) => href({ kind: 'member', party }, { overlay: null }),
          }
        : { kind: 'toggle', onToggle: pick },
    [chart, href, pick],
  );
  const renderCell = useCellReceipts(model.table);
  return (
    <>
      {chart.tableIsChart === true ? (
        <SearchBox
          label={messages.figure.searchTable}
          value={question.tableSearch}
          onChange={(tableSearch) => {
            ask({ tableSearch }, 'replace');
          }}
          clearLabel={messages.figure.clearSearch}
        />
      ) : null}
      <DataTable
        table={table}
        sort={question.sort}
        onSort={(sort) => {
          ask({ sort });
        }}
        compareText={format.compare}
        highlighted={question.country}
        action={action}
        renderCell={renderCell}
      />
    </>
  );
}
