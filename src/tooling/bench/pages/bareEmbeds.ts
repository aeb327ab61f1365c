import type { Browser } from '@playwright/test';
import { z } from 'zod';
import { barePage, takeVisible } from './barePage.ts';
import { PHONE } from './conditions.ts';
import { inPage } from './inPage.ts';

const PARTS = z.object({ title: z.string(), styles: z.string(), body: z.string() });

/** The bare page of each embed, made from its own still at the width of the phone. Throws if an embed has no drawing left. */
export async function bareEmbeds(
  browser: Browser,
  origin: string,
  charts: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const viewport = { width: PHONE.width, height: PHONE.height };
  const context = await browser.newContext({ viewport, javaScriptEnabled: false });
  const page = await context.newPage();
  const pages = new Map<string, string>();
  for (const chart of charts) {
    await page.goto(`${origin}/embed/${chart}/`);
    const parts = PARTS.parse(await page.evaluate(inPage(takeVisible)));
    if (!/<(?:svg|table)\b/.test(parts.body)) throw new Error(`Nothing is drawn in ${chart}.`);
    pages.set(chart, barePage(parts));
  }
  await context.close();
  return pages;
}
