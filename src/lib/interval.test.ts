import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyInterval } from '#tooling/testKit/anyClaims.ts';
import { compareHighest, compareLowest, isOrdered, scaleInterval, spreadOf } from './interval.ts';

const upTo5000 = { low: null, high: 5000 };
const upTo10000 = { low: null, high: 10_000 };
const exactly6000 = { low: 6000, high: 6000 };
const from5000To10000 = { low: 5000, high: 10_000 };
const over10000 = { low: 10_000, high: null };

describe('intervals', () => {
  it('are ordered unless the lower end is above the upper one', () => {
    expect([upTo5000, exactly6000, over10000].map(isOrdered)).toEqual([true, true, true]);
    expect(isOrdered({ low: 2, high: 1 })).toBe(false);
  });

  it('span from the smallest to the largest number named, open where one of them is', () => {
    expect(spreadOf([upTo10000, from5000To10000, exactly6000, upTo5000])).toEqual({
      low: 5000,
      high: 10_000,
      openLow: true,
      openHigh: false,
      count: 4,
    });
    expect(spreadOf([over10000])).toEqual({
      low: 10_000,
      high: 10_000,
      openLow: false,
      openHigh: true,
      count: 1,
    });
  });

  it('span nothing if none of them names a number', () => {
    expect(spreadOf([])).toBeNull();
    expect(spreadOf([{ low: null, high: null }])).toBeNull();
  });

  it('sort by the lowest figure, an open lower end first among equals', () => {
    const sorted = [over10000, exactly6000, from5000To10000, upTo5000].toSorted(compareLowest);
    expect(sorted).toEqual([upTo5000, from5000To10000, exactly6000, over10000]);
  });

  it('sort by the highest figure, an open upper end first among equals', () => {
    const sorted = [upTo5000, upTo10000, from5000To10000, over10000].toSorted(compareHighest);
    expect(sorted).toEqual([over10000, from5000To10000, upTo10000, upTo5000]);
  });

  it('tie with themselves however open they are', () => {
    fc.assert(
      fc.property(anyInterval, (interval) => {
        expect(compareLowest(interval, interval)).toBe(0);
        expect(compareHighest(interval, interval)).toBe(0);
      }),
    );
  });

  it('compare the other way round with the other sign', () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, (a, b) => {
        expect(Math.sign(compareLowest(a, b)) + Math.sign(compareLowest(b, a))).toBe(0);
        expect(Math.sign(compareHighest(a, b)) + Math.sign(compareHighest(b, a))).toBe(0);
      }),
    );
  });

  it('keep their ends in order in a spread and under a scale', () => {
    fc.assert(
      fc.property(fc.array(anyInterval, { minLength: 1 }), anyInterval, (intervals, other) => {
        const spread = spreadOf(intervals);
        expect(spread === null || spread.low <= spread.high).toBe(true);
        expect(isOrdered(scaleInterval(other, { low: 0.5, high: 2 }))).toBe(true);
      }),
    );
  });

  it('keep open ends open under a scale', () => {
    expect(scaleInterval(upTo5000, { low: 2, high: 3 })).toEqual({ low: null, high: 15_000 });
    expect(scaleInterval(over10000, { low: 2, high: 3 })).toEqual({ low: 20_000, high: null });
  });
});
