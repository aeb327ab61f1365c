import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay, anyRelease, anyStances, anyStancesShuffled } from '#tooling/testKit/anyClaims.ts';
import { madeParticipation, madeStance } from '#tooling/testKit/madeClaims.ts';
import { compareClaims, knownDay } from './compareClaims.ts';
import { claimsAbout, claimsAt, claimsByParty, indexClaims, indexOf } from './indexClaims.ts';
import { standsIn } from './standsIn.ts';

const withdrawn = { release: '2026-11-22', reason: 'Not found again.' };

describe('claims at a date', () => {
  it('count from the last day that their date can mean', () => {
    const index = indexClaims([madeStance({ date: '2025-08' })]);
    expect(claimsAt(index, '2025-08-30')).toHaveLength(0);
    expect(claimsAt(index, '2025-08-31')).toHaveLength(1);
  });

  it('always count if they have no date, as the oldest', () => {
    const undated = madeParticipation({ date: null });
    const dated = madeParticipation();
    const index = indexClaims([undated, dated]);
    expect(claimsAt(index, '1900-01-01')).toEqual([undated]);
    expect(claimsAt(index, '2026-01-01')).toEqual([dated, undated]);
  });

  it('count between the release that recorded and the one that withdrew them', () => {
    const index = indexClaims([madeStance({ recorded: '2026-06-01', withdrawn })]);
    const countIn = (release?: string): number => claimsAt(index, '2026-12-31', release).length;
    expect(countIn('2026-05-31')).toBe(0);
    expect(countIn('2026-06-01')).toBe(1);
    expect(countIn('2026-11-21')).toBe(1);
    expect(countIn('2026-11-22')).toBe(0);
    expect(countIn()).toBe(0);
  });

  it('are sorted by party, without parties of whom nothing is known yet', () => {
    const later = madeStance({ about: 'AUS', date: '2026-01-01' });
    const index = indexClaims([madeStance({ about: 'GBR' }), madeStance({ about: 'FRA' }), later]);
    expect([...claimsByParty(index, '2025-12-31').keys()]).toEqual(['FRA', 'GBR']);
    expect(claimsAbout(index, 'AUS', '2026-01-01')).toEqual([later]);
    expect(claimsAbout(index, 'XXX', '2026-01-01')).toEqual([]);
  });

  it('are what a plain scan finds, on any day and in any release', () => {
    const anyReleaseOrNewest = fc.option(anyRelease, { nil: undefined });
    fc.assert(
      fc.property(anyStances, anyDay, anyReleaseOrNewest, (claims, day, release) => {
        const scanned = claims
          .filter((claim) => knownDay(claim) <= day && standsIn(claim, release))
          .toSorted(compareClaims);
        const index = indexClaims(claims);
        expect(claimsAt(index, day, release)).toEqual(scanned);
        for (const [party, own] of claimsByParty(index, day, release)) {
          expect(own).toEqual(scanned.filter((claim) => claim.about === party));
          expect(claimsAbout(index, party, day, release)).toEqual(own);
        }
      }),
    );
  });

  it('do not depend on the order in which claims are given', () => {
    fc.assert(
      fc.property(anyStancesShuffled, anyDay, ([claims, shuffled], day) => {
        expect(claimsAt(indexClaims(shuffled), day)).toEqual(claimsAt(indexClaims(claims), day));
      }),
    );
  });

  it('are indexed once for each list', () => {
    const claims = [madeStance()];
    expect(indexOf(claims)).toBe(indexOf(claims));
    expect(indexOf([...claims])).not.toBe(indexOf(claims));
  });

  it('leave the list that was given as it was', () => {
    const claims = [madeStance({ date: '2025-01-01' }), madeStance({ date: '2026-01-01' })];
    const before = [...claims];
    indexClaims(claims);
    expect(claims).toEqual(before);
  });
});
