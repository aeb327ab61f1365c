import { plotStepsBetween } from '#views/figure/plotSteps.ts';

/** Widths of plots inside a frame: from a phone to a wide column. px. */
export const EMBED_STEPS = plotStepsBetween(296, 936);

/** Widths of plots on the first screen of the dashboard. px. */
export const DASHBOARD_STEPS = plotStepsBetween(288, 700);

/** Widths of phones, which are slow. px. */
const PHONE_STEP = 336;

/** The width whose drawing stands in the page as elements, px: the others are text until a script takes one of them. */
export function firstStep(widths: readonly number[]): number {
  return widths.includes(PHONE_STEP) ? PHONE_STEP : (widths[0] ?? 0);
}
