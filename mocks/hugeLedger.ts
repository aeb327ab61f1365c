import { addDays, daysBetween, firstDay, isDay } from '#lib/date.ts';
import { isRecordFile } from './ledgerFile.ts';
import type { WireRecord } from './ledgerFile.ts';

/** How many times the real ledger. */
const COPIES = 100;

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
  return typeof value === 'string' && isDay(value) ? addDays(value, days) : value;
}

function copyOf(record: WireRecord, copy: number, span: Span | null): WireRecord {
  const { id, date, sources } = record;
  const named = {
    ...record,
    id: `${String(id)}-copy-${copy}`,
    ...(Array.isArray(sources)
      ? { sources: sources.map((source) => `${String(source)}-copy-${copy}`) }
      : {}),
  };
  if (span === null || typeof date !== 'string' || !isDay(date)) return named;
  const days = shiftOf(date, copy, span);
  const moved = { ...named, date: addDays(date, days) };
  return 'endDate' in record ? { ...moved, endDate: shifted(record['endDate'], days) } : moved;
}

/**
 * The file with every claim a hundred times: the real one, and copies with ids and sources of their own and
 * dates spread over the file's span. Still a valid file. Dates known to the month or year only stay.
 */
export function hugeFile(dataset: string, file: unknown): unknown {
  if (!MULTIPLIED.has(dataset) || !isRecordFile(file)) return file;
  const span = spanOf(file.records);
  const copies = Array.from({ length: COPIES - 1 }, (_, index) =>
    file.records.map((record) => copyOf(record, index + 1, span)),
  );
  return { ...file, records: [...file.records, ...copies.flat()] };
}
