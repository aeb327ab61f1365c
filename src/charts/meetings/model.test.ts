import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Question } from '#domain/question.ts';
import { DEFAULT_QUESTION } from '#domain/question.ts';
import { createFormat } from '#i18n/createFormat.ts';
import { en } from '#i18n/messages/en.ts';
import { addDays } from '#lib/date.ts';
import { anyDay } from '#tooling/testKit/anyClaims.ts';
import { faultsOfSpeech } from '#tooling/testKit/askedModels.ts';
import { madeEvent, madeReport } from '#tooling/testKit/madeClaims.ts';
import { REAL_LEDGER } from '#tooling/testKit/realLedger.ts';
import type { MeetingsModel } from './model.ts';
import { meetingsModel } from './model.ts';

const { coalition, ...records } = REAL_LEDGER.ledger;
if (coalition === null) throw new Error('The ledger describes no coalition.');
const real = { ...records, coalition };

type Given = Partial<Pick<typeof real, 'events' | 'reports'>>;

function modelAt(asked: Partial<Question> = {}, given: Given = {}): MeetingsModel {
  return meetingsModel({
    ledger: { ...real, ...given },
    question: { ...DEFAULT_QUESTION, ...asked },
    format: createFormat('en'),
    messages: en,
  });
}

const counted = (low: number, high: number): Pick<ReturnType<typeof madeEvent>, 'reported'> => ({
  reported: { low, high },
});
const report = (low: number | null, high: number | null): ReturnType<typeof madeReport> =>
  madeReport({ metric: 'countries_in_meeting', date: '2025-03-02', low, high });

it('counts meetings, not milestones, and names the largest head-count', () => {
  expect(modelAt().title).toBe(
    '67 meetings are known; the largest head-count is that of 21 July 2025: 50–52 countries and organisations',
  );
  const milestone = [madeEvent({ level: 'milestone' })];
  expect(modelAt({}, { events: milestone, reports: [] }).empty).toBe(
    'No meeting is known as of 18 May 2026.',
  );
});

it('keeps a meeting that nobody has counted apart from zero', () => {
  const model = modelAt({}, { events: [madeEvent()], reports: [] });
  expect(model.marks.map(({ count, label }) => [count, label])).toEqual([[null, '']]);
  expect(model.uncounted).toBe('1 meeting without a head-count');
  expect(model.title).toBe('1 meeting is known, and nobody has reported how many came');
  expect(model.table.rows[0]?.cells.slice(4, 6)).toEqual(['not reported', 'not reported']);
});

it('adds the reports of a day to its only meeting', () => {
  const events = [madeEvent(counted(15, 19))];
  const { marks } = modelAt({}, { events, reports: [report(16, 16), report(22, 22)] });
  expect(marks.map(({ count, named }) => ({ count, named }))).toEqual([
    { count: { low: 15, high: 22 }, named: [16, 22] },
  ]);
});

it('adds them to the one of several meetings whose head-count they agree with, or to none', () => {
  const events = [madeEvent(counted(4, 4)), madeEvent(counted(15, 19)), madeEvent()];
  const clear = modelAt({}, { events, reports: [report(16, 16)] });
  expect(clear.marks.filter(({ named }) => named.length > 0)).toMatchObject([
    { count: { low: 15, high: 19 } },
  ]);
  const unclear = modelAt({}, { events, reports: [report(40, 40)] });
  expect(unclear.marks).toHaveLength(4);
  expect(unclear.marks.at(-1)).toMatchObject({ shape: 'target', label: '40' });
  expect(unclear.notes.join(' ')).toContain('several meetings');
});

it('leaves an end open that no report closes', () => {
  const { marks } = modelAt({}, { events: [madeEvent()], reports: [report(30, null)] });
  expect(marks[0]).toMatchObject({ count: { low: 30, high: null }, label: '30 or more' });
});

it('marks the part of the country chosen, and tells not named from absent', () => {
  const events = [
    madeEvent({ hosts: ['GBR'], attendees: ['GBR', 'FRA'], absent: ['ITA'] }),
    madeEvent({ date: '2025-04-01', hosts: ['FRA'], attendees: [], absent: [] }),
  ];
  const titleOf = (party: string): string =>
    modelAt({ country: [party] }, { events, reports: [] }).title;
  expect(titleOf('FRA')).toBe(
    'France is named as taking part in 2 of 2 known meetings, of which it hosted 1',
  );
  expect(titleOf('ITA')).toBe(
    'Italy is not named as taking part in any of the 2 known meetings; it is named as absent from 1',
  );
  const { legend } = modelAt({ country: ['ITA'] }, { events, reports: [] });
  expect(legend.map(({ id, value }) => [id, value])).toEqual([
    ['absent', '1'],
    ['not-named', '1'],
  ]);
});

it('states in its title and legend what its table lists, for any country on any day', () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom('FRA', 'GBR', 'TUR', 'HUN', 'EU', 'XXX'), (asof, party) => {
      const model = modelAt({ asof, country: [party] });
      expect(faultsOfSpeech(model)).toEqual([]);
      expect(JSON.parse(JSON.stringify(model))).toEqual(model);
      const total = model.legend.reduce((sum, { value }) => sum + Number(value), 0);
      expect(total).toBe(model.marks.length);
      expect(model.table.rows).toHaveLength(model.marks.length);
      const stated = /taking part in (\d+) of (\d+)/.exec(model.title);
      if (stated === null) return;
      const part = model.table.rows.map(({ cells }) => cells.at(-1));
      const present = part.filter((cell) => cell === 'hosted' || cell === 'named as attending');
      expect(present).toHaveLength(Number(stated[1]));
    }),
    { numRuns: 40 },
  );
});

it('changes nothing today because of a meeting of tomorrow', () => {
  fc.assert(
    fc.property(anyDay, (asof) => {
      const date = addDays(asof, 1);
      const events = [...real.events, madeEvent({ date, ...counted(99, 99) })];
      const reports = [...real.reports, { ...report(99, 99), date }];
      expect(modelAt({ asof }, { events, reports })).toEqual(modelAt({ asof }));
    }),
    { numRuns: 15 },
  );
});
