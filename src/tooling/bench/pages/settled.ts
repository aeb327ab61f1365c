import type { Frame } from '@playwright/test';
import { z } from 'zod';
import { NOTES } from './pageProbe.ts';
import type { SlowPage } from './slowPage.ts';

/** How long nothing must have happened, milliseconds. */
const QUIET = 1500;
/** Longer than the largest ledger takes on a busy machine, milliseconds. */
const PATIENCE = 240_000;
const STEP = 250;

const TIME = z.number().nullable();
const NOTED = z.object({
  chart: TIME,
  firstPaint: TIME,
  largestPaint: TIME,
  shift: z.number(),
  longTasks: z.array(z.tuple([z.number(), z.number()])),
});

/** What the probe of a frame has noted so far. */
export async function notesOf(frame: Frame): Promise<z.infer<typeof NOTED>> {
  return NOTED.parse(await frame.evaluate(`globalThis.${NOTES}`));
}

function pause(time: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, time);
  });
}

/**
 * Waits until nothing is loading and no long task has ended for a while. Gives up after minutes, and says so.
 * @param quiet how long that while is, milliseconds
 */
export async function settled(slow: SlowPage, quiet = QUIET): Promise<void> {
  const start = performance.now();
  let tasks = -1;
  let quietSince = start;
  while (performance.now() - quietSince < quiet) {
    if (performance.now() - start > PATIENCE) {
      throw new Error(`${slow.page.url()} was still busy after ${PATIENCE / 60_000} minutes.`);
    }
    await pause(STEP);
    const { open, last } = slow.traffic();
    const { longTasks } = await notesOf(slow.page.mainFrame());
    if (open > 0 || longTasks.length !== tasks) quietSince = performance.now();
    else quietSince = Math.max(quietSince, last);
    tasks = longTasks.length;
  }
}
