import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, daysBetween } from '#lib/date.ts';
import { addMonths, axisLabels, clampDay, dayAt, neighbourTick, shareOf } from './dayAxis.ts';

const RANGE = { from: '2025-02-17', to: '2026-05-18' };
const day = fc.integer({ min: 0, max: 20000 }).map((count) => addDays('2000-01-01', count));
const range = fc
  .tuple(day, fc.integer({ min: 1, max: 15000 }))
  .map(([from, length]) => ({ from, to: addDays(from, length) }));
const widthOf = (text: string): number => text.length * 7;

it('finds every day again at its share of the axis', () => {
  fc.assert(
    fc.property(range, day, (axis, any) => {
      const inside = clampDay(any, axis);
      expect(dayAt(shareOf(inside, axis), axis)).toBe(inside);
    }),
  );
});

it('gives the ends for shares outside the axis', () => {
  expect(dayAt(-0.5, RANGE)).toBe(RANGE.from);
  expect(dayAt(7, RANGE)).toBe(RANGE.to);
});

it('stays on the axis when it has a single day', () => {
  const single = { from: '2025-03-01', to: '2025-03-01' };
  expect(shareOf('2025-03-01', single)).toBe(0);
  expect(dayAt(0.7, single)).toBe('2025-03-01');
});

it('comes to an end on the last days that there are', () => {
  const last = { from: '9990-01-01', to: '9999-12-31' };
  const labels = axisLabels(last, 800, (date) => date, widthOf);
  expect(labels.length).toBeGreaterThan(1);
  expect(labels.every(({ text }) => text >= '9990')).toBe(true);
});

it('moves by months without leaving the month', () => {
  expect(addMonths('2025-01-31', 1)).toBe('2025-02-28');
  expect(addMonths('2024-03-31', -1)).toBe('2024-02-29');
  expect(addMonths('2025-12-15', 1)).toBe('2026-01-15');
  expect(addMonths('2025-01-15', -1)).toBe('2024-12-15');
});

it('jumps to the next and the previous tick, else to the end', () => {
  const ticks = ['2026-01-06', '2025-03-27', '2025-09-04', '2030-01-01'].map((each) => ({
    day: each,
    label: each,
  }));
  expect(neighbourTick('2025-03-27', 1, ticks, RANGE)).toBe('2025-09-04');
  expect(neighbourTick('2025-09-03', -1, ticks, RANGE)).toBe('2025-03-27');
  expect(neighbourTick('2026-01-06', 1, ticks, RANGE)).toBe('2026-05-18');
  expect(neighbourTick('2025-03-27', -1, ticks, RANGE)).toBe('2025-02-17');
});

it('never lets axis labels touch or leave the axis', () => {
  fc.assert(
    fc.property(range, fc.integer({ min: 120, max: 1600 }), (axis, width) => {
      const labels = axisLabels(axis, width, (date) => date, widthOf);
      labels.forEach((label, index) => {
        expect(label.left).toBeGreaterThanOrEqual(0);
        expect(label.left + widthOf(label.text)).toBeLessThanOrEqual(width);
        const next = labels[index + 1]?.left ?? Infinity;
        expect(next - label.left).toBeGreaterThan(widthOf(label.text));
      });
    }),
  );
});

it('labels the first day of quarters when months do not fit', () => {
  const labels = axisLabels(RANGE, 400, (date) => date, widthOf);
  expect(labels.map((label) => label.text)).toEqual([
    '2025-04',
    '2025-07',
    '2025-10',
    '2026-01',
    '2026-04',
  ]);
  const length = daysBetween(RANGE.from, RANGE.to);
  expect(labels[0]?.at).toBeCloseTo((daysBetween(RANGE.from, '2025-04-01') / length) * 400);
});
