import type { AidPledge } from '#domain/aid.ts';
import type { Problem } from '#domain/problem.ts';
import { type LedgerCheck, fileOf, standing } from './locatedRecords.ts';

type Pledges = ReadonlyMap<string, AidPledge>;

interface Fault {
  readonly field: string;
  readonly problem: string;
  readonly expected: string;
}

/** Whether following `partOf` from a pledge leads back to it. */
function isCircular(pledge: AidPledge, pledges: Pledges): boolean {
  const seen = new Set<string>();
  let parent = pledge.partOf;
  while (parent !== null && !seen.has(parent)) {
    if (parent === pledge.id) return true;
    seen.add(parent);
    parent = pledges.get(parent)?.partOf ?? null;
  }
  return false;
}

function parentFaults(pledge: AidPledge, pledges: Pledges): readonly Fault[] {
  if (pledge.partOf === null) return [];
  const fault = (field: string, problem: string, expected: string): Fault => ({
    field,
    problem,
    expected,
  });
  const parent = pledges.get(pledge.partOf);
  if (parent === undefined)
    return [
      fault('partOf', `names "${pledge.partOf}", which does not stand`, 'the id of another pledge'),
    ];
  if (isCircular(pledge, pledges))
    return [
      fault(
        'partOf',
        'makes the pledge a part of itself',
        'a larger pledge that is no part of this one',
      ),
    ];
  const faults: Fault[] = [];
  if (parent.about !== pledge.about)
    faults.push(fault('partOf', `is a pledge of ${parent.about}`, `a pledge of ${pledge.about}`));
  if (parent.name === null)
    faults.push(fault('partOf', `names ${parent.id}, which has no name`, 'a pledge with a name'));
  if (parent.currency === pledge.currency && pledge.amount > parent.amount)
    faults.push(
      fault('amount', 'is more than the pledge that contains it', `${parent.amount} at most`),
    );
  return faults;
}

function jointFaults(pledge: AidPledge, all: readonly AidPledge[]): readonly Fault[] {
  const faults: Fault[] = [];
  if (pledge.participants.includes(pledge.about))
    faults.push({
      field: 'participants',
      problem: `has ${pledge.about}, which the pledge is about`,
      expected: 'the members of a group, without the group',
    });
  for (const own of all) {
    const same = own.date === pledge.date && own.currency === pledge.currency;
    if (same && own.amount === pledge.amount && pledge.participants.includes(own.about))
      faults.push({
        field: 'participants',
        problem: `has ${own.about}, whose own pledge ${own.id} is of the same day and amount`,
        expected: 'a joint pledge once, not also under its members',
      });
  }
  return faults;
}

/** A pledge inside a larger one names it, is no larger, and is never counted twice. */
export const checkPledges: LedgerCheck = (ledger) => {
  const all = standing(ledger['aid-pledges']);
  const pledges: Pledges = new Map(all.map((pledge) => [pledge.id, pledge]));
  return all.flatMap((pledge): readonly Problem[] => {
    const faults = [...parentFaults(pledge, pledges), ...jointFaults(pledge, all)];
    return faults.map((fault) => ({ file: fileOf('aid-pledges'), record: pledge.id, ...fault }));
  });
};
