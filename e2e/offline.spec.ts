import { expect, test, type Page } from './kit/test.ts';
import { type SiteServer, serveSite } from './kit/siteServer.ts';
import { kept, watchPage } from './kit/watchPage.ts';

let site: SiteServer;

test.beforeEach(async () => {
  site = await serveSite();
});

test.afterEach(() => site.close());

const OFFER = /^Keep for reading offline \(\d+\.?\d* MB\)$/;

async function keep(page: Page): Promise<void> {
  await page.goto(`${site.origin}/`);
  await page.getByRole('button', { name: OFFER }).click();
  await expect(page.getByText('Kept in this browser for reading offline.')).toBeVisible({
    timeout: 30_000,
  });
}

function cacheNames(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => caches.keys());
}

/** Whether a newer worker has kept its release, and waits for pages with the old one to close. */
function isWaiting(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return (registration?.waiting ?? null) !== null;
  });
}

/** Asks anew for data that the page has; gives what the worker says of its answer. */
function askForData(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const [asked] = performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('/data/'));
    const said = new Promise((resolve) => {
      navigator.serviceWorker.addEventListener('message', ({ data }) => resolve(data));
    });
    await fetch(asked?.name ?? '', { cache: 'reload' });
    return said;
  });
}

test('nothing is kept and no worker is asked for until a reader wants it', async ({ page }) => {
  await page.goto(`${site.origin}/`);
  await expect(page.getByRole('button', { name: OFFER })).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(await kept(page)).toEqual([]);
  expect(site.asked()).not.toContain('/sw.js');
});

test('what is kept opens without a connection, says so calmly, and works', async ({ page }) => {
  test.setTimeout(120_000);
  await keep(page);
  await page.goto(`${site.origin}/member/FRA/`);
  await expect(page.locator('[data-record]').first()).toBeVisible();
  await expect(page.locator('[data-offline]')).toHaveText('');
  site.goDown(true);
  const watched = watchPage(page, site.origin);
  await page.goto(`${site.origin}/?asof=2025-09-04`);
  await expect(page.getByTestId('asof')).toContainText('As of 4 September 2025');
  // The browser believes in its connection: it is the worker that says otherwise.
  expect(await page.evaluate(() => navigator.onLine)).toBe(true);
  const note = page.locator('[data-offline]');
  await expect(note).toHaveText('You are offline: this is the state of 18 May 2026.');
  await expect(note).toHaveAttribute('role', 'status');
  await page.locator('[data-chart="members"]').scrollIntoViewIfNeeded();
  await expect(page.locator('[data-chart="members"]').getByRole('table')).toContainText('Germany');
  // A page in another language that was never opened.
  await page.goto(`${site.origin}/uk/member/POL/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Польща');
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
  expect(watched.errors.filter((error) => !error.includes('ERR_'))).toEqual([]);
});

test('a lost connection is said at once, and its return too', async ({ page, context }) => {
  await keep(page);
  const note = page.locator('[data-offline]');
  await context.setOffline(true);
  await expect(note).toContainText('You are offline');
  expect(await askForData(page)).toMatchObject({ kept: true });
  await context.setOffline(false);
  await expect(note).toHaveText('');
});

test('what is kept can be removed again', async ({ page }) => {
  await keep(page);
  expect((await kept(page)).length).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Remove it' }).click();
  await expect(page.getByText('Removed: nothing is kept any more.')).toBeVisible();
  await page.goto(`${site.origin}/`);
  expect(await kept(page)).toEqual([]);
  site.goDown(true);
  // A page that was never opened: the browser's own cache has no answer either.
  await expect(page.goto(`${site.origin}/member/FRA/`)).rejects.toThrow(/ERR_/);
});

test('a release that comes in half is not kept, and the old one stays whole', async ({ page }) => {
  test.setTimeout(120_000);
  await keep(page);
  const [before] = await cacheNames(page);
  const build = before?.split(' ').at(-1) ?? '';
  // A new worker, but its pages are still those of the build before.
  site.publish((path, text) => (path === '/sw.js' ? text.replace(build, 'f'.repeat(16)) : text));
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update().catch(() => undefined);
    const { installing } = registration ?? {};
    await new Promise<void>((resolve) => {
      if (installing === null || installing === undefined) resolve();
      else installing.addEventListener('statechange', () => resolve());
    });
  });
  expect(await cacheNames(page)).toEqual([before]);
  site.goDown(true);
  await page.goto(`${site.origin}/member/FRA/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('France');
});

test('a new release takes over as a whole, once pages with the old one are closed', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  await keep(page);
  const [before = ''] = await cacheNames(page);
  const build = before.split(' ').at(-1) ?? '';
  const next = 'f'.repeat(16);
  site.publish((path, text) =>
    path === '/sw.js' || path.endsWith('.html') ? text.replaceAll(build, next) : text,
  );
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });
  await expect.poll(() => isWaiting(page), { timeout: 30_000 }).toBe(true);
  // This page goes on with what it began with.
  expect(await cacheNames(page)).toEqual([before, before.replace(build, next)]);
  const other = await context.newPage();
  await page.close();
  // A page that opens before the browser is done with the last one still gets the old release: leave and come again.
  await expect(async () => {
    await other.goto('about:blank');
    await other.waitForTimeout(1000);
    await other.goto(`${site.origin}/method/`);
    expect(await cacheNames(other)).toEqual([before.replace(build, next)]);
  }).toPass({ timeout: 60_000 });
  expect(await isWaiting(other)).toBe(false);
});

test('a page of a newer release is never filled with data of the one that is kept', async ({
  page,
}) => {
  await keep(page);
  const [before = ''] = await cacheNames(page);
  const build = before.split(' ').at(-1) ?? '';
  site.publish((path, text) => {
    if (path === '/sw.js' || path.startsWith('/data/')) return null;
    return path.endsWith('.html') ? text.replaceAll(build, 'f'.repeat(16)) : text;
  });
  await page.goto(`${site.origin}/sources/`);
  await expect(page.getByText('Not loaded:')).toBeVisible();
  await expect(page.locator('[data-record]')).toHaveCount(0);
});

test('frames and embeds are served as if there were no worker', async ({ page }) => {
  await keep(page);
  await page.goto(`${site.origin}/embed/roles/`);
  await page.mouse.move(30, 30);
  await expect(page.locator('[data-still]')).toHaveCount(0, { timeout: 30_000 });
  await expect(page.locator('[data-offline]')).toHaveCount(0);
  expect(site.asked().filter((path) => path.startsWith('/assets/')).length).toBeGreaterThan(1);
  site.goDown(true);
  // A page that was never opened is answered: the worker is at work.
  await page.goto(`${site.origin}/member/FRA/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('France');
  // An embed that was never opened: the browser's own cache has no answer either.
  await expect(page.goto(`${site.origin}/fr/embed/roles/`)).rejects.toThrow(/ERR_/);
});

test('the dashboard can be installed under its own name', async ({ page }) => {
  await page.goto(`${site.origin}/fr/`);
  const address = await page.locator('link[rel=manifest]').getAttribute('href');
  const manifest: unknown = await (await page.request.get(site.origin + (address ?? ''))).json();
  expect(manifest).toMatchObject({ lang: 'fr', start_url: '/fr/', scope: '/' });
  const client = await page.context().newCDPSession(page);
  const { errors } = await client.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const { installabilityErrors } = await client.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  await page.goto(`${site.origin}/embed/roles/`);
  await expect(page.locator('link[rel=manifest]')).toHaveCount(0);
});
