import { expect, it } from 'vitest';
import { firstSpan, spanOfSteps, stepsOf } from './compareSpan.ts';

const RANGE = { from: '2025-03-01', to: '2025-03-31' };
const SPAN = { from: '2025-03-10', to: '2025-03-20' };

it('goes from days to steps and back', () => {
  expect(stepsOf(SPAN, RANGE)).toEqual({ from: 9, through: 19 });
  expect(spanOfSteps({ from: 9, through: 19 }, SPAN, RANGE)).toEqual(SPAN);
});

it('stands at the ends of the axis for days outside', () => {
  expect(stepsOf({ from: '2024-01-01', to: '2026-01-01' }, RANGE)).toEqual({
    from: 0,
    through: 30,
  });
});

it('never compares a day with itself: the end that moved stops a day short', () => {
  expect(spanOfSteps({ from: 19, through: 19 }, SPAN, RANGE)).toEqual({
    from: '2025-03-19',
    to: '2025-03-20',
  });
  expect(spanOfSteps({ from: 9, through: 9 }, SPAN, RANGE)).toEqual({
    from: '2025-03-10',
    to: '2025-03-11',
  });
  const atEnd = { from: '2025-03-31', to: '2025-04-09' };
  expect(spanOfSteps({ from: 30, through: 30 }, atEnd, RANGE)).toEqual({
    from: '2025-03-30',
    to: '2025-03-31',
  });
});

it('begins with the first day, or, on the first day, with the last', () => {
  expect(firstSpan('2025-03-20', RANGE)).toEqual({ from: '2025-03-01', to: '2025-03-20' });
  expect(firstSpan('2025-03-01', RANGE)).toEqual({ from: '2025-03-01', to: '2025-03-31' });
});
