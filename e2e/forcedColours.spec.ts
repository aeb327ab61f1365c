import { expect, test, type Page } from './kit/test.ts';
import { CHART_IDS } from './kit/chartIds.ts';
import { enliven } from './kit/openPlace.ts';

/** How an entry of a key is drawn: its label, and shapes with their colours as the page shows them. */
interface Swatch {
  readonly label: string;
  readonly looks: string;
  /** Whether anything of it differs from the ground. */
  readonly shows: boolean;
}

/* Runs inside the page, alone. */
function swatches(): readonly Swatch[] {
  const ground = getComputedStyle(document.body).backgroundColor;
  const plain = (colour: string): string => {
    const canvas = document.createElement('canvas').getContext('2d');
    if (canvas === null) return colour;
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data].join();
  };
  return [...document.querySelectorAll('[data-chart] ul > li > svg')].map((svg) => {
    const shapes = [...svg.querySelectorAll('rect, path, circle, line')].map((shape) => {
      const { fill, stroke } = getComputedStyle(shape);
      const colours = [fill, stroke].filter(
        (colour) => !/^(none|url|rgba\(0, 0, 0, 0\))/.test(colour),
      );
      const size = ['width', 'height', 'r'].map((name) => shape.getAttribute(name) ?? '').join();
      const form = `${shape.tagName} ${shape.getAttribute('d') ?? size}`;
      return { colours: colours.map(plain), form };
    });
    return {
      label: svg.parentElement?.textContent ?? '',
      looks: shapes.map(({ form, colours }) => `${form} ${colours.join(' ')}`).join('|'),
      shows: shapes.some(({ colours }) => colours.some((colour) => colour !== plain(ground))),
    };
  });
}

async function forced(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ forcedColors: 'active', colorScheme });
}

function faultsOf(found: readonly Swatch[]): readonly string[] {
  return found.flatMap(({ label, looks, shows }, index) => [
    ...(shows ? [] : [`${label} does not show`]),
    ...found
      .slice(index + 1)
      .filter((other) => other.looks === looks && other.label !== label)
      .map((other) => `${label} looks like ${other.label}`),
  ]);
}

for (const chart of CHART_IDS) {
  test(`with forced colours the key of ${chart} keeps its marks apart`, async ({ page }) => {
    await forced(page, 'light');
    await page.goto(`/embed/${chart}/?static=true`);
    const title = page.locator('[data-chart] h2').first();
    const light = await title.evaluate((heading) => getComputedStyle(heading).color);
    expect(faultsOf(await page.evaluate(swatches))).toEqual([]);
    await forced(page, 'dark');
    expect(faultsOf(await page.evaluate(swatches))).toEqual([]);
    // The system's colours, not ours.
    expect(await title.evaluate((heading) => getComputedStyle(heading).color)).not.toBe(light);
  });
}

test('marks that look alike or do not show are found', async ({ page }) => {
  await forced(page, 'dark');
  await page.goto('/embed/aid-by-donor/?static=true');
  expect(faultsOf(await page.evaluate(swatches))).toEqual([]);
  await page.evaluate(() => {
    const { style } = document.documentElement;
    style.setProperty('--aid-financial', 'CanvasText', 'important');
    style.setProperty('--aid-humanitarian', 'Canvas', 'important');
  });
  const faults = faultsOf(await page.evaluate(swatches)).join('\n');
  expect(faults).toContain('looks like');
  expect(faults).toContain('does not show');
});

test('with forced colours focus, choice, slider and selection are seen', async ({ page }) => {
  await forced(page, 'dark');
  await page.goto('/?country=FRA');
  const mark = page.locator('[data-plot="troops-pledged"] [data-claims][tabindex="0"]');
  await expect(mark).toBeAttached();
  const colour = (selector: string, property: string): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
  const ground = await colour('body', 'background-color');

  await mark.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(':focus')).toHaveCSS('outline-style', 'solid');
  expect(await colour(':focus', 'outline-color')).not.toBe(ground);

  expect(await colour('[role=radiogroup] label:has(:checked)', 'border-bottom-color')).not.toBe(
    ground,
  );
  expect(await colour('[role=radiogroup] label:not(:has(:checked))', 'border-bottom-color')).toBe(
    ground,
  );

  for (const part of await page.locator('[role=slider] > span').all()) {
    expect(await part.evaluate((span) => getComputedStyle(span).backgroundColor)).not.toBe(ground);
  }
  // The bar beside the selected country's row.
  const bar = page.locator('[data-plot="troops-pledged"] [fill="var(--selected)"]').first();
  expect(await bar.evaluate((shape) => getComputedStyle(shape).fill)).not.toBe(ground);
});

test('with less motion nothing moves by itself, while the date plays or the map zooms', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/embed/troop-stances/');
  await enliven(page);
  const moving = (): Promise<readonly string[]> =>
    page.evaluate(() => [
      ...document.getAnimations().map((animation) => `runs: ${animation.playState}`),
      ...[...document.querySelectorAll('body *')]
        .filter((element) => !/^0s(, 0s)*$/.test(getComputedStyle(element).transitionDuration))
        .map((element) => `would move: ${element.getAttribute('class') ?? ''}`),
    ]);
  await page.locator('[data-plot]').hover();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  expect(await moving()).toEqual([]);
  await page.goto('/');
  await page.getByRole('button', { name: 'Play' }).first().click();
  await expect(page).toHaveURL(/asof=/);
  expect(await moving()).toEqual([]);
});

test('what moves is found', async ({ page }) => {
  await page.goto('/method/');
  await page.evaluate(() => {
    document.body.style.transition = 'color 1s';
  });
  const moves = await page.evaluate(() => getComputedStyle(document.body).transitionDuration);
  expect(/^0s(, 0s)*$/.test(moves)).toBe(false);
});
