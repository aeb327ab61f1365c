import { expect, test, type Page } from './kit/test.ts';
import { wordpressRewriting } from '../src/tooling/testKit/wordpressRewriting.ts';
import { embedAddress } from '../src/url/embedAddress.ts';
import { oembedJson } from '../src/url/oembedJson.ts';
import { iframeSnippet, scriptSnippet, type EmbedSnippet } from '../src/url/snippets.ts';
import { serveBare, serveHosts, type RunningServer } from './hosts/hostServer.ts';
import {
  expectFitting,
  expectNoShift,
  expectNothingKept,
  heightsOf,
  loadedFrames,
  watch,
  type Watched,
} from './hosts/watch.ts';

const EMBED = 'http://localhost:4173';
const VIEW = 'roles';
const TEN = [
  'roles',
  'troop-stances',
  'troops-pledged',
  'force-size',
  'stance-history',
  'aid-by-donor',
  'aid-map',
  'aid-over-time',
  'meetings',
  'member-count',
];
const WIDE = { width: 600, height: 900 };
const NARROW = { width: 360, height: 900 };

let hosts: RunningServer;
let bare: RunningServer;
/** Heights of the embeds at 600 pixels, as a builder of snippets would have measured them. */
const heights = new Map<string, number>();

function snippetOf(view: string, home = `${EMBED}/`): EmbedSnippet {
  return {
    home,
    view,
    language: 'en',
    query: 'basis=latest',
    flags: {},
    release: null,
    title: `The chart ${view}`,
    alt: `What the chart “${view}” shows`,
    height: heights.get(view) ?? 0,
    width: null,
    link: null,
    picture: { address: `${home}static/${view}/full.png`, width: 600, height: 400 },
  };
}

function tokens(home: string): Readonly<Record<string, string>> {
  const snippet = snippetOf(VIEW, home);
  const card = { address: `${home}static/${VIEW}/og.png`, width: 1200, height: 628 };
  const { html } = oembedJson(snippet, { name: 'A dashboard', author: null }, card);
  return {
    embed: home.slice(0, -1),
    view: VIEW,
    height: String(snippet.height),
    address: embedAddress(snippet),
    iframe: iframeSnippet(snippet),
    script: scriptSnippet(snippet),
    wordpress: wordpressRewriting(html, 'Ab3dEf9hIj') ?? '',
    ten: TEN.map((view) => scriptSnippet(snippetOf(view, home))).join('\n<p>Text between.</p>\n'),
  };
}

test.beforeAll(async ({ browser }) => {
  bare = await serveBare('dist');
  const page = await browser.newPage({ viewport: WIDE });
  for (const view of TEN) {
    await page.goto(`${EMBED}/embed/${view}/?basis=latest`);
    const height = await page.evaluate(() =>
      Math.ceil(document.documentElement.getBoundingClientRect().height),
    );
    heights.set(view, height);
  }
  await page.close();
  hosts = await serveHosts(() => tokens(`${EMBED}/`));
});

test.afterAll(async () => {
  await hosts.close();
  await bare.close();
});

async function opened(page: Page, name: string, from = hosts): Promise<Watched> {
  await page.setViewportSize(WIDE);
  const watched = await watch(page);
  await page.goto(`${from.origin}/${name}.html`);
  return watched;
}

/** What holds for every host: no error, two origins, nothing kept, nothing moved. */
async function expectGoodGuest(page: Page, { errors, origins }: Watched): Promise<void> {
  expect(errors).toEqual([]);
  expect([...origins].toSorted()).toEqual([hosts.origin, EMBED].toSorted());
  await expectNothingKept(page);
  await expectNoShift(page);
}

/** Lets the chart come alive under the pointer, and waits until nothing more is loaded. */
async function giveSign(page: Page): Promise<void> {
  await page
    .locator('iframe')
    .first()
    .hover({ position: { x: 40, y: 40 } });
}

async function comeAlive(page: Page): Promise<void> {
  await giveSign(page);
  await expect(page.frameLocator('iframe').first().locator('[data-still]')).toHaveCount(0);
}

function listened(height: number): number {
  return height;
}

function heldByWordpress(height: number): number {
  return Math.max(200, Math.min(1000, height));
}

for (const [name, held] of [
  ['followed', listened],
  ['sandboxed', listened],
  ['wordpress', heldByWordpress],
  ['amp', listened],
  ['medium', listened],
  ['guardian', listened],
  ['datawrapper', listened],
  ['pym', listened],
  ['script', listened],
] as const) {
  test(`in the host “${name}” an embed has the right height, and keeps it at another width`, async ({
    page,
  }) => {
    const watched = await opened(page, name);
    const [frame] = await loadedFrames(page);
    if (frame === undefined) throw new Error('The host has no frame.');
    await expectFitting(frame, held);
    await comeAlive(page);
    await expectFitting(frame, held);
    await expectGoodGuest(page, watched);
    const { inner } = await heightsOf(frame);
    await page.setViewportSize(NARROW);
    await expect.poll(async () => (await heightsOf(frame)).inner).not.toBe(inner);
    await expectFitting(frame, held);
    expect(watched.errors).toEqual([]);
  });
}

test('a plain iframe shows the whole chart at the height of its snippet', async ({ page }) => {
  const watched = await opened(page, 'plain');
  const [frame] = await loadedFrames(page);
  if (frame === undefined) throw new Error('The host has no frame.');
  await comeAlive(page);
  const { outer, inner } = await heightsOf(frame);
  expect([outer, inner]).toEqual([heights.get(VIEW), heights.get(VIEW)]);
  await expectGoodGuest(page, watched);
});

test('a chart comes alive in a sandbox and tells the host so', async ({ page }) => {
  const { errors } = await opened(page, 'sandboxed');
  await loadedFrames(page);
  await expect.poll(() => page.evaluate('window.heard')).toContain('vis.ready');
  await comeAlive(page);
  await expect.poll(() => page.evaluate('window.heard')).toContain('vis.rendered');
  expect(errors).toEqual([]);
});

test('in a sandbox, from a server without CORS headers, the still stands', async ({ page }) => {
  const host = await serveHosts(() => tokens(`${bare.origin}/`));
  const { errors } = await opened(page, 'sandboxed', host);
  const [frame] = await loadedFrames(page);
  if (frame === undefined) throw new Error('The host has no frame.');
  await expect(frame.locator(`html[data-view="${VIEW}"] h1, h2`).first()).toBeVisible();
  await expect(frame.locator('svg, table').first()).toBeVisible();
  await giveSign(page);
  // The browser refused the script: the test has tried what it says.
  await expect.poll(() => errors.join()).toContain('CORS');
  await expect(frame.locator('svg, table').first()).toBeVisible();
  expect(await page.evaluate('window.heard')).toEqual([]);
  await expectNoShift(page);
  await host.close();
});

test('linked embeds share country and date, and leave the others alone', async ({ page }) => {
  const watched = await opened(page, 'linked');
  const [first] = await loadedFrames(page);
  await page.locator('#first iframe').scrollIntoViewIfNeeded();
  await comeAlive(page);
  await first?.locator('[data-plot] [data-party="FRA"]').first().click();
  const changes = (): Promise<unknown> =>
    page.evaluate(
      `window.heard.filter(({ type }) => type === 'state.change').map(({ place, data }) => [place, data.by, new URLSearchParams(data.query).get('country')])`,
    );
  await expect.poll(changes).toEqual([
    ['first', 'reader', '~FRA'],
    ['second', 'host', '~FRA'],
  ]);
  expect(watched.errors).toEqual([]);
  await expectNothingKept(page);
});

test('a host drives a chart by an event, and hears what came of it', async ({ page }) => {
  await opened(page, 'script');
  await loadedFrames(page);
  const set = `document.querySelector('iframe').dispatchEvent(new CustomEvent('coalition:set', { detail: { query: 'asof=2025-09-04&nonsense=1' } }))`;
  await expect
    .poll(async () => {
      await page.evaluate(set);
      return page.evaluate(`window.heard.filter(({ type }) => type === 'state.change').length`);
    })
    .toBe(1);
  const [change] = await page.evaluate<{ data: { query: string; by: string } }[]>(
    `window.heard.filter(({ type }) => type === 'state.change')`,
  );
  expect(change?.data.by).toBe('host');
  expect(new URLSearchParams(change?.data.query).get('asof')).toBe('2025-09-04');
  expect(change?.data.query).not.toContain('nonsense');
});

test('what watches the hosts sees an error, another origin, a thing kept and a shift', async ({
  page,
}) => {
  const { errors, origins } = await opened(page, 'plain');
  await loadedFrames(page);
  await page.route('http://localhost:1/', (route) => route.fulfill({ body: '' }));
  await page.evaluate(async () => {
    localStorage.setItem('a', '1');
    document.cookie = 'b=2';
    setTimeout(() => {
      throw new Error('broken');
    });
    await fetch('http://localhost:1/', { mode: 'no-cors' });
    await new Promise((resolve) => setTimeout(resolve, 600));
    const push = document.createElement('div');
    push.style.height = '200px';
    document.body.prepend(push);
  });
  expect(errors.join()).toContain('broken');
  expect(origins).toContain('http://localhost:1');
  expect(await page.evaluate('window.kept')).toEqual(['setItem a', 'cookie b=2']);
  await expect(expectNothingKept(page)).rejects.toThrow();
  await expect.poll(() => page.evaluate('window.shifts')).toBeGreaterThan(0.01);
  await expect(expectNoShift(page)).rejects.toThrow();
});

test('ten embeds on one page fit, one by one as they come near', async ({ page }) => {
  const watched = await opened(page, 'ten');
  const loadedAtFirst = page.frames().filter((frame) => frame.url().includes('/embed/')).length;
  expect(loadedAtFirst).toBeLessThan(TEN.length);
  const frames = await loadedFrames(page);
  expect(frames).toHaveLength(TEN.length);
  for (const frame of frames) await expectFitting(frame);
  await expectGoodGuest(page, watched);
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false, viewport: WIDE });

  test('an iframe shows the still, and the script embed its picture with a text', async ({
    page,
  }) => {
    await page.route('**/static/**', (route) => route.fulfill({ contentType: 'image/png' }));
    const cookies: string[] = [];
    page.on('response', (response) => {
      cookies.push(response.headers()['set-cookie'] ?? '');
    });
    await page.goto(`${hosts.origin}/plain.html`);
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('svg, table').first()).toBeVisible();
    await expect(frame.locator('h1, h2').first()).not.toBeEmpty();
    await page.goto(`${hosts.origin}/script.html`);
    await expect(page.locator('iframe')).toHaveCount(0);
    const picture = page.getByRole('img', { name: `What the chart “${VIEW}” shows` });
    await expect(picture).toBeVisible();
    await expect(page.getByRole('link').filter({ has: picture })).toHaveAttribute(
      'href',
      `${EMBED}/embed/${VIEW}/?basis=latest`,
    );
    expect(cookies.filter((cookie) => cookie !== '')).toEqual([]);
  });
});
