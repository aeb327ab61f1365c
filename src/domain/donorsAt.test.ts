import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyDay } from '#tooling/testKit/anyClaims.ts';
import { REAL_LEDGER } from '#tooling/testKit/realLedger.ts';
import type { AidKind } from './aid.ts';
import { donorsAt, isMember, isValued } from './donorsAt.ts';
import { DEFAULT_QUESTION } from './question.ts';
import type { Question } from './question.ts';

const { coalition } = REAL_LEDGER.ledger;
if (coalition === null) throw new Error('The real ledger has no description.');
const ledger = { ...REAL_LEDGER.ledger, coalition };

function tallyAt(asked: Partial<Question>): ReturnType<typeof donorsAt> {
  return donorsAt(ledger, { ...DEFAULT_QUESTION, ...asked });
}

function total(asked: Partial<Question>): number {
  return tallyAt(asked).donors.reduce(
    (sum, { value }) => sum + (value.kind === 'value' ? value.total : 0),
    0,
  );
}

it('gives the same sum whether an institution stands by itself or is shared among its members', () => {
  expect(total({ euShare: true })).toBeCloseTo(total({}), 2);
  const codes = (euShare: boolean): readonly string[] =>
    tallyAt({ euShare }).donors.map(({ party }) => party.code);
  expect(codes(false).filter((code) => !codes(true).includes(code))).toEqual(['EU']);
});

it('adds to each member of the institution what its publisher says, in every unit', () => {
  const { donors } = tallyAt({ euShare: true, aidUnit: 'pct-gdp' });
  const published = new Map(ledger['aid-eu-shares'].map((share) => [share.donor, share]));
  const sharing = donors.filter(({ euShare }) => euShare !== null);
  expect(sharing).toHaveLength(published.size);
  for (const { party, euShare } of sharing) {
    expect(euShare?.value).toBeCloseTo(published.get(party.code)?.euSharePctGdp ?? Number.NaN, 4);
  }
});

it.each([
  [{ measure: 'commitments' }, 'commitments'],
  [{ kind: ['military'] satisfies AidKind[] }, 'some-kinds'],
  [{ asof: '2025-12-31' }, 'some-months'],
  [{ time: { from: '2025-03', through: null } }, 'some-months'],
  [{ time: { from: '2030-01', through: null } }, 'some-months'],
] satisfies [Partial<Question>, string][])(
  'adds no share where none is known: %o',
  (asked, reason) => {
    const { shares, donors } = tallyAt({ ...asked, euShare: true });
    expect(shares).toEqual({ kind: 'not-added', reason });
    expect(donors.every(({ euShare }) => euShare === null)).toBe(true);
    expect(donors).toEqual(tallyAt(asked).donors);
  },
);

it('adds shares of all kinds, however all kinds are asked for', () => {
  const kind = ['humanitarian', 'military', 'financial'] satisfies AidKind[];
  expect(tallyAt({ euShare: true, kind }).shares.kind).toBe('added');
});

it('adds nothing without an institution that everybody with a share belongs to', () => {
  const countries = ledger.countries.filter(({ code }) => code !== 'EU');
  const { shares } = donorsAt({ ...ledger, countries }, { ...DEFAULT_QUESTION, euShare: true });
  expect(shares).toEqual({ kind: 'not-added', reason: 'no-shares' });
});

it('never counts more with fewer months', () => {
  const anyMonth = fc.constantFrom(null, '2022-06', '2024-01', '2025-03', '2026-02', '2027-01');
  fc.assert(
    fc.property(anyDay, anyMonth, anyMonth, (asof, from, through) => {
      const narrow = tallyAt({ asof, time: { from, through } }).donors;
      const wide = new Map(tallyAt({ asof }).donors.map((donor) => [donor.party.code, donor]));
      for (const donor of narrow.filter(isValued)) {
        const all = wide.get(donor.party.code);
        expect(all?.value.kind === 'value' && all.value.total >= donor.value.total).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
});

it('lists members that are not tracked, and never as zero', () => {
  const untracked = tallyAt({}).donors.filter(({ aid }) => aid === null);
  expect(untracked.map(({ party }) => party.code)).toEqual(expect.arrayContaining(['ALB', 'MNE']));
  expect(untracked.every((donor) => isMember(donor) && donor.value.kind === 'no-data')).toBe(true);
});
