import { expect, test, type Page } from './kit/test.ts';
import { type RunningServer, serveHosts } from './hosts/hostServer.ts';
import { expectFitting, loadedFrames, watch } from './hosts/watch.ts';

async function codeOf(page: Page): Promise<string> {
  return page.locator('#code textarea').inputValue();
}

/** Presses the button that copies, and reads what was copied. */
async function copied(page: Page, kind: string): Promise<string> {
  await page.locator('#code').getByRole('radio', { name: kind }).check();
  await page.getByRole('button', { name: `Copy: ${kind}` }).click();
  await expect(page.getByRole('button', { name: `Copy: ${kind}` })).toHaveText('Copied');
  return page.evaluate(() => navigator.clipboard.readText());
}

let pasted = '';
let hosts: RunningServer;

test.beforeAll(async () => {
  hosts = await serveHosts(() => ({ iframe: pasted, script: pasted }));
});

test.afterAll(() => hosts.close());

/** Pastes code into a page of another site. */
async function paste(page: Page, code: string, host: string): Promise<void> {
  pasted = code;
  await page.goto(`${hosts.origin}/${host}`);
}

test('a chart leads to the builder with the view that is on screen', async ({ page }) => {
  await page.goto('/?asof=2025-09-04&country=~FRA&utm_source=a');
  const chart = page.locator('#troops-pledged');
  await chart.getByRole('link', { name: 'Embed' }).click();
  await expect(page).toHaveURL(
    '/embeds/?asof=2025-09-04&country=~FRA&utm_source=a&chart=troops-pledged',
  );
  await expect(page.getByLabel('Chart', { exact: true })).toHaveValue('troops-pledged');
  await expect(page.getByLabel('Day', { exact: true })).toHaveValue('2025-09-04');
  await expect(page.getByText('Countries marked: France')).toBeVisible();
  // The way back forgets what only the builder understands.
  await expect(page.getByRole('link', { name: 'Overview' })).toHaveAttribute(
    'href',
    '/?asof=2025-09-04&country=~FRA&utm_source=a',
  );
});

test('every choice is in the address and in the preview', async ({ page }) => {
  await page.goto('/embeds/?chart=aid-by-donor');
  await page.getByRole('radio', { name: 'Committed' }).check();
  await page.getByRole('combobox', { name: 'Language' }).selectOption('fr');
  await page.getByRole('radio', { name: 'dark' }).check();
  await page.getByLabel('without controls').check();
  await page.getByText('Countries marked: none').click();
  await page.getByLabel('Find a country').fill('den');
  await page.getByLabel('Denmark').check();
  await page.getByLabel('Colour of links').fill('1a73e8');
  await page.getByLabel('Colour of links').press('Enter');
  await expect(page.getByText('On the dark ground the contrast is')).toBeVisible();
  const { searchParams } = new URL(page.url());
  expect(Object.fromEntries(searchParams)).toEqual({
    country: '~DNK',
    measure: 'commitments',
    chart: 'aid-by-donor',
    language: 'fr',
    theme: 'dark',
    hideControls: 'true',
    accent: '1a73e8',
  });
  const frame = page.locator('[data-preview] iframe');
  await expect(frame).toHaveAttribute('src', /\/fr\/embed\/aid-by-donor\/\?basis=latest/);
  await expect(frame).toHaveAttribute('src', /measure=commitments/);
  await expect(frame).toHaveAttribute('src', /dark=true&hideControls=true&accent=1a73e8$/);
  await page.reload();
  await expect(page.getByText('Countries marked: Denmark')).toBeVisible();
  await expect(page.locator('#code textarea')).toHaveValue(/data-lang="fr"/);
});

test('a wrong address opens a chart that there is, and says so', async ({ page }) => {
  await page.goto('/embeds/?chart=nothing&width=1&accent=red&release=2001-01-01');
  await expect(page.getByText('There is no chart “nothing”.')).toBeVisible();
  // A release that there is not is not asked for.
  const frame = page.locator('[data-preview] iframe');
  await expect(frame).toHaveAttribute('src', /^http:\/\/localhost:4173\/embed\//);
});

test('the iframe stands on another site at the height measured, without a script there', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/embeds/?chart=roles&basis=official&code=iframe');
  await expect(page.getByText(/^Measured: [\d,]+ px high at a width of 600 px/)).toBeVisible();
  const code = await copied(page, 'Iframe');
  expect(code).toMatch(/^<iframe src="http[^"]+\/embed\/roles\/\?basis=official&amp;/);
  expect(code).not.toContain('asof=');
  const watched = await watch(page);
  await page.setViewportSize({ width: 600, height: 900 });
  await paste(page, code, 'plain.html');
  const [frame] = await loadedFrames(page);
  if (frame === undefined) throw new Error('There is no frame.');
  await expect(frame.getByRole('heading')).toBeVisible();
  await expectFitting(frame);
  expect(watched.errors).toEqual([]);
});

test('the height is that of a fixed width, and of the width of a column in every preview', async ({
  page,
}) => {
  await page.goto('/embeds/?chart=roles&code=iframe&preview=360');
  await expect(page.getByText(/^Measured: .* at a width of 600 px/)).toBeVisible();
  const wide = /height="(\d+)"/.exec(await codeOf(page))?.[1];
  await page.goto('/embeds/?chart=roles&code=iframe&preview=600');
  await expect(page.getByText(/^Measured: /)).toBeVisible();
  expect(/height="(\d+)"/.exec(await codeOf(page))?.[1]).toBe(wide);
  await page.goto('/embeds/?chart=roles&code=iframe&width=400');
  await expect(page.getByText(/^Measured: .* at a width of 400 px/)).toBeVisible();
  const narrow = await codeOf(page);
  expect(narrow).toContain('width="400"');
  expect(Number(/height="(\d+)"/.exec(narrow)?.[1])).toBeGreaterThan(Number(wide));
});

test('the script stands on another site and follows the height at any width', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/embeds/?chart=roles');
  await expect(page.getByText(/^Measured: /)).toBeVisible();
  const code = await copied(page, 'Script');
  const watched = await watch(page);
  await page.setViewportSize({ width: 360, height: 900 });
  await paste(page, code, 'script.html');
  const [frame] = await loadedFrames(page);
  if (frame === undefined) throw new Error('There is no frame.');
  await expectFitting(frame);
  expect(watched.errors).toEqual([]);
});

test('the image and the link say what they cannot do', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/embeds/?chart=roles&basis=official');
  const image = await copied(page, 'Image');
  expect(image).toMatch(
    /^<a href="[^"]+basis=official[^"]*"><img src="[^"]+\/static\/roles\/full\.png"/,
  );
  expect(/alt="([^"]*)"/.exec(image)?.[1]?.length ?? 0).toBeGreaterThan(60);
  const link = await copied(page, 'Link (oEmbed)');
  expect(new URL(link).searchParams.get('basis')).toBe('latest');
  await expect(page.getByText('other choices do not come along')).toBeVisible();
});

test('where the clipboard is shut the code is selected and the reader told the keys', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined });
  });
  await page.goto('/embeds/?chart=roles&code=link');
  await page.getByRole('button', { name: 'Copy: Link (oEmbed)' }).click();
  await expect(page.getByText('The code is selected')).toBeVisible();
  const area = page.locator('#code textarea');
  await expect(area).toBeFocused();
  const selected = await area.evaluate((node) =>
    node instanceof HTMLTextAreaElement ? node.selectionEnd - node.selectionStart : 0,
  );
  expect(selected).toBe((await codeOf(page)).length);
});

test('editors find the policy, the promise, and how all embeds are', async ({ page, request }) => {
  await page.goto('/embeds/#help');
  await expect(page.getByRole('heading', { name: 'Help for editors' })).toBeVisible();
  await expect(page.getByText('frame-src http://localhost:4173;')).toBeVisible();
  const link = page.getByRole('link', { name: 'Versions, bytes and heights of all embeds' });
  const response = await request.get((await link.getAttribute('href')) ?? '');
  expect(response.headers()['access-control-allow-origin']).toBe('*');
  const health: unknown = await response.json();
  expect(health).toMatchObject({ privacy: { hosts: 1, cookies: 0, storage: 'none' } });
  const view = await request.get('/embed/roles/');
  expect(JSON.stringify(health)).toContain(`"bytes":${(await view.body()).length},`);
});
