import { expect, test, type Page } from './kit/test.ts';

/** Presses Tab, as one who sees no mouse does, until what has the focus matches. */
async function tabTo(page: Page, selector: string, most = 120): Promise<void> {
  for (let count = 0; count < most; count += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(
      (wanted) => document.activeElement?.matches(wanted),
      selector,
    );
    if (found === true) return;
  }
  throw new Error(`${selector} is not reached within ${String(most)} stops.`);
}

/** Presses Tab until the focus has left the page, or has begun anew at its top, which is the same without a browser's bar. */
async function leave(page: Page, most = 400): Promise<void> {
  for (let count = 0; count < most; count += 1) {
    const before = await page.evaluateHandle(() => document.activeElement);
    await page.keyboard.press('Tab');
    const left = await before.evaluate((last) => {
      const now = document.activeElement;
      if (now === null || now === document.body) return true;
      if (last === null || !last.isConnected) return false;
      return (last.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
    });
    if (left) return;
  }
  throw new Error(`The focus is still inside after ${String(most)} stops.`);
}

const claims = (page: Page): Promise<string | null> =>
  page.locator(':focus').getAttribute('data-claims');

test('the dashboard is used from the first stop to the builder without a mouse', async ({
  page,
}) => {
  test.setTimeout(90_000);
  await page.goto('/');
  const plot = page.locator('[data-plot="troops-pledged"]');
  await expect(plot.locator('[role="button"]').first()).toBeAttached();

  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText('Skip to the content');
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();

  await tabTo(page, '[data-figure="force-size"] a', 10);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-figure="force-size"] a')).toBeFocused();

  await tabTo(page, '[role=slider]', 20);
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(page).toHaveURL(/asof=/);
  await page.keyboard.press('End');

  await tabTo(page, '[data-plot="troops-pledged"] [data-claims]');
  const first = await claims(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  const marked = await claims(page);
  expect(marked).not.toBe(first);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeFocused();
  await expect(page.getByRole('dialog').locator('[data-record]').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await claims(page)).toBe(marked);

  const figure = '[data-chart="troops-pledged"]';
  await tabTo(page, `${figure} button[aria-pressed]:not([data-claims] *, [data-claims])`, 8);
  await page.keyboard.press('Enter');
  await expect(page.locator(`${figure} table`)).toBeVisible();
  await expect(page.locator(':focus')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Enter');
  await expect(plot).toBeVisible();

  await tabTo(page, `${figure} a[href*="/embeds/"]`, 8);
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
  await expect(page.locator('main textarea')).toBeVisible();
  await tabTo(page, 'main textarea', 200);
  await leave(page);
});

test('a basis and a country are chosen and searched for with the keyboard', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('[data-plot="troops-pledged"] [role="button"]').first()).toBeAttached();
  await tabTo(page, '[data-chart="troops-pledged"] select');
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/basis=official/);
  await page.goto('/sources/');
  await expect(page.locator('[data-record]').first()).toBeVisible();
  await tabTo(page, 'main input[type=search]', 40);
  await page.keyboard.type('Norway');
  await expect(page).toHaveURL(/tableSearch=Norway/);
  await expect(page.locator(':focus')).toHaveAttribute('type', 'search');
});

test('an embed is used without a mouse, and lets the focus go', async ({ page }) => {
  await page.goto('/embed/troops-pledged/');
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-still]')).toHaveCount(0, { timeout: 20_000 });
  await tabTo(page, '[data-claims]', 12);
  const first = await claims(page);
  await page.keyboard.press('ArrowDown');
  const marked = await claims(page);
  expect(marked).not.toBe(first);
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keyboard' });
  await expect(keys.getByRole('heading', { level: 3 })).toHaveText([
    'Everywhere',
    'In a chart or on a map',
  ]);
  await expect(keys).not.toContainText('search');
  await page.keyboard.press('Escape');
  await expect(keys).toHaveCount(0);
  expect(await claims(page)).toBe(marked);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await claims(page)).toBe(marked);
  await tabTo(page, 'summary', 12);
  await page.keyboard.press('Enter');
  await expect(page.locator('details[open] table')).toBeVisible();
  await leave(page, 60);
});

test('keys belong to a chart only while it has the focus', async ({ page }) => {
  await page.goto('/');
  const mark = page.locator('[data-plot="troops-pledged"] [data-claims][tabindex="0"]');
  await expect(mark).toBeAttached();
  const prevented = await page.evaluate(() =>
    ['ArrowDown', 'ArrowRight', 'Home', 'Enter', ' '].filter(
      (key) =>
        !document.body.dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
        ),
    ),
  );
  expect(prevented).toEqual([]);
  await mark.focus();
  // With a modifier a key is the browser's or the screen reader's.
  const taken = await mark.evaluate((element) =>
    ['ctrlKey', 'altKey', 'metaKey'].filter(
      (modifier) =>
        !element.dispatchEvent(
          new KeyboardEvent('keydown', {
            key: 'ArrowDown',
            [modifier]: true,
            bubbles: true,
            cancelable: true,
          }),
        ),
    ),
  );
  expect(taken).toEqual([]);
});
