import { aidChanges } from './aidChanges.ts';
import type { Change, ChangeQuestion, EventChange } from './change.ts';
import type { CoalitionEvent } from './claim.ts';
import { eventsAt, isMeeting } from './eventsAt.ts';
import { indexOf } from './indexClaims.ts';
import type { Ledger } from './ledger.ts';
import { partChanges } from './partChanges.ts';
import { reportChanges } from './reportChanges.ts';
import { roleChanges } from './roleChanges.ts';
import { soldierChanges } from './soldierChanges.ts';
import { stanceChanges } from './stanceChanges.ts';

/** Parts of a ledger in which something can change from one day to another. */
export type ChangeLedger = Pick<
  Ledger,
  'coalition' | 'members' | 'stances' | 'roles' | 'reports' | 'events' | 'aid-monthly'
>;

/** Meetings and milestones that began after the earlier day, up to the later, newest first. */
function eventChanges(
  events: readonly CoalitionEvent[],
  { from, to, release }: ChangeQuestion,
): readonly EventChange[] {
  return eventsAt(events, to, release)
    .filter(({ date }) => date > from)
    .map((event) => ({ kind: 'event', event, meeting: isMeeting(event), claims: [event] }));
}

/**
 * What is different on the later of two days, and the records that made it so: stances, soldiers, roles, parts in
 * the coalition, events, counts, aid, in this order. None if `from` is not before `to`.
 * What becomes known after `to` plays no part, nor does the order of the records.
 */
export function changesBetween(ledger: ChangeLedger, question: ChangeQuestion): readonly Change[] {
  if (question.from >= question.to) return [];
  const { coalition, members, stances, roles, reports, events } = ledger;
  return [
    ...stanceChanges(indexOf(stances), question),
    ...soldierChanges(indexOf(stances), members, question),
    ...roleChanges(roles, question),
    ...partChanges(members, question),
    ...eventChanges(events, question),
    ...reportChanges(reports, coalition.metrics, question),
    ...aidChanges(ledger['aid-monthly'], coalition.aid, question),
  ];
}
