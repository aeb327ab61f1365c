import { events } from './events.ts';
import { reports } from './reports.ts';
import { statements } from './statements.ts';

/** Datasets about what happened and what was said. */
export const EVENT_DATASETS = { statements, reports, events } as const;
