import { expect, test, type Page } from '@playwright/test';

/** What makes a page move, as a pattern of its address. */
const LIVE_SCRIPT = /\/assets\/live-[\w-]+\.js$/;
/** The middle of France on the map, in widths of the map. */
const FRANCE = { x: 0.28, y: 0.57 };
/** Longer than a page waits for a reader. */
const ALONE = { timeout: 30_000 };

/** Holds back what makes the page move until the returned function is called. */
async function heldBack(page: Page): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(LIVE_SCRIPT, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

function still(page: Page): ReturnType<Page['locator']> {
  return page.locator('[data-still]');
}

test('the first screen stands as it was drawn until a reader gives a sign, and then moves nothing', async ({
  page,
}) => {
  await page.addInitScript(`window.shifts = 0;
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.shifts += entry.value; })
      .observe({ type: 'layout-shift', buffered: true });`);
  await page.goto('/');
  await page.waitForLoadState('load');
  const heading = await page.getByRole('heading', { level: 1 }).textContent();
  expect(await still(page).count()).toBe(1);
  await page.mouse.move(300, 300);
  await expect(still(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading ?? '');
  await expect(page.locator('[data-plot="troop-stances"] path[data-party]').first()).toBeVisible();
  expect(await page.evaluate<number>('window.shifts')).toBeLessThan(0.001);
});

test('a page that nobody touches comes alive by itself', async ({ page }) => {
  await page.goto('/');
  await expect(still(page)).toHaveCount(0, ALONE);
  await expect(page.locator('[data-plot="troop-stances"] path[data-party]').first()).toBeVisible();
});

test('a mark that is clicked before the page can answer opens its claims as soon as it can', async ({
  page,
}) => {
  const release = await heldBack(page);
  await page.goto('/');
  const map = page.locator('[data-plot="troop-stances"]');
  await map.scrollIntoViewIfNeeded();
  const { x, y, width } = (await map.boundingBox()) ?? { x: 0, y: 0, width: 0 };
  await page.mouse.click(x + width * FRANCE.x, y + width * FRANCE.y);
  expect(await still(page).count()).toBe(1);
  release();
  await expect(page.getByRole('dialog', { name: 'The claims behind it' })).toBeVisible();
  await expect(page).toHaveURL(/overlay=sources/);
});

test('the keys for searching work before the page can answer', async ({ page }) => {
  const release = await heldBack(page);
  await page.goto('/');
  await page.keyboard.press('Control+k');
  expect(await still(page).count()).toBe(1);
  release();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
});

test('charts further down load for those who read on, one after the other, and no others', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/');
  await page.mouse.move(300, 300);
  await expect(still(page)).toHaveCount(0);
  await page.waitForLoadState('networkidle');
  const last = page.locator('[data-chart]').last();
  await expect(last.locator('[aria-busy="true"]').first()).toBeAttached();
  const before = asked.length;
  await page.mouse.wheel(0, 50);
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0, ALONE);
  await expect(last.locator('table, svg').first()).toBeAttached();
  expect(asked.slice(before).some((path) => path.endsWith('.js'))).toBe(true);
  expect(asked.filter((path) => path.includes('MapLive'))).toEqual([]);
});

test('the map’s machine loads for those who touch the map', async ({ page }) => {
  await page.goto('/');
  await page.mouse.move(300, 5);
  await expect(still(page)).toHaveCount(0);
  const map = page.locator('[data-plot="troop-stances"]');
  await expect(map.getByRole('button', { name: 'Zoom in' })).toHaveCount(0);
  await map.locator('path[data-party="FRA"]').first().hover();
  await expect(map.getByRole('button', { name: 'Zoom in' })).toBeVisible();
  await expect(map.locator('path[data-party="FRA"]').first()).toBeVisible();
});

test('a page that comes alive without its data says so, and has them on retry', async ({
  page,
}) => {
  let isLost = true;
  await page.route('**/data/**', (route) => (isLost ? route.abort() : route.continue()));
  await page.goto('/');
  await page.mouse.move(300, 300);
  const figure = page.locator('[data-chart="troop-stances"]');
  await expect(figure.getByRole('alert')).toContainText('Not loaded: ');
  isLost = false;
  // What was asked for again by itself may have come meanwhile, and the button is gone.
  await figure
    .getByRole('button', { name: 'Try again' })
    .click({ timeout: 2_000 })
    .catch(() => undefined);
  await expect(page.locator('[data-plot="troop-stances"] path[data-party]').first()).toBeVisible();
});
