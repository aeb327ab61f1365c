// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followed, subscribeToFollow } from './following.ts';
import { moveTo } from './navigation.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});

afterEach(() => {
  vi.useRealTimers();
});

function moves(from: number, to: number): void {
  for (let day = from; day <= to; day += 1) moveTo(`/?asof=2025-09-${day}`, 'replace');
}

it('follows the first move at once, and the last one when the drawings have come and had their rest', () => {
  const follow = vi.fn<() => void>();
  const stop = subscribeToFollow(follow);
  moves(10, 15);
  expect(follow).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(80);
  followed();
  moves(16, 18);
  vi.advanceTimersByTime(79);
  expect(follow).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1);
  expect(follow).toHaveBeenCalledTimes(2);
  followed();
  vi.advanceTimersByTime(1000);
  expect(follow).toHaveBeenCalledTimes(2);
  stop();
});

it('goes on where drawings never came', () => {
  const follow = vi.fn<() => void>();
  const stop = subscribeToFollow(follow);
  moves(20, 20);
  vi.advanceTimersByTime(5000);
  moves(21, 21);
  expect(follow).toHaveBeenCalledTimes(2);
  stop();
});

it('hears nothing after it was stopped', () => {
  const follow = vi.fn<() => void>();
  subscribeToFollow(follow)();
  moves(25, 27);
  expect(follow).not.toHaveBeenCalled();
});
