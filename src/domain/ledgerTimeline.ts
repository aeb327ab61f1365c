import type { Day } from '#lib/date.ts';
import type { Claim, CoalitionEvent, ReleaseId } from './claim.ts';
import { eventsAt, isMeeting } from './eventsAt.ts';
import type { Ledger } from './ledger.ts';
import { newestDay } from './newestDay.ts';
import { standsIn } from './standsIn.ts';

/** What a timeline is made of: the coalition's dates, and whichever other parts of the ledger are at hand. */
export type TimelineParts = Pick<Ledger, 'coalition'> &
  Partial<Pick<Ledger, 'events' | 'members' | 'stances' | 'roles' | 'statements' | 'reports'>>;

/** A day on which something happened. */
export interface TimelineTick {
  readonly day: Day;
  /** Events that began on the day. At least one. */
  readonly events: readonly CoalitionEvent[];
  /** Whether one of them is a meeting. */
  readonly meeting: boolean;
}

/** The days that can be asked for. */
export interface Timeline {
  readonly first: Day;
  readonly last: Day;
  /** Oldest first; all of them inside the timeline. */
  readonly ticks: readonly TimelineTick[];
}

/**
 * From the coalition's first day to the newest day on which something in the ledger becomes known
 * (its own date at least), with a tick for each day of the coalition's events in between.
 */
export function ledgerTimeline(parts: TimelineParts, release?: ReleaseId | undefined): Timeline {
  const { coalition, events = [], members, stances, roles, statements, reports } = parts;
  const claims: readonly Claim[] = [members, stances, roles, statements, reports].flatMap(
    (part): readonly Claim[] => part ?? [],
  );
  const standing = [...claims, ...events].filter((record) => standsIn(record, release));
  const first = coalition.founded;
  const last = newestDay([{ date: first }, { date: coalition.asof }, ...standing]) ?? first;
  return { first, last, ticks: ticksBetween(events, first, last, release) };
}

function ticksBetween(
  events: readonly CoalitionEvent[],
  first: Day,
  last: Day,
  release: ReleaseId | undefined,
): readonly TimelineTick[] {
  const byDay = new Map<Day, CoalitionEvent[]>();
  for (const event of eventsAt(events, last, release).toReversed()) {
    if (event.date < first) continue;
    const sameDay = byDay.get(event.date);
    if (sameDay === undefined) byDay.set(event.date, [event]);
    else sameDay.push(event);
  }
  return [...byDay].map(([day, sameDay]) => ({
    day,
    events: sameDay,
    meeting: sameDay.some(isMeeting),
  }));
}
