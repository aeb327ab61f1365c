import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyDay, anyStances, anyStancesShuffled } from '#tooling/testKit/anyClaims.ts';
import {
  madeAidMonth,
  madeEvent,
  madeParticipation,
  madeReport,
  madeRole,
  madeStance,
} from '#tooling/testKit/madeClaims.ts';
import { REAL_LEDGER } from '#tooling/testKit/realLedger.ts';
import type { Change, ChangeQuestion, SoldierChange, StanceChange } from './change.ts';
import { recordIdsOf } from './change.ts';
import type { ChangeLedger } from './changesBetween.ts';
import { changesBetween } from './changesBetween.ts';
import type { PartyCode, Stance } from './claim.ts';
import { knownDay } from './compareClaims.ts';

const { coalition } = REAL_LEDGER.ledger;
if (coalition === null) throw new Error('The ledger describes no coalition.');
const real: ChangeLedger = { ...REAL_LEDGER.ledger, coalition };
const BARE: ChangeLedger = {
  coalition,
  members: [],
  stances: [],
  roles: [],
  reports: [],
  events: [],
  'aid-monthly': [],
};
const SPAN = { from: '2025-03-27', to: '2026-02-24', basis: 'latest' } as const;

function between(
  parts: Partial<ChangeLedger>,
  span: Partial<ChangeQuestion> = {},
): readonly Change[] {
  return changesBetween({ ...BARE, ...parts }, { ...SPAN, ...span });
}

function stancesIn(changes: readonly Change[]): readonly StanceChange[] {
  return changes.filter((change) => change.kind === 'stance');
}

function soldiersIn(changes: readonly Change[]): readonly SoldierChange[] {
  return changes.filter((change) => change.kind === 'soldiers');
}

const anyBasis = fc.constantFrom('latest', 'official', 'lowest', 'highest');
const anyDays = (count: number): fc.Arbitrary<readonly string[]> =>
  fc.array(anyDay, { minLength: count, maxLength: count }).map((days) => days.toSorted());

/** Where each party went, step after step; parties that ended where they began are left out. */
function composed(...steps: readonly (readonly StanceChange[])[]): ReadonlyMap<PartyCode, unknown> {
  const paths = new Map<PartyCode, { before: Stance | null; after: Stance }>();
  for (const { party, before, after } of steps.flat()) {
    const path = paths.get(party);
    if (path === undefined) paths.set(party, { before, after });
    else path.after = after;
  }
  return new Map([...paths].filter(([, { before, after }]) => before !== after));
}

it('finds nothing between a day and itself, or backwards', () => {
  fc.assert(
    fc.property(anyDays(2), anyBasis, ([from = '', to = ''], basis) => {
      expect(changesBetween(real, { from: to, to: from, basis })).toEqual([]);
      expect(changesBetween(real, { from, to: from, basis })).toEqual([]);
    }),
  );
});

it('gives the same stances for a span as for its two halves one after the other', () => {
  fc.assert(
    fc.property(anyStances, anyDays(3), anyBasis, (stances, [a = '', b = '', c = ''], basis) => {
      const half = (from: string, to: string): readonly StanceChange[] =>
        stancesIn(between({ stances }, { from, to, basis }));
      const whole = composed(half(a, c));
      const joined = composed(half(a, b), half(b, c));
      expect(joined).toEqual(whole);
    }),
  );
});

it('does not depend on the order of the claims', () => {
  fc.assert(
    fc.property(anyStancesShuffled, anyDays(2), anyBasis, ([one, other], days, basis) => {
      const [from = '', to = ''] = days;
      expect(between({ stances: one }, { from, to, basis })).toEqual(
        between({ stances: other }, { from, to, basis }),
      );
    }),
  );
  const backwards: ChangeLedger = {
    ...real,
    members: real.members.toReversed(),
    stances: real.stances.toReversed(),
    roles: real.roles.toReversed(),
    reports: real.reports.toReversed(),
    events: real.events.toReversed(),
    'aid-monthly': real['aid-monthly'].toReversed(),
  };
  expect(changesBetween(backwards, SPAN)).toEqual(changesBetween(real, SPAN));
});

it('rests on nothing that became known later, and each change on something new', () => {
  fc.assert(
    fc.property(anyStances, anyDays(2), anyBasis, (stances, [from = '', to = ''], basis) => {
      const byId = new Map(stances.map((claim) => [claim.id, claim]));
      for (const change of between({ stances }, { from, to, basis })) {
        const days = recordIdsOf(change).map((id) =>
          knownDay({ date: byId.get(id)?.date ?? null }),
        );
        expect(days.filter((day) => day > to)).toEqual([]);
        expect(days.some((day) => day > from)).toBe(true);
        expect(recordIdsOf(change).filter((id) => byId.get(id)?.withdrawn !== null)).toEqual([]);
      }
    }),
  );
});

it('tells a first statement from a step and from a reversal', () => {
  const said = (about: string, date: string, stance: Stance) => madeStance({ about, date, stance });
  const stances = [
    said('EST', '2025-06-01', 'willing'),
    said('FRA', '2025-03-01', 'willing'),
    said('FRA', '2026-01-06', 'committed'),
    said('GRC', '2025-03-01', 'undecided'),
    said('GRC', '2025-06-01', 'ruled-out'),
    said('POL', '2025-03-01', 'conditional'),
    said('POL', '2025-06-01', 'support-only'),
    said('SWE', '2025-03-01', 'willing'),
    said('SWE', '2025-06-01', 'willing'),
  ];
  expect(stancesIn(between({ stances })).map(({ party, move }) => [party, move])).toEqual([
    ['EST', 'first'],
    ['FRA', 'nearer'],
    ['GRC', 'farther'],
    ['POL', 'reversed'],
  ]);
});

it('lists new figures even where the figure that counts stays, and a figure that a refusal ends', () => {
  const stances = [
    madeStance({ about: 'FRA', date: '2025-03-01', soldiers: { low: 1000, high: 2000 } }),
    madeStance({
      about: 'FRA',
      date: '2025-06',
      soldiers: { low: 1000, high: 2000 },
      basis: 'press',
    }),
    madeStance({ about: 'GBR', date: '2025-03-01', soldiers: { low: 500, high: 500 } }),
    madeStance({ about: 'GBR', date: '2025-06-01', stance: 'ruled-out' }),
    madeStance({ about: 'EST', date: '2025-03-01' }),
    madeStance({ about: 'EST', date: '2025-06-01', stance: 'ruled-out' }),
  ];
  const found = soldiersIn(between({ stances }));
  expect(
    found.map(({ party, before, after, reports }) => [
      party,
      before.kind,
      after.kind,
      reports.length,
    ]),
  ).toEqual([
    ['FRA', 'range', 'range', 1],
    ['GBR', 'range', 'ruled-out', 0],
  ]);
});

it('finds roles, parts, events and counts that are new or other than before', () => {
  const changes = between({
    roles: [
      madeRole({ id: 'role-old', date: '2025-03-01' }),
      madeRole({ id: 'role-firm', date: '2025-09-04', status: 'committed' }),
      madeRole({ id: 'role-new', date: '2025-09-04', role: 'naval' }),
      madeRole({ id: 'role-same', about: 'GBR', date: '2025-02-01' }),
      madeRole({ about: 'GBR', date: '2025-09-04' }),
    ],
    members: [
      madeParticipation({ date: null, participation: 'absent' }),
      madeParticipation({ about: 'AUT', date: '2025-03-27', participation: 'observer' }),
      madeParticipation({ about: 'AUT', date: '2025-09-04' }),
      madeParticipation({ about: 'GBR', lead: true, date: '2025-03-28' }),
    ],
    events: [
      madeEvent({ date: '2025-03-27' }),
      madeEvent({ id: 'met', date: '2026-02-24' }),
      madeEvent({ id: 'done', date: '2025-07-10', level: 'milestone' }),
      madeEvent({ date: '2026-02-25' }),
    ],
    reports: [
      madeReport({ id: 'report-old', metric: coalition.metrics[0]?.id ?? '' }),
      madeReport({ id: 'report-new', metric: coalition.metrics[0]?.id ?? '', date: '2026-01' }),
    ],
  });
  expect(changes.map((change) => [change.kind, ...recordIdsOf(change)])).toEqual([
    ['role', 'role-new'],
    ['role', 'role-firm'],
    ['part', expect.anything()],
    ['part', expect.anything()],
    ['event', 'met'],
    ['event', 'done'],
    ['report', 'report-new', 'report-old'],
  ]);
  expect(changes.filter(({ kind }) => kind === 'part')).toMatchObject([
    { party: 'AUT', before: 'observer', after: 'member', lead: null },
    { party: 'GBR', before: null, after: 'member', lead: 'began' },
  ]);
});

it('adds up the aid of whole months that ended in between, and of those alone', () => {
  const aid = { from: '2025-01-01', through: '2026-06-30', attribution: '' };
  const months = [
    madeAidMonth({ month: '2025-02', military: 8 }),
    madeAidMonth({ month: '2025-03', military: 1, commitments: 5 }),
    madeAidMonth({ month: '2026-01', financial: 2 }),
    madeAidMonth({ month: '2026-02', humanitarian: 4 }),
    madeAidMonth({ donor: 'GBR', month: '2026-02', humanitarian: 4 }),
  ];
  const changes = between({ coalition: { ...coalition, aid }, 'aid-monthly': months });
  expect(changes).toMatchObject([
    {
      party: 'FRA',
      months: { from: '2025-03', through: '2026-01' },
      allocations: 3,
      byKind: { military: 1, financial: 2, humanitarian: 0 },
      commitments: 5,
    },
  ]);
  expect(between({ 'aid-monthly': months, coalition: { ...coalition, aid: null } })).toEqual([]);
});

it('knows what changed in the real ledger from the Paris summit to the fourth anniversary', () => {
  const changes = changesBetween(real, SPAN);
  expect(stancesIn(changes)).toContainEqual(
    expect.objectContaining({ party: 'GBR', after: 'committed' }),
  );
  expect(new Set(changes.map(({ kind }) => kind)).size).toBe(7);
});
