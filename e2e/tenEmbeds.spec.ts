import { expect, test, type Page } from './kit/test.ts';
import { hostPage } from '../src/tooling/bench/pages/hostPage.ts';
import { servePages } from '../src/tooling/bench/pages/benchServer.ts';
import { askedTwice } from '../src/tooling/bench/pages/tenPart.ts';
import type { WireServer } from '../src/tooling/bench/wireServer.ts';
import { CHART_IDS } from './kit/chartIds.ts';

const TEN = CHART_IDS.slice(0, 10);

let server: WireServer;
const made = new Map<string, string>();

test.beforeAll(async () => {
  // Little packing: what counts is how often a file is asked for.
  server = await servePages({ dist: 'dist', made, peers: 'dist' }, 1);
  const home = `${server.origin}/`;
  made.set('/ten/index.html', hostPage(home, TEN, 'iframe'));
});

test.afterAll(async () => {
  await server.close();
});

/** Opens an article with room for all embeds at once, and makes every chart live. */
async function openLive(page: Page): Promise<readonly string[]> {
  const before = new Map(server.asked);
  await page.setViewportSize({ width: 600, height: 14_000 });
  await page.goto(`${server.origin}/ten/`);
  await page.waitForLoadState('networkidle');
  const frames = page.frames().filter((frame) => frame !== page.mainFrame());
  expect(frames).toHaveLength(TEN.length);
  for (const frame of frames) {
    await frame.evaluate(() => dispatchEvent(new PointerEvent('pointerover')));
  }
  for (const frame of frames) await expect(frame.locator('[data-still]')).toHaveCount(0);
  await page.waitForLoadState('networkidle');
  return askedTwice(before, server.asked);
}

test('ten different embeds on one page fetch what they share once', async ({ page }) => {
  test.slow();
  expect(await openLive(page)).toEqual([]);
  const scripts = [...server.asked.keys()].filter((path) => path.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(20);
});

test('a file that is not kept between embeds would be noticed', async ({ page }) => {
  test.slow();
  // With its cache off the browser asks for everything again in every frame.
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  expect((await openLive(page)).length).toBeGreaterThan(5);
});
