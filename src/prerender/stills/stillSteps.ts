import { plotStepsBetween } from '#views/figure/plotSteps.ts';

/** Widths of plots inside a frame: from a phone to a wide column. px. */
export const EMBED_STEPS = plotStepsBetween(296, 936);

/** Widths of plots on the first screen of the dashboard. px. */
export const DASHBOARD_STEPS = plotStepsBetween(288, 700);
