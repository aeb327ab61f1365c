import { expect, it } from 'vitest';
import { everyRecord } from '#domain/recorded.ts';
import { REAL_LEDGER } from '#tooling/testKit/realLedger.ts';
import { madeEvent, madeStance } from '#tooling/testKit/madeClaims.ts';
import { createFormat } from './createFormat.ts';
import { en } from './messages/en.ts';
import { changedFields, fieldTexts, recordTitle } from './recordFields.ts';

const wording = {
  format: createFormat('en'),
  messages: en,
  names: {
    partyName: (code: string) => `<${code}>`,
    roleName: (id: string) => id,
    metricName: (id: string) => id,
    sourceName: (id: string) => `source ${id}`,
  },
};

it('says what differs, and never calls unknown zero', () => {
  const before = madeStance({ id: 'a', soldiers: { low: null, high: 10_000 } });
  const after = {
    ...before,
    id: 'b',
    soldiers: null,
    sources: ['x', 'y'],
    conditions: ['a mandate'],
  };
  expect(changedFields(before, after, wording)).toEqual([
    {
      key: 'sources',
      label: 'Sources',
      before: 'source some-source',
      after: 'source x and source y',
    },
    { key: 'soldiers', label: 'Soldiers', before: 'up to 10,000', after: 'not stated' },
    { key: 'conditions', label: 'Conditions', before: 'none', after: 'a mandate' },
  ]);
});

it('has no difference between a record and its copy under another id and release', () => {
  const before = madeEvent();
  const after = { ...before, id: 'other', recorded: '2027-01-01' };
  expect(changedFields(before, after, wording)).toEqual([]);
});

it('names parties, dates and the words of the ledger', () => {
  const texts = fieldTexts(madeStance(), wording).map(({ label, text }) => `${label}: ${text}`);
  expect(texts).toContain('Party: <FRA>');
  expect(texts).toContain('Date: 4 September 2025');
  expect(texts).toContain('Who speaks: own government');
});

it('has a label for every field of the real ledger, and a title for every record', () => {
  const records = everyRecord(REAL_LEDGER.ledger);
  const labels = new Set(
    records.flatMap(({ record }) =>
      fieldTexts(record, wording)
        .filter(({ key, label }) => key === label)
        .map(({ key }) => key),
    ),
  );
  expect([...labels]).toEqual([]);
  expect(records.filter((each) => recordTitle(each, wording).trim() === '')).toEqual([]);
});
