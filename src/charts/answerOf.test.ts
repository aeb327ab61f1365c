import { expect, it } from 'vitest';
import { DEFAULT_QUESTION, type Question } from '#domain/question.ts';
import { createFormat } from '#i18n/createFormat.ts';
import { en } from '#i18n/messages/en.ts';
import { publishedLedgerWithShapes } from '#tooling/testKit/publishedLedgerWithShapes.ts';
import { answerOf } from './kit/answerOf.ts';
import { CHARTS } from './registry.ts';

const ledger = publishedLedgerWithShapes();
const format = createFormat('en');
const NOTHING_NEWER = /nothing newer/i;

function notesOf(id: string, asked: Partial<Question>): readonly string[] {
  const chart = CHARTS.find((one) => one.id === id);
  if (chart === undefined) throw new Error(`There is no chart “${id}”.`);
  const question = { ...DEFAULT_QUESTION, ...asked };
  return answerOf(chart, { ledger, question, format, messages: en }).notes;
}

for (const { id } of CHARTS) {
  it(`${id} says once, of a day to come, that nothing so new is known`, () => {
    const late = notesOf(id, { asof: '2090-01-01' }).filter((note) => NOTHING_NEWER.test(note));
    expect(late).toHaveLength(1);
  });
}

it('says no such thing of the ledger’s own day', () => {
  for (const id of ['members', 'troop-stances', 'meetings']) {
    expect(notesOf(id, {}).join(' ')).not.toMatch(NOTHING_NEWER);
  }
});

it('shows every member where the grouping asked for does not exist', () => {
  const chart = CHARTS.find(({ id }) => id === 'members');
  if (chart === undefined) throw new Error('There is no table of members.');
  const rows = (region: string | null): number =>
    answerOf(chart, { ledger, question: { ...DEFAULT_QUESTION, region }, format, messages: en })
      .table.rows.length;
  expect(rows('xyz')).toBe(rows(null));
  expect(rows('G7')).toBeLessThan(rows(null));
});
