import type { ObservedValue } from '#charts/kit/observation.ts';
import type { PartyCode, SourceId } from '#domain/claim.ts';
import type { Cell, Column } from './dataTable.ts';
import { cleanNumber } from './dataTable.ts';
import type { References } from './references.ts';

/** What a row of either table says of a figure. */
export interface FigureRow extends ObservedValue {
  readonly party: PartyCode | null;
  readonly measure: string;
  readonly unit: string;
  readonly status: string | null;
  readonly asof: string | null;
  readonly date: string | null;
  readonly basis: string | null;
  readonly claims: readonly string[];
  readonly sources: readonly SourceId[];
}

/** Columns that both tables have, in their order. */
export const SHARED_COLUMNS = [
  'country_iso3',
  'country',
  'measure',
  'value_low',
  'value',
  'value_high',
  'unit',
  'kind',
  'status',
  'as_of',
  'date',
  'basis',
  'claim_ids',
  'source_ids',
  'source_urls',
  'release',
] as const;

export type SharedColumn = (typeof SHARED_COLUMNS)[number];

function numberOf(value: number | null): Cell {
  return value === null ? null : cleanNumber(value);
}

/** Ids and addresses hold no spaces, so that a space parts them. */
function listOf(items: readonly string[]): Cell {
  return items.length === 0 ? null : items.join(' ');
}

/** An address as one word. */
function urlWord(url: string): string {
  return url.replaceAll(' ', '%20');
}

const NUMBERS: ReadonlySet<string> = new Set(['value_low', 'value', 'value_high']);

/** The columns of a figure. `value` has a number only where both ends are the same: no middle is made up. */
export function sharedColumns<Row extends FigureRow>(
  references: References,
  release: string | null,
): readonly Column<Row, SharedColumn>[] {
  const cells: Readonly<Record<SharedColumn, (row: Row) => Cell>> = {
    country_iso3: ({ party }) => party,
    country: ({ party }) => (party === null ? null : references.partyName(party)),
    measure: ({ measure }) => measure,
    value_low: ({ low }) => numberOf(low),
    value: ({ low, high }) => (low === high ? numberOf(low) : null),
    value_high: ({ high }) => numberOf(high),
    unit: ({ unit }) => (unit === '' ? null : unit),
    kind: ({ kind }) => kind,
    status: ({ status }) => status,
    as_of: ({ asof }) => asof,
    date: ({ date }) => date,
    basis: ({ basis }) => basis,
    claim_ids: ({ claims }) => listOf(claims),
    source_ids: ({ sources }) => listOf(sources),
    source_urls: ({ sources }) =>
      listOf(references.sources(sources).flatMap(({ url }) => (url === null ? [] : urlWord(url)))),
    release: () => release,
  };
  return SHARED_COLUMNS.map((name) => ({
    name,
    type: NUMBERS.has(name) ? 'number' : 'string',
    cell: cells[name],
  }));
}
