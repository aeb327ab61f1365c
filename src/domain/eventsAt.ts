import { compareBy, compareText } from '#lib/compare.ts';
import type { Day } from '#lib/date.ts';
import type { CoalitionEvent, PartyCode, ReleaseId } from './claim.ts';
import { standsIn } from './standsIn.ts';

/** Whether people met: everything but a milestone. */
export function isMeeting(event: CoalitionEvent): boolean {
  return event.level !== 'milestone';
}

/** Events that have begun by a day, newest first. */
export function eventsAt(
  events: readonly CoalitionEvent[],
  asof: Day,
  release?: ReleaseId | undefined,
): readonly CoalitionEvent[] {
  return events
    .filter((event) => event.date <= asof && standsIn(event, release))
    .toSorted(newestFirst);
}

const newestFirst = compareBy<CoalitionEvent>(
  (a, b) => compareText(b.date, a.date),
  (a, b) => compareText(b.id, a.id),
);

/** Of the newest day that has an event: a meeting of leaders, else another meeting, else a milestone; `null` without any. */
export function latestEvent(
  events: readonly CoalitionEvent[],
  asof: Day,
  release?: ReleaseId | undefined,
): CoalitionEvent | null {
  const [first, ...others] = eventsAt(events, asof, release);
  if (first === undefined) return null;
  const weight = (event: CoalitionEvent): number =>
    event.level === 'leaders' ? 2 : Number(isMeeting(event));
  return others
    .filter(({ date }) => date === first.date)
    .reduce((best, event) => (weight(event) > weight(best) ? event : best), first);
}

/** A party's part in a meeting. `not-named`: no source names it, which does not mean that it stayed away. */
export type Presence = 'hosted' | 'attended' | 'absent' | 'not-named';

export interface Attendance {
  readonly event: CoalitionEvent;
  readonly presence: Presence;
}

/** A party's part in every meeting held by a day, newest first. Milestones are left out. */
export function attendanceOf(
  events: readonly CoalitionEvent[],
  party: PartyCode,
  asof: Day,
  release?: ReleaseId | undefined,
): readonly Attendance[] {
  return eventsAt(events, asof, release)
    .filter(isMeeting)
    .map((event) => ({ event, presence: presenceOf(event, party) }));
}

/** A party's part in one event. */
export function presenceOf(event: CoalitionEvent, party: PartyCode): Presence {
  if (event.hosts.includes(party)) return 'hosted';
  if (event.attendees.includes(party)) return 'attended';
  return event.absent.includes(party) ? 'absent' : 'not-named';
}
