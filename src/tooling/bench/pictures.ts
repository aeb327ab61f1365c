import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { chromium } from '@playwright/test';
import { DEFAULT_QUESTION } from '#domain/question.ts';
import type { PictureJob } from '#export/finishPicture.node.ts';
import { openPicturePool } from '#export/picturePool.node.ts';
import { PRESETS } from '#export/presets.ts';
import { installedBrowser } from '#tooling/browser.ts';
import { publishedLedgerWithShapes } from '#tooling/testKit/publishedLedgerWithShapes.ts';
import { CHARTS } from '#charts/registry.ts';

/** Rounds over all charts after the first, which warms up. */
const ROUNDS = 3;

/** What was measured: pictures a second, and processor time of one, milliseconds. */
export interface PictureTimes {
  readonly perSecond: number;
  readonly processorTime: number;
  /** Screenshots of the same pictures a second; `null` without a browser. */
  readonly screenshotsPerSecond: number | null;
}

function jobOf(chart: string, type: 'png' | 'svg'): PictureJob {
  return {
    chart,
    question: DEFAULT_QUESTION,
    language: 'en',
    types: [type],
    zoom: 1,
    wikimedia: false,
    permalink: '/',
    shortAddress: null,
    format: PRESETS.og,
    theme: 'light',
    transparent: false,
  };
}

/** Screenshots of the pictures in one browser that is open already, one page after another. */
async function screenshots(files: readonly string[]): Promise<number | null> {
  const executablePath = installedBrowser();
  if (executablePath === null) return null;
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width: 1200, height: 628 } });
  const shoot = async (file: string): Promise<void> => {
    await page.goto(`file://${file}`);
    await page.screenshot();
  };
  for (const file of files) await shoot(file);
  const before = performance.now();
  for (const file of files) await shoot(file);
  const time = performance.now() - before;
  await browser.close();
  return (files.length / time) * 1000;
}

/** Pictures of every chart, 1200 px wide, drawn warm in workers, beside screenshots of the same. */
export async function pictureTimes(): Promise<PictureTimes> {
  const pool = await openPicturePool(publishedLedgerWithShapes());
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  try {
    const charts = CHARTS.map(({ id }) => id);
    const round = (
      type: 'png' | 'svg',
    ): ReturnType<typeof Promise.all<ReturnType<typeof pool.draw>[]>> =>
      Promise.all(charts.map((chart) => pool.draw(jobOf(chart, type))));
    await round('png');
    const before = performance.now();
    const used = process.cpuUsage();
    for (let turn = 0; turn < ROUNDS; turn += 1) await round('png');
    const time = performance.now() - before;
    const { user, system } = process.cpuUsage(used);
    const count = charts.length * ROUNDS;
    const drawn = await round('svg');
    const files = drawn.flatMap(({ files: [file] }, index) => {
      if (file === undefined) return [];
      const path = join(folder, `${index}.svg`);
      writeFileSync(path, file.bytes);
      return [path];
    });
    return {
      perSecond: (count / time) * 1000,
      processorTime: (user + system) / 1000 / count,
      screenshotsPerSecond: await screenshots(files),
    };
  } finally {
    await pool.close();
    rmSync(folder, { recursive: true });
  }
}
