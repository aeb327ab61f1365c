import type { Browser, Frame } from '@playwright/test';
import type { Screen } from './conditions.ts';
import { notesOf, settled } from './settled.ts';
import { openSlowPage } from './slowPage.ts';

/** What an article with embeds took. */
export interface HostVisit {
  /** From the request of the article until the last of its charts was visible, milliseconds; `null` if one never was. */
  readonly visible: number | null;
  readonly bytes: number;
  /** After every chart was reached for and had become live. */
  readonly bytesLive: number;
}

/** Room for ten embeds at once: none has to wait until it is scrolled to. */
const TALL: Screen = { width: 600, height: 14_000, deviceScaleFactor: 1 };

async function originOf(frame: Frame): Promise<number> {
  return Number(await frame.evaluate('performance.timeOrigin'));
}

async function chartTime(frame: Frame): Promise<number | null> {
  const { chart } = await notesOf(frame);
  return chart === null ? null : (await originOf(frame)) + chart;
}

/** Visits an article once, on the slow network and processor. */
export async function visitHost(
  browser: Browser,
  address: string,
  count: number,
): Promise<HostVisit> {
  const opened = await openSlowPage(browser, TALL, true);
  try {
    const { page } = opened;
    await page.goto(address, { waitUntil: 'load' });
    await settled(opened);
    const frames = page.frames().filter((frame) => frame !== page.mainFrame());
    if (frames.length !== count) throw new Error(`${frames.length} of ${count} frames are there.`);
    const start = await originOf(page.mainFrame());
    const times = await Promise.all(frames.map(chartTime));
    const seen = times.filter((time) => time !== null);
    const { bytes } = opened.traffic();
    for (const frame of frames) {
      await frame.evaluate(`dispatchEvent(new PointerEvent('pointerover'))`);
    }
    for (const frame of frames) {
      await frame.locator('[data-still]').waitFor({ state: 'detached' });
    }
    return {
      visible: seen.length < count ? null : Math.max(...seen) - start,
      bytes,
      bytesLive: opened.traffic().bytes,
    };
  } finally {
    await opened.close();
  }
}
