import type { ChartSpec } from './kit/spec.ts';

/** Every chart, in the order of the dashboard. */
export const CHARTS: readonly ChartSpec[] = [];
