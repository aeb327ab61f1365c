import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { hugeFile } from '#mocks/hugeLedger.ts';
import { type WireRecord, isRecordFile } from '#mocks/ledgerFile.ts';
import { releaseReport } from '#cli/releaseReport.ts';
import { DATASETS } from '#datasets/registry.ts';
import { readLedgerFolder } from '#datasets/source.node.ts';
import { addDays, isDay } from '#lib/date.ts';

const REAL = resolve('data');

/** A ledger folder to build from. */
export interface LedgerVariant {
  readonly name: string;
  readonly folder: string;
  /** Whether it was made for this and goes afterwards. */
  readonly made: boolean;
}

function fileOf(folder: string, dataset: keyof typeof DATASETS): string {
  return join(folder, DATASETS[dataset].file ?? '');
}

function write(path: string, value: unknown): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(value));
}

function release(folder: string, args: readonly string[]): void {
  const { ok, lines } = releaseReport([...args, '--notes', 'For the benchmark.'], folder);
  if (!ok) throw new Error(lines.join('\n'));
}

function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'ledger-'));
}

/** Every claim so many times, in one release. */
function multiplied(times: number): LedgerVariant {
  const folder = emptyFolder();
  for (const [dataset, real] of readLedgerFolder(REAL).files) {
    write(fileOf(folder, dataset), hugeFile(dataset, real, times));
  }
  write(fileOf(folder, 'releases'), { dataset: 'releases', schema: 1, records: [] });
  release(folder, []);
  return { name: `${times} times the claims`, folder, made: true };
}

/** Another claim of the same party, a few days after the first. */
function later(record: WireRecord, days: number, recorded: string): WireRecord {
  const date = addDays(String(record['date']), days);
  return { ...record, id: `${String(record['id'])}-${recorded}`, date, recorded };
}

/** Today's ledger with a claim added in each of more releases. */
function released(count: number): LedgerVariant {
  const folder = emptyFolder();
  cpSync(REAL, folder, { recursive: true });
  for (let more = 1; more < count; more += 1) {
    const { files, ledger } = readLedgerFolder(folder);
    const stances = files.get('stances');
    const first = isRecordFile(stances)
      ? stances.records.find(({ date }) => typeof date === 'string' && isDay(date))
      : undefined;
    const last = ledger.releases.at(-1)?.id;
    if (!isRecordFile(stances) || first === undefined || last === undefined) {
      throw new Error('The ledger has no stance or no release to begin with.');
    }
    const day = addDays(last, 30);
    const records = [...stances.records, later(first, more, day)];
    write(fileOf(folder, 'stances'), { ...stances, records });
    release(folder, ['--date', day]);
  }
  return { name: `${count} releases`, folder, made: true };
}

/** The ledger of the repository, and larger ones made from it. */
export function ledgerVariants(): readonly LedgerVariant[] {
  return [{ name: 'today', folder: REAL, made: false }, multiplied(10), released(2), released(3)];
}
