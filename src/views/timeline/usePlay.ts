import { useEffect, useEffectEvent, useState } from 'react';
import { type Day, addDays } from '#lib/date.ts';
import { type DayRange, type DayTick, neighbourTick } from '#ui/dayAxis.ts';

/** Time that each stop stays on screen, ms. */
const STOP = 700;

/**
 * Plays the timeline from event to event and stops at its end. Starting at the end begins again.
 * The reader may move the date meanwhile; playing goes on from there.
 */
export function usePlay(
  day: Day,
  range: DayRange,
  ticks: readonly DayTick[],
  onDay: (day: Day) => void,
): { readonly playing: boolean; readonly toggle: () => void } {
  const [playing, setPlaying] = useState(false);
  const step = useEffectEvent(() => {
    const next = neighbourTick(day, 1, ticks, range);
    onDay(next);
    if (next === range.to) setPlaying(false);
  });
  useEffect(() => {
    if (!playing) return undefined;
    const timer = setInterval(() => {
      step();
    }, STOP);
    return () => {
      clearInterval(timer);
    };
  }, [playing]);
  return {
    playing,
    toggle: () => {
      if (!playing && addDays(day, 1) > range.to) onDay(range.from);
      setPlaying(!playing);
    },
  };
}
