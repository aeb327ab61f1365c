import type { Browser } from '@playwright/test';
import { z } from 'zod';
import type { BenchOptions } from '#tooling/bench/benchArguments.ts';
import { openBrowser } from '#tooling/bench/openBrowser.ts';
import { CONDITIONS, PHONE } from '#tooling/bench/pages/conditions.ts';
import { inPage } from '#tooling/bench/pages/inPage.ts';
import { settled } from '#tooling/bench/pages/settled.ts';
import { openSlowPage } from '#tooling/bench/pages/slowPage.ts';
import { median, quantile } from '#tooling/bench/statistics.ts';
import { type PartReport, NOTHING, ratioText, timeText } from '#tooling/bench/table.ts';
import { serveWire } from '#tooling/bench/wireServer.ts';
import { grownFile } from './grownData.ts';
import { INPUTS } from './inputs.ts';
import { LATENCIES, latencyProbe } from './latencyProbe.ts';

/** How many times the real ledger, and within how many milliseconds the next frame should stand. */
const LEDGERS = [
  { times: 1, target: 50 },
  { times: 10, target: null },
  { times: 100, target: 100 },
] as const;

/** Packing hundredfold files as small as they can be would take longer than everything else; no network is slow here. */
const QUICK = 1;

interface Latencies {
  readonly input: string;
  readonly times: number;
  readonly target: number | null;
  readonly found: readonly number[];
}

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
    await page.locator('[data-still]').waitFor({ state: 'detached', timeout: 60_000 });
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

function verdict({ target, found }: Latencies): string {
  if (target === null) return NOTHING;
  return `${target} ms ${median(found) <= target ? 'met' : 'MISSED'}`;
}

/** Time from an input to the next frame on ledgers of today's size and larger ones. */
export async function sliderPart(dist: string, options: BenchOptions): Promise<PartReport> {
  const browser = await openBrowser();
  try {
    const all: Latencies[] = [];
    for (let run = 0; run < Math.min(2, options.runs); run += 1) {
      for (const ledger of LEDGERS) {
        console.log(`  ${ledger.times} x the ledger …`);
        all.push(...(await latenciesOf(browser, dist, ledger)));
      }
    }
    const joined = INPUTS.flatMap(({ name }) =>
      LEDGERS.map(({ times, target }): Latencies => {
        const same = all.filter((each) => each.input === name && each.times === times);
        return { input: name, times, target, found: same.flatMap(({ found }) => found) };
      }),
    );
    const base = new Map(
      joined.filter(({ times }) => times === 1).map(({ input, found }) => [input, median(found)]),
    );
    return {
      part: 'Date and filters',
      notes: [
        `The whole dashboard, processor ${CONDITIONS.processor} x slower: from the input event until the next frame was painted.`,
        'Larger ledgers hold every claim so many times, with sources and dates of their own.',
      ],
      tables: [
        {
          title: 'Next frame',
          columns: ['input', 'ledger', 'of today', 'median', 'p95', 'inputs', 'target (median)'],
          rows: joined.map((each) => [
            each.input,
            `${each.times} x`,
            ratioText(median(each.found) / (base.get(each.input) ?? 1)),
            timeText(median(each.found)),
            timeText(quantile(each.found, 0.95)),
            String(each.found.length),
            verdict(each),
          ]),
        },
      ],
      figures: { latencies: joined },
    };
  } finally {
    await browser.close();
  }
}
