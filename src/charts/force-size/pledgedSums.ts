import type { StanceClaim } from '#domain/claim.ts';
import { knownDay } from '#domain/compareClaims.ts';
import { indexOf } from '#domain/indexClaims.ts';
import type { Ledger } from '#domain/ledger.ts';
import { participationAt } from '#domain/participationAt.ts';
import type { BasisChoice } from '#domain/question.ts';
import { soldiersAt } from '#domain/soldiersAt.ts';
import type { Total } from '#domain/totalSoldiers.ts';
import { totalSoldiers } from '#domain/totalSoldiers.ts';
import { compareText } from '#lib/compare.ts';
import type { Day } from '#lib/date.ts';

/** What the members' figures add up to over a stretch of time. */
export interface PledgedSum {
  readonly from: Day;
  /** First day of the next sum; `null`: still so on the day asked for. */
  readonly until: Day | null;
  readonly total: Total;
  /** Claims that name the figures, in the order of the members. */
  readonly claims: readonly StanceClaim[];
}

type PledgeLedger = Pick<Ledger, 'members' | 'stances'>;

/** Whether somebody's figure is in the sum; an empty sum is no sum, and not zero. */
export function isKnownSum({ total }: PledgedSum): boolean {
  return total.counted.length + total.none.length > 0;
}

/** The members' figures added up on every day on which the sum, or who is in it, changes; oldest first. */
export function pledgedSums(
  ledger: PledgeLedger,
  asof: Day,
  basis: BasisChoice,
): readonly PledgedSum[] {
  const days = new Set([...ledger.members, ...ledger.stances].map(knownDay));
  const known = [...days].filter((day) => day !== '' && day <= asof).toSorted(compareText);
  const sums: PledgedSum[] = [];
  for (const day of known) {
    const sum = sumOn(ledger, day, basis);
    const current = sums.at(-1);
    if (current !== undefined && isSame(current, sum)) continue;
    if (current !== undefined) sums[sums.length - 1] = { ...current, until: day };
    sums.push(sum);
  }
  return sums;
}

function sumOn({ members, stances }: PledgeLedger, day: Day, basis: BasisChoice): PledgedSum {
  const participation = participationAt(members, day);
  const soldiers = soldiersAt(indexOf(stances), { asof: day, basis, participation });
  const states = participation.members.flatMap((party) => soldiers.get(party) ?? []);
  const figured = states.filter(({ amount }) => amount.kind === 'range' || amount.kind === 'none');
  return {
    from: day,
    until: null,
    total: totalSoldiers(states),
    claims: figured.flatMap(({ claim }) => claim ?? []),
  };
}

function isSame(a: PledgedSum, b: PledgedSum): boolean {
  const counts = ({ undisclosed, undecided, conditional, ruledOut, noData }: Total): string =>
    [undisclosed, undecided, conditional, ruledOut, noData].map(({ length }) => length).join();
  return (
    counts(a.total) === counts(b.total) &&
    a.claims.map(({ id }) => id).join() === b.claims.map(({ id }) => id).join()
  );
}
