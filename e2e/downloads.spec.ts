import { readFileSync } from 'node:fs';
import { expect, test } from './kit/test.ts';
import type { Download, Locator, Page } from './kit/test.ts';
import { strFromU8, unzipSync } from 'fflate';

const FORMATS = ['CSV', 'XLSX', 'JSON'] as const;

async function openPanel(page: Page, address: string): Promise<Locator> {
  await page.goto(address);
  const panel = page.getByRole('dialog', { name: 'Get the data' });
  await expect(panel.getByRole('button', { name: /CSV/ }).first()).toBeVisible();
  return panel;
}

/** The rows that a button promises, and the file that it gives. */
async function pressed(
  page: Page,
  button: Locator,
): Promise<{ readonly rows: number; readonly download: Download; readonly bytes: Buffer }> {
  const text = (await button.textContent()) ?? '';
  const rows = Number(/([\d,]+) rows?/.exec(text)?.[1]?.replaceAll(',', ''));
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { rows, download, bytes: readFileSync(await download.path()) };
}

function rowsOfCsv(bytes: Buffer): number {
  return bytes.toString('utf8').split('\r\n').length - 2;
}

function rowsOfJson(bytes: Buffer): number {
  const json: unknown = JSON.parse(bytes.toString('utf8'));
  const rows: unknown =
    typeof json === 'object' && json !== null && 'rows' in json ? json.rows : null;
  return Array.isArray(rows) ? rows.length : -1;
}

test('every chart offers its data, and the panel says how many rows each file has', async ({
  page,
}) => {
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  const charts = page.locator('[data-chart]');
  const actions = charts.getByRole('button', { name: 'Get the data' });
  await expect(charts.first()).toBeAttached();
  await expect(actions).toHaveCount(await charts.count());
  await page
    .locator('[data-chart="troops-pledged"]')
    .getByRole('button', { name: 'Get the data' })
    .click();
  const panel = page.getByRole('dialog', { name: 'Get the data' });
  await expect(
    panel.getByRole('button', { name: /^What is on screen: \d+ rows, CSV$/ }),
  ).toBeVisible();
  const params = new URL(page.url()).searchParams;
  expect([params.get('overlay'), params.get('focus')]).toEqual(['download-data', 'troops-pledged']);
});

test('a file of what is on screen has the rows that its button says, for the date in the address', async ({
  page,
}) => {
  const panel = await openPanel(
    page,
    '/?asof=2025-09-05&overlay=download-data&focus=troops-pledged',
  );
  const button = panel.getByRole('button', { name: /^What is on screen: .* CSV$/ });
  const { rows, download, bytes } = await pressed(page, button);
  expect(rows).toBeGreaterThan(20);
  expect(rowsOfCsv(bytes)).toBe(rows);
  expect(download.suggestedFilename()).toBe('troops-pledged_2025-09-05_on-screen.csv');
  const text = bytes.toString('utf8');
  expect(text.startsWith('\uFEFFcountry_iso3,country,measure,value_low,value,value_high,')).toBe(
    true,
  );
  expect(text).toContain(',2025-09-05,');
  expect(text).not.toContain(',2026-05-18,');
});

test('the same table comes as CSV, XLSX and JSON', async ({ page }) => {
  const panel = await openPanel(page, '/?tab=~roles&overlay=download-data&focus=roles');
  const counts = [];
  for (const format of FORMATS) {
    const button = panel.getByRole('button', { name: new RegExp(`^Everything: .* ${format}$`) });
    const { rows, bytes } = await pressed(page, button);
    if (format === 'CSV') counts.push([rows, rowsOfCsv(bytes)]);
    if (format === 'JSON') {
      counts.push([rows, rowsOfJson(bytes)]);
    }
    if (format === 'XLSX') {
      const sheet = unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array();
      counts.push([rows, (strFromU8(sheet).match(/<row /g) ?? []).length - 1]);
    }
  }
  expect(new Set(counts.flat()).size).toBe(1);
  expect(counts).toHaveLength(3);
});

test('the evidence pack opens and holds the chart, the claims and their sources', async ({
  page,
}) => {
  const panel = await openPanel(page, '/?overlay=download-data&focus=troop-stances');
  const { rows, bytes } = await pressed(
    page,
    panel.getByRole('button', { name: /^Evidence pack: .* zip$/ }),
  );
  const files = unzipSync(bytes);
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining(['README.md', 'data.csv', 'datapackage.json', 'troop-stances.svg']),
  );
  expect(rowsOfCsv(Buffer.from(files['data.csv'] ?? []))).toBe(rows);
  const picture = strFromU8(files['troop-stances.svg'] ?? new Uint8Array());
  expect(picture).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(picture).toContain('data-party="FRA"');
});

test('the code reads from an address that is there', async ({ page, request }) => {
  const panel = await openPanel(page, '/?overlay=download-data&focus=aid-by-donor');
  const code = await panel.getByText('import pandas as pd').textContent();
  const address = /read_csv\("([^"]+)"\)/.exec(code ?? '')?.[1] ?? '';
  expect(address).toBe(new URL('/data/aid-by-donor.csv', page.url()).href);
  const response = await request.get(address);
  expect(response.status()).toBe(200);
  expect(response.headers()['access-control-allow-origin']).toBe('*');
  expect((await response.text()).startsWith('country_iso3,country,')).toBe(true);
});

test('a link to a chart that is not there says so, and Escape closes the panel', async ({
  page,
}) => {
  await page.goto('/?asof=2025-09-05&overlay=download-data&focus=nothing');
  const panel = page.getByRole('dialog', { name: 'Get the data' });
  await expect(panel).toContainText('There is no chart “nothing”.');
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  expect(new URL(page.url()).search).toBe('?asof=2025-09-05');
});

test('the first page says to search engines what data there are', async ({ page }) => {
  await page.goto('/');
  const text = await page.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(text ?? '')).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
  });
});

test('nothing that makes files is loaded before somebody asks', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
  });
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  const panels = (): readonly string[] => scripts.filter((path) => path.includes('DownloadPanel'));
  expect(scripts.length).toBeGreaterThan(0);
  expect(panels()).toEqual([]);
  await openPanel(page, '/?overlay=download-data&focus=roles');
  expect(panels()).toHaveLength(1);
});
