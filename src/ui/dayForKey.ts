import type { Day } from '#lib/date.ts';
import { addDays } from '#lib/date.ts';
import { addMonths, clampDay, neighbourTick, type DayRange, type DayTick } from './dayAxis.ts';

/** Where a slider stands and may go. */
export interface SliderState {
  readonly range: DayRange;
  readonly value: Day;
  readonly ticks: readonly DayTick[];
}

function movedDay(key: string, toTick: boolean, { range, value, ticks }: SliderState): Day | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return toTick ? neighbourTick(value, 1, ticks, range) : addDays(value, 1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return toTick ? neighbourTick(value, -1, ticks, range) : addDays(value, -1);
    case 'PageUp':
      return addMonths(value, 1);
    case 'PageDown':
      return addMonths(value, -1);
    case 'Home':
      return range.from;
    case 'End':
      return range.to;
    default:
      return null;
  }
}

/**
 * The day that a key asks for, inside the range; `null` for keys that are not the slider's.
 * @param toTick arrows go to the next tick instead of the next day
 */
export function dayForKey(key: string, toTick: boolean, state: SliderState): Day | null {
  const day = movedDay(key, toTick, state);
  return day === null ? null : clampDay(day, state.range);
}
