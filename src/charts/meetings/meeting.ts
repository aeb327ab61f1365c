import { dayAsked } from '#domain/asof.ts';
import type { CoalitionEvent, PartyCode, ReportClaim } from '#domain/claim.ts';
import { knownDay } from '#domain/compareClaims.ts';
import type { Presence } from '#domain/eventsAt.ts';
import { eventsAt, isMeeting, presenceOf } from '#domain/eventsAt.ts';
import { claimsAt, indexOf } from '#domain/indexClaims.ts';
import type { Ledger, Party } from '#domain/ledger.ts';
import type { Question } from '#domain/question.ts';
import { standingParties } from '#domain/standingParties.ts';
import type { Day } from '#lib/date.ts';
import type { Interval } from '#lib/interval.ts';

/** A meeting with everything reported of how many came. */
export interface Meeting {
  readonly event: CoalitionEvent;
  /** What the reports of its head-count span; `null`: nobody has counted, which is not zero. */
  readonly count: Interval | null;
  /** Single reports about it, newest first. */
  readonly reports: readonly ReportClaim[];
  /** The chosen party's part; `null` if no party is chosen. */
  readonly presence: Presence | null;
}

/** What is known of meetings by a day. */
export interface Meetings {
  readonly day: Day;
  /** Oldest first. Milestones are no meetings. */
  readonly held: readonly Meeting[];
  /** Reports of a head-count that cannot be tied to one meeting, oldest first. */
  readonly loose: readonly ReportClaim[];
  /** Whose attendance is shown; `null`: nobody's. */
  readonly party: Party | null;
}

type MeetingLedger = Pick<Ledger, 'coalition' | 'countries' | 'events' | 'reports'>;

/** Meetings held by the day asked for, each with the reports about it and the chosen party's part. */
export function meetingsAt(ledger: MeetingLedger, question: Question): Meetings {
  const { coalition } = ledger;
  const day = dayAsked(question, coalition);
  const events = eventsAt(ledger.events, day).filter(isMeeting).toReversed();
  const counts = claimsAt(indexOf(ledger.reports), day).filter(({ metric }) =>
    coalition.meetingMetrics.includes(metric),
  );
  const { byMeeting, loose } = tiedReports(counts, events);
  const party = chosenParty(standingParties(ledger.countries), question.country);
  return {
    day,
    held: events.map((event) => {
      const reports = byMeeting.get(event) ?? [];
      const presence = party === null ? null : presenceOf(event, party.code);
      return { event, count: countOf(event, reports), reports, presence };
    }),
    loose: loose.toReversed(),
    party,
  };
}

/** The first of those chosen; several that act together are no party that comes to a meeting. */
function chosenParty(parties: readonly Party[], chosen: readonly PartyCode[]): Party | null {
  return parties.find(({ code, kind }) => code === chosen[0] && kind !== 'group') ?? null;
}

/** Reports by the meeting that they are about, and those that cannot be tied to one; in the order given. */
function tiedReports(
  reports: readonly ReportClaim[],
  events: readonly CoalitionEvent[],
): {
  readonly byMeeting: ReadonlyMap<CoalitionEvent, readonly ReportClaim[]>;
  readonly loose: readonly ReportClaim[];
} {
  const meetingsOn = meetingsByDay(events);
  const byMeeting = new Map<CoalitionEvent, ReportClaim[]>();
  const loose: ReportClaim[] = [];
  for (const report of reports) {
    const meeting = meetingOf(report, meetingsOn(knownDay(report)));
    const own = meeting === null ? loose : byMeeting.get(meeting);
    if (own !== undefined) own.push(report);
    else if (meeting !== null) byMeeting.set(meeting, [report]);
  }
  return { byMeeting, loose };
}

/** Finds the meetings of a day. Most last one, so that few have to be looked at. */
function meetingsByDay(events: readonly CoalitionEvent[]): (day: Day) => readonly CoalitionEvent[] {
  const oneDay = new Map<Day, CoalitionEvent[]>();
  const longer: CoalitionEvent[] = [];
  for (const event of events) {
    const { date, endDate } = event;
    const own = (endDate ?? date) === date ? oneDay.get(date) : longer;
    if (own === undefined) oneDay.set(date, [event]);
    else own.push(event);
  }
  return (day) => [
    ...(oneDay.get(day) ?? []),
    ...longer.filter(({ date, endDate }) => date <= day && day <= (endDate ?? date)),
  ];
}

/**
 * The meeting that a head-count is about: the only one of its day, or of several the only one whose own
 * reported head-count it agrees with. `null` where that is not clear.
 */
function meetingOf(report: ReportClaim, sameDay: readonly CoalitionEvent[]): CoalitionEvent | null {
  if (sameDay.length <= 1) return sameDay[0] ?? null;
  const agreeing = sameDay.filter(({ reported }) => reported !== null && meet(reported, report));
  return agreeing.length === 1 ? (agreeing[0] ?? null) : null;
}

function meet(a: Interval, b: Interval): boolean {
  return (a.low ?? 0) <= (b.high ?? Infinity) && (b.low ?? 0) <= (a.high ?? Infinity);
}

/** From the lowest to the highest number; an end is open only if no closed report covers it. */
function countOf({ reported }: CoalitionEvent, reports: readonly ReportClaim[]): Interval | null {
  const all: readonly Interval[] = reported === null ? reports : [reported, ...reports];
  if (all.length === 0) return null;
  const lows = all.flatMap(({ low }) => low ?? []);
  const highs = all.flatMap(({ high }) => high ?? []);
  return {
    low: lows.length === 0 ? null : Math.min(...lows),
    high: highs.length === 0 ? null : Math.max(...highs),
  };
}
