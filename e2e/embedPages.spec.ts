import { expect, test, type Page } from './kit/test.ts';
import { CHART_IDS } from './kit/chartIds.ts';

const VIEW = '/embed/troops-pledged/';

/** Collects what goes wrong on a page. */
function errorsOf(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}

async function comeAlive(page: Page): Promise<void> {
  await page.mouse.move(20, 20);
  await expect(page.locator('[data-still]')).toHaveCount(0);
}

/** Where the parts of the page are, px. */
function places(page: Page): Promise<Readonly<Record<string, readonly number[]>>> {
  return page.evaluate(() => {
    const parts = ['h2', 'h2 + p', '[data-plot]', 'footer', 'details', 'nav', 'body'];
    return Object.fromEntries(
      parts.map((part) => {
        const box = document.querySelector(part)?.getBoundingClientRect();
        return [part, [box?.top ?? 0, box?.height ?? 0].map(Math.round)];
      }),
    );
  });
}

for (const { width, isSeen } of [
  { width: 412, isSeen: true },
  { width: 900, isSeen: false },
]) {
  test(`while a page is still coming, its first drawing is ${isSeen ? 'seen' : 'hidden'} at ${width} px`, async ({
    page,
  }) => {
    await page.route('**/assets/*.js', (route) => route.abort());
    await page.route(`**${VIEW}`, async (route) => {
      const response = await route.fetch();
      const whole = await response.text();
      const end = whole.indexOf('<noscript data-widths');
      expect(end).toBeGreaterThan(0);
      await route.fulfill({ contentType: 'text/html', body: whole.slice(0, end) });
    });
    await page.setViewportSize({ width, height: 800 });
    await page.goto(VIEW);
    await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
    await expect(page.locator('[data-step] > svg')).toBeVisible({ visible: isSeen });
  });
}

test('a frame that its host hides at first does not jump when it is shown', async ({ page }) => {
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.route('**/story.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><iframe src="${VIEW}" style="display:none;width:600px;height:800px"></iframe>`,
    }),
  );
  await page.goto('/story.html');
  const frame = page.frames().find((each) => each.url().endsWith(VIEW));
  if (frame === undefined) throw new Error('The host has no frame.');
  await frame.evaluate(() => {
    let moved = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved += 'value' in entry ? Number(entry.value) : 0;
      document.documentElement.dataset['moved'] = String(moved);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  // Longer than a chart waits for its plot.
  await page.waitForTimeout(1500);
  await page.locator('iframe').evaluate((element) => element.style.setProperty('display', 'block'));
  const inside = page.frameLocator('iframe');
  await expect(inside.locator('[data-step] > svg')).toBeVisible();
  await expect(inside.locator('footer')).toBeVisible();
  // Reports of what moved come a frame later.
  await page.waitForTimeout(300);
  await expect(inside.locator('html')).not.toHaveAttribute('data-moved');
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });

  for (const view of CHART_IDS) {
    test(`the embed of ${view} can be read`, async ({ page }) => {
      await page.goto(`/embed/${view}/`);
      await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
      if (view !== 'members') {
        const drawings = page.locator('[data-step] > svg');
        await expect(drawings.filter({ visible: true })).toHaveCount(1);
        await page.locator('summary').click();
      }
      expect(
        await page.locator('table tbody tr').filter({ visible: true }).count(),
      ).toBeGreaterThan(2);
      await expect(page.locator('[data-prepared]')).toBeVisible();
      for (const active of ['[data-choices]', '[data-cue]']) {
        await expect(page.locator(active).filter({ visible: true })).toHaveCount(0);
      }
      const width = await page
        .evaluate(() => document.documentElement.scrollWidth)
        .catch(() => 360);
      expect(width).toBeLessThanOrEqual(360);
    });
  }

  for (const [language, words] of [
    ['uk', /військ/],
    ['fr', /soldats/],
    ['de', /Soldaten/],
    ['pl', /żołnierzy/],
  ] as const) {
    test(`the embed speaks ${language}`, async ({ page }) => {
      await page.goto(`/${language}${VIEW}`);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.locator('article')).toContainText(words);
    });
  }
});

for (const width of [320, 360, 600, 800, 1200]) {
  test(`the live chart takes the place of the still without a shift at ${width} px`, async ({
    page,
  }) => {
    const errors = errorsOf(page);
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          if ('value' in entry) shifts.push(Number(entry.value));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const view of ['troops-pledged', 'troop-stances', 'aid-over-time', 'members']) {
      await page.goto(`/embed/${view}/`);
      const before = await places(page);
      await comeAlive(page);
      await page.waitForLoadState('networkidle');
      expect(await places(page), view).toEqual(before);
      const shift = await page.evaluate<number>('shifts.reduce((sum, each) => sum + each, 0)');
      // A headline set three px higher or lower inside its lines, where the stand-in's file comes after the first paint,
      // makes 0.0005; a line that breaks elsewhere makes 0.02.
      expect(shift, view).toBeLessThan(0.001);
    }
    expect(errors).toEqual([]);
  });
}

test('a view other than the prepared one keeps its space and never shows the wrong chart', async ({
  page,
}) => {
  await page.route('**/data/brief/stances.json', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue();
  });
  await page.goto(`${VIEW}?asof=2025-09-04&country=~FRA`);
  await expect(page.locator('[data-still]')).toBeHidden();
  expect((await page.locator('[data-still]').boundingBox())?.height).toBeGreaterThan(400);
  await expect(page.locator('h2')).toBeVisible();
  await expect(page.locator('h2 + p')).toContainText('4 September 2025');
  await expect(page.locator('[data-still]')).toHaveCount(0);
});

test('the prepared view, written out in full, is the prepared one', async ({ page }) => {
  await page.goto(`${VIEW}?basis=latest&unit=soldiers~eur-bn&utm_source=x`);
  await expect(page.locator('[data-still]')).toBeVisible();
  expect(await page.locator('html').getAttribute('data-pending')).toBeNull();
});

const GARBAGE = [
  '?asof=2025-13-45&country=%00%ff~<script>&tab=~~~',
  '?%E0%A4%A&&&=&=x&dark=purple&accent=url(x)&radius=1e9',
  '?focus=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E&overlay=nothing&lang=xx',
  `?tableSearch=${'🙂'.repeat(500)}&sort=--`,
  '#?secret=%3Cscript%3E',
];

for (const [index, garbage] of GARBAGE.entries()) {
  test(`any garbage in the address still gives a chart (${index + 1})`, async ({ page }) => {
    const errors = errorsOf(page);
    await page.goto(VIEW + garbage);
    await comeAlive(page);
    await expect(page.locator('[data-plot] svg').first()).toBeVisible();
    expect(errors).toEqual([]);
  });
}

const BREAKS: readonly (readonly [cause: string, path: string, answer: string | null])[] = [
  ['the script is blocked', '**/assets/embed-*.js', null],
  ['the script is damaged', '**/assets/embed-*.js', 'this is ( no script'],
  ['what the script loads is blocked', '**/assets/live-*.js', null],
  ['what the script loads is damaged', '**/assets/live-*.js', '}}}'],
  ['the script fails while it runs', '**/assets/live-*.js', 'throw new Error("as a fault would")'],
  ['a dataset is missing', '**/data/brief/stances.json', null],
];

for (const [cause, path, answer] of BREAKS) {
  test(`where ${cause}, chart, table and links remain`, async ({ page }) => {
    await page.route(path, (route) =>
      answer === null
        ? route.abort()
        : route.fulfill({ body: answer, contentType: 'text/javascript' }),
    );
    await page.goto(VIEW);
    await page.mouse.move(20, 20);
    await page.waitForLoadState('networkidle');
    await expect(page.locator('[data-still] [data-steps] svg').first()).toBeAttached();
    await expect(page.locator('[data-still]')).toBeVisible();
    await page.locator('summary').click();
    await expect(page.locator('table')).toBeVisible();
    await expect(page.locator('nav a').first()).toBeVisible();

    await page.goto(`${VIEW}?asof=2025-09-04`);
    await expect(page.locator('[data-other]')).toBeVisible();
    await expect(page.locator('[data-still]')).toBeVisible();
  });
}

test('flags dress the page, scripts or not', async ({ page }) => {
  await page.goto(`${VIEW}?plain=true&dark=true&transparent=true`);
  await expect(page.locator('h2')).toBeHidden();
  await expect(page.locator('[data-plot]')).toBeVisible();
  await expect(page.locator('[data-source]')).toBeVisible();
  await expect(page.locator('[data-cue]')).toBeHidden();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    'rgba(0, 0, 0, 0)',
  );
  await page.goto(`${VIEW}?hideControls=1&logo=off`);
  await expect(page.locator('[data-choices]')).toBeHidden();
  await expect(page.locator('[data-logo]')).toBeHidden();
  await page.goto(`${VIEW}?static=true`);
  await page.mouse.move(20, 20);
  await page.waitForLoadState('networkidle');
  await expect(page.locator('[data-still]')).toBeVisible();
});

test('an accent is taken only where it can be read', async ({ page }) => {
  const link = (): Promise<string> =>
    page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue('--link').trim(),
    );
  await page.goto(VIEW);
  const own = await link();
  await page.goto(`${VIEW}?accent=8a1f5a`);
  expect(await link()).toBe('#8a1f5a');
  await page.goto(`${VIEW}?accent=ffee88`);
  expect(await link()).toBe(own);
});

test('a chart that fits its frame is as high as the frame and tells no height', async ({
  page,
}) => {
  await page.setViewportSize({ width: 600, height: 420 });
  await page.goto(`/embed/troop-stances/?fitchart=true`);
  const fits = (): Promise<boolean> =>
    page.evaluate(() => document.documentElement.scrollHeight <= window.innerHeight);
  expect(await fits()).toBe(true);
  const plot = await page.locator('[data-plot]').boundingBox();
  expect(plot?.height).toBeGreaterThan(120);
  await comeAlive(page);
  expect(await fits()).toBe(true);
  const live = await page.locator('[data-plot]').boundingBox();
  expect(live?.height).toBeGreaterThan(120);
});

test('a frozen embed reads the ledger of its release', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const releases = await (await page.request.get('/data/releases.json')).text();
  const release = /"id":"(\d{4}-\d\d-\d\d)"/.exec(releases)?.[1] ?? '';
  await page.goto(`/v/${release}${VIEW}`);
  await expect(page.locator('article')).toContainText(/Frozen as it stood/);
  await comeAlive(page);
  await expect(page.locator('article')).toContainText(/Frozen as it stood/);
  expect(asked.filter((path) => path.startsWith('/data/'))).toEqual([]);
  expect(asked).toContain(`/v/${release}/data/brief/stances.json`);
});

test('claims behind a mark open inside the embed', async ({ page }) => {
  const errors = errorsOf(page);
  await page.goto(VIEW);
  await comeAlive(page);
  await page.locator('[data-plot] [data-claims]').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(errors).toEqual([]);
});
