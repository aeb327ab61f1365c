import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { LANGUAGES, MAIN_LANGUAGE, type Language } from '../src/i18n/languages.ts';
import { homePath } from '../src/url/languagePath.ts';
import { CHART_IDS } from './kit/chartIds.ts';

/** Every page is read in two looks, others every day; `SEED` chooses. */
const SEED = Number(process.env['SEED'] ?? Math.floor(Date.now() / 86_400_000));

interface Look {
  readonly language: Language;
  readonly dark: boolean;
  readonly width: 360 | 1440;
}

/** Two looks of which one is light and the other dark, one narrow and the other wide. */
function looksOf(index: number): readonly Look[] {
  const dark = (SEED + index) % 2 === 0;
  return ([360, 1440] as const).map((width, turn) => ({
    language: LANGUAGES[(SEED + 2 * index + turn) % LANGUAGES.length] ?? MAIN_LANGUAGE,
    dark: turn === 0 ? dark : !dark,
    width,
  }));
}

/** Pages, what shows that they are live, and the part that is read: of a panel only itself. */
const PAGES = [
  { path: '', live: '[data-plot="troop-stances"] [role="button"]', part: 'html' },
  { path: 'member/FRA/', live: '[data-record]', part: 'html' },
  { path: 'sources/', live: '[data-record], [data-source]', part: 'html' },
  { path: 'method/', live: 'main h2', part: 'html' },
  { path: 'changelog/', live: 'main h2', part: 'html' },
  { path: 'help/', live: 'main h2', part: 'html' },
  { path: 'contracts/', live: 'main h2', part: 'html' },
  { path: 'member/ZZZ/', live: 'h1', part: 'html' },
  {
    path: '?overlay=sources&focus=total:stances',
    live: '[role=dialog] table',
    part: '[role=dialog]',
  },
  {
    path: '?overlay=sources&focus=stance-fra-2026-02-22',
    live: '[role=dialog] [data-record]',
    part: '[role=dialog]',
  },
  {
    path: '?overlay=download-data&focus=troops-pledged',
    live: '[role=dialog] [data-part=pack]',
    part: '[role=dialog]',
  },
];

/** What axe finds wrong in a part of the page, frames included, one line for each place. */
async function violationsOf(page: Page, part = 'html'): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`,
    ),
  );
}

function pathOf({ language }: Look, path: string): string {
  return `${homePath('/', language === MAIN_LANGUAGE ? null : language)}${path}`;
}

async function dress(page: Page, { dark, width }: Look): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
}

function named({ language, dark, width }: Look): string {
  return `${language}, ${dark ? 'dark' : 'light'}, ${String(width)} px`;
}

for (const [index, { path, live, part }] of PAGES.entries()) {
  for (const look of looksOf(index)) {
    test(`nothing stands in the way on /${path} (${named(look)})`, async ({ page }) => {
      test.setTimeout(90_000);
      await dress(page, look);
      await page.goto(pathOf(look, path));
      await expect(page.locator(live).first()).toBeVisible({ timeout: 20_000 });
      expect(await violationsOf(page, part)).toEqual([]);
    });
  }
}

/** A newsroom's page around an embed, which brings the landmarks and the headline that a frame must not have. */
function hostPage(language: Language, source: string): string {
  return `<!doctype html><html lang="${language}"><head><title>Story</title></head><body style="margin:0"><main><h1>Story</h1>
    <iframe src="${source}" title="Chart" style="width:100%;height:1600px;border:0"></iframe></main></body></html>`;
}

for (const [index, chart] of CHART_IDS.entries()) {
  const [narrow, wide] = looksOf(index);
  for (const look of [narrow, wide].filter((each) => each !== undefined)) {
    test(`nothing stands in the way in the embed of ${chart}, still and live (${named(look)})`, async ({
      page,
    }) => {
      test.setTimeout(60_000);
      await dress(page, look);
      await page.route('/story.html', (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: hostPage(look.language, pathOf(look, `embed/${chart}/`)),
        }),
      );
      await page.goto('/story.html');
      const frame = page.frameLocator('iframe');
      await expect(frame.locator('[data-still]')).toBeVisible();
      expect(await violationsOf(page), 'still').toEqual([]);
      await frame.locator('[data-still]').dispatchEvent('pointerover', { bubbles: true });
      await expect(frame.locator('[data-still]')).toHaveCount(0, { timeout: 20_000 });
      expect(await violationsOf(page), 'live').toEqual([]);
    });
  }
}

test('what stands in the way is found, in frames too', async ({ page }) => {
  await page.route('/story.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: hostPage('en', '/embed/roles/?static=true') }),
  );
  await page.goto('/story.html');
  await page
    .frameLocator('iframe')
    .locator('body')
    .evaluate((body) => {
      body.append(document.createElement('button'));
    });
  expect((await violationsOf(page)).join()).toContain('button-name');
});
