import { CURSOR_HEIGHT, TIME_AXIS_HEIGHT } from '#charts/kit/timeRoom.ts';

/** Room above the plot, px. */
export const OVER_TIME_TOP = CURSOR_HEIGHT + 4;

/** Height of the whole drawing at a width, px. */
export function overTimeHeight(width: number): number {
  const plot = Math.round(Math.min(320, Math.max(220, width * 0.5)));
  return plot + OVER_TIME_TOP + TIME_AXIS_HEIGHT;
}
