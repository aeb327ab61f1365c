import type { Browser } from '@playwright/test';
import { z } from 'zod';
import type { BenchOptions } from '#tooling/bench/benchArguments.ts';
import { openBrowser } from '#tooling/bench/openBrowser.ts';
import { CONDITIONS, PHONE } from '#tooling/bench/pages/conditions.ts';
import { inPage } from '#tooling/bench/pages/inPage.ts';
import { settled } from '#tooling/bench/pages/settled.ts';
import { openSlowPage } from '#tooling/bench/pages/slowPage.ts';
import type { PartReport } from '#tooling/bench/table.ts';
import { serveWire } from '#tooling/bench/wireServer.ts';
import { grownFile } from './grownData.ts';
import { INPUTS } from './inputs.ts';
import { LATENCIES, latencyProbe } from './latencyProbe.ts';
import { type Latencies, joinedLatencies, latencyTable } from './latencyTable.ts';

/** How many times the real ledger, and within how many milliseconds the next frame should stand. */
const LEDGERS = [
  { times: 1, target: 50 },
  { times: 10, target: null },
  { times: 100, target: 100 },
] as const;

/** Packing hundredfold files as small as they can be would take longer than everything else; no network is slow here. */
const QUICK = 1;
const MOST_ROUNDS = 2;

const FOUND = z.array(z.number());

async function latenciesOf(
  browser: Browser,
  dist: string,
  { times, target }: (typeof LEDGERS)[number],
): Promise<readonly Latencies[]> {
  const server = await serveWire((path) => grownFile(dist, times, path), QUICK);
  const slow = await openSlowPage(browser, PHONE, false);
  const { page } = slow;
  try {
    await page.addInitScript({ content: inPage(latencyProbe, LATENCIES) });
    await page.goto(server.origin);
    // Everything is drawn for those who read on.
    await page.mouse.wheel(0, 1);
    await page.locator('[data-still]').waitFor({ state: 'detached' });
    await settled(slow);
    await slow.slowProcessor();
    const all: Latencies[] = [];
    for (const { name, perform } of INPUTS) {
      await page.evaluate(`globalThis.${LATENCIES}.length = 0`);
      await perform(slow);
      await settled(slow);
      const found = FOUND.parse(await page.evaluate(`globalThis.${LATENCIES}`));
      all.push({ input: name, times, target, found });
    }
    return all;
  } finally {
    await slow.close();
    await server.close();
  }
}

/** Time from an input to the next frame on ledgers of today's size and larger ones. */
export async function sliderPart(dist: string, options: BenchOptions): Promise<PartReport> {
  const browser = await openBrowser();
  const all: Latencies[] = [];
  const failures: string[] = [];
  try {
    for (let run = 0; run < Math.min(MOST_ROUNDS, options.runs); run += 1) {
      for (const ledger of LEDGERS) {
        console.log(`  ${ledger.times} x the ledger …`);
        try {
          all.push(...(await latenciesOf(browser, dist, ledger)));
        } catch (error) {
          const reason = error instanceof Error ? error.message : String(error);
          failures.push(`NOT MEASURED on ${ledger.times} x the ledger: ${reason}`);
        }
      }
    }
  } finally {
    await browser.close();
  }
  const joined = joinedLatencies(all);
  return {
    part: 'Date and filters',
    notes: [
      `The whole dashboard, processor ${CONDITIONS.processor} x slower: from the input event until the next frame was painted.`,
      'Larger ledgers hold every claim so many times, with sources and dates of their own.',
      ...failures,
    ],
    tables: [latencyTable(joined)],
    figures: { latencies: joined, failures },
  };
}
