import { expect, it } from 'vitest';
import { madeStance } from '#tooling/testKit/madeClaims.ts';
import { newestRecord } from './newestRecord.ts';

const stances = [
  { ...madeStance(), id: 'old', date: '2025-03', recorded: '2026-01-01' },
  { ...madeStance(), id: 'new', date: '2025-09-04', recorded: '2026-01-01' },
  { ...madeStance(), id: 'unseen', date: '2026-02-01', recorded: '2026-06-01' },
];

it('says when something in view was last said, and when the ledger last learnt something of it', () => {
  expect(newestRecord({ stances }, new Set(['old', 'new']))).toEqual({
    date: '2025-09-04',
    recorded: '2026-01-01',
  });
  expect(newestRecord({ stances }, new Set(['unseen']))?.date).toBe('2026-02-01');
});

it('says nothing where no record in view has a date', () => {
  expect(newestRecord({ stances }, new Set())).toBeNull();
  expect(newestRecord({}, new Set(['old']))).toBeNull();
});
