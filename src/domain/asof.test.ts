import { expect, it } from 'vitest';
import { dayAsked } from './asof.ts';

const coalition = { asof: '2026-05-18' };
const diff = { from: '2025-03-27', to: '2026-02-24' };

it('is about the newest fact unless a day is asked for', () => {
  expect(dayAsked({ asof: null, diff: null }, coalition)).toBe('2026-05-18');
  expect(dayAsked({ asof: '2025-09-04', diff: null }, coalition)).toBe('2025-09-04');
});

it('is about the later day of a comparison, whatever else is asked for', () => {
  expect(dayAsked({ asof: null, diff }, coalition)).toBe('2026-02-24');
  expect(dayAsked({ asof: '2025-09-04', diff }, coalition)).toBe('2026-02-24');
});
