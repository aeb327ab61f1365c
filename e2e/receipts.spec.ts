import { expect, test } from './kit/test.ts';

test('a map area opens the claims behind it, newest first, with their standing and sources', async ({
  page,
}) => {
  await page.goto('/');
  await page.locator('[data-plot="troop-stances"] path[data-party="LVA"]').first().click();
  const panel = page.getByRole('dialog', { name: 'The claims behind it' });
  await expect(panel).toContainText('the word that counts here');
  await expect(panel).toContainText('contradicts the one that counts');
  await expect(panel.getByRole('link', { name: /Latvia will not send/ })).toHaveAttribute(
    'href',
    /^https:/,
  );
  const params = new URL(page.url()).searchParams;
  expect(params.get('overlay')).toBe('sources');
  expect(params.get('focus')).toContain('stance-lva-');
});

test('a link to receipts opens them, and Escape closes them and keeps the place', async ({
  page,
}) => {
  await page.goto('/?asof=2026-05-18&overlay=sources&focus=stance-fra-2026-02-22');
  const panel = page.getByRole('dialog', { name: 'The claims behind it' });
  await expect(panel).toContainText('UNITED24');
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  expect(new URL(page.url()).search).toBe('?asof=2026-05-18');
});

test('a tick is reached and opened with the keyboard alone', async ({ page }) => {
  await page.goto('/');
  const tick = page.locator('[data-plot="troops-pledged"] [data-party="GBR"]').nth(1);
  await tick.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog');
  await expect(panel.locator('[data-record]')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
});

test('a headline figure opens every report of it', async ({ page }) => {
  await page.goto('/');
  await page.locator('[data-figure="force-size"] a').click();
  const panel = page.getByRole('dialog');
  await expect(panel.locator('[data-record]')).toHaveCount(12);
  await expect(panel).toContainText('64,000');
});

test('a total shows how it was summed and who is not in it', async ({ page }) => {
  await page.goto('/');
  await page
    .locator('[data-chart="troops-pledged"]')
    .getByRole('button', { name: 'How this was counted' })
    .click();
  const panel = page.getByRole('dialog');
  await expect(panel.getByRole('row', { name: /France/ })).toContainText('up to 5,000');
  await expect(panel.getByRole('row', { name: /Denmark/ })).toContainText('undisclosed');
  await panel.getByRole('button', { name: 'Denmark' }).click();
  await expect(panel.locator('[data-record]').first()).toBeVisible();
});

test('a cell of a table opens the claims behind its row', async ({ page }) => {
  await page.goto('/?tab=~aid-by-donor');
  const row = page.locator('[data-chart="aid-by-donor"] tr[data-row="NOR"]');
  await row.getByRole('button').nth(1).click();
  await expect(page.getByRole('dialog')).toContainText('Kiel Institute');
});

test('a focus that the ledger does not have is said, not ignored', async ({ page }) => {
  await page.goto('/?overlay=sources&focus=stance-zzz-1');
  await expect(page.getByRole('dialog')).toContainText('Not in this ledger: stance-zzz-1.');
});
