import fc from 'fast-check';
import { expect, it } from 'vitest';
import { REAL_LEDGER } from '#tooling/testKit/realLedger.ts';
import { recordsOf } from '#views/kit/ledgerEntry.ts';
import { type MemberLedger, type MemberModel, memberModel } from './memberModel.ts';

const { coalition, ...records } = REAL_LEDGER.ledger;
if (coalition === null) throw new Error('The ledger has no coalition.json.');
const LEDGER: MemberLedger = { ...records, coalition };
const NOW = { asof: coalition.asof, basis: 'latest' } as const;

function modelOf(code: string, question: Parameters<typeof memberModel>[2] = NOW): MemberModel {
  const model = memberModel(LEDGER, code, question);
  if (model === null) throw new Error(`no party ${code}`);
  return model;
}

/** Ids of everything that a page shows, opened or closed. */
function idsOn(model: MemberModel): ReadonlySet<string> {
  const { participation, stances, roleClaims, statements, events, reports, aid } = model;
  const claims = [
    participation,
    stances,
    roleClaims,
    statements,
    events,
    reports,
    aid.pledges,
  ].flatMap(({ known, later }) => [...known, ...later]);
  const figures = [...aid.figures.known, ...aid.figures.later].flatMap(recordsOf);
  return new Set([model.party, ...claims, ...figures].map((record) => record.id));
}

const BY_PARTY: readonly (readonly [code: string, id: string])[] = [
  ...LEDGER.countries.map((record) => [record.code, record.id] as const),
  ...[
    LEDGER.members,
    LEDGER.stances,
    LEDGER.roles,
    LEDGER.statements,
    LEDGER.reports,
    LEDGER['aid-pledges'],
  ]
    .flat()
    .map((record) => [record.about, record.id] as const),
  ...LEDGER['aid-pledges'].flatMap((record) =>
    record.participants.map((code) => [code, record.id] as const),
  ),
  ...LEDGER.events.flatMap((record) =>
    [...record.hosts, ...record.attendees, ...record.absent].map(
      (code) => [code, record.id] as const,
    ),
  ),
  ...[LEDGER['aid-monthly'], LEDGER['aid-totals'], LEDGER['aid-eu-shares'], LEDGER['aid-weapons']]
    .flat()
    .map((record) => [record.donor, record.id] as const),
];

function missingAt(asof: string): readonly string[] {
  const pages = new Map(
    LEDGER.countries.map(({ code }) => [code, idsOn(modelOf(code, { ...NOW, asof }))]),
  );
  return BY_PARTY.filter(([code, id]) => pages.get(code)?.has(id) !== true).map(
    ([code, id]) => `${id} on ${code}`,
  );
}

it('shows every record about a party on its page, whatever the day', () => {
  expect(BY_PARTY.length).toBeGreaterThan(1000);
  expect(missingAt(NOW.asof)).toEqual([]);
  expect(missingAt('2025-03-15')).toEqual([]);
  expect(missingAt('2022-01-01')).toEqual([]);
});

it('shows nothing twice: what is known is not also later', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...LEDGER.countries.map(({ code }) => code)),
      fc.constantFrom('2024-06-30', '2025-03-15', '2025-09-04', '2026-04-29', '2026-12-31'),
      (code, asof) => {
        const { stances, roleClaims, events, aid } = modelOf(code, { ...NOW, asof });
        for (const { known, later } of [stances, roleClaims, events, aid.pledges]) {
          const ids = new Set(known.map((record) => record.id));
          expect(later.filter((record) => ids.has(record.id))).toEqual([]);
        }
        expect(stances.known.every((claim) => claim.date.slice(0, 10) <= asof)).toBe(true);
      },
    ),
  );
});

it('does not know a party that the ledger does not have', () => {
  expect(memberModel(LEDGER, 'XYZ', NOW)).toBeNull();
});

it('keeps a claim that is dated to a month back until the month has ended', () => {
  const claim = LEDGER.roles.find((each) => each.id === 'role-aus-intelligence-2025-08');
  expect(claim?.date).toBe('2025-08');
  const idsAt = (asof: string): readonly string[] =>
    modelOf('AUS', { ...NOW, asof }).roleClaims.known.map((record) => record.id);
  expect(idsAt('2025-08-30')).not.toContain(claim?.id);
  expect(idsAt('2025-08-31')).toContain(claim?.id);
});

it('says “not asked” of those outside of whom nobody has spoken, and “no data” of members', () => {
  const ofKind = (kind: string): readonly string[] =>
    LEDGER.countries
      .map(({ code }) => modelOf(code))
      .filter((model) => model.soldiers.amount.kind === kind)
      .map((model) => model.part?.participation ?? 'none');
  expect(ofKind('not-asked')).not.toContain('member');
  expect(ofKind('not-asked')).toContain('none');
  expect(new Set(ofKind('no-data'))).toEqual(new Set(['member']));
});

it('shows a joint pledge to everybody who is part of it', () => {
  const shown = ['DNK', 'NOR', 'SWE', 'DNK-NOR-SWE'].map((code) =>
    modelOf(code).aid.pledges.known.some((pledge) => pledge.id === 'pledge-dnk-nor-swe-2025-08'),
  );
  expect(shown).toEqual([true, true, true, true]);
});

it('adds up to what the publisher adds up to, and knows no aid of those not tracked', () => {
  const { aid } = modelOf('DEU', { ...NOW, asof: '2026-12-31' });
  const total = LEDGER['aid-totals'].find(
    (record) => record.donor === 'DEU' && record.measure === 'allocations',
  );
  expect(aid.allocations?.sum.total).toBeCloseTo(total?.total ?? Number.NaN, 3);
  const untracked = modelOf('ALB').aid;
  expect(untracked.tracked).toBe(false);
  expect(untracked.allocations).toBeNull();
});

it('gives aid in no month before the data begin, though the donor is tracked', () => {
  const { aid } = modelOf('DEU', { ...NOW, asof: '2021-12-31' });
  expect(aid.months).toBeNull();
  expect(aid.tracked).toBe(true);
  expect(aid.figures.known).toEqual([]);
  expect(aid.figures.later.length).toBeGreaterThan(2);
});
