import { AID_KINDS } from '#domain/aid.ts';
import { DEFAULT_QUESTION, type Question } from '#domain/question.ts';
import { isDay } from '#lib/date.ts';

/** One parameter of the address. */
export interface Param {
  readonly key: string;
  /** The fields that the text sets; empty if it is not understood, so that defaults apply. Never throws. */
  readonly parse: (text: string) => Partial<Question>;
  readonly format: (question: Question) => string;
  /** All that it may say, for parameters with a fixed choice; others say what the ledger has. */
  readonly values?: readonly string[];
}

const CODE = /^[A-Z][A-Z0-9+-]{1,15}$/;
const SLUG = /^[a-z][a-z0-9-]{0,39}$/;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const TROOP_UNITS = ['soldiers', 'per-10000-active'] as const;
const BASES = ['latest', 'official', 'lowest', 'highest'] as const;
const MEASURES = ['allocations', 'commitments'] as const;
const SERIES = ['monthly', 'cumulative'] as const;
const SPLITS = ['kind', 'donor'] as const;
const EU_SHARES = ['share', 'own'] as const;
const STATUSES = ['offered', 'planned', 'committed', 'active'] as const;
const OVERLAYS = ['sources', 'download-data', 'download-vis'] as const;
const AID_UNITS = ['eur-bn', 'pct-gdp', 'eur-per-person'] as const;

/** Lists are joined by `~`, which messengers leave alone (they rewrite `%20` and `,`). */
function listed(text: string): readonly string[] {
  return [...new Set(text.split('~').filter((item) => item !== ''))];
}

/** A single value has `~` in front, so that it reads as a list. */
function joined(items: readonly string[]): string {
  return items.length === 1 ? `~${items.join('')}` : items.join('~');
}

function oneOf<Value extends string>(values: readonly Value[], text: string): Value | undefined {
  return values.find((value) => value === text);
}

function someOf<Value extends string>(values: readonly Value[], text: string): readonly Value[] {
  return listed(text).flatMap((item) => values.filter((value) => value === item));
}

const asof: Param = {
  key: 'asof',
  parse: (text) => (isDay(text) ? { asof: text } : {}),
  format: (question) => question.asof ?? '',
};
/** `diff=2025-03-27..2026-02-24`; the earlier day first. */
const diff: Param = {
  key: 'diff',
  parse: (text) => {
    const [from = '', to = '', ...rest] = text.split('..');
    const valid = rest.length === 0 && isDay(from) && isDay(to) && from < to;
    return valid ? { diff: { from, to } } : {};
  },
  format: ({ diff: span }) => (span === null ? '' : `${span.from}..${span.to}`),
};
/** `time=2025-03..2026-04`; `earliest` and `latest` are open ends. */
const time: Param = {
  key: 'time',
  parse: (text) => {
    const [first = '', last = '', ...rest] = text.split('..');
    const from = first === 'earliest' ? null : first;
    const through = last === 'latest' ? null : last;
    const known = (month: string | null): boolean => month === null || MONTH.test(month);
    const ordered = from === null || through === null || from <= through;
    const valid = rest.length === 0 && known(from) && known(through) && ordered;
    return valid && (from !== null || through !== null) ? { time: { from, through } } : {};
  },
  format: ({ time: span }) =>
    span === null ? '' : `${span.from ?? 'earliest'}..${span.through ?? 'latest'}`,
};
const basis: Param = {
  key: 'basis',
  values: BASES,
  parse: (text) => {
    const choice = oneOf(BASES, text);
    return choice === undefined ? {} : { basis: choice };
  },
  format: (question) => question.basis,
};
const country: Param = {
  key: 'country',
  parse: (text) => ({ country: listed(text.toUpperCase()).filter((code) => CODE.test(code)) }),
  format: (question) => joined(question.country),
};
const measure: Param = {
  key: 'measure',
  values: MEASURES,
  parse: (text) => {
    const choice = oneOf(MEASURES, text);
    return choice === undefined ? {} : { measure: choice };
  },
  format: (question) => question.measure,
};
/** `unit=per-10000-active~pct-gdp` holds the units of troops and of aid; their values never overlap. */
const unit: Param = {
  key: 'unit',
  values: [...TROOP_UNITS, ...AID_UNITS],
  parse: (text) => {
    const [troopUnit] = someOf(TROOP_UNITS, text);
    const [aidUnit] = someOf(AID_UNITS, text);
    return {
      ...(troopUnit === undefined ? {} : { troopUnit }),
      ...(aidUnit === undefined ? {} : { aidUnit }),
    };
  },
  format: (question) => `${question.troopUnit}~${question.aidUnit}`,
};
const kind: Param = {
  key: 'kind',
  values: AID_KINDS,
  parse: (text) => ({ kind: someOf(AID_KINDS, text) }),
  format: (question) => joined(question.kind),
};
const series: Param = {
  key: 'series',
  values: SERIES,
  parse: (text) => {
    const choice = oneOf(SERIES, text);
    return choice === undefined ? {} : { aidSeries: choice };
  },
  format: (question) => question.aidSeries,
};
const split: Param = {
  key: 'split',
  values: SPLITS,
  parse: (text) => {
    const choice = oneOf(SPLITS, text);
    return choice === undefined ? {} : { aidSplit: choice };
  },
  format: (question) => question.aidSplit,
};
/** `eu=share` adds shares of aid through institutions, `eu=own` shows the institutions by themselves. */
const eu: Param = {
  key: 'eu',
  values: EU_SHARES,
  parse: (text) => {
    const choice = oneOf(EU_SHARES, text);
    return choice === undefined ? {} : { euShare: choice === 'share' };
  },
  format: (question) => (question.euShare ? 'share' : 'own'),
};
const role: Param = {
  key: 'role',
  parse: (text) => ({ role: listed(text).filter((id) => SLUG.test(id)) }),
  format: (question) => joined(question.role),
};
const status: Param = {
  key: 'status',
  values: STATUSES,
  parse: (text) => ({ status: someOf(STATUSES, text) }),
  format: (question) => joined(question.status),
};
const region: Param = {
  key: 'region',
  parse: (text) => (/^[\w-]{1,40}$/.test(text) ? { region: text } : {}),
  format: (question) => question.region ?? '',
};
const sort: Param = {
  key: 'sort',
  parse: (text) => (/^-?[a-z][a-z0-9-]{0,39}$/.test(text) ? { sort: text } : {}),
  format: (question) => question.sort ?? '',
};
const tableSearch: Param = {
  key: 'tableSearch',
  parse: (text) => ({ tableSearch: text.slice(0, 200) }),
  format: (question) => question.tableSearch,
};
/** Ids of the ledger are opaque here: words, digits and a few marks that an address leaves alone. */
const focus: Param = {
  key: 'focus',
  parse: (text) => (/^[\w:.~-]{1,1000}$/.test(text) ? { focus: text } : {}),
  format: (question) => question.focus ?? '',
};
const tab: Param = {
  key: 'tab',
  parse: (text) => ({ tab: listed(text).filter((id) => SLUG.test(id)) }),
  format: (question) => joined(question.tab),
};

const overlay: Param = {
  key: 'overlay',
  values: OVERLAYS,
  parse: (text) => {
    const choice = oneOf(OVERLAYS, text);
    return choice === undefined ? {} : { overlay: choice };
  },
  format: (question) => question.overlay ?? '',
};

/** Every parameter, in the order in which they are written. */
export const PARAMS: readonly Param[] = [
  asof,
  diff,
  time,
  basis,
  country,
  measure,
  unit,
  kind,
  series,
  split,
  eu,
  role,
  status,
  region,
  sort,
  tableSearch,
  focus,
  overlay,
  tab,
];

/** Whether a parameter says what an address without it would say. */
export function isDefault(param: Param, question: Question): boolean {
  return param.format(question) === param.format(DEFAULT_QUESTION);
}
