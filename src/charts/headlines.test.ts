import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartModel } from '#charts/kit/spec.ts';
import { CHARTS } from '#charts/registry.ts';
import type { Ledger } from '#domain/ledger.ts';
import type { Question } from '#domain/question.ts';
import { DEFAULT_QUESTION } from '#domain/question.ts';
import { createFormat } from '#i18n/createFormat.ts';
import type { Language } from '#i18n/languages.ts';
import { LANGUAGES, loadMessages } from '#i18n/languages.ts';
import { anyQuestion, daysOf } from '#tooling/testKit/anyQuestion.ts';
import { emptied } from '#tooling/testKit/grownLedger.ts';
import { manyMembersLedger } from '#tooling/testKit/manyMembersLedger.ts';
import { publishedLedgerWithShapes } from '#tooling/testKit/publishedLedgerWithShapes.ts';
import { readSecondLedger } from '#tooling/testKit/secondLedger.ts';
import { headlineFaults, speechFaults } from '#tooling/testKit/speechFaults.ts';

const published = publishedLedgerWithShapes();
const LEDGERS: Readonly<Record<string, { readonly ledger: Ledger; readonly runs: number }>> = {
  published: { ledger: published, runs: 25 },
  second: { ledger: readSecondLedger(), runs: 8 },
  'of few members': { ledger: manyMembersLedger(3), runs: 8 },
  'of many members': { ledger: manyMembersLedger(60), runs: 5 },
  empty: { ledger: emptied(published), runs: 3 },
};
const WORDS = await Promise.all(
  LANGUAGES.map(async (language) => ({
    language,
    format: createFormat(language),
    messages: await loadMessages(language),
  })),
);

/** Texts of the ledger itself, which speak for themselves. */
function withoutQuotations(text: string, question: Question): string {
  return question.tableSearch === '' ? text : text.replaceAll(question.tableSearch, 'x');
}

function faultsOf(model: ChartModel, question: Question, language: Language): readonly string[] {
  const { title, subtitle, alt, empty, table } = model;
  const said = withoutQuotations(title, question);
  return [
    ...(empty === null ? headlineFaults(said, language) : speechFaults(said, language)),
    ...[subtitle, alt, table.caption, empty ?? ''].flatMap((text) => speechFaults(text, language)),
    ...(/[.…]$/u.test(alt) ? [] : [`no full stop after “${alt}”`]),
    ...(empty === null || empty.endsWith('.') ? [] : [`no full stop after “${empty}”`]),
  ];
}

describe.each(CHARTS.map((chart) => [chart.id, chart] as const))('the texts of %s', (_, chart) => {
  it.each(Object.keys(LEDGERS))(
    'are sound whatever is asked of the ledger %s',
    (name) => {
      const { ledger, runs } = LEDGERS[name] ?? { ledger: published, runs: 1 };
      fc.assert(
        fc.property(anyQuestion(ledger), (question) => {
          const faults = WORDS.flatMap(({ language, format, messages }) =>
            faultsOf(chart.model({ ledger, question, format, messages }), question, language),
          );
          expect(faults).toEqual([]);
        }),
        { numRuns: runs },
      );
    },
    120_000,
  );

  it('are sound on every day, in one language after the other', () => {
    const bases = ['latest', 'official', 'lowest', 'highest'] as const;
    const faults = daysOf(published).flatMap((asof, day) => {
      const words = WORDS[day % WORDS.length];
      if (words === undefined) return ['no language'];
      const { language, format, messages } = words;
      const question = { ...DEFAULT_QUESTION, asof, basis: bases[day % 4] ?? 'latest' };
      const model = chart.model({ ledger: published, question, format, messages });
      return faultsOf(model, question, language);
    });
    expect([...new Set(faults)].slice(0, 5)).toEqual([]);
  }, 120_000);
});

describe('a fault in a text is noticed', () => {
  it.each<readonly [Language, string]>([
    ['en', '0 countries have a role'],
    ['en', 'Of 33 member, 2 are committed'],
    ['en', '1 members'],
    ['en', '2 of 33 members is committed'],
    ['en', 'Map of members: .'],
    ['en', 'undefined members'],
    ['en', 'Of  33 members'],
    ['en', 'from 10-20 soldiers'],
    ['en', 'the "EU" group'],
    ['de', 'Von 33 Mitglieder haben 2 zugesagt'],
    ['de', '1 Quellen'],
    ['de', 'die Gruppe “EU”'],
    ['fr', '1 membres'],
    ['fr', 'Soldats : 5'],
    ['fr', 'le groupe « EU »'],
    ['fr', '2\u202f; 10\u00a0000 soldats'],
    ['uk', '2 членів'],
    ['uk', 'із 31 членів'],
    ['uk', '21 членів'],
    ['uk', '5 зустрічі'],
    ['uk', 'група “EU”'],
    ['pl', '5 spotkania'],
    ['pl', '22 spotkań'],
    ['pl', 'z 1 członków'],
    ['pl', 'grupa „EU“'],
    ['de', 'Training – 18 von 33'],
    ['uk', 'навчання — 18 із 33'],
    ['pl', 'szkolenie – 18 z 33'],
  ])('%s: %s', (language, text) => {
    expect(speechFaults(text, language)).not.toEqual([]);
  });

  it('in a headline that begins small or ends like a sentence', () => {
    expect(headlineFaults('no member', 'en')).not.toEqual([]);
    expect(headlineFaults('No member is known.', 'en')).not.toEqual([]);
    expect(headlineFaults('Станом на 2 лютого 2025 р.', 'uk')).toEqual([]);
  });
});
