import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createFormat } from '#i18n/createFormat.ts';
import { addDays } from '#lib/date.ts';
import { textWidth } from '#lib/textWidth.ts';
import { placedTimeTicks, timeAxis, timeShare } from './timeAxis.ts';

const format = createFormat('en');
const anyRange = fc
  .tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 15_000 }))
  .map(([start, length]) => {
    const from = addDays('1990-01-01', start);
    return { from, to: addDays(from, length) };
  });

it('names quarters of a year and a half, with the year', () => {
  const { levels } = timeAxis({ from: '2025-02-16', to: '2026-05-18' }, format);
  expect(levels[0]?.map(({ label }) => label)).toEqual([
    'Apr 2025',
    'Jul 2025',
    'Oct 2025',
    'Jan 2026',
    'Apr 2026',
  ]);
});

it('places the first day at 0, the last at 1, and days outside at the ends', () => {
  const range = { from: '2025-01-01', to: '2025-01-11' };
  const days = ['2024-12-01', '2025-01-01', '2025-01-06', '2025-01-11', '2025-02-01'];
  expect(days.map((day) => timeShare(day, range))).toEqual([0, 0, 0.5, 1, 1]);
});

it('survives an axis of a single day', () => {
  const range = { from: '2025-03-02', to: '2025-03-02' };
  expect(timeShare('2025-03-02', range)).toBe(0);
  expect(timeAxis(range, format).levels).toEqual([[{ label: '2 Mar 2025', share: 0 }]]);
});

it('never lets labels touch or leave the axis, and always has one where one fits', () => {
  fc.assert(
    fc.property(anyRange, fc.integer({ min: 90, max: 1500 }), (range, width) => {
      const ticks = placedTimeTicks(timeAxis(range, format), 20, width, 12);
      expect(ticks.length).toBeGreaterThan(0);
      ticks.forEach(({ label, left }, index) => {
        const right = left + textWidth(label, 12);
        expect(left).toBeGreaterThanOrEqual(20);
        expect(right).toBeLessThanOrEqual(20 + width);
        expect(right).toBeLessThan(ticks[index + 1]?.left ?? Infinity);
      });
    }),
  );
});
