import type { Observation } from '#charts/kit/observation.ts';
import { idsOf, observedRange, observedWord } from '#charts/kit/observation.ts';
import type { Ledger } from '#domain/ledger.ts';
import type { Question } from '#domain/question.ts';
import type { Meeting, Meetings } from './meeting.ts';
import { meetingsAt } from './meeting.ts';

type ObservedLedger = Pick<Ledger, 'coalition' | 'countries' | 'events' | 'reports'>;

function figuresOf(
  { event, count, reports, presence }: Meeting,
  { day, party }: Meetings,
): readonly Observation[] {
  const shared = { asof: day, date: event.date, basis: null };
  const counted: Observation = {
    ...shared,
    party: null,
    measure: 'head-count',
    ...observedRange(count?.low ?? null, count?.high ?? null),
    unit: 'parties',
    status: event.level,
    claims: [event.id, ...idsOf(reports)],
  };
  if (party === null || presence === null) return [counted];
  return [
    counted,
    {
      ...shared,
      party: party.code,
      measure: 'attendance',
      ...observedWord(presence),
      unit: '',
      claims: [event.id],
    },
  ];
}

/** The head-count of each meeting, newest first, with the part of the country chosen; then reports tied to none. */
export function meetingObservations(
  ledger: ObservedLedger,
  question: Question,
): readonly Observation[] {
  const meetings = meetingsAt(ledger, question);
  return [
    ...meetings.held.toReversed().flatMap((meeting) => figuresOf(meeting, meetings)),
    ...meetings.loose.toReversed().map(({ id, date, low, high, metric }) => ({
      party: null,
      measure: metric,
      ...observedRange(low, high),
      unit: 'parties',
      status: null,
      asof: meetings.day,
      date,
      basis: null,
      claims: [id],
    })),
  ];
}
