import type { ReleaseId } from '#domain/claim.ts';
import type { Release } from '#domain/ledger.ts';
import { everyRecord } from '#domain/recorded.ts';
import { type ReleaseChanges, releaseChanges } from '#domain/releaseChanges.ts';
import { compareText } from '#lib/compare.ts';
import { isDay } from '#lib/date.ts';
import { type Result, failure, success } from '#lib/result.ts';
import { checkLedger } from '#datasets/checkLedger.ts';
import type { LedgerRecords } from '#datasets/checks/locatedRecords.ts';
import { problemLine } from '#datasets/problemLine.ts';
import type { LedgerFolder } from '#datasets/source.node.ts';
import { textFault } from '#datasets/wire/plainText.ts';
import { releaseHash } from './releaseHash.node.ts';
import { releaseProblems } from './releaseProblems.node.ts';

/** What an editor says about the next release; `null`: found out from the records. */
export interface ReleaseWishes {
  readonly date: string | null;
  readonly notes: string | null;
}

/** A release that may be made. */
export interface NextRelease {
  readonly changes: ReleaseChanges;
  /** The whole new `releases.json`. */
  readonly text: string;
}

/** Why no release may be made, a line each. */
export type Refusal = readonly string[];

const NAMED = 10;

/** Days on which records say that they were recorded or withdrawn, with the ids of those records. */
function releasesNamed(ledger: LedgerRecords): ReadonlyMap<ReleaseId, readonly string[]> {
  const named = new Map<ReleaseId, string[]>();
  const add = (release: ReleaseId, id: string): void => {
    const ids = named.get(release);
    if (ids === undefined) named.set(release, [id]);
    else ids.push(id);
  };
  for (const { record } of everyRecord(ledger)) {
    add(record.recorded, record.id);
    if (record.withdrawn !== null) add(record.withdrawn.release, record.id);
  }
  return named;
}

function someOf(ids: readonly string[]): string {
  const more = ids.length > NAMED ? ` and ${ids.length - NAMED} more` : '';
  return `${ids.slice(0, NAMED).join(', ')}${more}`;
}

/** The day of the next release, out of what is wished and what the new records say. */
function nextDay(ledger: LedgerRecords, date: string | null): Result<ReleaseId, Refusal> {
  const named = releasesNamed(ledger);
  const known = new Set(ledger.releases.map(({ id }) => id));
  const pending = [...named]
    .filter(([release]) => !known.has(release))
    .toSorted(([a], [b]) => compareText(a, b));
  const listed = pending.map(([release, ids]) => `  ${release}: ${someOf(ids)}`);
  if (date !== null && !isDay(date)) {
    return failure([`"${date}" is no day; write --date as YYYY-MM-DD.`]);
  }
  const last = ledger.releases.at(-1)?.id ?? '';
  const chosen = date ?? (pending.length === 1 ? pending[0]?.[0] : undefined);
  if (chosen !== undefined && chosen <= last) {
    return failure([`The release of ${chosen} would not come after the last one, of ${last}.`]);
  }
  if (pending.length === 0) {
    return failure(['Nothing is new: every record was recorded or withdrawn in a release made.']);
  }
  if (chosen === undefined) {
    return failure(['Records name several releases to come; there can be one:', ...listed]);
  }
  const strays = pending.filter(([release]) => release !== chosen);
  if (strays.length === 0) return success(chosen);
  return failure([
    `Records name releases that are neither made nor the one of ${chosen}:`,
    ...strays.map(([release, ids]) => `  ${release}: ${someOf(ids)}`),
  ]);
}

function plainNotes({ added, changed, withdrawn }: ReleaseChanges): string {
  return `${added.length} added, ${changed.length} changed, ${withdrawn.length} withdrawn.`;
}

function releasesFile(records: readonly Release[]): string {
  return `${JSON.stringify({ dataset: 'releases', schema: 1, records }, null, 2)}\n`;
}

/**
 * The release that would come next, checked as if it were made already. Refuses if the folder does not pass the
 * check with it, if an earlier release no longer gives its hash, or if nothing is new. Touches nothing.
 */
export function nextRelease(
  folder: LedgerFolder,
  wishes: ReleaseWishes,
): Result<NextRelease, Refusal> {
  const { ledger, files } = folder;
  if (folder.problems.length > 0) return failure(folder.problems.map(problemLine));
  const day = nextDay(ledger, wishes.date);
  if (!day.ok) return day;
  const release = { id: day.value, notes: wishes.notes ?? '', hash: releaseHash(files, day.value) };
  const asMade = { ...ledger, releases: [...ledger.releases, release] };
  const found = checkLedger(asMade);
  const problems = found.length > 0 ? found : releaseProblems(files, ledger.releases);
  if (problems.length > 0) return failure(problems.map(problemLine));
  const changes = releaseChanges(asMade).at(-1);
  if (changes === undefined) throw new Error('A ledger with a release has changes.');
  const noted = { ...release, notes: wishes.notes ?? plainNotes(changes) };
  const fault = textFault(noted.notes);
  if (fault !== null) return failure([`The text of --notes ${fault}.`]);
  return success({
    changes: { ...changes, release: noted },
    text: releasesFile([...ledger.releases, noted]),
  });
}
