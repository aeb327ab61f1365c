import { expect, test, type Page } from '@playwright/test';
import { type SizeKind, type Sizes, budgetFaults, sizesOf, totalOf } from './kit/budgets.ts';
import { CHART_IDS } from './kit/chartIds.ts';
import { weigh, type Weight } from './kit/weighed.ts';

/** An embed: bytes until the chart is visible, and everything until it answers. */
const EMBEDS: Readonly<Record<string, Sizes>> = {
  'aid-by-donor': { html: 13_000, js: 145_800, css: 3_100, data: 21_700, requests: 26 },
  'aid-map': { html: 36_600, js: 184_900, css: 3_400, data: 21_700, requests: 28 },
  'aid-over-time': { html: 15_400, js: 144_900, css: 3_500, data: 22_800, requests: 26 },
  'force-size': { html: 12_900, js: 141_800, css: 3_100, data: 15_900, requests: 23 },
  meetings: { html: 14_300, js: 140_500, css: 3_100, data: 19_100, requests: 21 },
  'member-count': { html: 12_100, js: 139_900, css: 3_100, data: 9_900, requests: 20 },
  members: { html: 10_900, js: 141_500, css: 3_100, data: 37_700, requests: 25 },
  roles: { html: 16_100, js: 141_700, css: 3_100, data: 12_500, requests: 21 },
  'stance-history': { html: 23_200, js: 140_600, css: 3_100, data: 14_800, requests: 22 },
  'troop-stances': { html: 35_700, js: 183_600, css: 3_400, data: 14_800, requests: 27 },
  'troops-pledged': { html: 12_700, js: 147_900, css: 3_100, data: 14_800, requests: 27 },
};

/** Pages of the dashboard, as far as they are loaded before anybody scrolls or chooses. */
const PAGES: Readonly<Record<string, Sizes>> = {
  '/': { html: 45_200, js: 169_700, css: 0, data: 42_000, requests: 40 },
  '/member/FRA/': { html: 1_000, js: 158_800, css: 8_300, data: 122_600, requests: 52 },
  '/embeds/': { html: 38_200, js: 217_400, css: 7_600, data: 38_700, requests: 70 },
};

/** What has been promised, and kept: bytes with brotli. */
const STILL_AT_MOST = { map: 45_000, other: 25_000 };
const INTERACTIVE_AT_MOST = { map: 240_000, other: 190_000 };
const MAPS = new Set(['troop-stances', 'aid-map']);

/** Charts that hold more than has been promised: each stays where it is. */
const OVER_PROMISE = new Set(['aid-map', 'members']);

/** The first page until it answers, with the fonts that it wears, and the data of that. */
const PAGE_AT_MOST = { all: 300_000, data: 60_000 };

async function comeAlive(page: Page): Promise<void> {
  await page.mouse.move(20, 20);
  await expect(page.locator('[data-still]')).toHaveCount(0);
  await page.waitForLoadState('networkidle');
}

async function weighedEmbed(page: Page, view: string): Promise<Weight> {
  const weight = weigh(page);
  await page.setViewportSize({ width: 600, height: 800 });
  await page.goto(`/embed/${view}/`);
  await expect(page.locator('article')).toBeVisible();
  await comeAlive(page);
  if (MAPS.has(view)) {
    await page.locator('[data-plot]').hover();
    await expect(page.locator('.leaflet-container')).toBeVisible();
  }
  await page.waitForLoadState('networkidle');
  return weight();
}

async function weighedPage(page: Page, path: string): Promise<Weight> {
  const weight = weigh(page);
  await page.goto(path);
  await comeAlive(page);
  return weight();
}

for (const view of CHART_IDS) {
  test(`an embed of ${view} keeps within its bytes, and asks one host`, async ({ page }) => {
    const weight = await weighedEmbed(page, view);
    const kind = MAPS.has(view) ? 'map' : 'other';
    expect(sizesOf(weight).html).toBeLessThanOrEqual(STILL_AT_MOST[kind]);
    if (!OVER_PROMISE.has(view)) {
      expect(totalOf(sizesOf(weight))).toBeLessThanOrEqual(INTERACTIVE_AT_MOST[kind]);
    }
    const wanted = EMBEDS[view];
    if (wanted === undefined) throw new Error(`${view} has no budget.`);
    expect(budgetFaults(weight, wanted)).toEqual([]);
  });
}

for (const [path, wanted] of Object.entries(PAGES)) {
  test(`${path} keeps within its bytes, and asks one host`, async ({ page }) => {
    const weight = await weighedPage(page, path);
    expect(budgetFaults(weight, wanted)).toEqual([]);
  });
}

test('the first page answers within its bytes, fonts included', async ({ page }) => {
  const sizes = sizesOf(await weighedPage(page, '/'));
  const faces = await page.evaluate(async () => {
    const addresses = document.documentElement.dataset['faces']?.split(' ') ?? [];
    const files = await Promise.all(
      addresses.map(async (address) => (await fetch(address)).arrayBuffer()),
    );
    return files.map(({ byteLength }) => byteLength);
  });
  expect(faces).toHaveLength(2);
  const fonts = faces.reduce((sum, bytes) => sum + bytes, 0);
  expect(fonts).toBeGreaterThan(10_000);
  expect(totalOf(sizes) + fonts).toBeLessThanOrEqual(PAGE_AT_MOST.all);
  expect(sizes.data).toBeLessThanOrEqual(PAGE_AT_MOST.data);
});

test('until somebody reaches for the chart, a frame loads its page and a few bytes of script', async ({
  page,
}) => {
  const weight = weigh(page);
  await page.goto('/embed/roles/');
  await page.waitForLoadState('networkidle');
  const { js, css, data, requests } = sizesOf(await weight());
  expect(js).toBeGreaterThan(3_000);
  expect(js).toBeLessThan(9_000);
  expect({ css, data }).toEqual({ css: 0, data: 0 });
  expect(requests).toBeLessThanOrEqual(8);
});

test('the second of two embeds on a page asks for no shared script again', async ({ page }) => {
  await page.goto('/embed/roles/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.evaluate(() => {
    for (const chart of ['roles', 'members']) {
      const frame = document.createElement('iframe');
      frame.src = `/embed/${chart}/`;
      frame.dataset['chart'] = chart;
      document.body.prepend(frame);
    }
  });
  for (const chart of ['roles', 'members']) {
    const frame = page.frameLocator(`iframe[data-chart="${chart}"]`);
    await frame.locator('h2').first().hover();
    await expect(frame.locator('[data-still]')).toHaveCount(0);
  }
  const react = asked.filter((path) => /\/react-[^/]*\.js$/.test(path));
  expect(new Set(react).size).toBe(1);
  const fetched = await page.evaluate(
    () =>
      [...document.querySelectorAll('iframe')]
        .flatMap((frame) => [
          ...(frame.contentWindow?.performance.getEntriesByType('resource') ?? []),
        ])
        .filter((entry) => /\/react-[^/]*\.js$/.test(entry.name))
        .filter((entry) => 'transferSize' in entry && Number(entry.transferSize) > 300).length,
  );
  expect(fetched).toBeLessThanOrEqual(1);
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

/** The same weight with one kind of file heavier or lighter. */
function changed(weight: Weight, fits: RegExp, factor: number): Weight {
  const files = [...weight.files].map(
    ([path, bytes]) => [path, fits.test(path) ? Math.round(bytes * factor) : bytes] as const,
  );
  return { ...weight, files: new Map(files) };
}

const KINDS: readonly (readonly [SizeKind, RegExp])[] = [
  ['html', /\/$/],
  ['js', /\.js$/],
  ['data', /\.json$/],
];

for (const path of Object.keys(PAGES)) {
  test(`whatever of ${path} grew or shrank would be noticed`, async ({ page }) => {
    const weight = await weighedPage(page, path);
    for (const [kind, fits] of KINDS) {
      if (sizesOf(weight)[kind] < 5_000) continue;
      for (const factor of [1.25, 0.8]) {
        const faults = budgetFaults(changed(weight, fits, factor), sizesOf(weight));
        expect(faults.map((fault) => fault.split(':')[0])).toEqual([kind]);
      }
    }
    const more = [...Array(8).keys()].map((place) => [`/more${place}.js`, 1] as const);
    const asking = { ...weight, files: new Map([...weight.files, ...more]) };
    const elsewhere = { ...weight, hosts: new Set([...weight.hosts, 'example.org']) };
    expect(budgetFaults(asking, sizesOf(weight)).join()).toContain('requests');
    expect(budgetFaults(elsewhere, sizesOf(weight)).join()).toContain('hosts');
  });
}

test('an embed that grew or shrank on the way would be noticed', async ({ page }) => {
  const wanted = sizesOf(await weighedEmbed(page, 'roles'));
  const noise = Array.from({ length: 9_000 }, (_, i) => Math.sin(i).toString(36)).join('');
  for (const [name, change] of [
    ['more', (body: string) => body.replace('</article>', `${noise}</article>`)],
    ['less', (body: string) => body.replace(/<style>@font-face.*?<\/style>/s, '')],
  ] as const) {
    await page.route('**/embed/roles/', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: change(await response.text()) });
    });
    const faults = budgetFaults(await weighedEmbed(page, 'roles'), wanted);
    expect(faults.join(), name).toContain('html');
    await page.unroute('**/embed/roles/');
  }
});
