import { expect, test } from './kit/test.ts';
import type { FrameLocator, Page } from './kit/test.ts';

/** A page of another site with an embed, which keeps what the embed tells it. */
async function framed(page: Page, path: string, attributes: string): Promise<FrameLocator> {
  await page.goto('/404.html');
  await page.evaluate(
    ({ src, more }) => {
      const heard: unknown[] = [];
      addEventListener('message', ({ data }) => heard.push(data));
      Object.assign(window, { heard });
      const frame = document.createElement('iframe');
      frame.src = src;
      for (const [name = '', value = ''] of more.map((each) => each.split('='))) {
        frame.setAttribute(name, value);
      }
      document.body.replaceChildren(frame);
    },
    { src: path, more: attributes.split(';') },
  );
  const frame = page.frameLocator('iframe');
  await frame.locator('article').hover({ position: { x: 5, y: 5 } });
  await expect(frame.locator('[data-still]')).toHaveCount(0);
  return frame;
}

test('an embed makes pictures inside the frame, and tells its host', async ({ page }) => {
  const frame = await framed(page, '/uk/embed/force-size/?asof=2025-09-04', 'width=640;height=800');
  await frame.getByRole('link', { name: 'Зображення' }).click();
  await expect(frame.locator('[data-preview]')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    frame.getByRole('button', { name: /^Завантажити PNG/ }).click(),
  ]);
  const file = download.suggestedFilename();
  expect(file).toMatch(/^force-size_2025-09-04_uk_1200x\d+\.png$/);
  await expect
    .poll(() => page.evaluate(() => JSON.stringify(Reflect.get(window, 'heard'))))
    .toContain(
      JSON.stringify({
        source: 'coalition',
        view: 'force-size',
        type: 'export.done',
        data: { file, format: 'png' },
      }),
    );
});

for (const [what, attributes] of [
  ['a frame that is too low', 'width=640;height=240'],
  ['a sandbox', 'width=640;height=800;sandbox=allow-scripts allow-popups'],
] as const) {
  test(`${what} leads to the panel in the dashboard, with its view`, async ({ page, context }) => {
    const frame = await framed(page, '/embed/force-size/?asof=2025-09-04', attributes);
    const link = frame.getByRole('link', { name: 'Image' });
    await expect(link).toHaveAttribute('target', '_blank');
    const [tab] = await Promise.all([context.waitForEvent('page'), link.click()]);
    const { pathname, searchParams } = new URL(tab.url());
    expect([pathname, searchParams.get('overlay'), searchParams.get('focus')]).toEqual([
      '/',
      'download-vis',
      'force-size',
    ]);
    expect(searchParams.get('asof')).toBe('2025-09-04');
  });
}

test('without scripts the link leads to the prepared picture in the page’s language', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/uk/embed/roles/');
  await expect(page.getByRole('link', { name: 'Зображення' })).toHaveAttribute(
    'href',
    '/static/uk/roles/full.png',
  );
  await page.goto('/embed/roles/');
  await expect(page.getByRole('link', { name: 'Image' })).toHaveAttribute(
    'href',
    '/static/roles/full.png',
  );
  await context.close();
});
