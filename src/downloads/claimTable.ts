import type { ChartSpec } from '#charts/kit/spec.ts';
import { knownDay } from '#domain/compareClaims.ts';
import type { Ledger } from '#domain/ledger.ts';
import type { Recorded, RecordLists } from '#domain/recorded.ts';
import { RECORDED_DATASETS, dateRecorded, everyRecord } from '#domain/recorded.ts';
import { standsIn } from '#domain/standsIn.ts';
import type { Messages } from '#i18n/messages/en.ts';
import type { ClaimFigure } from './claimFigure.ts';
import { claimFigures } from './claimFigures.ts';
import type { Cell, Column, DataTable } from './dataTable.ts';
import { dataTable } from './dataTable.ts';
import type { References } from './references.ts';
import type { FigureRow } from './sharedColumns.ts';
import { sharedColumns } from './sharedColumns.ts';

interface ClaimRow extends FigureRow {
  readonly recorded: Recorded;
  readonly details: string;
}

type Facts = Readonly<Record<ClaimColumn, Cell>>;

/** Columns that only claims have. */
export const CLAIM_COLUMNS = [
  'dataset',
  'reported_by',
  'conditions',
  'confidence',
  'details',
  'summary',
  'recorded',
] as const;

type ClaimColumn = (typeof CLAIM_COLUMNS)[number];

/** Every record that stands in the datasets that a chart is drawn from; reference figures of parties are none. */
export function recordsOfChart(
  ledger: RecordLists,
  { datasets }: Pick<ChartSpec, 'datasets'>,
): readonly Recorded[] {
  const kinds = RECORDED_DATASETS.filter((id) => id !== 'countries' && datasets.includes(id));
  return everyRecord(ledger, kinds).filter(({ record }) => standsIn(record));
}

/** The day from which a record counts; `null`: always. */
function countsFrom(recorded: Recorded): string | null {
  const day = knownDay({ date: dateRecorded(recorded) });
  return day === '' ? null : day;
}

function rowOf(recorded: Recorded, figure: ClaimFigure): ClaimRow {
  const { record } = recorded;
  return {
    ...figure,
    recorded,
    asof: countsFrom(recorded),
    basis: recorded.kind === 'stances' ? recorded.record.basis : null,
    claims: [record.id],
    sources: record.sources,
  };
}

function factsOf({ recorded, details }: ClaimRow): Facts {
  const { kind, record } = recorded;
  const stance = kind === 'stances' ? recorded.record : null;
  return {
    dataset: kind,
    reported_by: stance?.reportedBy ?? null,
    conditions:
      stance === null || stance.conditions.length === 0 ? null : stance.conditions.join('; '),
    confidence: 'confidence' in record ? record.confidence : null,
    details: details === '' ? null : details,
    summary: 'summary' in record ? record.summary : null,
    recorded: record.recorded,
  };
}

/** Every claim as a table: one row for each figure that a record gives. */
export function claimTable(
  records: readonly Recorded[],
  references: References,
  release: Ledger['releases'][number]['id'] | null,
  { downloads }: Pick<Messages, 'downloads'>,
): DataTable {
  const rows = records.flatMap((recorded) =>
    claimFigures(recorded).map((figure) => rowOf(recorded, figure)),
  );
  const own = CLAIM_COLUMNS.map((name): Column<ClaimRow, ClaimColumn> => ({
    name,
    type: 'string',
    cell: (row) => factsOf(row)[name],
  }));
  const shared = sharedColumns<ClaimRow>(references, release);
  return dataTable([...shared, ...own], rows, { ...downloads.columns, ...downloads.claimColumns });
}
