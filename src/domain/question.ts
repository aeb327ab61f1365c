import type { Day, Month } from '#lib/date.ts';
import type { AidKind, AidMeasure } from './aid.ts';
import type { PartyCode, RoleStatus } from './claim.ts';

/** Whose word counts where accounts differ. */
export type BasisChoice = 'latest' | 'official' | 'lowest' | 'highest';

export type TroopUnit = 'soldiers' | 'per-10000-active';

export type AidUnit = 'eur-bn' | 'pct-gdp' | 'eur-per-person';

/** Each month by itself, or all months so far. */
export type AidSeries = 'monthly' | 'cumulative';

/** What the aid of a month is divided into. */
export type AidSplit = 'kind' | 'donor';

/** Two days to compare. */
export interface DaySpan {
  readonly from: Day;
  readonly to: Day;
}

/** Months of aid that count, both included. `null` ends are open: the first or the last month there is. */
export interface MonthSpan {
  readonly from: Month | null;
  readonly through: Month | null;
}

/** A panel laid over the page. */
export type Overlay = 'sources' | 'download-data' | 'download-vis';

/** What a reader asks of the ledger. Everything that changes a figure on screen is here, and so in the address. */
export interface Question {
  /** `null`: the ledger's own date (`coalition.asof`). */
  readonly asof: Day | null;
  /** What changed between two days; `null`: no comparison. */
  readonly diff: DaySpan | null;
  /** Months of aid; `null`: all up to the date. */
  readonly time: MonthSpan | null;
  readonly basis: BasisChoice;
  /** Selected parties, in the order chosen; empty: none. */
  readonly country: readonly PartyCode[];
  readonly measure: AidMeasure;
  readonly troopUnit: TroopUnit;
  readonly aidUnit: AidUnit;
  /** Kinds of aid that count; empty: all. */
  readonly kind: readonly AidKind[];
  readonly aidSeries: AidSeries;
  readonly aidSplit: AidSplit;
  /** Whether each member's share of aid given through an institution is added to its own. */
  readonly euShare: boolean;
  /** Roles shown, by id; empty: all. */
  readonly role: readonly string[];
  /** Role statuses shown; empty: all. */
  readonly status: readonly RoleStatus[];
  /** Only members of this grouping (`EU`, `NATO`, ...); `null`: all. */
  readonly region: string | null;
  /** Column of the members table, `-` in front for descending; `null`: the table's own order. */
  readonly sort: string | null;
  readonly tableSearch: string;
  /** Record, source or dataset that the page of sources is narrowed to, by id; `null`: everything. */
  readonly focus: string | null;
  /** The panel that is open; `null`: none. `focus` says what it is about. */
  readonly overlay: Overlay | null;
  /** Ids of charts shown as a table, and of views chosen in place of a page's first one. */
  readonly tab: readonly string[];
}

/** The question that an address without parameters asks. */
export const DEFAULT_QUESTION: Question = {
  asof: null,
  diff: null,
  time: null,
  basis: 'latest',
  country: [],
  measure: 'allocations',
  troopUnit: 'soldiers',
  aidUnit: 'eur-bn',
  kind: [],
  aidSeries: 'monthly',
  aidSplit: 'kind',
  euShare: false,
  role: [],
  status: [],
  region: null,
  sort: null,
  tableSearch: '',
  focus: null,
  overlay: null,
  tab: [],
};
