import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from './kit/test.ts';
import { LANGUAGES, MAIN_LANGUAGE, type Language } from '../src/i18n/languages.ts';
import { enliven, openPlace, pathIn } from './kit/openPlace.ts';
import { EMBEDS, PAGES, PANELS } from './kit/places.ts';
import { SEED } from './kit/seed.ts';

interface Look {
  readonly dark: boolean;
  readonly width: 360 | 1440;
}

/** What the colours and the width of a page can change; all else is the same in its second look. */
const RULES_OF_LOOKS = [
  'color-contrast',
  'link-in-text-block',
  'target-size',
  'scrollable-region-focusable',
  'duplicate-id-aria',
  'aria-hidden-focus',
];

/** What the page around a frame brings, and a frame must not have. */
const RULES_OF_HOSTS = ['landmark-one-main', 'page-has-heading-one', 'region'];

/** Two looks of which one is light and the other dark, one narrow and the other wide; tomorrow the other way round. */
function looksOf(index: number): readonly [Look, Look] {
  const dark = (SEED + index) % 2 === 0;
  return [
    { dark, width: 360 },
    { dark: !dark, width: 1440 },
  ];
}

/** Another one every day, and never the same for all. */
function languageOf(index: number): Language {
  return LANGUAGES[(SEED + 2 * index) % LANGUAGES.length] ?? MAIN_LANGUAGE;
}

async function dress(page: Page, { dark, width }: Look): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
}

interface Reading {
  readonly part: string;
  /** Whether all rules are asked, or only those of looks. */
  readonly whole: boolean;
}

/** What axe finds wrong in a part of the page, frames included, one line for each place. */
async function violationsOf(page: Page, { part, whole }: Reading): Promise<readonly string[]> {
  const framed = part === 'html' && new URL(page.url()).pathname.includes('/embed/');
  const axe = new AxeBuilder({ page })
    .include(part)
    // Our frames are our own: no page of axe's is needed to join what it finds in them.
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] });
  if (whole && framed) axe.disableRules(RULES_OF_HOSTS);
  if (!whole) axe.withRules(RULES_OF_LOOKS);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`,
    ),
  );
}

for (const [index, place] of [...PAGES, ...PANELS].entries()) {
  const language = languageOf(index);
  test(`nothing stands in the way on /${place.path}, light and dark (${language})`, async ({
    page,
  }) => {
    test.setTimeout(90_000);
    const [first, second] = looksOf(index);
    await dress(page, first);
    await openPlace(page, place, language);
    expect(await violationsOf(page, { ...place, whole: true }), 'narrow').toEqual([]);
    await dress(page, second);
    expect(await violationsOf(page, { ...place, whole: false }), 'wide').toEqual([]);
  });
}

for (const [index, place] of EMBEDS.entries()) {
  const language = languageOf(index);
  test(`nothing stands in the way on /${place.path}, still and live, light and dark (${language})`, async ({
    page,
  }) => {
    test.setTimeout(60_000);
    const [first, second] = looksOf(index);
    await dress(page, first);
    await page.goto(pathIn(language, place.path));
    await expect(page.locator('[data-still]')).toBeVisible();
    expect(await violationsOf(page, { ...place, whole: true }), 'still').toEqual([]);
    await dress(page, second);
    expect(await violationsOf(page, { ...place, whole: false }), 'still, wide').toEqual([]);
    await enliven(page);
    expect(await violationsOf(page, { ...place, whole: true }), 'live, wide').toEqual([]);
    await dress(page, first);
    expect(await violationsOf(page, { ...place, whole: false }), 'live').toEqual([]);
  });
}

/** A newsroom's page around an embed. */
const HOST_PAGE = `<!doctype html><html lang="en"><head><title>Story</title></head><body style="margin:0"><main><h1>Story</h1>
  <iframe src="/embed/roles/?static=true" title="Chart" style="width:100%;height:1600px;border:0"></iframe></main></body></html>`;

test('what stands in the way is found, in frames too', async ({ page }) => {
  await page.route('/story.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: HOST_PAGE }),
  );
  await page.goto('/story.html');
  const whole = { part: 'html', whole: true };
  expect(await violationsOf(page, whole)).toEqual([]);
  const body = page.frameLocator('iframe').locator('body');
  await body.evaluate((frame) => {
    const pale = document.createElement('p');
    pale.textContent = 'Pale';
    pale.style.cssText = 'color:#ccc;background:#fff';
    frame.append(document.createElement('button'), pale);
  });
  expect((await violationsOf(page, whole)).join()).toContain('button-name');
  expect((await violationsOf(page, { part: 'html', whole: false })).join()).toContain(
    'color-contrast',
  );
});
