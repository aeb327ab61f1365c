import { expect, it } from 'vitest';
import { madeEvent, madeParticipation, madeStance } from '#tooling/testKit/madeClaims.ts';
import type { Coalition } from './ledger.ts';
import { ledgerTimeline } from './ledgerTimeline.ts';

const coalition: Coalition = {
  title: { en: 'A coalition' },
  name: { en: 'the coalition' },
  host: 'UKR',
  founded: '2025-02-10',
  asof: '2026-05-18',
  roles: [],
  metrics: [],
  headline: { members: null, pledged: null, forceSize: null },
  memberMetrics: [],
  meetingMetrics: [],
  aid: null,
  map: null,
};

it('goes from the first day to the newest day on which something becomes known', () => {
  expect(ledgerTimeline({ coalition })).toEqual({
    first: '2025-02-10',
    last: '2026-05-18',
    ticks: [],
  });
  const stances = [madeStance({ date: '2026-06' }), madeStance({ date: '2025-01-01' })];
  const members = [madeParticipation({ date: null })];
  expect(ledgerTimeline({ coalition, stances, members }).last).toBe('2026-06-30');
});

it('has a tick for each day of events, oldest first, none outside', () => {
  const summit = madeEvent({ date: '2025-03-02' });
  const call = madeEvent({ date: '2025-03-02' });
  const agreement = madeEvent({ date: '2025-07-10', level: 'milestone' });
  const before = madeEvent({ date: '2024-02-26' });
  const { ticks } = ledgerTimeline({ coalition, events: [agreement, call, before, summit] });
  expect(ticks.map(({ day, events, meeting }) => [day, events.length, meeting])).toEqual([
    ['2025-03-02', 2, true],
    ['2025-07-10', 1, false],
  ]);
});

it('does not reach to what a release does not hold', () => {
  const stances = [madeStance({ date: '2027-01-15', recorded: '2027-02-01' })];
  expect(ledgerTimeline({ coalition, stances }, '2026-11-22').last).toBe('2026-05-18');
  expect(ledgerTimeline({ coalition, stances }).last).toBe('2027-01-15');
});
