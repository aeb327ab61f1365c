import type { Day } from '#lib/date.ts';
import type { PartyCode, StanceClaim } from './claim.ts';
import { knownDay } from './compareClaims.ts';
import type { ClaimIndex } from './indexClaims.ts';
import { claimsAbout } from './indexClaims.ts';
import type { StanceQuestion, StanceState } from './stancesAt.ts';
import { stanceFrom } from './stancesAt.ts';

/** A stretch of time in which a party's stance stays the same. */
export interface StancePeriod {
  readonly from: Day;
  /** First day of the next period; `null`: still so on the day asked for. */
  readonly until: Day | null;
  /** The state on the first day of the period. */
  readonly state: StanceState;
}

/**
 * How a party's stance went, oldest first, up to the day asked for. A new period begins
 * where the stance, or whether it is disputed, changes; more of the same does not make one.
 */
export function stanceHistory(
  index: ClaimIndex<StanceClaim>,
  party: PartyCode,
  { asof, basis, release }: StanceQuestion,
): readonly StancePeriod[] {
  const claims = claimsAbout(index, party, asof, release);
  const periods: { from: Day; until: Day | null; state: StanceState }[] = [];
  for (let position = claims.length - 1; position >= 0; position -= 1) {
    const claim = claims[position];
    const newer = claims[position - 1];
    if (claim === undefined) continue;
    const from = knownDay(claim);
    if (newer !== undefined && knownDay(newer) === from) continue;
    const state = stanceFrom(party, claims.slice(position), basis);
    const current = periods.at(-1);
    if (current !== undefined && isSame(current.state, state)) continue;
    if (current !== undefined) current.until = from;
    periods.push({ from, until: null, state });
  }
  return periods;
}

function isSame(a: StanceState, b: StanceState): boolean {
  return a.stance === b.stance && (a.disputed === null) === (b.disputed === null);
}
