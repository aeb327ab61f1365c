import { expect, it } from 'vitest';
import { madeEvent } from '#tooling/testKit/madeClaims.ts';
import { attendanceOf, eventsAt, isMeeting } from './eventsAt.ts';

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
