// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { settleFace } from './settleFace.ts';

/** A page whose faces come after some ms, or never, and whose beginning took some ms. */
function openPage({ faceTakes, lineTakes }: { faceTakes: number | null; lineTakes: number }): void {
  const load = (): Promise<readonly object[]> =>
    new Promise((resolve) => {
      if (faceTakes !== null) setTimeout(() => resolve([{}]), faceTakes);
    });
  Object.defineProperty(document, 'fonts', {
    value: { load, forEach: () => undefined },
    configurable: true,
  });
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([
    Object.assign(performance.mark('visit'), { requestStart: 10 }),
  ]);
  vi.spyOn(performance, 'now').mockReturnValue(10 + lineTakes);
  settleFace(document, ['Our Face']);
}

const face = (): string | undefined => document.documentElement.dataset['face'];

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  delete document.documentElement.dataset['face'];
});

it('on a quick line the page waits for the face and is set in it', async () => {
  openPage({ faceTakes: 60, lineTakes: 20 });
  expect(face()).toBe('awaited');
  await vi.advanceTimersByTimeAsync(61);
  expect(face()).toBeUndefined();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(face()).toBeUndefined();
});

it('a face that is late even on a quick line never changes the page', async () => {
  openPage({ faceTakes: 450, lineTakes: 20 });
  await vi.advanceTimersByTimeAsync(401);
  expect(face()).toBe('stand-in');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(face()).toBe('stand-in');
});

it('a face that fails lets the page be seen', async () => {
  openPage({ faceTakes: null, lineTakes: 20 });
  expect(face()).toBe('awaited');
  await vi.advanceTimersByTimeAsync(401);
  expect(face()).toBe('stand-in');
});

it('on a slow line nothing waits, and no face is fetched', () => {
  document.documentElement.dataset['faces'] = '/a.woff2 /b.woff2';
  openPage({ faceTakes: 0, lineTakes: 200 });
  expect(face()).toBe('stand-in');
  expect(document.querySelectorAll('link[rel=preload]')).toHaveLength(0);
});

it('on a quick line the faces that the page names are fetched early', () => {
  document.documentElement.dataset['faces'] = '/a.woff2 /b.woff2';
  openPage({ faceTakes: 10, lineTakes: 5 });
  const fetched = [...document.querySelectorAll('link[rel=preload]')];
  expect(fetched.map((link) => link.getAttribute('href'))).toEqual(['/a.woff2', '/b.woff2']);
});
