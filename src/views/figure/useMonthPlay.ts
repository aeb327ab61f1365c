import { useEffect, useEffectEvent, useState } from 'react';
import type { MonthRange } from '#domain/aidBetween.ts';
import { addMonths } from '#domain/aidBetween.ts';

/** Time that each month stays on screen, ms. */
const STOP = 300;

/**
 * Plays the months of a range by moving its end, and stops at the last there is. Starting at the end begins at the
 * range's first month again. The reader may move the range meanwhile; playing goes on from there.
 */
export function useMonthPlay(
  range: MonthRange,
  last: MonthRange['through'],
  onRange: (range: MonthRange) => void,
): { readonly playing: boolean; readonly toggle: () => void } {
  const [playing, setPlaying] = useState(false);
  const step = useEffectEvent(() => {
    const through = addMonths(range.through, 1);
    if (through <= last) onRange({ from: range.from, through });
    if (through >= last) setPlaying(false);
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
      if (!playing && range.through >= last) onRange({ from: range.from, through: range.from });
      setPlaying(!playing);
    },
  };
}
