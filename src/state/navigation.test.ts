// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  currentPlace,
  keepPlaceInMemory,
  moveTo,
  restingPlace,
  subscribeToPlace,
  subscribeToRest,
  writeAddress,
} from './navigation.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

it('tells every place at once, and the address and the resting place once it rests', () => {
  const heard = vi.fn<() => void>();
  const rested = vi.fn<() => void>();
  const stops = [subscribeToPlace(heard), subscribeToRest(rested)];
  moveTo('/?asof=2025-09-01', 'replace');
  moveTo('/?asof=2025-09-02', 'replace');
  expect(currentPlace().search).toBe('?asof=2025-09-02');
  expect(restingPlace().search).toBe('');
  expect(window.location.search).toBe('');
  expect([heard.mock.calls.length, rested.mock.calls.length]).toEqual([2, 0]);
  vi.advanceTimersByTime(300);
  expect(window.location.search).toBe('?asof=2025-09-02');
  expect(restingPlace().search).toBe('?asof=2025-09-02');
  expect([heard.mock.calls.length, rested.mock.calls.length]).toEqual([2, 1]);
  for (const stop of stops) stop();
});

it('does not stay behind for ever while the place moves on and on', () => {
  for (let day = 10; day < 30; day += 1) {
    moveTo(`/?asof=2025-10-${day}`, 'replace');
    vi.advanceTimersByTime(100);
  }
  expect(window.location.search).toMatch(/asof=2025-10-[12]/);
  vi.advanceTimersByTime(1000);
  expect(window.location.search).toBe('?asof=2025-10-29');
});

it('writes what is behind before a step of the back button, and when it is asked to', () => {
  const steps = window.history.length;
  moveTo('/?asof=2025-11-01', 'replace');
  moveTo('/?asof=2025-11-01&country=~FRA', 'push');
  expect(window.location.search).toBe('?asof=2025-11-01&country=~FRA');
  expect(window.history.length).toBe(steps + 1);
  moveTo('/?asof=2025-11-02', 'replace');
  writeAddress();
  expect(window.location.search).toBe('?asof=2025-11-02');
});

it('forgets what it had not written when the reader goes back', () => {
  const stop = subscribeToPlace(() => undefined);
  moveTo('/?asof=2025-12-01', 'replace');
  window.history.replaceState(null, '', '/?asof=2025-03-03');
  window.dispatchEvent(new Event('popstate'));
  vi.advanceTimersByTime(1000);
  expect(currentPlace().search).toBe('?asof=2025-03-03');
  expect(window.location.search).toBe('?asof=2025-03-03');
  stop();
});

it('writes the address until it is told to keep the place in memory', () => {
  const heard = vi.fn<() => void>();
  subscribeToPlace(heard);
  moveTo('/?asof=2025-09-04', 'replace');
  writeAddress();
  expect(window.location.search).toBe('?asof=2025-09-04');
  expect(heard).toHaveBeenCalledTimes(1);

  keepPlaceInMemory();
  expect(currentPlace()).toEqual({ pathname: '/', search: '?asof=2025-09-04' });
  moveTo('/embed/roles/?country=~FRA&x=a?b', 'push');
  expect(window.location.search).toBe('?asof=2025-09-04');
  expect(currentPlace()).toEqual({ pathname: '/embed/roles/', search: '?country=~FRA&x=a?b' });
  expect(currentPlace()).toBe(currentPlace());
  expect(heard).toHaveBeenCalledTimes(2);
  moveTo('/embed/roles/?country=~FRA&x=a?b', 'push');
  expect(heard).toHaveBeenCalledTimes(2);
  moveTo('/embed/roles/', 'push');
  expect(currentPlace().search).toBe('');
});
