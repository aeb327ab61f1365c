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

/** Everything but fonts, until the chart answers. */
const INTERACTIVE: Budget = { from: 130_000, to: 190_000 };
const FONTS: Budget = { from: 10_000, to: 30_000 };

/** Charts that need more than the rest: Leaflet, Recharts, long lists of records, or the whole ledger. */
const LARGER: Readonly<Record<string, Budget>> = {
  'troop-stances': { from: 200_000, to: 262_000 },
  'aid-map': { from: 200_000, to: 262_000 },
  'troops-pledged': { from: 220_000, to: 275_000 },
  'aid-by-donor': { from: 220_000, to: 275_000 },
  'aid-over-time': { from: 160_000, to: 205_000 },
  meetings: { from: 160_000, to: 200_000 },
  'stance-history': { from: 160_000, to: 208_000 },
  members: { from: 180_000, to: 235_000 },
};

const isFont = (path: string): boolean => path.endsWith('.woff2');

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
    const scripts = bytesOf(all, (path) => !isFont(path));
    expectWithin(scripts, LARGER[view] ?? INTERACTIVE, `${view}, until it is interactive`);
    expectWithin(bytesOf(all, isFont), FONTS, `${view}, fonts`);
    expect([...all.hosts]).toEqual(['localhost:4173']);
    expect(all.files.size).toBeLessThanOrEqual(56);
  });
}

test('until somebody reaches for the chart, a frame loads its page, one font and a few bytes', async ({
  page,
}) => {
  const weight = weigh(page);
  await page.goto('/embed/roles/');
  await page.waitForLoadState('networkidle');
  const first = await weight();
  const scripts = bytesOf(first, (path) => path.endsWith('.js'));
  expectWithin(scripts, { from: 3_000, to: 9_000 }, 'the first scripts');
  expect([...first.files.keys()].filter((path) => path.includes('/data/'))).toEqual([]);
});

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
