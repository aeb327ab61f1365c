import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { manyMembersLedger } from '#tooling/testKit/manyMembersLedger.ts';
import type { Party } from './ledger.ts';
import { standingParties } from './standingParties.ts';

const PARTIES = manyMembersLedger(5).countries;
const NEXT = '2099-01-01';

function corrected(parties: readonly Party[], codes: readonly string[]): readonly Party[] {
  const isWrong = ({ code }: Party): boolean => codes.includes(code);
  return [
    ...parties.map((party) =>
      isWrong(party) ? { ...party, withdrawn: { release: NEXT, reason: 'Misread.' } } : party,
    ),
    ...parties
      .filter(isWrong)
      .map((party) => ({ ...party, id: `${party.code}-2`, recorded: NEXT, population: 1 })),
  ];
}

describe('standingParties', () => {
  it('gives each party once, in its old place, whichever are corrected', () => {
    fc.assert(
      fc.property(fc.subarray(PARTIES.map(({ code }) => code)), (codes) => {
        const parties = standingParties(corrected(PARTIES, codes));
        expect(parties.map(({ code }) => code)).toEqual(PARTIES.map(({ code }) => code));
        const mended = parties.filter(({ id, code }) => id !== code);
        expect(mended.map(({ code }) => code)).toEqual(codes);
      }),
    );
  });

  it('gives the old figures to an old release', () => {
    const parties = corrected(PARTIES, [PARTIES[0]?.code ?? '']);
    const before = standingParties(parties, PARTIES[0]?.recorded);
    expect(before.map(({ id }) => id)).toEqual(PARTIES.map(({ id }) => id));
    expect(standingParties(parties, NEXT)).toEqual(standingParties(parties));
  });

  it('leaves out who is withdrawn for good', () => {
    const withdrawn = corrected(PARTIES, [PARTIES[1]?.code ?? '']).slice(0, PARTIES.length);
    expect(standingParties(withdrawn)).toHaveLength(PARTIES.length - 1);
  });

  it('is worked out once for a list', () => {
    const parties = corrected(PARTIES, []);
    expect(standingParties(parties)).toBe(standingParties(parties));
    expect(standingParties(parties, NEXT)).toBe(standingParties(parties, NEXT));
  });
});
