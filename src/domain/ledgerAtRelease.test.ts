import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GROWN_RELEASES, anyEdits, emptied, grownLedger } from '#tooling/testKit/grownLedger.ts';
import { madeStance } from '#tooling/testKit/madeClaims.ts';
import { manyMembersLedger } from '#tooling/testKit/manyMembersLedger.ts';
import { ledgerAtRelease } from './ledgerAtRelease.ts';

const BASE = emptied(manyMembersLedger(3));

describe('ledgerAtRelease', () => {
  it('is the ledger as it was before anything later was added or withdrawn', () => {
    fc.assert(
      fc.property(anyEdits, fc.integer({ min: 1, max: 4 }), (edits, releases) => {
        const now = grownLedger(BASE, edits, 4);
        const then = grownLedger(BASE, edits, releases);
        expect(ledgerAtRelease(now, GROWN_RELEASES[releases - 1] ?? '')).toEqual(then);
      }),
    );
  });

  it('of the newest release is the ledger itself', () => {
    fc.assert(
      fc.property(anyEdits, (edits) => {
        const now = grownLedger(BASE, edits, 4);
        expect(ledgerAtRelease(now, GROWN_RELEASES[3])).toEqual(now);
      }),
    );
  });

  it('takes back a withdrawal that came later, and keeps one of its own', () => {
    const withdrawn = { release: '2027-02-01', reason: 'Wrong.' };
    const stance = madeStance({ recorded: '2027-01-01', withdrawn });
    const ledger = { ...grownLedger(BASE, [], 4), stances: [stance] };
    expect(ledgerAtRelease(ledger, '2027-01-01').stances[0]?.withdrawn).toBeNull();
    expect(ledgerAtRelease(ledger, '2027-02-01').stances[0]?.withdrawn).toEqual(withdrawn);
  });

  it('gives the period of aid that the totals of the release cover', () => {
    const total = {
      id: 'total-old',
      recorded: '2027-01-01',
      withdrawn: { release: '2027-02-01', reason: 'A new edition.' },
      sources: ['some-source'],
      donor: 'FRA',
      measure: 'commitments',
      military: null,
      financial: null,
      humanitarian: null,
      total: 1,
      shareOfGdpPct: null,
      from: '2025-01-01',
      through: '2025-12-31',
    } as const;
    const newer = {
      ...total,
      id: 'total-new',
      recorded: '2027-02-01',
      withdrawn: null,
      through: '2026-06-30',
    };
    const aid = { attribution: 'A tracker', from: '2025-01-01', through: '2026-06-30' };
    const ledger = {
      ...grownLedger(BASE, [], 4),
      coalition: { ...BASE.coalition, aid },
      'aid-totals': [total, newer],
    };
    expect(ledgerAtRelease(ledger, '2027-01-01').coalition.aid?.through).toBe('2025-12-31');
    expect(ledgerAtRelease(ledger, '2027-03-01').coalition.aid).toEqual(aid);
  });
});
