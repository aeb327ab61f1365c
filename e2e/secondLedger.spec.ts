import { expect, test, type Page } from './kit/test.ts';

// The same dashboard, built from `mocks/fixtures/second-ledger`: another host, other years, members far away, no aid.
test.use({ baseURL: 'http://localhost:4174' });

const PAGES = [
  '/',
  '/member/AUS/',
  '/member/TLS/',
  '/embeds/',
  '/sources/',
  '/method/',
  '/changelog/',
];

/** What only the first ledger speaks of. */
const FIRST_LEDGER = /Ukrain|Kyiv|Kiel\b|Russia|European Union|\bEU\b|[Cc]oalition of the willing/;

/** Charts of the dashboard that no ledger is without. */
const CHARTS = [
  'troop-stances',
  'troops-pledged',
  'force-size',
  'stance-history',
  'roles',
  'meetings',
  'member-count',
  'members',
];

function query(page: Page): URLSearchParams {
  return new URL(page.url()).searchParams;
}

/** Errors and warnings of a page from now on. */
function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}

test('says where that force stands, and draws every chart but those of aid', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Of 15 members in the International Force East Timor, 15 are committed to sending soldiers.',
  );
  await expect(page.getByTestId('asof')).toContainText('As of 23 February 2000');
  await expect(page.locator('[data-chart]')).toHaveCount(CHARTS.length);
  for (const id of CHARTS) {
    const figure = page.locator(`[data-chart="${id}"]`);
    await expect(figure.getByRole('heading', { level: 2 })).not.toBeEmpty();
    await expect(figure.getByRole('alert')).toHaveCount(0);
  }
  await expect(page.locator('main')).not.toContainText(/\baid\b/i);
});

test('maps that region, with far members on cards and the host outlined', async ({ page }) => {
  await page.goto('/');
  const map = page.locator('[data-plot="troop-stances"]');
  for (const code of ['AUS', 'THA', 'PHL', 'TLS']) {
    await expect(map.locator(`[data-party="${code}"]`).first(), code).toBeVisible();
  }
  const australia = map.locator('path[data-party="AUS"]').first();
  const indonesia = map.locator('[data-party="IDN"]');
  await expect(indonesia).toHaveCount(0);
  await australia.click();
  await expect.poll(() => query(page).get('country')).toBe('~AUS');
  for (const id of ['troops-pledged', 'roles']) {
    const marked = page.locator(`[data-plot="${id}"] [data-party="AUS"][aria-pressed="true"]`);
    await expect(marked.first(), id).toBeAttached();
  }
  await expect(page.locator('[data-chart="members"] tr[data-row="AUS"]')).toHaveClass(/highlight/);
  for (const name of ['Portugal', 'Brazil', 'Kenya']) await expect(map).toContainText(name);
});

test('shows soldiers, roles and members of that force', async ({ page }) => {
  await page.goto('/');
  const bars = page.locator('[data-chart="troops-pledged"]');
  await expect(bars).toContainText('Australia has the largest figure: 5,700 soldiers');
  await expect(bars.locator('[data-party]').first()).toBeVisible();
  const roles = page.locator('[data-chart="roles"]');
  await expect(roles).toContainText('Field medicine');
  const members = page.locator('[data-chart="members"]');
  await expect(members.locator('tbody tr')).toHaveCount(18);
  await expect(members.locator('tr[data-row="NZL"]')).toContainText('800 or more');
  await members.getByLabel('Search the table').fill('kenya');
  await expect(members.locator('tbody tr')).toHaveCount(1);
});

test('goes through its own years', async ({ page }) => {
  await page.goto('/');
  const headline = page.getByRole('heading', { level: 1 });
  const field = page.getByLabel('Go to a date');
  await field.fill('1999-09-16');
  await field.press('Enter');
  await expect(page.getByTestId('asof')).toContainText('As of 16 September 1999');
  await expect(headline).not.toHaveText(/^Of 15\smembers/);
  const slider = page.getByRole('slider', { name: 'Date' });
  await slider.press('Home');
  await expect(page.getByTestId('asof')).toContainText('As of 15 September 1999');
  await slider.press('End');
  await expect(page.getByTestId('asof')).toContainText('As of 23 February 2000');
});

test('opens the claims behind a figure', async ({ page }) => {
  await page.goto('/?overlay=sources&focus=stance-aus-1999-09-18');
  const panel = page.getByRole('dialog');
  await expect(panel).toContainText('up to 4,500');
  await expect(panel).toContainText('International Herald Tribune');
  await expect(panel).not.toContainText(FIRST_LEDGER);
});

test('tells of a country, of sources and of releases', async ({ page }) => {
  await page.goto('/member/AUS/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Australia');
  await expect(page).toHaveTitle('Australia – International Force East Timor');
  await expect(page.locator('main')).toContainText('5,700');
  await expect(page.locator('#aid')).toHaveCount(0);

  await page.getByRole('link', { name: 'Sources', exact: true }).first().click();
  await expect(page).toHaveTitle('Sources – International Force East Timor');
  await expect(page.locator('main')).toContainText('The ledger has 115 records from 41 sources.');
  const kinds = await page.getByLabel('About').locator('option').allTextContents();
  expect(kinds).toContain('stances on troops (34)');
  expect(kinds.filter((kind) => /aid|weapons|\(0\)/.test(kind))).toEqual([]);

  await page.getByRole('link', { name: 'Corrections and releases' }).click();
  await expect(page).toHaveTitle('Corrections and releases – International Force East Timor');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['22 November 2026']);
  await expect(page.locator('main')).toContainText('The first release: 115 records');

  await page.getByRole('link', { name: 'Overview' }).click();
  await expect(page).toHaveTitle('International Force East Timor');
});

test('explains how it counts without a word about aid', async ({ page }) => {
  await page.goto('/method/');
  await expect(page.locator('#gaps')).toContainText('Newest stance known: 23 February 2000');
  await expect(page.locator('#aid')).toHaveCount(0);
  await expect(page.locator('main')).not.toContainText(/\baid\b|tracked/i);
});

for (const path of PAGES) {
  test(`has no word of the first ledger, no error and no cut at ${path}`, async ({ page }) => {
    const complaints = complaintsOf(page);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
    const said = await page.evaluate(() => [
      document.body.innerText,
      document.title,
      ...[...document.querySelectorAll('[aria-label], [alt], [title]')].flatMap((element) =>
        ['aria-label', 'alt', 'title'].map((name) => element.getAttribute(name) ?? ''),
      ),
      ...[...document.head.querySelectorAll('meta, link, script')].map(
        ({ outerHTML }) => outerHTML,
      ),
    ]);
    expect(said.join('\n')).toContain('International Force East Timor');
    expect(said.filter((text) => FIRST_LEDGER.test(text))).toEqual([]);
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth).toBe(clientWidth);
    expect(complaints).toEqual([]);
  });
}

test('publishes its files under its own name only', async ({ request }) => {
  const paths = [...PAGES, '/feed.xml', '/member/AUS/feed.xml', '/data/coalition.json'];
  for (const path of [...paths, '/data/datapackage.json', '/data/troop-stances.csv']) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(200);
    expect(await response.text(), path).not.toMatch(FIRST_LEDGER);
  }
  const first = await request.get('http://localhost:4173/');
  expect(await first.text(), 'the search finds the first ledger').toMatch(FIRST_LEDGER);
  for (const path of ['/data/aid-by-donor.csv', '/member/UKR/', '/member/DEU/feed.xml']) {
    expect((await request.get(path)).status(), path).toBe(404);
  }
});
