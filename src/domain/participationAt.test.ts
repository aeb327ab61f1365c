import { expect, it } from 'vitest';
import { madeParticipation } from '#tooling/testKit/madeClaims.ts';
import { memberCount, participationAt } from './participationAt.ts';

const claims = [
  madeParticipation({ about: 'GBR', lead: true }),
  madeParticipation({ about: 'FRA', lead: true }),
  madeParticipation({ about: 'ALB', date: '2025-09-04' }),
  madeParticipation({ about: 'UKR', participation: 'partner' }),
  madeParticipation({ about: 'AUT', date: '2025-03-27', participation: 'observer' }),
  madeParticipation({ about: 'CHE', date: null, participation: 'absent' }),
  madeParticipation({ about: 'HUN', date: null, participation: 'opposed' }),
];

it('lists each part in the order of the codes', () => {
  const state = participationAt(claims, '2025-12-31');
  expect(state.members).toEqual(['ALB', 'FRA', 'GBR']);
  expect(state.partners).toEqual(['UKR']);
  expect(state.observers).toEqual(['AUT']);
  expect(state.absent).toEqual(['CHE']);
  expect(state.opposed).toEqual(['HUN']);
  expect(state.leads).toEqual(['FRA', 'GBR']);
  expect(memberCount(state)).toBe(3);
});

it('does not see a member before its first attendance, but always those without a date', () => {
  const state = participationAt(claims, '2025-03-02');
  expect(state.members).toEqual(['FRA', 'GBR']);
  expect(state.parties.has('ALB')).toBe(false);
  expect(participationAt(claims, '2020-01-01')).toMatchObject({
    members: [],
    absent: ['CHE'],
    opposed: ['HUN'],
  });
});

it('follows a party that joins, and one that leaves', () => {
  const joined = madeParticipation({ about: 'CHE', date: '2026-05-01' });
  const left = madeParticipation({
    about: 'FRA',
    date: '2026-06-01',
    participation: 'observer',
    lead: true,
  });
  const state = participationAt([...claims, joined, left], '2026-06-01');
  expect(state.members).toEqual(['ALB', 'CHE', 'GBR']);
  expect(state.leads).toEqual(['GBR']);
  expect(state.parties.get('CHE')?.claims).toHaveLength(2);
});

it('reads a release as it stood', () => {
  const late = madeParticipation({ about: 'MNE', recorded: '2027-01-01' });
  expect(participationAt([late], '2026-12-31', '2026-11-22').members).toEqual([]);
  expect(participationAt([late], '2026-12-31', '2027-01-01').members).toEqual(['MNE']);
});
