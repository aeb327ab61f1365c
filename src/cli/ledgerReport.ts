import { problemLine } from '#datasets/problemLine.ts';
import { DATASETS, DATASET_IDS } from '#datasets/registry.ts';
import { folderProblems } from '#datasets/release/folderProblems.node.ts';
import { readLedgerFolder } from '#datasets/source.node.ts';

/** What the check of a ledger folder prints. */
export interface LedgerReport {
  readonly ok: boolean;
  readonly lines: readonly string[];
}

type Folder = ReturnType<typeof readLedgerFolder>;

function summaryLines(folder: string, { ledger }: Folder): readonly string[] {
  const counts = DATASET_IDS.flatMap((id) => {
    if (id === 'coalition' || id === 'shapes') return [];
    return [`  ${String(ledger[id].length).padStart(6)}  ${id} (${DATASETS[id].file ?? ''})`];
  });
  const dates = [ledger.members, ledger.stances, ledger.roles, ledger.events].flatMap(
    (records: readonly { readonly date: string | null }[]) =>
      records.flatMap(({ date }) => (date === null ? [] : [date])),
  );
  const first = dates.reduce((a, b) => (a < b ? a : b), dates[0] ?? '');
  const last = dates.reduce((a, b) => (a > b ? a : b), dates[0] ?? '');
  const aid = ledger.coalition?.aid ?? null;
  return [
    `${folder}: no problems`,
    ...counts,
    `  claims and events from ${first} to ${last}, as of ${ledger.coalition?.asof ?? ''}`,
    ...(aid === null ? [] : [`  aid from ${aid.from} to ${aid.through}`]),
  ];
}

/** Reads and checks a ledger folder: a summary if it is sound, else every problem on a line of its own. */
export function ledgerReport(folder: string): LedgerReport {
  const read = readLedgerFolder(folder);
  const problems = folderProblems(read);
  if (problems.length === 0) return { ok: true, lines: summaryLines(folder, read) };
  const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in ${folder}`;
  return { ok: false, lines: [...problems.map(problemLine), count] };
}
