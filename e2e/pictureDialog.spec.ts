import { readFileSync } from 'node:fs';
import { expect, test } from './kit/test.ts';
import type { Locator, Page } from './kit/test.ts';

const PANEL = '/?overlay=download-vis&focus=roles';

async function openDialog(page: Page, address: string): Promise<Locator> {
  await page.goto(address);
  const panel = page.getByRole('dialog', { name: 'Download image' });
  await expect(panel.locator('[data-preview]')).toBeVisible();
  return panel;
}

async function savedPng(page: Page, address: string): Promise<Buffer> {
  const panel = await openDialog(page, address);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('button', { name: /^Download PNG/ }).click(),
  ]);
  return readFileSync(await download.path());
}

/** Drops a file on the page, as from a folder. */
async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ base64, file }) => {
      const data = new DataTransfer();
      const content = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      data.items.add(new File([content], file));
      return data;
    },
    { base64: bytes.toString('base64'), file: name },
  );
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

test('every chart offers its picture, and nothing is loaded for it before', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  const charts = page.locator('[data-chart]');
  const actions = charts.getByRole('button', { name: 'Download image' });
  await expect(actions).toHaveCount(await charts.count());
  const made = (): readonly string[] => asked.filter((path) => /PicturePanel|chart-s/.test(path));
  expect(made()).toEqual([]);
  await actions.first().click();
  await expect(page.locator('[data-preview]')).toBeVisible();
  expect(made().length).toBeGreaterThan(1);
});

test('a picture goes into the clipboard as an image', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const panel = await openDialog(page, PANEL);
  await panel.getByRole('button', { name: 'Copy image' }).click();
  await expect(panel.getByRole('status')).toHaveText('Copied.');
  const types = await page.evaluate(async () => (await navigator.clipboard.read())[0]?.types);
  expect(types).toContain('image/png');
});

test('a picture goes to the share sheet where the system has one', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(navigator, {
      canShare: () => true,
      share: ({ files }: { files: File[] }) => {
        document.title = files.map(({ name, type }) => `${name} ${type}`).join();
        return Promise.resolve();
      },
    });
  });
  const panel = await openDialog(page, PANEL);
  await panel.getByRole('button', { name: 'Share…' }).click();
  await expect(page).toHaveTitle(/^roles_.*\.png image\/png$/);
});

test('without its fonts no picture is made, and a sentence says so', async ({ page }) => {
  await page.route(/chart-s\w+-\d+-\w+.*\.woff2$/, (route) => route.abort());
  await page.goto(PANEL);
  await expect(page.getByRole('alert')).toContainText('fonts that could not be loaded');
});

test('fonts that the browser cannot read are noticed before a PNG is made', async ({ page }) => {
  await page.route(/chart-serif-\d+-\w+.*\.woff2$/, (route) => route.fulfill({ body: 'no font' }));
  const panel = await openDialog(page, PANEL);
  await panel.getByRole('button', { name: /^Download PNG/ }).click();
  await expect(panel.getByRole('alert')).toContainText('did not draw the picture in its own fonts');
});

test('a picture that is dropped on the dashboard leads back to its view', async ({ page }) => {
  const png = await savedPng(
    page,
    '/?asof=2025-09-04&basis=highest&country=~FRA&overlay=download-vis&focus=troops-pledged',
  );
  await page.goto('/method/');
  await page.waitForLoadState('networkidle');
  await drop(page, 'picture.png', png);
  await expect(
    page.getByRole('status').filter({ hasText: 'This is the view that the picture shows.' }),
  ).toBeVisible();
  await expect(page).toHaveURL('/?asof=2025-09-04&basis=highest&country=~FRA');
  await expect(page.getByTestId('asof')).toContainText('4 September 2025');
});

test('other files and pictures of other sites change nothing', async ({ page }) => {
  await page.goto('/?asof=2025-09-04');
  await page.waitForLoadState('networkidle');
  await drop(page, 'notes.txt', Buffer.from('no picture'));
  await expect(page.getByText('does not say which view it shows')).toBeVisible();
  const rdf = (link: string): Buffer =>
    Buffer.from(
      `<svg><rdf:RDF><dc:title>x</dc:title><dc:identifier>${link}</dc:identifier></rdf:RDF></svg>`,
    );
  for (const link of ['https://evil.example/?asof=2025-03-02', 'javascript:document.title=1']) {
    await drop(page, 'picture.svg', rdf(link));
    await expect(page.getByText('from another site, so nothing was changed')).toBeVisible();
    await expect(page).toHaveURL('/?asof=2025-09-04');
  }
});

/** How many sheets of paper the page takes. */
async function sheets(page: Page, format: string): Promise<number> {
  const pdf = (await page.pdf({ format, preferCSSPageSize: false })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test('the dashboard prints on one sheet, A4 and Letter, in every language', async ({ page }) => {
  for (const path of ['/', '/de/', '/uk/?dark=true&asof=2025-09-04']) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    await expect(page.locator('[data-plot]').first()).toBeVisible();
    for (const format of ['A4', 'Letter']) {
      // The sheet waits for the data of all its charts; what is printed before is the page as it stands.
      await expect.poll(() => sheets(page, format), { message: `${path} on ${format}` }).toBe(1);
    }
    await expect(page.locator('[data-placemat]')).toHaveCount(0);
  }
});
