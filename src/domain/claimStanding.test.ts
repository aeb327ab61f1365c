import { expect, it } from 'vitest';
import { madeStance } from '#tooling/testKit/madeClaims.ts';
import { claimStanding } from './claimStanding.ts';
import { stanceFrom } from './stancesAt.ts';

const own = madeStance({
  id: 'own',
  date: '2026-01-07',
  basis: 'own-government',
  stance: 'ruled-out',
});
const before = madeStance({
  id: 'before',
  date: '2025-03-01',
  basis: 'own-government',
  stance: 'willing',
});
const press = madeStance({ id: 'press', date: '2025-09-04', basis: 'press', stance: 'willing' });
const other = madeStance({
  id: 'other',
  date: '2025-08-01',
  basis: 'other-government',
  stance: 'support-only',
});
const state = stanceFrom('LVA', [own, press, other, before], 'latest');

it('tells the deciding claim, the superseded, the contradicting and the agreeing apart', () => {
  expect([own, press, other, before].map((claim) => claimStanding(claim, state))).toEqual([
    'decides',
    'contradicts',
    'agrees',
    'superseded',
  ]);
});

it('sets a claim about other places apart from those about the host country', () => {
  const outside = madeStance({ ...own, id: 'outside', date: '2026-05-18', place: 'outside-host' });
  const withOutside = stanceFrom('LVA', [outside, own, press], 'latest');
  expect(withOutside.claim?.id).toBe('own');
  expect(claimStanding(outside, withOutside)).toBe('elsewhere');
  expect(stanceFrom('LVA', [outside], 'latest').claim?.id).toBe('outside');
});

it('calls a claim that does not count on the day later', () => {
  expect(claimStanding(madeStance({ id: 'tomorrow' }), state)).toBe('later');
});
