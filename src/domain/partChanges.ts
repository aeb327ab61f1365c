import type { ChangeQuestion, PartChange } from './change.ts';
import type { ParticipationClaim } from './claim.ts';
import { claimsSince } from './claimsSince.ts';
import type { PartState } from './participationAt.ts';
import { participationAt } from './participationAt.ts';

/** Every party that takes part in another way, or leads where it did not, in the order of the codes. */
export function partChanges(
  claims: readonly ParticipationClaim[],
  { from, to, release }: Omit<ChangeQuestion, 'basis'>,
): readonly PartChange[] {
  const earlier = participationAt(claims, from, release).parties;
  const later = participationAt(claims, to, release).parties;
  return [...later].flatMap(([party, state]): readonly PartChange[] => {
    const old = earlier.get(party);
    const before = old?.participation ?? null;
    const lead = leadMove(old, state);
    if (before === state.participation && lead === null) return [];
    const made = claimsSince(state.claims, from);
    return [{ kind: 'part', party, before, after: state.participation, lead, claims: made }];
  });
}

function leadMove(before: PartState | undefined, after: PartState): PartChange['lead'] {
  const did = before !== undefined && before.lead;
  if (did === after.lead) return null;
  return after.lead ? 'began' : 'ended';
}
