import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  BENCH_HELP,
  type BenchOptions,
  type PartName,
  parseBenchArguments,
} from './benchArguments.ts';
import type { PartReport } from './table.ts';
import { tableLines } from './table.ts';

/** The parts are loaded one by one: one that fails to start stops no other. */
const RUN: Readonly<Record<PartName, (options: BenchOptions) => Promise<PartReport>>> = {
  pages: async (options) =>
    (await import('./pages/pagesPart.ts')).pagesPart(builtFolder(), options),
  ten: async (options) => (await import('./pages/tenPart.ts')).tenPart(builtFolder(), options),
  slider: async (options) =>
    (await import('./latency/sliderPart.ts')).sliderPart(builtFolder(), options),
  fold: async () => (await import('./foldPart.ts')).foldPart(),
  exports: async () => (await import('./exportsPart.ts')).exportsPart(),
  pictures: async () => (await import('./picturesPart.ts')).picturesPart(),
  build: async () => (await import('./buildPart.ts')).buildPart(),
};

function builtFolder(): string {
  const dist = resolve('dist');
  if (!existsSync(dist)) throw new Error('There is no dist/: run npm run build first.');
  return dist;
}

function print({ part, notes, tables }: PartReport): void {
  const head = `\n=== ${part}`;
  const body = tables.map((table) => ['', ...tableLines(table)].join('\n'));
  console.log([head, ...notes, ...body].join('\n'));
}

function sentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function run(options: BenchOptions): Promise<void> {
  const reports: PartReport[] = [];
  for (const part of options.parts) {
    console.log(`\n… ${part}`);
    try {
      const report = await RUN[part](options);
      print(report);
      reports.push(report);
    } catch (error) {
      // What one part lacks must not cost the figures of the others.
      console.error(`${part} gave no figures: ${sentence(error)}`);
      process.exitCode = 1;
    }
  }
  if (options.json !== null) {
    writeFileSync(options.json, `${JSON.stringify(reports, null, 2)}\n`);
    console.log(`\nEvery figure is in ${options.json}.`);
  }
}

const args = process.argv.slice(2);
if (args.includes('--help')) console.log(BENCH_HELP);
else {
  try {
    await run(parseBenchArguments(args));
  } catch (error) {
    console.error(sentence(error));
    process.exitCode = 1;
  }
}
