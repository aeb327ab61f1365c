import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyDay } from '#tooling/testKit/anyClaims.ts';
import { addMonths, aidRangeAt, isInside } from './aidBetween.ts';
import { aidMonthsAt, aidSpanAt, spanFor } from './aidSpan.ts';

const coalition = {
  aid: { attribution: '', from: '2024-03-24', through: '2026-04-30' },
  asof: '2026-05-18',
};
const anyMonth = fc.option(
  fc.integer({ min: -5, max: 40 }).map((count) => addMonths('2024-01', count)),
);
const anyTime = fc.option(fc.record({ from: anyMonth, through: anyMonth }));
const anyAsof = fc.option(anyDay);

it('counts a month if it has ended by the date and is asked for, and no other', () => {
  fc.assert(
    fc.property(anyAsof, anyTime, fc.integer({ min: -3, max: 40 }), (asof, time, count) => {
      const month = addMonths('2024-01', count);
      const range = aidMonthsAt(coalition, { asof, time });
      const happened = aidRangeAt(coalition.aid, asof ?? coalition.asof);
      const isAsked = (time?.from ?? '0000') <= month && month <= (time?.through ?? '9999');
      const counts = happened !== null && isInside(month, happened) && isAsked;
      expect(range !== null && isInside(month, range)).toBe(counts);
    }),
  );
});

it('calls a span whole only if it has every month of the data', () => {
  const whole = (asof: string | null, from: string | null, through: string | null): boolean => {
    const span = aidSpanAt(coalition, { asof, time: { from, through } });
    return span.kind === 'months' && span.whole;
  };
  expect(whole(null, null, null)).toBe(true);
  expect(whole(null, '2024-03', '2026-04')).toBe(true);
  expect(whole(null, '2020-01', '2030-01')).toBe(true);
  expect(whole(null, '2024-04', null)).toBe(false);
  expect(whole(null, null, '2026-03')).toBe(false);
  expect(whole('2026-04-29', null, null)).toBe(false);
});

it('says why no month counts', () => {
  const reason = (asof: string | null, from: string | null, aid = true): string | null => {
    const about = aid ? coalition : { ...coalition, aid: null };
    const span = aidSpanAt(about, { asof, time: { from, through: null } });
    return span.kind === 'none' ? span.reason : null;
  };
  expect(reason(null, null, false)).toBe('no-aid');
  expect(reason('2024-03-30', null)).toBe('not-yet');
  expect(reason('2025-06-30', '2025-07')).toBe('outside');
  expect(reason('2025-06-30', '2025-06')).toBeNull();
});

it('asks for a range so that the same months count', () => {
  const limits = { from: '2024-03', through: '2026-04' };
  fc.assert(
    fc.property(fc.nat(25), fc.nat(25), (a, b) => {
      const from = addMonths(limits.from, Math.min(a, b));
      const through = addMonths(limits.from, Math.max(a, b));
      const time = spanFor({ from, through }, limits);
      expect(aidMonthsAt(coalition, { asof: null, time })).toEqual({ from, through });
      expect(time === null).toBe(from === limits.from && through === limits.through);
    }),
  );
});
