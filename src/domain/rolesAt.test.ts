import { expect, it } from 'vitest';
import { madeRole } from '#tooling/testKit/madeClaims.ts';
import { rolesAt } from './rolesAt.ts';

it('takes the newest status of each role and keeps every claim', () => {
  const offered = madeRole({ date: '2025-03-01' });
  const active = madeRole({ date: '2025-09-04', status: 'active' });
  const planned = madeRole({ date: '2026-01-06', status: 'planned' });
  const naval = madeRole({ role: 'naval', date: '2025-04-01', status: 'committed' });
  const states = rolesAt([active, naval, planned, offered], '2026-02-01');
  expect(states.get('FRA')?.get('training')).toEqual({
    party: 'FRA',
    role: 'training',
    status: 'planned',
    claim: planned,
    claims: [planned, active, offered],
  });
  expect(states.get('FRA')?.get('naval')?.status).toBe('committed');
  expect(rolesAt([active, planned, offered], '2025-12-31').get('FRA')?.get('training')?.claim).toBe(
    active,
  );
});

it('takes the strongest status of the newest day', () => {
  const sameDay = (['planned', 'active', 'offered', 'committed'] as const).map((status) =>
    madeRole({ status, confidence: status === 'active' ? 'low' : 'high' }),
  );
  const statusOf = (claims: typeof sameDay): unknown =>
    rolesAt(claims, '2026-01-01').get('FRA')?.get('training')?.status;
  expect(statusOf(sameDay)).toBe('active');
  expect(statusOf(sameDay.filter(({ status }) => status !== 'active'))).toBe('committed');
  expect(
    statusOf(sameDay.filter(({ status }) => status === 'planned' || status === 'offered')),
  ).toBe('planned');
});

it('lists parties in the order of the codes, none before its first role is known', () => {
  const roles = [
    madeRole({ about: 'TUR', date: '2026-05-18' }),
    madeRole({ about: 'POL' }),
    madeRole({ about: 'FRA', date: '2025-09' }),
  ];
  expect([...rolesAt(roles, '2026-06-01').keys()]).toEqual(['FRA', 'POL', 'TUR']);
  expect([...rolesAt(roles, '2025-09-29').keys()]).toEqual(['POL']);
});
