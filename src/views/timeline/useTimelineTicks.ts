import { useMemo } from 'react';
import { type TimelineParts, ledgerTimeline } from '#domain/ledgerTimeline.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import type { DayRange, DayTick } from '#ui/dayAxis.ts';

/** First and last day that can be asked for, and the coalition's events as ticks. */
export function useTimelineTicks(parts: TimelineParts): {
  readonly range: DayRange;
  readonly ticks: readonly DayTick[];
} {
  const { format, messages } = useAppConfig();
  return useMemo(() => {
    const { first, last, ticks } = ledgerTimeline(parts);
    return {
      range: { from: first, to: last },
      ticks: ticks.map(({ day, events }) => ({
        day,
        label: messages.timeline.event(
          format.date(day),
          messages.punctuation.clauses(events.map((event) => event.title)),
        ),
      })),
    };
  }, [parts, format, messages]);
}
