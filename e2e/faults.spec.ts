import { expect, test } from './kit/test.ts';

test('a dataset that fails leaves the rest standing, says so, and loads on retry', async ({
  page,
}) => {
  let broken = true;
  await page.route('**/data/**/roles.json', (route) =>
    broken ? route.fulfill({ status: 500, body: 'no' }) : route.continue(),
  );
  await page.goto('/');
  const roles = page.locator('[data-chart="roles"]');
  await expect(roles.getByRole('alert')).toContainText('Not loaded: roles.');
  await expect(roles.getByRole('alert')).toContainText('error 500');
  await expect(roles.getByRole('alert')).toContainText('Everything else on this page still works.');
  const map = page.locator('[data-plot="troop-stances"] path[data-party]');
  await expect(map.first()).toBeVisible();
  // Another chart that needs it would load it again for both.
  await expect(page.locator('[data-chart="members"]').getByRole('alert')).toBeVisible();
  broken = false;
  await roles.getByRole('button', { name: 'Try again' }).click();
  await expect(roles.getByRole('alert')).toHaveCount(0);
  await expect(roles.locator('[data-plot="roles"] [data-party]').first()).toBeAttached();
});

test('one damaged record is left out and named; the others are drawn', async ({ page }) => {
  await page.route('**/data/**/stances.json', async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    await route.fulfill({ response, body: text.replace('"stance":"willing"', '"stance":"loud"') });
  });
  await page.goto('/');
  const figure = page.locator('[data-chart="troop-stances"]');
  await expect(figure).toContainText('1 record is damaged and left out');
  await expect(figure.locator('path[data-party="FRA"]').first()).toBeVisible();
});

for (const [name, body, type] of [
  ['a page in place of the data', '<!doctype html><p>Sorry</p>', 'text/html'],
  ['truncated data', '{"dataset":"roles","schema":1,"records":[{', 'application/json'],
  ['another schema', '{"dataset":"roles","schema":99,"records":[]}', 'application/json'],
] as const) {
  test(`${name} is an error with a reason, not a blank page`, async ({ page }) => {
    await page.route('**/data/**/roles.json', (route) =>
      route.fulfill({ status: 200, contentType: type, body }),
    );
    await page.goto('/');
    await expect(page.locator('[data-chart="roles"]').getByRole('alert')).toContainText(
      'Not loaded: roles.',
    );
    await expect(page.getByRole('heading', { level: 1 })).toContainText('members');
  });
}

test('without a connection half-way, what was loaded stays', async ({ page, context }) => {
  await page.goto('/');
  await expect(page.locator('[data-plot="roles"]')).toBeAttached();
  await context.setOffline(true);
  await page.getByLabel('Go to a date').fill('2025-09-04');
  await page.getByLabel('Go to a date').press('Enter');
  await expect(page.getByTestId('asof')).toContainText('As of 4 September 2025');
});

test('a page opened without a connection says what is not loaded', async ({ page, context }) => {
  await page.goto('/method/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await page.getByRole('link', { name: 'Sources' }).first().click();
  await expect(page.getByRole('alert').first()).toContainText('Not loaded: ');
  await expect(page.getByRole('main')).not.toContainText('0 sources');
});

for (const [what, blocked] of [
  ['no script', /\.js$/],
  ['a script but not the rest', /\/live-[^/]*\.js$/],
] as const) {
  test(`with ${what} a page says that it does not show the date of its address`, async ({
    page,
  }) => {
    await page.route(blocked, (route) => route.abort());
    await page.goto('/?asof=2025-09-04');
    const word = page.getByRole('alert');
    await expect(word).toContainText('What this address asks for could not be loaded.');
    await expect(page.getByTestId('asof')).toContainText('As of 18 May 2026');
    await page.unroute(blocked);
    await word.getByRole('link', { name: 'Try again' }).click();
    await expect(page.getByTestId('asof')).toContainText('As of 4 September 2025');
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
}

test('a prepared page that lacks its scripts says nothing: it shows what was asked for', async ({
  page,
}) => {
  await page.route(/\.js$/, (route) => route.abort());
  await page.goto('/?asof=2026-05-18');
  await expect(page.getByTestId('asof')).toContainText('As of 18 May 2026');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a grouping and a role that do not exist are not believed', async ({ page }) => {
  await page.goto('/?region=xyz&role=juggling');
  await expect(page.locator('[data-still]')).toHaveCount(0);
  for (const id of ['members', 'roles', 'aid-by-donor']) {
    const chart = page.locator(`[data-chart="${id}"]`);
    await chart.scrollIntoViewIfNeeded();
    await expect(chart.locator('[data-party], tbody tr').first()).toBeAttached();
    await expect(chart).not.toContainText('xyz');
    await expect(chart.getByLabel('Only', { exact: true })).toHaveValue('');
  }
});
