import { dashboardStill } from './dashboardStill.tsx';
import { embedStill } from './embedStill.tsx';
import type { StillMaker } from './stillMaker.ts';
import type { Still, StillTask } from './stillTask.ts';

/** Draws one page. Throws if anything on it does. */
export function renderStill(maker: StillMaker, task: StillTask): Promise<Still> {
  return task.kind === 'embed' ? embedStill(maker, task) : dashboardStill(maker, task.language);
}
