import type { Problem } from '#domain/problem.ts';
import { type LedgerCheck, fileOf, locatedRecords } from './locatedRecords.ts';

/** Releases stand in order; a record is recorded in one of them, and withdrawn only in a later one. */
export const checkReleases: LedgerCheck = (ledger) => {
  const { releases, unread } = ledger;
  if (unread.datasets.has('releases')) return [];
  const file = fileOf('releases');
  const known = new Set([...releases.map(({ id }) => id), ...unread.records]);
  const expected = `the id of a release in ${file} (npm run data:release makes the next one)`;
  const none: readonly Problem[] =
    releases.length > 0
      ? []
      : [
          {
            file,
            record: null,
            field: 'records',
            problem: 'is empty',
            expected: 'one release at least',
          },
        ];
  const unordered = releases
    .filter(({ id }, index) => id < (releases[index - 1]?.id ?? ''))
    .map(({ id }) => ({
      file,
      record: id,
      field: 'id',
      problem: 'is earlier than the release before it',
      expected: 'releases from the oldest to the newest',
    }));
  const records = locatedRecords(ledger).flatMap(
    ({ file: at, record: { id, recorded, withdrawn } }): readonly Problem[] => {
      const problems: Problem[] = [];
      const add = (field: string, problem: string, wanted: string): void => {
        problems.push({ file: at, record: id, field, problem, expected: wanted });
      };
      if (!known.has(recorded)) add('recorded', `is "${recorded}", which is no release`, expected);
      if (withdrawn === null) return problems;
      const { release } = withdrawn;
      if (!known.has(release))
        add('withdrawn.release', `is "${release}", which is no release`, expected);
      if (release <= recorded)
        add('withdrawn.release', `is "${release}", not after recorded`, 'a release after recorded');
      return problems;
    },
  );
  return [...none, ...unordered, ...records];
};
