import { dashboardStill } from './dashboardStill.tsx';
import { embedStill } from './embedStill.tsx';
import type { StillMaker } from './stillMaker.ts';
import type { Still, StillTask } from './stillTask.ts';
import { textStill } from './textStill.tsx';

/** Draws one page. Throws if anything on it does. */
export function renderStill(maker: StillMaker, task: StillTask): Promise<Still> {
  switch (task.kind) {
    case 'embed':
      return embedStill(maker, task);
    case 'text':
      return textStill(maker, task);
    case 'dashboard':
      return dashboardStill(maker, task.language);
  }
}
