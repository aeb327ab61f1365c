import { firstDay, lastDay } from '#lib/date.ts';
import type { Claim } from '#domain/claim.ts';
import type { Problem } from '#domain/problem.ts';
import { type LedgerCheck, fileOf, locatedIn, standing } from './locatedRecords.ts';

const ASOF_DATASETS = ['members', 'stances', 'roles'] as const;

const EARLIEST = '1900-01-01';

interface Dated {
  readonly id: string;
  readonly recorded: string;
  readonly date: string | null;
}

function dateProblem(file: string, { id, recorded, date }: Dated): readonly Problem[] {
  if (date === null) return [];
  const at = { file, record: id, field: 'date' };
  if (firstDay(date) > recorded)
    return [
      {
        ...at,
        problem: `is "${date}", after the release that recorded it`,
        expected: `a date up to ${recorded}`,
      },
    ];
  if (firstDay(date) < EARLIEST)
    return [{ ...at, problem: `is "${date}"`, expected: `a date from ${EARLIEST} on` }];
  return [];
}

/** No record tells of a day after its release, and no source is newer than the newest release. */
export const checkDates: LedgerCheck = (ledger) => {
  const dated = locatedIn<Dated>([
    ['members', ledger.members],
    ['stances', ledger.stances],
    ['roles', ledger.roles],
    ['statements', ledger.statements],
    ['reports', ledger.reports],
    ['events', ledger.events],
    ['aid-pledges', ledger['aid-pledges']],
  ]).flatMap(({ file, record }) => dateProblem(file, record));
  const newest = ledger.releases.at(-1)?.id;
  const published = ledger.sources.flatMap(({ id, published: date }): readonly Problem[] => {
    if (date === null || newest === undefined || firstDay(date) <= newest) return [];
    const problem = `is "${date}", after the newest release`;
    const expected = `a date up to ${newest}`;
    return [{ file: fileOf('sources'), record: id, field: 'published', problem, expected }];
  });
  return [...dated, ...published];
};

/** `asof` is the last day of the newest standing claim about members, troops or roles. */
export const checkAsof: LedgerCheck = ({ coalition, members, stances, roles, unread }) => {
  if (coalition === null) return [];
  if (ASOF_DATASETS.some((id) => unread.incomplete.has(id))) return [];
  const file = fileOf('coalition');
  const { asof, founded } = coalition;
  const days = [members, stances, roles].flatMap((claims: readonly Claim[]) =>
    standing(claims).flatMap(({ date }) => (date === null ? [] : [lastDay(date)])),
  );
  const newest = days.reduce((a, b) => (a > b ? a : b), '');
  const problems: Problem[] = [];
  if (newest !== '' && newest !== asof)
    problems.push({
      file,
      record: null,
      field: 'coalition.asof',
      problem: `is "${asof}", but the newest claim about members, troops or roles is of ${newest}`,
      expected: newest,
    });
  if (founded > asof)
    problems.push({
      file,
      record: null,
      field: 'coalition.founded',
      problem: `is "${founded}", after asof`,
      expected: `a day up to ${asof}`,
    });
  return problems;
};
