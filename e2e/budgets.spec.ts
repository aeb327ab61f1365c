import { expect, test, type Page } from '@playwright/test';
import { CHART_IDS } from './kit/chartIds.ts';
import { bytesOf, weigh, type Weight } from './kit/weighed.ts';

/** Bytes with brotli, from and to: an unexpected shrink is a fault as well. */
interface Budget {
  readonly from: number;
  readonly to: number;
}

const MAPS = new Set(['troop-stances', 'aid-map']);
const STILL: Budget = { from: 6_000, to: 25_000 };
const MAP_STILL: Budget = { from: 20_000, to: 45_000 };
const INTERACTIVE: Budget = { from: 90_000, to: 190_000 };
const MAP_INTERACTIVE: Budget = { from: 150_000, to: 240_000 };

function expectWithin(bytes: number, { from, to }: Budget, what: string): void {
  expect(bytes, `${what}: at least`).toBeGreaterThanOrEqual(from);
  expect(bytes, `${what}: at most`).toBeLessThanOrEqual(to);
}

async function comeAlive(page: Page): Promise<void> {
  await page.mouse.move(20, 20);
  await expect(page.locator('[data-still]')).toHaveCount(0);
  await page.waitForLoadState('networkidle');
}

async function weighedEmbed(page: Page, view: string): Promise<{ still: number; all: Weight }> {
  const weight = weigh(page);
  await page.setViewportSize({ width: 600, height: 800 });
  await page.goto(`/embed/${view}/`);
  await expect(page.locator('article')).toBeVisible();
  const still = bytesOf(await weight(), (path) => path.endsWith('/'));
  await comeAlive(page);
  return { still, all: await weight() };
}

for (const view of CHART_IDS) {
  test(`an embed of ${view} keeps within its bytes, and asks one host`, async ({ page }) => {
    const { still, all } = await weighedEmbed(page, view);
    const isMap = MAPS.has(view);
    expectWithin(still, isMap ? MAP_STILL : STILL, `${view}, until the chart is visible`);
    const total = bytesOf(all);
    expectWithin(total, isMap ? MAP_INTERACTIVE : INTERACTIVE, `${view}, until it is interactive`);
    expect([...all.hosts]).toEqual(['localhost:4173']);
    expect(all.files.size).toBeLessThanOrEqual(24);
  });
}

test('nothing blocks the first paint of an embed', async ({ page }) => {
  await page.goto('/embed/troops-pledged/');
  const blocking = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(
        (entry) => 'renderBlockingStatus' in entry && entry.renderBlockingStatus === 'blocking',
      )
      .map(({ name }) => name),
  );
  expect(blocking).toEqual([]);
});

test('a page that grew or shrank would be noticed', async ({ page }) => {
  await page.route('**/embed/roles/', async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    const noise = Array.from({ length: 40_000 }, (_, i) => Math.sin(i).toString(36)).join('');
    await route.fulfill({ response, body: body.replace('</article>', `${noise}</article>`) });
  });
  const weight = weigh(page);
  await page.goto('/embed/roles/');
  const bytes = bytesOf(await weight(), (path) => path.endsWith('/'));
  expect(() => expectWithin(bytes, STILL, 'too much')).toThrow();
  expect(() => expectWithin(100, STILL, 'too little')).toThrow();
});
