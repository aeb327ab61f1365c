import { expect, it } from 'vitest';
import { blockingTime } from './measurePage.ts';

it('counts what tasks take beyond 50 ms, and only after the first paint', () => {
  const longTasks: [number, number][] = [
    [0, 300],
    [450, 200],
    [900, 80],
  ];
  expect(blockingTime({ firstPaint: 500, longTasks })).toBe(100 + 30);
  expect(blockingTime({ firstPaint: null, longTasks })).toBe(250 + 150 + 30);
  expect(blockingTime({ firstPaint: 5000, longTasks })).toBe(0);
});
