import { campOf } from './camp.ts';
import type { ChangeQuestion, StanceChange, StanceMove } from './change.ts';
import type { Stance, StanceClaim } from './claim.ts';
import { STANCES } from './claim.ts';
import { claimsSince } from './claimsSince.ts';
import type { ClaimIndex } from './indexClaims.ts';
import { stancesAt } from './stancesAt.ts';

/** Every party whose stance is another one on the later day, in the order of the codes. */
export function stanceChanges(
  index: ClaimIndex<StanceClaim>,
  { from, to, basis, release }: ChangeQuestion,
): readonly StanceChange[] {
  const earlier = stancesAt(index, { asof: from, basis, release });
  const later = stancesAt(index, { asof: to, basis, release });
  return [...later].flatMap(([party, state]): readonly StanceChange[] => {
    const old = earlier.get(party);
    const before = old?.stance ?? null;
    if (state.claim === null || state.stance === null || state.stance === before) return [];
    return [
      {
        kind: 'stance',
        party,
        before,
        after: state.stance,
        move: moveOf(before, state.stance),
        decidedBy: state.claim,
        decidedBefore: old?.claim ?? null,
        claims: claimsSince(state.claims, from),
      },
    ];
  });
}

/** Which way it is from one stance to another. */
function moveOf(before: Stance | null, after: Stance): StanceMove {
  if (before === null) return 'first';
  const camps = new Set([campOf(before), campOf(after)]);
  if (camps.has('would-send') && camps.has('would-not')) return 'reversed';
  return STANCES.indexOf(after) < STANCES.indexOf(before) ? 'nearer' : 'farther';
}
