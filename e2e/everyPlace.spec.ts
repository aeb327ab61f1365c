import { expect, test, type Page } from './kit/test.ts';
import { LONGEST, lengthenWords, SPACING } from './kit/longTexts.ts';
import { openPlace } from './kit/openPlace.ts';
import { reflowFaults, smallTexts, targetFaults } from './kit/pageFaults.ts';
import { EMBEDS, PAGES, PANELS, type Place } from './kit/places.ts';
import { SEED } from './kit/seed.ts';

/** Every place on the smallest phone that there is a rule for, in the languages with the longest words. */
const PHONE = { width: 320, height: 640 };
/** 1280 x 1024 px at 400 %. */
const ZOOMED = { width: 320, height: 256 };

/** A third of all places a day. */
function ofToday(places: readonly Place[]): readonly Place[] {
  return places.filter((_, index) => (index + SEED) % 3 === 0);
}

async function reflows(page: Page, state: string): Promise<void> {
  expect(await page.evaluate(reflowFaults), state).toEqual([]);
}

test.describe('with a finger on a small screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: PHONE, reducedMotion: 'reduce' });

  for (const [index, place] of ofToday([...PAGES, ...PANELS, ...EMBEDS]).entries()) {
    const language = LONGEST[(index + SEED) % LONGEST.length] ?? 'de';
    test(`/${place.path} has room for fingers and words (${language})`, async ({ page }) => {
      test.setTimeout(90_000);
      await openPlace(page, place, language);
      expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
      expect(await page.evaluate(targetFaults, 44), 'targets').toEqual([]);
      expect(await page.evaluate(smallTexts, 12), 'texts').toEqual([]);
      await reflows(page, 'at 320 px');
      await page.setViewportSize(ZOOMED);
      await reflows(page, 'at 400 %');
      await page.setViewportSize(PHONE);
      await page.evaluate(() => {
        document.documentElement.dir = 'rtl';
      });
      await reflows(page, 'from right to left');
      await page.evaluate(() => {
        document.documentElement.dir = 'ltr';
      });
      await page.addStyleTag({ content: SPACING });
      await reflows(page, 'with more space between letters, words and lines');
      await page.evaluate(() => {
        document.head.querySelector('style:last-of-type')?.remove();
      });
      await page.evaluate(lengthenWords);
      await reflows(page, 'with words two fifths longer');
    });
  }
});

const SOME = ofToday([...PAGES, ...PANELS].toReversed());

for (const place of SOME) {
  test(`/${place.path} has room for a mouse, and from right to left`, async ({ page }) => {
    await openPlace(page, place, 'uk');
    expect(await page.evaluate(targetFaults, 24)).toEqual([]);
    expect(await page.evaluate(smallTexts, 12)).toEqual([]);
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    await reflows(page, 'from right to left');
    for (const plot of await page.locator('[data-plot] svg').all()) {
      expect(
        await plot.evaluate((svg) =>
          [...svg.querySelectorAll('text')].every(
            (text) => getComputedStyle(text).direction === 'ltr',
          ),
        ),
      ).toBe(true);
    }
  });
}

test('what is too wide, cut off or too small is found', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto('/method/');
  await expect(page.locator('main h2').first()).toBeVisible();
  await expect(page.locator('[data-still]')).toHaveCount(0);
  expect(await page.evaluate(reflowFaults)).toEqual([]);
  await page.evaluate(() => {
    const main = document.querySelector('main');
    const wide = document.createElement('p');
    wide.style.cssText = 'width:400px';
    wide.textContent = 'Too wide';
    const cut = document.createElement('p');
    cut.style.cssText = 'overflow:hidden;height:8px';
    cut.textContent = 'Cut off';
    const small = document.createElement('button');
    small.style.cssText = 'width:20px;height:30px';
    small.textContent = 'Small';
    small.style.fontSize = '9px';
    main?.append(wide, cut, small);
  });
  const faults = (await page.evaluate(reflowFaults)).join('\n');
  expect(faults).toContain('Too wide');
  expect(faults).toContain('Cut off');
  expect(await page.evaluate(targetFaults, 24)).toHaveLength(1);
  expect(await page.evaluate(smallTexts, 12)).toEqual(['9.0 px: BUTTON “Small”']);
});
