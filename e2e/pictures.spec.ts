import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './kit/test.ts';
import type { Locator, Page } from './kit/test.ts';
import { PNG } from 'pngjs';
import { CHART_IDS } from './kit/chartIds.ts';
import { differentPart, withoutFontBytes } from './kit/samePicture.ts';

/** Part of the pixels that may be different between browser and command line. */
const MOST_DIFFERENT = 0.005;

/** Where the command line wrote its pictures. */
let folder = '';

function draw(...args: readonly string[]): void {
  const run = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli/images.ts', '--site', 'http://localhost:4173/', ...args],
    { encoding: 'utf8' },
  );
  expect(run.status, run.stderr).toBe(0);
}

test.beforeAll(() => {
  test.setTimeout(120_000);
  folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  draw('--all', '--preset', 'full', '--zoom', '2', '--out', folder);
  draw('--all', '--preset', 'full', '--format', 'svg', '--out', folder);
});

test.afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function openDialog(page: Page, search: string): Promise<Locator> {
  await page.goto(`/?${search}`);
  const panel = page.getByRole('dialog', { name: 'Download image' });
  await expect(panel.locator('[data-preview]')).toBeVisible();
  return panel;
}

async function saved(
  page: Page,
  panel: Locator,
  type: 'PNG' | 'SVG',
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const button = panel.getByRole('button', { name: new RegExp(`^Download ${type}`) });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return {
    name: download.suggestedFilename(),
    bytes: readFileSync(await download.path()),
  };
}

for (const chart of CHART_IDS) {
  test(`the picture of ${chart} is the same from the page as from the command line`, async ({
    page,
  }) => {
    const panel = await openDialog(page, `overlay=download-vis&focus=${chart}`);
    const png = await saved(page, panel, 'PNG');
    await panel.getByRole('radio', { name: 'SVG' }).check();
    const svg = await saved(page, panel, 'SVG');

    const drawn = readFileSync(join(folder, svg.name), 'utf8');
    expect(withoutFontBytes(svg.bytes.toString('utf8'))).toBe(withoutFontBytes(drawn));
    const part = differentPart(png.bytes, readFileSync(join(folder, png.name)));
    expect(part, 'part of the pixels that are different').toBeLessThanOrEqual(MOST_DIFFERENT);
  });
}

test('a picture that is another would be noticed', async ({ page }) => {
  const panel = await openDialog(page, 'overlay=download-vis&focus=force-size');
  const { name, bytes } = await saved(page, panel, 'PNG');
  const drawn = readFileSync(join(folder, name));
  const blurred = PNG.sync.read(drawn);
  // One line of text less.
  blurred.data.fill(255, 0, blurred.width * 4 * 120);
  expect(differentPart(bytes, PNG.sync.write(blurred))).toBeGreaterThan(MOST_DIFFERENT);
  expect(differentPart(bytes, drawn)).toBeLessThanOrEqual(MOST_DIFFERENT);
});

test('other presets, languages, colours and questions are the same both ways too', async ({
  page,
}) => {
  const panel = await openDialog(
    page,
    'asof=2025-09-04&country=FRA~GBR&overlay=download-vis&focus=troop-stances',
  );
  await panel.getByRole('combobox', { name: 'Size' }).selectOption('square');
  await panel.getByRole('combobox', { name: 'Language' }).selectOption('uk');
  await panel.getByRole('radio', { name: 'Dark' }).check();
  await panel.getByRole('checkbox', { name: 'Transparent background' }).check();
  await panel.getByRole('radio', { name: '1×' }).check();
  await expect(panel.locator('[data-preview]')).toHaveAttribute('alt', /[а-яії]/);
  const { name, bytes } = await saved(page, panel, 'PNG');
  expect(name).toBe('troop-stances_2025-09-04_uk_1080x1080_dark_transparent_country-FRA-GBR.png');
  draw(
    ...`--chart troop-stances --preset square --lang uk --theme dark --transparent --out ${folder}`.split(
      ' ',
    ),
    '--state',
    'asof=2025-09-04&country=FRA~GBR',
  );
  expect(differentPart(bytes, readFileSync(join(folder, name)))).toBeLessThanOrEqual(
    MOST_DIFFERENT,
  );
});
