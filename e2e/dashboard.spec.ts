import { expect, test, type Page } from './kit/test.ts';

const HEADLINE = { level: 1 } as const;

function query(page: Page): URLSearchParams {
  return new URL(page.url()).searchParams;
}

test('says where things stand, with figures and every chart, from the published ledger', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.getByRole('heading', HEADLINE)).toHaveText(
    /^Of \d+\smembers in the coalition of the willing, .*\.$/,
  );
  await expect(page.getByTestId('asof')).toContainText('As of 18 May 2026');
  for (const id of ['troop-stances', 'troops-pledged', 'aid-by-donor', 'roles', 'members']) {
    const figure = page.locator(`[data-chart="${id}"]`);
    await expect(figure.getByRole('heading', { level: 2 })).not.toBeEmpty();
  }
  await expect(page.locator('[data-plot="troop-stances"] path[data-party]').first()).toBeVisible();
});

test('follows the date everywhere, keeps it in the address, and goes back', async ({ page }) => {
  await page.goto('/');
  const headline = page.getByRole('heading', HEADLINE);
  const today = await headline.textContent();
  const field = page.getByLabel('Go to a date');
  await field.fill('2025-03-20');
  await field.press('Enter');
  await expect(page.getByTestId('asof')).toContainText('As of 20 March 2025');
  await expect(headline).not.toHaveText(today ?? '');
  expect(query(page).get('asof')).toBe('2025-03-20');
  await expect(page.locator('[data-chart="aid-by-donor"]')).toContainText('28 February 2025');
  await page.reload();
  await expect(page.getByTestId('asof')).toContainText('As of 20 March 2025');
  await page.goBack();
  await expect(headline).toHaveText(today ?? '');
  await page.goForward();
  await expect(page.getByTestId('asof')).toContainText('As of 20 March 2025');
});

test('says what is wrong with a typed date and leaves the page as it is', async ({ page }) => {
  await page.goto('/');
  const field = page.getByLabel('Go to a date');
  await field.fill('2025-02-30');
  await field.press('Enter');
  await expect(page.getByRole('alert')).toHaveText('There is no such day.');
  await expect(page.getByTestId('asof')).toContainText('As of 18 May 2026');
});

test('moves the date with the keyboard, by day and by event', async ({ page }) => {
  await page.goto('/?asof=2025-09-03');
  const slider = page.getByRole('slider', { name: 'Date' });
  await slider.focus();
  await slider.press('ArrowRight');
  await expect(page.getByTestId('asof')).toContainText('As of 4 September 2025');
  await slider.press('Shift+ArrowLeft');
  await expect(page.getByTestId('asof')).not.toContainText('4 September 2025');
  await slider.press('Home');
  await expect(page.getByTestId('asof')).toContainText('As of 2 March 2025');
});

test('plays from event to event and can be paused', async ({ page }) => {
  await page.goto('/?asof=2025-03-02');
  const control = page.getByRole('region', { name: 'On any date' });
  await control.getByRole('button', { name: 'Play' }).click();
  await expect(page.getByTestId('asof')).not.toContainText('As of 2 March 2025');
  await control.getByRole('button', { name: 'Pause' }).click();
  await expect(control.getByRole('button', { name: 'Play' })).toBeVisible();
});

test('shares the selection between map, bars, matrix and table', async ({ page }) => {
  await page.goto('/');
  const france = page.locator('[data-plot="troop-stances"] path[data-party="FRA"]').first();
  await france.click();
  await expect.poll(() => query(page).get('country')).toBe('~FRA');
  for (const id of ['troops-pledged', 'roles']) {
    const marked = page.locator(`[data-plot="${id}"] [data-party="FRA"][aria-pressed="true"]`);
    await expect(marked.first()).toBeAttached();
  }
  await expect(page.locator('[data-chart="members"] tr[data-row="FRA"]')).toHaveClass(/highlight/);
  await france.click();
  await expect.poll(() => query(page).get('country')).toBeNull();
});

test('reaches the marks of a chart with one tab stop and the arrow keys', async ({ page }) => {
  await page.goto('/');
  const plot = page.locator('[data-plot="troops-pledged"]');
  await expect(plot.locator('[tabindex="0"]')).toHaveCount(1);
  await plot.locator('[tabindex="0"]').focus();
  const first = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  await page.keyboard.press('ArrowDown');
  const second = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  expect(second).not.toBe(first);
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page).get('country')).not.toBeNull();
});

test('changes whose word counts, units and measures through the address', async ({ page }) => {
  await page.goto('/');
  const aid = page.locator('[data-chart="aid-by-donor"]');
  await aid.getByRole('radio', { name: '% of GDP' }).check();
  await expect.poll(() => query(page).get('unit')).toContain('pct-gdp');
  await aid.getByRole('radio', { name: 'Committed' }).check();
  await expect.poll(() => query(page).get('measure')).toBe('commitments');
  await page
    .locator('[data-chart="troop-stances"]')
    .getByLabel('Whose word counts')
    .selectOption('official');
  await expect.poll(() => query(page).get('basis')).toBe('official');
  await expect(page.getByTestId('asof')).toContainText('own latest statement');
});

test('shows the numbers of a chart as a table', async ({ page }) => {
  await page.goto('/');
  const aid = page.locator('[data-chart="aid-by-donor"]');
  await aid.getByRole('button', { name: 'Show as table' }).click();
  await expect(aid.getByRole('table')).toContainText('Germany');
  expect(query(page).get('tab')).toBe('~aid-by-donor');
});

test('searches and sorts the table of members', async ({ page }) => {
  await page.goto('/');
  const members = page.locator('[data-chart="members"]');
  await members.getByLabel('Search the table').fill('latvia');
  await expect(members.locator('tbody tr')).toHaveCount(1);
  await members.getByLabel('Search the table').fill('');
  await members.getByRole('button', { name: /Aid.*bn/ }).click();
  await expect.poll(() => query(page).get('sort')).toMatch(/^-?aid/);
});

test('keeps parameters of others and understands any string', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('/?utm_source=letter&asof=yesterday&country=%00%ff<script>&unit=~~~&basis=');
  await expect(page.getByTestId('asof')).toContainText('As of 18 May 2026');
  await page
    .locator('[data-chart="aid-by-donor"]')
    .getByRole('radio', { name: '% of GDP' })
    .check();
  await expect.poll(() => query(page).get('unit')).toContain('pct-gdp');
  expect(query(page).get('utm_source')).toBe('letter');
  expect(errors).toEqual([]);
});

test('leads from the table to a country page with a source on every line', async ({ page }) => {
  await page.goto('/');
  await page.locator('[data-chart="members"]').getByRole('link', { name: 'Latvia' }).click();
  await expect(page.getByRole('heading', HEADLINE)).toHaveText('Latvia');
  expect(new URL(page.url()).pathname).toBe('/member/LVA/');
  await expect(page.getByText('Accounts differ').first()).toBeVisible();
  await expect(page.getByRole('link', { name: /Latvia will not send/ }).first()).toHaveAttribute(
    'href',
    /^https:\/\//,
  );
  await page.goBack();
  await expect(page.getByRole('heading', HEADLINE)).toContainText('members');
});

test('finds any record by a word on the page of sources', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Sources' }).first().click();
  await page.getByRole('searchbox', { name: 'Search' }).fill('64,000');
  await expect(page.getByRole('main')).toContainText('Radakin');
});

for (const width of [320, 360, 768, 1440]) {
  test(`never scrolls sideways at ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of [
      '/',
      '/uk/',
      '/fr/',
      '/de/',
      '/pl/',
      '/member/FRA/',
      '/sources/',
      '/method/',
    ]) {
      await page.goto(path);
      await expect(page.getByRole('heading', HEADLINE)).toBeVisible();
      await page.waitForLoadState('networkidle');
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide, path).toBe(0);
    }
  });
}
