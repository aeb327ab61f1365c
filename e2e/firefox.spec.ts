import { expect, test } from '@playwright/test';
import { type FirefoxPage, openFirefox } from '../src/tooling/firefox.ts';

/** Debian's Firefox may have to be installed first. */
const PREPARATION = 600_000;

/** What is drawn and what is kept, read inside the page. */
const STATE = `(async () => ({
  heading: document.querySelector('h1')?.textContent ?? '',
  stills: document.querySelectorAll('[data-still]').length,
  busy: document.querySelectorAll('[aria-busy="true"]').length,
  alerts: document.querySelectorAll('[role="alert"]').length,
  charts: document.querySelectorAll('[data-chart]').length,
  areas: document.querySelectorAll('[data-plot="troop-stances"] path[data-party]').length,
  fonts: document.fonts.status,
  cookies: document.cookie,
  stored: localStorage.length + sessionStorage.length + (await indexedDB.databases()).length,
}))()`;

test.describe.configure({ mode: 'serial' });

let firefox: FirefoxPage;

test.beforeAll(async () => {
  test.setTimeout(PREPARATION);
  firefox = await openFirefox();
});

test.afterAll(async () => {
  await firefox.close();
});

test('the dashboard and its pages work in Firefox, without errors, traces or other hosts', async ({
  baseURL,
}) => {
  test.setTimeout(120_000);
  const paths = ['/', '/member/FRA/?asof=2025-09-04', '/sources/', '/method/', '/changelog/'];
  for (const path of paths) {
    await firefox.open(`${baseURL}${path}`);
    // Charts further down are drawn for those who read on.
    await firefox.evaluate('dispatchEvent(new WheelEvent("wheel"))');
    await expect
      .poll(() => firefox.evaluate(STATE), { message: path, timeout: 30_000 })
      .toMatchObject({
        heading: expect.stringMatching(/\S/),
        stills: 0,
        busy: 0,
        fonts: 'loaded',
        alerts: 0,
        cookies: '',
        stored: 0,
        charts: path === '/' ? 11 : 0,
        areas: path === '/' ? expect.any(Number) : 0,
      });
  }
  expect(firefox.errors).toEqual([]);
  const foreign = firefox.requests.filter(
    (url) => /^https?:/.test(url) && !url.startsWith(baseURL ?? ''),
  );
  expect(foreign).toEqual([]);
  expect(firefox.requests.some((url) => url.includes('/data/brief/members.json'))).toBe(true);
});

test('an embed works in Firefox', async ({ baseURL }) => {
  await firefox.open(`${baseURL}/embed/troop-stances/`);
  await expect
    .poll(() => firefox.evaluate(STATE), { timeout: 30_000 })
    .toMatchObject({ busy: 0, alerts: 0, stored: 0 });
  expect(await firefox.evaluate('document.querySelectorAll("svg path").length')).not.toBe(0);
});

test('an error and a request to another host are seen in Firefox', async ({ baseURL }) => {
  await firefox.open(`${baseURL}/method/`);
  await firefox.evaluate('console.error("seen")');
  await firefox.evaluate('fetch("http://127.0.0.1:9/").catch(() => null)');
  await expect.poll(() => firefox.errors.some((text) => text.includes('seen'))).toBe(true);
  await expect.poll(() => firefox.errors.join(' ')).toContain('127.0.0.1:9');
});
