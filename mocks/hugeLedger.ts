import { addDays, daysBetween, firstDay, isDay } from '#lib/date.ts';
import { isRecordFile } from './ledgerFile.ts';
import type { WireRecord } from './ledgerFile.ts';

/** How many times the real ledger, unless told otherwise. */
const TIMES = 100;

/** Datasets whose records are claims with a date of their own; the others hold one row per country, or country and month. */
const MULTIPLIED = new Set([
  'members',
  'stances',
  'roles',
  'statements',
  'reports',
  'events',
  'aid-pledges',
  'sources',
]);

interface Span {
  readonly from: string;
  readonly days: number;
}

function isKnownDay(value: unknown): value is string {
  return typeof value === 'string' && isDay(value);
}

function spanOf(records: readonly WireRecord[]): Span | null {
  const days = records.flatMap(({ date }) => (typeof date === 'string' ? [firstDay(date)] : []));
  const from = days.reduce((a, b) => (a < b ? a : b), days[0] ?? '');
  const to = days.reduce((a, b) => (a > b ? a : b), days[0] ?? '');
  return days.length === 0 ? null : { from, days: daysBetween(from, to) + 1 };
}

/** Days to move `day` by, so that it stays in the span and the copies spread over it. */
function shiftOf(day: string, copy: number, { from, days }: Span): number {
  const place = daysBetween(from, day);
  return ((place + copy * 37) % days) - place;
}

function shifted(value: unknown, days: number): unknown {
  return isKnownDay(value) ? addDays(value, days) : value;
}

function copyOf(record: WireRecord, copy: number, span: Span | null): WireRecord {
  const { id, date, sources, url } = record;
  const named = {
    ...record,
    id: `${String(id)}-copy-${copy}`,
    ...(Array.isArray(sources)
      ? { sources: sources.map((source) => `${String(source)}-copy-${copy}`) }
      : {}),
    // No two sources share an address.
    ...(typeof url === 'string' ? { url: `${url.replace(/#.*$/, '')}#copy-${copy}` } : {}),
  };
  if (span === null || !isKnownDay(date)) return named;
  const days = shiftOf(date, copy, span);
  const moved = { ...named, date: addDays(date, days) };
  return 'endDate' in record ? { ...moved, endDate: shifted(record['endDate'], days) } : moved;
}

/**
 * The file with every claim many times (a hundred by default): the real one, and copies with ids and sources of their
 * own and dates spread over the file's span. Still a valid file. Dates known to the month or year only stay.
 */
export function hugeFile(dataset: string, file: unknown, times = TIMES): unknown {
  if (!MULTIPLIED.has(dataset) || !isRecordFile(file)) return file;
  // Pledges stay on their day: moved, a country's own could look like its part of a joint one.
  const span = dataset === 'aid-pledges' ? null : spanOf(file.records);
  // A party has one claim about participation per date, so those that cannot move stay alone.
  const multiplied =
    dataset === 'members' ? file.records.filter(({ date }) => isKnownDay(date)) : file.records;
  const copies = Array.from({ length: times - 1 }, (_, index) =>
    multiplied.map((record) => copyOf(record, index + 1, span)),
  );
  return { ...file, records: [...file.records, ...copies.flat()] };
}
