import { median, quantile } from '#tooling/bench/statistics.ts';
import { NOTHING, type Table, ratioText, timeText } from '#tooling/bench/table.ts';

/** How long one kind of input took on one ledger. */
export interface Latencies {
  readonly input: string;
  /** How many times the real ledger. */
  readonly times: number;
  /** Within how many milliseconds the next frame should stand; `null`: no target. */
  readonly target: number | null;
  /** From each input to the next frame, milliseconds. */
  readonly found: readonly number[];
}

function verdict(target: number | null, middle: number): string {
  if (target === null) return NOTHING;
  return `${target} ms ${middle <= target ? 'met' : 'MISSED'}`;
}

/** The same input on the same ledger put together, in the order in which they first came. */
export function joinedLatencies(all: readonly Latencies[]): readonly Latencies[] {
  const joined = new Map<string, Latencies>();
  for (const each of all) {
    const key = `${each.input} ${each.times}`;
    const found = [...(joined.get(key)?.found ?? []), ...each.found];
    joined.set(key, { ...each, found });
  }
  return [...joined.values()];
}

/** Latencies input by input, each ledger beside today's. */
export function latencyTable(joined: readonly Latencies[]): Table {
  const middleOf = ({ found }: Latencies): number | null =>
    found.length === 0 ? null : median(found);
  const rows = joined.map((each) => {
    const { input, times, target, found } = each;
    const today = joined.find((other) => other.input === input && other.times === 1);
    const [middle, base] = [middleOf(each), today === undefined ? null : middleOf(today)];
    if (middle === null) return [input, `${times} x`, 'no input was seen'];
    return [
      input,
      `${times} x`,
      ratioText(base === null ? null : middle / base),
      timeText(middle),
      timeText(quantile(found, 0.95)),
      String(found.length),
      verdict(target, middle),
    ];
  });
  return {
    title: 'Next frame',
    columns: ['input', 'ledger', 'times today’s', 'median', 'p95', 'inputs', 'target (median)'],
    rows: rows.toSorted((one, other) => (one[0] ?? '').localeCompare(other[0] ?? '', 'en')),
  };
}
