import { CATALOGUE } from './catalogue.ts';
import type { ChartSpec } from './kit/spec.ts';

/** Every chart with all that draws it, in the order of the dashboard: for what makes files. Pages load one by one. */
export const CHARTS: readonly ChartSpec[] = await Promise.all(CATALOGUE.map(({ load }) => load()));
