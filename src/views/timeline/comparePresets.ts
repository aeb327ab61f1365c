import type { CoalitionEvent } from '#domain/claim.ts';
import { eventsAt, isMeeting } from '#domain/eventsAt.ts';
import type { Coalition } from '#domain/ledger.ts';
import type { DaySpan } from '#domain/question.ts';
import type { Day } from '#lib/date.ts';
import { addMonths } from '#ui/dayAxis.ts';

/** Two days worth comparing. */
export interface ComparePreset {
  readonly id: 'first' | 'previous' | 'year';
  readonly span: DaySpan;
  /** Level of the meetings that the days are those of; empty for other days. */
  readonly level: string;
}

/** Days of meetings of the level that first met since the founding, up to the ledger's own date, oldest first. */
function meetingDays(
  events: readonly CoalitionEvent[],
  { founded, asof }: Coalition,
): { readonly level: string; readonly days: readonly Day[] } {
  const meetings = eventsAt(events, asof)
    .filter((event) => isMeeting(event) && event.date >= founded)
    .toReversed();
  const level = meetings[0]?.level ?? '';
  const days = meetings.filter((event) => event.level === level).map(({ date }) => date);
  return { level, days: [...new Set(days)] };
}

/**
 * Pairs of days from the ledger's own events: the first and the latest meeting, the last two, the last twelve months
 * before its newest fact. Each pair once; none where the ledger is too short for it.
 */
export function comparePresets(
  events: readonly CoalitionEvent[],
  coalition: Coalition,
): readonly ComparePreset[] {
  const { level, days } = meetingDays(events, coalition);
  const latest = days.at(-1);
  const pair = (
    id: ComparePreset['id'],
    from: Day | undefined,
    to: Day | undefined,
  ): readonly ComparePreset[] =>
    from === undefined || to === undefined || from >= to
      ? []
      : [{ id, span: { from, to }, level: id === 'year' ? '' : level }];
  const year = addMonths(coalition.asof, -12);
  return [
    ...pair('first', days[0], latest),
    ...(days.length > 2 ? pair('previous', days.at(-2), latest) : []),
    ...(year < coalition.founded ? [] : pair('year', year, coalition.asof)),
  ];
}
