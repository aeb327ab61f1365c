import { expect, it } from 'vitest';
import { factRange } from './factRange.ts';

const coalition = { founded: '2025-03-02', asof: '2026-05-18' };

it('goes from the first fact to the ledger’s own date', () => {
  expect(factRange(coalition, '2025-09-04', ['2025-02-17', '', '2025-06-01'])).toEqual({
    from: '2025-02-17',
    to: '2026-05-18',
  });
  expect(factRange(coalition, '2025-09-04', []).from).toBe('2025-03-02');
});

it('grows to a day after the ledger’s own date', () => {
  expect(factRange(coalition, '2026-07-08', []).to).toBe('2026-07-08');
});

it('never ends before it begins', () => {
  const odd = { founded: '2026-01-01', asof: '2025-01-01' };
  expect(factRange(odd, '2024-01-01', [])).toEqual({ from: '2025-01-01', to: '2025-01-01' });
});
