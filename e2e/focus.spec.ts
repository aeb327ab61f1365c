import { expect, test } from './kit/test.ts';
import { focusFaults } from './kit/focusFaults.ts';
import { openPlace } from './kit/openPlace.ts';
import { EMBEDS, PAGES, PANELS } from './kit/places.ts';
import { SEED } from './kit/seed.ts';

/** Below this width panels lie over the page; two widths, a day each. */
const WIDTHS = [800, 1280];

const SOME_EMBEDS = EMBEDS.filter((_, index) => (index + SEED) % 4 === 0);

/** Every chart as a table is more stops than can be walked in a minute: each table is met in its embed. */
const WALKED = PAGES.filter(({ path }) => !path.startsWith('?tab='));

/** Half of all pages and panels a day. */
const OF_TODAY = [...WALKED, ...PANELS].filter((_, index) => (index + SEED) % 2 === 0);

for (const [index, place] of [...OF_TODAY, ...SOME_EMBEDS].entries()) {
  const width = place.part === 'html' ? (WIDTHS[(SEED + index) % WIDTHS.length] ?? 800) : 800;
  test(`the focus is seen at every stop of /${place.path} (${String(width)} px)`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openPlace(page, place, 'en');
    expect(await focusFaults(page)).toEqual([]);
  });
}

test('a focus that is not seen is found', async ({ page }) => {
  await page.goto('/method/');
  await expect(page.locator('main h2').first()).toBeVisible();
  await page.evaluate(() => {
    const lid = document.createElement('div');
    lid.style.cssText = 'position:fixed;inset:0 0 60% 0;background:#fff;z-index:99';
    const bare = document.createElement('button');
    bare.textContent = 'Bare';
    bare.style.outline = 'none';
    document.body.append(lid, bare);
  });
  const faults = (await focusFaults(page)).join('\n');
  expect(faults).toContain('hidden behind something');
  expect(faults).toMatch(/nothing shows the focus: button “Bare”/);
});

test('after a panel that a link has opened, the focus is on what the panel was about', async ({
  page,
}) => {
  await page.goto('/?overlay=sources&focus=stance-fra-2026-02-22');
  await expect(page.locator('[role=dialog] [data-record]').first()).toBeVisible();
  await expect(page.locator('[data-plot="troop-stances"] [role="button"]').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator(':focus')).toHaveAttribute('data-claims', /stance-fra-2026-02-22/);

  await page.goto('/?overlay=download-data&focus=troops-pledged');
  await expect(page.locator('[role=dialog] [data-part=pack]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator(':focus')).toHaveAttribute('data-chart', 'troops-pledged');
});

test('after a second try the focus is on what has come', async ({ page }) => {
  let broken = true;
  await page.route('**/data/brief/roles.json', (route) =>
    broken ? route.fulfill({ status: 500, body: 'no' }) : route.continue(),
  );
  await page.goto('/');
  const roles = page.locator('[data-chart="roles"]');
  const retry = roles.getByRole('button', { name: 'Try again' });
  await retry.focus();
  broken = false;
  await page.keyboard.press('Enter');
  await expect(roles.getByRole('alert')).toHaveCount(0);
  await expect(roles.locator('[data-plot="roles"]')).toBeVisible();
  expect(await roles.evaluate((figure) => figure.contains(document.activeElement))).toBe(true);
});

test('a row of a table has two stops at most, however many of its cells open something', async ({
  page,
}) => {
  await page.goto('/?tab=aid-by-donor');
  for (const chart of ['members', 'aid-by-donor']) {
    const rows = page.locator(`[data-chart="${chart}"] tbody tr`);
    await expect(rows.first()).toBeVisible();
    const stops = await rows.evaluateAll((all) =>
      all.map((row) => row.querySelectorAll('a[href], button:not([tabindex="-1"])').length),
    );
    expect(Math.max(...stops)).toBeLessThanOrEqual(2);
  }
});
