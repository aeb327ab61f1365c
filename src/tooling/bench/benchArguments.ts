import { parseArgs } from 'node:util';

/** The parts of the benchmark in the order in which they run. The last ones only run when they are named. */
export const PARTS = ['pages', 'ten', 'slider', 'fold', 'exports', 'pictures', 'build'] as const;
export type PartName = (typeof PARTS)[number];

const ONLY_IF_NAMED: readonly PartName[] = ['build'];

/** What to run, how often, and where to write it. */
export interface BenchOptions {
  readonly parts: readonly PartName[];
  /** Rounds over all pages that count. */
  readonly runs: number;
  /** Charts whose pages are opened; empty: all. */
  readonly charts: readonly string[];
  /** File for the figures as JSON; `null`: none. */
  readonly json: string | null;
}

/** Help of the command. */
export const BENCH_HELP = `npm run bench -- [--only PARTS] [--runs N] [--charts IDS] [--json FILE]
  --only    ${PARTS.join(', ')}, joined by commas; all but ${ONLY_IF_NAMED.join(', ')} run by themselves
  --runs    rounds over all pages (default 5); figures are medians
  --charts  only the pages of these charts, joined by commas
  --json    also writes every figure to a file`;

function isPart(name: string): name is PartName {
  return PARTS.some((part) => part === name);
}

function listed(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Reads the command line. Throws a sentence for people about what it does not know. */
export function parseBenchArguments(args: readonly string[]): BenchOptions {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: { only: text, runs: text, charts: text, json: text },
    strict: true,
  });
  const named = listed(values.only);
  const unknown = named.find((name) => !isPart(name));
  if (unknown !== undefined) {
    throw new Error(`There is no part “${unknown}”. The parts are ${PARTS.join(', ')}.`);
  }
  const runs = Number(values.runs ?? 5);
  if (!Number.isInteger(runs) || runs < 1) {
    throw new Error(`--runs takes a whole number from 1 on, not “${values.runs ?? ''}”.`);
  }
  const parts =
    named.length === 0
      ? PARTS.filter((part) => !ONLY_IF_NAMED.includes(part))
      : PARTS.filter((part) => named.includes(part));
  return { parts, runs, charts: listed(values.charts), json: values.json ?? null };
}
