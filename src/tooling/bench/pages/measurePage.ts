import type { Browser } from '@playwright/test';
import { PHONE } from './conditions.ts';
import type { Noted } from './pageProbe.ts';
import { notesOf, settled } from './settled.ts';
import { openSlowPage, type SlowPage } from './slowPage.ts';

/** What one visit to a page gave. Times in milliseconds, sizes in bytes. */
export interface Visit {
  readonly firstPaint: number | null;
  readonly largestPaint: number | null;
  readonly chart: number | null;
  /** Sum of what tasks take beyond 50 ms each, from the first paint until the page is quiet. */
  readonly blocking: number;
  readonly shift: number;
  readonly bytes: number;
  /** Of them those of the ledger's files. */
  readonly dataBytes: number;
  readonly requests: number;
  readonly heap: number;
  /** From a touch of the still chart until the live one stands; `null` where the chart is live by itself. */
  readonly answer: number | null;
  /** Everything that had come over the wire by then. */
  readonly bytesToAnswer: number;
  /** Blocking time with that of coming alive. */
  readonly blockingToAnswer: number;
}

/** What tasks take beyond 50 ms each, after the first paint. */
export function blockingTime({
  firstPaint,
  longTasks,
}: Pick<Noted, 'firstPaint' | 'longTasks'>): number {
  const from = firstPaint ?? 0;
  return longTasks.reduce((sum, [start, duration]) => {
    const counted = Math.min(duration, start + duration - from);
    return sum + Math.max(0, counted - 50);
  }, 0);
}

/** Reaches for the chart of an embed and waits until it is live. Returns how long that took; `null` without a still. */
async function reach({ page }: SlowPage): Promise<number | null> {
  const still = page.locator('[data-still]');
  if ((await still.count()) === 0) return null;
  const start = performance.now();
  await page.mouse.move(PHONE.width / 2, 200);
  await still.waitFor({ state: 'detached' });
  return performance.now() - start;
}

/** How a page is visited. */
interface Visiting {
  /** On the slow network and processor. */
  readonly slow: boolean;
  /** Whether its still chart becomes a live one when somebody reaches for it. */
  readonly reached: boolean;
}

/** Visits a page once, in a fresh profile. */
export async function visit(browser: Browser, address: string, how: Visiting): Promise<Visit> {
  const opened = await openSlowPage(browser, PHONE, how.slow);
  try {
    await opened.page.goto(address, { waitUntil: 'load' });
    await settled(opened);
    const notes = await notesOf(opened.page.mainFrame());
    const { bytes, dataBytes, requests } = opened.traffic();
    const heap = await opened.heap();
    const answer = how.reached ? await reach(opened) : null;
    if (answer !== null) await settled(opened);
    const after = await notesOf(opened.page.mainFrame());
    return {
      firstPaint: notes.firstPaint,
      largestPaint: notes.largestPaint,
      chart: notes.chart,
      blocking: blockingTime(notes),
      shift: notes.shift,
      bytes,
      dataBytes,
      requests,
      heap,
      answer,
      bytesToAnswer: opened.traffic().bytes,
      blockingToAnswer: blockingTime(after),
    };
  } finally {
    await opened.close();
  }
}
