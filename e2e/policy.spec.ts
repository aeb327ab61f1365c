import { expect, test } from './kit/test.ts';
import { watchPage } from './kit/watchPage.ts';

test('the policy lets the whole dashboard work, the live map included', async ({
  page,
  baseURL,
}) => {
  const watched = watchPage(page, baseURL);
  const response = await page.goto('/');
  expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
  await expect(page.locator('[data-still]')).toHaveCount(0);
  await page.locator('[data-plot="troop-stances"]').hover();
  await expect(page.locator('[data-chart="troop-stances"] .leaflet-container')).toBeVisible();
  for (const figure of await page.locator('[data-chart]').all()) {
    await figure.scrollIntoViewIfNeeded();
  }
  await page.waitForLoadState('networkidle');
  expect(watched).toEqual({ errors: [], foreign: [] });
});

test('no script, markup or address that slips into a page is run or asked', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('#root')).not.toBeEmpty();
  const tried = await page.evaluate(async () => {
    const outcome = async (run: () => unknown): Promise<string> => {
      try {
        // In a turn of its own: what the test itself evaluates is exempt.
        await new Promise((resolve) => {
          setTimeout(resolve);
        });
        await run();
        return 'allowed';
      } catch {
        return 'refused';
      }
    };
    const results: Record<string, string> = {
      markup: await outcome(() => {
        document.createElement('div').innerHTML = '<b>bold</b>';
      }),
      evaluated: await outcome(() => Reflect.construct(Function, ['return 1'])),
      foreign: await outcome(() => fetch('https://other.test/')),
    };
    const script = document.createElement('script');
    script.append('window.name = "run"');
    document.body.append(script);
    results['inline'] = window.name === 'run' ? 'allowed' : 'refused';
    return results;
  });
  expect(tried).toEqual({
    markup: 'refused',
    evaluated: 'refused',
    foreign: 'refused',
    inline: 'refused',
  });
});

test('the policy inside the page holds where a host sends no headers', async ({ page }) => {
  await page.route('**/method/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ body: await response.text(), contentType: 'text/html' });
  });
  const response = await page.goto('/method/');
  expect(response?.headers()['content-security-policy']).toBeUndefined();
  const refused = page.evaluate(() => {
    document.createElement('div').innerHTML = '<b>bold</b>';
  });
  await expect(refused).rejects.toThrow(/TrustedHTML/);
});

test('no link hands its page over to the page that it opens', async ({ page }) => {
  for (const path of ['/', '/sources/', '/member/FRA/', '/method/', '/changelog/']) {
    await page.goto(path);
    await expect(page.locator('#root')).not.toBeEmpty();
    await page.waitForLoadState('networkidle');
    const open = page.locator('a[target]:not([rel~="noopener"]), form[target]');
    expect(await open.count(), path).toBe(0);
  }
});
