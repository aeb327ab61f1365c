import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHARTS } from '#charts/registry.ts';
import type { Ledger } from '#domain/ledger.ts';
import type { Question } from '#domain/question.ts';
import { DEFAULT_QUESTION } from '#domain/question.ts';
import { createFormat } from '#i18n/createFormat.ts';
import { en } from '#i18n/messages/en.ts';
import { anyQuestion, daysOf } from '#tooling/testKit/anyQuestion.ts';
import { HEADLINE_CLAIMS, untrueIn } from '#tooling/testKit/headlineClaims.ts';
import { manyMembersLedger } from '#tooling/testKit/manyMembersLedger.ts';
import { publishedLedgerWithShapes } from '#tooling/testKit/publishedLedgerWithShapes.ts';
import { readSecondLedger } from '#tooling/testKit/secondLedger.ts';
import { ledeSentence, stanceCounts } from '#views/dashboard/ledeSentence.ts';

const published = publishedLedgerWithShapes();
const LEDGERS: Readonly<Record<string, Ledger>> = {
  published,
  second: readSecondLedger(),
  made: manyMembersLedger(12),
};
const words = { format: createFormat('en'), messages: en };
const CHART_IDS = Object.keys(HEADLINE_CLAIMS).filter((id) => id !== 'lede');

function headlineOf(id: string, ledger: Ledger, question: Question): string {
  if (id === 'lede') return ledeSentence(stanceCounts(ledger, question), 'X', 'a day', words);
  const model = CHARTS.find((chart) => chart.id === id)?.model({ ledger, question, ...words });
  return model === undefined || model.empty !== null ? '' : model.title;
}

function untrue(id: string, ledger: Ledger, question: Question): readonly string[] {
  const title = headlineOf(id, ledger, question);
  return title === '' ? [] : untrueIn(id, title, ledger, question);
}

describe.each([...CHART_IDS, 'lede'])('the headline of %s', (id) => {
  it.each(Object.keys(LEDGERS))(
    'says what a recount finds, whatever is asked of %s',
    (name) => {
      const ledger = LEDGERS[name] ?? published;
      fc.assert(
        fc.property(anyQuestion(ledger), (question) => {
          expect(untrue(id, ledger, { ...question, tableSearch: '' })).toEqual([]);
        }),
        { numRuns: 60 },
      );
    },
    120_000,
  );

  it('says what a recount finds on every day', () => {
    const bases = ['latest', 'official', 'lowest', 'highest'] as const;
    const faults = daysOf(published).flatMap((asof, day) =>
      untrue(id, published, { ...DEFAULT_QUESTION, asof, basis: bases[day % 4] ?? 'latest' }),
    );
    expect([...new Set(faults)].slice(0, 5)).toEqual([]);
  }, 120_000);

  it('would be caught with another number', () => {
    const title = headlineOf(id, published, DEFAULT_QUESTION);
    const numbers = [...title.matchAll(/\d[\d,.]*\d|\d/g)];
    for (const { 0: number, index } of numbers) {
      const other = String(Number(number.replaceAll(',', '')) * 2 + 1);
      const lie = title.slice(0, index) + other + title.slice(index + number.length);
      expect(untrueIn(id, lie, published, DEFAULT_QUESTION), lie).not.toEqual([]);
    }
    expect(numbers.length).toBeGreaterThan(0);
  });

  it('would be caught with another country', () => {
    const title = headlineOf(id, published, DEFAULT_QUESTION);
    const names = published.countries.map((party) => words.format.partyName(party));
    const [stranger = ''] = names.filter((name) => !title.includes(name));
    for (const name of names.filter((each) => title.includes(each))) {
      const lie = title.replace(name, stranger);
      expect(untrueIn(id, lie, published, DEFAULT_QUESTION), lie).not.toEqual([]);
    }
  });

  it('would be caught as a sentence of another kind', () => {
    expect(untrueIn(id, 'All is well', published, DEFAULT_QUESTION)).not.toEqual([]);
  });
});
