import { type LedgerCheck, fileOf, repeats, standing } from './locatedRecords.ts';

/** One participation claim per party and date; only members lead; a party that rules soldiers out names no number of them. */
export const checkMembers: LedgerCheck = ({ members, stances }) => {
  const file = fileOf('members');
  const repeated = repeats(
    standing(members),
    ({ about, date }) => `${about} ${date ?? ''}`,
    ({ id }, first) => ({
      file,
      record: id,
      field: 'about',
      problem: `has the party and date of ${first.id}`,
      expected: 'one claim about participation per party and date',
    }),
  );
  const leads = members
    .filter(({ lead, participation }) => lead && participation !== 'member')
    .map(({ id, participation }) => ({
      file,
      record: id,
      field: 'lead',
      problem: `is true for participation "${participation}"`,
      expected: 'true for members only',
    }));
  const contradictions = stances
    .filter(({ stance, soldiers }) => stance === 'ruled-out' && (soldiers?.high ?? 0) > 0)
    .map(({ id }) => ({
      file: fileOf('stances'),
      record: id,
      field: 'soldiers',
      problem: 'has a number although stance is "ruled-out"',
      expected: 'null',
    }));
  return [...repeated, ...leads, ...contradictions];
};
