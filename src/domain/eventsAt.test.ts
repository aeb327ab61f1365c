import { expect, it } from 'vitest';
import { madeEvent } from '#tooling/testKit/madeClaims.ts';
import { attendanceOf, eventsAt, isMeeting, latestEvent } from './eventsAt.ts';

const london = madeEvent({ date: '2025-03-02', absent: ['LTU'] });
const paris = madeEvent({ date: '2025-03-27', hosts: ['FRA'], attendees: ['FRA', 'LTU'] });
const agreement = madeEvent({ date: '2025-07-10', level: 'milestone', attendees: ['LTU'] });
const events = [paris, agreement, london];

it('lists events that have begun, newest first', () => {
  expect(eventsAt(events, '2025-12-31')).toEqual([agreement, paris, london]);
  expect(eventsAt(events, '2025-03-26')).toEqual([london]);
  const withdrawn = { release: '2026-11-22', reason: 'It was called off.' };
  expect(eventsAt([madeEvent({ withdrawn })], '2025-12-31')).toEqual([]);
});

it('names a meeting of leaders before other meetings and milestones of its day', () => {
  const date = '2026-02-24';
  const leaders = madeEvent({ id: 'a', date, level: 'leaders' });
  const planners = madeEvent({ id: 'b', date, level: 'military-planners' });
  const milestone = madeEvent({ id: 'c', date, level: 'milestone' });
  expect(latestEvent([london, planners, leaders, milestone], '2026-12-31')).toBe(leaders);
  expect(latestEvent([london, planners, milestone], '2026-12-31')).toBe(planners);
  expect(latestEvent([leaders, milestone, london], '2026-02-23')).toBe(london);
  expect(latestEvent([paris, agreement], '2025-12-31')).toBe(agreement);
  expect(latestEvent([paris], '2025-03-01')).toBeNull();
});

it('takes everything but a milestone for a meeting', () => {
  expect(events.filter(isMeeting)).toEqual([paris, london]);
});

it('tells hosts, attendees, absentees and parties that no source names apart', () => {
  const presenceOf = (party: string): readonly string[] =>
    attendanceOf(events, party, '2025-12-31').map(({ presence }) => presence);
  expect(presenceOf('LTU')).toEqual(['attended', 'absent']);
  expect(presenceOf('FRA')).toEqual(['hosted', 'attended']);
  expect(presenceOf('JPN')).toEqual(['not-named', 'not-named']);
});
