import { expect, test } from './kit/test.ts';

const SAID = '[role=status][data-said]';

test('shares the very view: copies its address, says so, and the address leads to the chart', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/?asof=2025-09-04&country=~FRA&dark=true');
  const chart = page.locator('[data-chart="roles"]');
  const share = chart.locator('[data-share]');
  await share.click();
  await expect(share).toHaveText('Link copied');
  await expect(chart.getByRole('status').getByText('Link copied')).toBeAttached();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(address).toBe('http://localhost:4173/?asof=2025-09-04&country=~FRA#roles');
  await page.goto('about:blank');
  await page.goto(address);
  await expect(page).toHaveTitle(/^Who does what, 4 September 2025 – /);
  await expect(page.locator('[data-chart="roles"] [data-plot]')).toBeInViewport();
  await expect(share).toHaveText('Share', { timeout: 10_000 });
});

test('hands the view to the system’s sheet where there is one; closing the sheet copies nothing', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: (data: ShareData) => {
        document.documentElement.dataset['handed'] = data.url ?? '';
        return Promise.reject(new DOMException('Closed.', 'AbortError'));
      },
    });
  });
  await page.goto('/');
  await expect(page.locator('[data-still]')).toHaveCount(0);
  const share = page.locator('[data-chart="troops-pledged"] [data-share]');
  await share.click();
  await expect(page.locator('html')).toHaveAttribute(
    'data-handed',
    'http://localhost:4173/#troops-pledged',
  );
  await expect(share).toHaveText('Share');
});

test('before the page is live the link is a link: it leads to the chart', async ({ page }) => {
  let goOn = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  await page.route('**/data/coalition.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/');
  await page.locator('[data-still] [data-chart="troops-pledged"] [data-share]').click();
  await expect(page).toHaveURL('/#troops-pledged');
  goOn();
  await expect(page.locator('[data-still]')).toHaveCount(0);
  await expect(page.locator('[data-chart="troops-pledged"] [data-plot]')).toBeInViewport();
});

test('a frame that may hand over nothing offers the link itself', async ({ page }) => {
  await page.route('/story.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><iframe sandbox="allow-scripts allow-popups" src="/embed/roles/?asof=2025-09-04" style="width:600px;height:900px"></iframe>`,
    }),
  );
  await page.goto('/story.html');
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('[data-still]')).toHaveCount(0, { timeout: 30_000 });
  const opened = page.waitForEvent('popup');
  await frame.locator('[data-share]').click();
  expect((await opened).url()).toContain('/?asof=2025-09-04#roles');
});

test('goes back to where the reader was, with the focus on the link that led away', async ({
  page,
}) => {
  await page.goto('/');
  const link = page.locator('[data-chart="members"] tr[data-row="DEU"] a').first();
  await link.scrollIntoViewIfNeeded();
  await link.focus();
  const before = await link.evaluate((element) => element.getBoundingClientRect().top);
  await link.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Germany');
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
  await expect(page.locator('main')).toBeFocused();
  await page.goBack();
  await expect(link).toBeFocused();
  await expect
    .poll(async () =>
      Math.abs((await link.evaluate((element) => element.getBoundingClientRect().top)) - before),
    )
    .toBeLessThan(8);
});

test('an address names any part of a page, and the page comes up there', async ({ page }) => {
  for (const [path, part] of [
    ['/', 'members'],
    ['/member/FRA/', 'meetings'],
    ['/method/', 'counts'],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(`${path}#${part}`);
    await expect(page.locator(`#${part}`)).toBeInViewport();
    await page.waitForLoadState('networkidle');
    await expect
      .poll(() =>
        page.locator(`#${part}`).evaluate((element) => element.getBoundingClientRect().top),
      )
      .toBeLessThan(500);
  }
});

test('says the new headline of the chart whose control was used, and nothing on load', async ({
  page,
}) => {
  await page.goto('/');
  const said = page.locator(SAID);
  await page.waitForLoadState('networkidle');
  await expect(said).toHaveText('');
  const aid = page.locator('[data-chart="aid-by-donor"]');
  await aid.getByRole('radio', { name: 'Committed' }).check();
  await expect(said).not.toHaveText('');
  const texts = await aid.locator('[data-caption] > *').allInnerTexts();
  expect(texts).toContain(await said.textContent());
});

test('says where things stand on a new date when it has stopped moving, not for each key', async ({
  page,
}) => {
  await page.goto('/?asof=2025-09-03');
  await expect(page.locator('[data-still]')).toHaveCount(0);
  const texts = await page.locator(SAID).evaluateHandle((region) => {
    const heard: string[] = [];
    new MutationObserver(() => heard.push(region.textContent)).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    return heard;
  });
  const slider = page.getByRole('slider', { name: 'Date', exact: true });
  await slider.focus();
  await slider.press('Home');
  await slider.press('ArrowRight');
  await slider.press('End');
  // The sentence follows the slider, and the words follow the sentence.
  await expect(page.getByTestId('asof')).toContainText('As of 7 July 2026');
  await expect(page.locator(SAID)).toHaveText(
    await page.getByRole('heading', { level: 1 }).innerText(),
  );
  // Once; a machine that draws late has said before what it had drawn by then. Each key by itself would be three times.
  expect((await texts.jsonValue()).length).toBeLessThan(3);
});

test('another page is said by its title', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('[data-still]')).toHaveCount(0);
  await page.getByRole('link', { name: 'Method' }).click();
  await expect(page.locator(SAID)).toHaveText(/^Method – /);
});

test('an embed says its new headline as well', async ({ page }) => {
  await page.goto('/embed/aid-by-donor/');
  await page.mouse.move(30, 30);
  await expect(page.locator('[data-still]')).toHaveCount(0, { timeout: 30_000 });
  await expect(page.locator(SAID)).toHaveText('');
  await page.getByRole('radio', { name: '% of GDP' }).check();
  await expect(page.locator(SAID)).not.toHaveText('');
});
