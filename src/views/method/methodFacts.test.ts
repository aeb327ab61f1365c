import { expect, it } from 'vitest';
import { madeParticipation, madeRole, madeStance } from '#tooling/testKit/madeClaims.ts';
import { REAL_LEDGER } from '#tooling/testKit/realLedger.ts';
import { type MethodLedger, methodFacts } from './methodFacts.ts';

const { coalition, ...records } = REAL_LEDGER.ledger;
if (coalition === null) throw new Error('The ledger has no coalition.json.');
const REAL: MethodLedger = { ...records, coalition };

const SMALL: MethodLedger = {
  ...REAL,
  coalition: { ...coalition, asof: '2026-01-01' },
  members: ['FRA', 'GBR', 'ISL'].map((about) => madeParticipation({ about })),
  stances: [
    madeStance({ about: 'FRA', date: '2025-05-01' }),
    madeStance({ about: 'FRA', date: '2025-06' }),
    madeStance({ about: 'GBR', date: '2025-04-01' }),
    madeStance({ about: 'ISL', date: '2026-05-01' }),
  ],
  roles: [madeRole({ role: 'training' })],
  events: [],
};

it('names members of whom nothing, or only one thing, is known by the ledger’s own date', () => {
  const facts = methodFacts(SMALL);
  expect(facts.silent).toEqual(['ISL']);
  expect(facts.once).toEqual(['GBR']);
  expect(facts.members).toBe(3);
});

it('says how far each kind of record reaches; a month reaches to its last day', () => {
  const { newest } = methodFacts({ ...SMALL, stances: SMALL.stances.slice(0, 3) });
  expect(newest.stances).toBe('2025-06-30');
  expect(newest.events).toBeNull();
});

it('lists roles of which few claims speak, fewest first', () => {
  const { thinRoles } = methodFacts(SMALL);
  expect(thinRoles.at(-1)).toEqual({ role: 'training', claims: 1 });
  expect(thinRoles[0]?.claims).toBe(0);
});

it('finds gaps in the real ledger, and not only gaps', () => {
  const facts = methodFacts(REAL);
  expect(facts.untracked).toContain('ALB');
  expect(facts.untracked.length).toBeLessThan(facts.members / 2);
  expect(facts.silent.length).toBeLessThan(facts.members / 2);
});
