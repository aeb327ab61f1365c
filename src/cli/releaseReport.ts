import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { nextRelease } from '#datasets/release/nextRelease.node.ts';
import { writeWhole } from '#datasets/release/writeWhole.node.ts';
import { releases } from '#datasets/releases.ts';
import { readLedgerFolder } from '#datasets/source.node.ts';
import { type Result, failure, success } from '#lib/result.ts';
import type { LedgerReport } from './ledgerReport.ts';

const USAGE =
  'Usage: npm run data:release -- [DIR] [--date YYYY-MM-DD] [--notes "..."] [--dry-run]';

interface Arguments {
  readonly folder: string;
  readonly date: string | null;
  readonly notes: string | null;
  readonly dryRun: boolean;
}

const OPTIONS = {
  date: { type: 'string' },
  notes: { type: 'string' },
  'dry-run': { type: 'boolean' },
} as const;

function parsedArguments(args: readonly string[], standard: string): Result<Arguments, string> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: OPTIONS,
      allowPositionals: true,
    });
    const [folder = standard, ...more] = positionals;
    if (more.length > 0) return failure(`One folder at a time, not also ${more.join(', ')}.`);
    const { date = null, notes = null, 'dry-run': dryRun = false } = values;
    return success({ folder, date, notes, dryRun });
  } catch (error) {
    return failure(error instanceof Error ? error.message : String(error));
  }
}

/**
 * Makes the next release of a ledger folder: adds it to `releases.json` and touches nothing else.
 * @param standard the folder if `args` name none
 */
export function releaseReport(args: readonly string[], standard: string): LedgerReport {
  const parsed = parsedArguments(args, standard);
  if (!parsed.ok) return { ok: false, lines: [parsed.error, USAGE] };
  const { folder, date, notes, dryRun } = parsed.value;
  const next = nextRelease(readLedgerFolder(folder), { date, notes });
  if (!next.ok) return { ok: false, lines: [...next.error, `No release was made in ${folder}.`] };
  const { changes, text } = next.value;
  const { release, added, changed, withdrawn } = changes;
  const file = join(folder, releases.file);
  if (!dryRun) writeWhole(file, text);
  return {
    ok: true,
    lines: [
      `${folder}: release of ${release.id}`,
      `  ${added.length} added, ${changed.length} changed, ${withdrawn.length} withdrawn`,
      `  notes: ${release.notes}`,
      `  hash: ${release.hash}`,
      dryRun ? 'A dry run: nothing was written.' : `Written to ${file}.`,
    ],
  };
}
