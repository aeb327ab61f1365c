import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changesBetween } from '#domain/changesBetween.ts';
import { eventsAt, isMeeting } from '#domain/eventsAt.ts';
import { indexOf } from '#domain/indexClaims.ts';
import { participationAt } from '#domain/participationAt.ts';
import type { BasisChoice } from '#domain/question.ts';
import { stancesAt } from '#domain/stancesAt.ts';
import { createFormat } from '#i18n/createFormat.ts';
import { en } from '#i18n/messages/en.ts';
import { anyDay } from '#tooling/testKit/anyClaims.ts';
import { madeEvent, madeReport, madeStance } from '#tooling/testKit/madeClaims.ts';
import { REAL_LEDGER } from '#tooling/testKit/realLedger.ts';
import { changeHeadline } from './changeHeadline.ts';
import { changeTally } from './changeTally.ts';

const { coalition } = REAL_LEDGER.ledger;
if (coalition === null) throw new Error('The ledger describes no coalition.');
const ledger = { ...REAL_LEDGER.ledger, coalition };
const words = { format: createFormat('en'), messages: en };
type Parts = Partial<Parameters<typeof changesBetween>[0]>;

function headlineOf(from: string, to: string, basis: BasisChoice, parts: Parts = {}): string {
  return changeHeadline(
    changeTally(changesBetween({ ...ledger, ...parts }, { from, to, basis })),
    words,
  );
}

/** The number that a sentence states before or inside some words; 0 if it does not say them. */
function stated(sentence: string, pattern: RegExp): number {
  return Number(pattern.exec(sentence)?.[1] ?? 0);
}

const NOTHING_LEFT: Parts = {
  members: [],
  stances: [],
  roles: [],
  reports: [],
  events: [],
  'aid-monthly': [],
};

it('states, between any two days and by any reading, what a count of both days gives', () => {
  fc.assert(
    fc.property(
      anyDay,
      anyDay,
      fc.constantFrom('latest', 'official', 'lowest', 'highest'),
      (one, other, basis) => {
        const [from = '', to = ''] = [one, other].toSorted();
        const sentence = headlineOf(from, to, basis);
        const before = stancesAt(indexOf(ledger.stances), { asof: from, basis });
        const after = [...stancesAt(indexOf(ledger.stances), { asof: to, basis }).values()];
        const known = after.filter(({ stance }) => stance !== null);
        const first = known.filter(({ party }) => (before.get(party)?.stance ?? null) === null);
        const changed = known.filter(
          (state) => !first.includes(state) && before.get(state.party)?.stance !== state.stance,
        );
        const members = participationAt(ledger.members, from).members;
        const joined = participationAt(ledger.members, to).members.filter(
          (party) => !members.includes(party),
        );
        const meetings = eventsAt(ledger.events, to).filter(
          (event) => isMeeting(event) && event.date > from,
        );
        expect(stated(sentence, /(\d+) stances? on sending soldiers changed/)).toBe(changed.length);
        expect(stated(sentence, /(\d+) (?:more|stances? on sending soldiers) became known/)).toBe(
          first.length,
        );
        expect(stated(sentence, /(\d+) members? joined/)).toBe(joined.length);
        expect(stated(sentence, /(\d+) meetings? (?:was|were) held/)).toBe(meetings.length);
        expect(sentence).toMatch(/^[A-Z0-9€].*\.$/);
        expect(sentence).not.toMatch(/undefined|NaN|null|(?<![\d.])0 |€0 /);
        expect(sentence).not.toMatch(/(?<!\d)1 (stances|members|roles|meetings|times|counts)\b/);
      },
    ),
    { numRuns: 200 },
  );
});

it('says so when nothing changed, and only then', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (one, other) => {
      const [from = '', to = ''] = [one, other].toSorted();
      const isNothing = changesBetween(ledger, { from, to, basis: 'latest' }).length === 0;
      expect(headlineOf(from, to, 'latest') === en.changes.nothing).toBe(isNothing);
    }),
  );
  expect(headlineOf('2025-03-27', '2026-02-24', 'latest', NOTHING_LEFT)).toBe(en.changes.nothing);
});

it('says lesser things where there is nothing else to say', () => {
  const events = [madeEvent({ date: '2025-07-10', level: 'milestone' })];
  const metric = coalition.metrics[0]?.id ?? '';
  const reports = [madeReport({ metric, date: '2025-07-10' })];
  const parts = { ...NOTHING_LEFT, events, reports };
  expect(headlineOf('2025-03-27', '2026-02-24', 'latest', parts)).toBe(
    '1 milestone was reached and 1 count was reported.',
  );
  const stances = [madeStance({ date: '2025-09-04' })];
  expect(headlineOf('2025-03-27', '2026-02-24', 'latest', { ...parts, stances })).toBe(
    '1 stance on sending soldiers became known.',
  );
});
