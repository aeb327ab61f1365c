import { expect, test } from './kit/test.ts';

const LINK = '/?diff=2025-03-27..2026-02-24';

test('a link to a comparison lists what changed, with before and after, and opens the claims', async ({
  page,
}) => {
  await page.goto(LINK);
  const list = page.getByRole('region', {
    name: 'What changed between 27 March 2025 and 24 February 2026',
  });
  await expect(list.getByTestId('changes')).toContainText(
    /\d+ stances on sending soldiers changed/,
  );
  const finland = list.locator('[data-changes="stances"] li', { hasText: 'Finland' });
  await expect(finland).toContainText('on conditions');
  await expect(finland).toContainText('other support only');
  await finland.getByRole('link', { name: 'Finland' }).click();
  const panel = page.getByRole('dialog', { name: 'The claims behind it' });
  await expect(panel.locator('[data-record^="stance-fin-"]').first()).toBeVisible();
  const params = new URL(page.url()).searchParams;
  expect(params.get('diff')).toBe('2025-03-27..2026-02-24');
  expect(params.get('focus')).toContain('stance-fin-');
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
});

test('a comparison shows its later day, marked on map and bars', async ({ page }) => {
  await page.goto(LINK);
  await expect(page.getByTestId('asof')).toContainText('As of 24 February 2026');
  const map = page.locator('[data-plot="troop-stances"]');
  await expect(map.locator('[data-change="triangle"]').first()).toBeVisible();
  await expect(map.locator('path[data-party="FRA"]').first()).toHaveAttribute(
    'data-tip',
    /committed .*; on 27 March 2025: willing/,
  );
  const bars = page.locator('[data-plot="troops-pledged"]');
  await expect(bars.getByText('new', { exact: true }).first()).toBeVisible();
});

test('comparing starts and ends with one press, and the address keeps both dates', async ({
  page,
}) => {
  await page.goto('/?asof=2026-02-24');
  const control = page.getByRole('region', { name: 'On any date' });
  await control.getByRole('button', { name: 'Compare two dates' }).click();
  await expect(page).toHaveURL(/[?&]diff=\d{4}-\d\d-\d\d\.\.2026-02-24/);
  await control.getByLabel('From', { exact: true }).fill('2025-03-27');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/[?&]diff=2025-03-27\.\.2026-02-24/);
  await control.getByLabel('To', { exact: true }).fill('2025-03-01');
  await page.keyboard.press('Enter');
  await expect(control.getByRole('alert')).toBeVisible();
  await expect(page).toHaveURL(/[?&]diff=2025-03-27\.\.2026-02-24/);
  await control.getByRole('button', { name: 'End the comparison' }).click();
  expect(new URL(page.url()).search).toBe('?asof=2026-02-24');
  await expect(page.getByRole('heading', { name: /^What changed between/ })).toHaveCount(0);
  await expect(page.locator('[data-change]')).toHaveCount(0);
});

test('both dates are moved by keys and chosen from pairs that the events make', async ({
  page,
}) => {
  await page.goto(LINK);
  const earlier = page.getByRole('slider', { name: 'Earlier date' });
  await earlier.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/diff=2025-03-28\.\.2026-02-24/);
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(page).toHaveURL(/diff=2025-03-27\.\.2026-02-24/);
  await page.getByRole('slider', { name: 'Later date' }).focus();
  await page.keyboard.press('Home');
  await expect(page).toHaveURL(/diff=2025-03-27\.\.2025-03-28/);
  const preset = page.getByRole('button', { name: 'First and latest meeting (leaders)' });
  await preset.click();
  await expect(page).toHaveURL(/diff=2025-03-02\.\.2026-02-24/);
  await expect(preset).toHaveAttribute('aria-pressed', 'true');
});
