import type { Amount } from './amount.ts';
import type { ChangeQuestion, SoldierChange } from './change.ts';
import type { ParticipationClaim, StanceClaim } from './claim.ts';
import { claimsSince } from './claimsSince.ts';
import { knownDay } from './compareClaims.ts';
import type { ClaimIndex } from './indexClaims.ts';
import { participationAt } from './participationAt.ts';
import { soldiersAt } from './soldiersAt.ts';

/**
 * Every party of whose soldiers a figure was named in between, or whose own figure changed, came or went, in the
 * order of the codes. From one reason for having no figure to another is a change of stance, not of soldiers.
 */
export function soldierChanges(
  index: ClaimIndex<StanceClaim>,
  members: readonly ParticipationClaim[],
  { from, to, basis, release }: ChangeQuestion,
): readonly SoldierChange[] {
  const participation = participationAt(members, from, release);
  const earlier = soldiersAt(index, { asof: from, basis, release, participation });
  const later = soldiersAt(index, { asof: to, basis, release });
  return [...later].flatMap(([party, state]): readonly SoldierChange[] => {
    const before = earlier.get(party)?.amount ?? { kind: 'not-asked' };
    const reports = state.reports.filter(({ claim }) => knownDay(claim) > from);
    const claims = claimsSince(state.stance.claims, from);
    if (reports.length === 0 && !isOtherFigure(before, state.amount)) return [];
    return [{ kind: 'soldiers', party, before, after: state.amount, reports, claims }];
  });
}

function isFigure({ kind }: Amount): boolean {
  return kind === 'range' || kind === 'none';
}

function isOtherFigure(before: Amount, after: Amount): boolean {
  if (before.kind === 'range' && after.kind === 'range') {
    return before.low !== after.low || before.high !== after.high;
  }
  return before.kind !== after.kind && (isFigure(before) || isFigure(after));
}
