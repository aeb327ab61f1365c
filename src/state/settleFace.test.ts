// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { settleFace } from './settleFace.ts';

const preloads = (): readonly (string | null)[] =>
  [...document.querySelectorAll('link[rel="preload"]')].map((link) => link.getAttribute('href'));

function settle(waited: number, found: readonly unknown[]): void {
  vi.spyOn(performance, 'now').mockReturnValue(waited);
  Object.defineProperty(document, 'fonts', {
    value: { load: () => Promise.resolve(found) },
    configurable: true,
  });
  settleFace(document, ['/a.woff2']);
}

const painted = (): Promise<unknown> =>
  new Promise((resolve) => {
    setTimeout(resolve, 50);
  });

afterEach(() => {
  vi.restoreAllMocks();
  document.head.innerHTML = '';
  delete document.documentElement.dataset['face'];
});

it('fetches our face early where the page came quickly, and wears it if it is there in time', async () => {
  settle(40, [{}]);
  expect(preloads()).toEqual(['/a.woff2']);
  await painted();
  expect(document.documentElement.dataset['face']).toBeUndefined();
});

it('wears the stand-in where our face is not there in time', async () => {
  settle(40, []);
  await painted();
  expect(document.documentElement.dataset['face']).toBe('stand-in');
});

it('holds nothing back for our face where the page itself was long in coming, but wears it if it is there', async () => {
  settle(400, [{}]);
  expect(preloads()).toEqual([]);
  await painted();
  expect(document.documentElement.dataset['face']).toBeUndefined();
});
