import { localText } from '#i18n/localText.ts';
import { describe, expect, it } from 'vitest';
import { CHARTS } from '#charts/registry.ts';
import type { Question } from '#domain/question.ts';
import { DEFAULT_QUESTION } from '#domain/question.ts';
import { createFormat } from '#i18n/createFormat.ts';
import { fr } from '#i18n/messages/fr.ts';
import { wholeFirstLedger } from '#tooling/testKit/chartExtractOf.ts';
import { ANY_QUESTIONS, faultsOfSpeech } from '#tooling/testKit/askedModels.ts';

const ledger = wholeFirstLedger();
const format = createFormat('fr');

const QUESTIONS: readonly Partial<Question>[] = [
  ...ANY_QUESTIONS,
  ...['2025-03-02', '2025-04-10', '2025-09-04', '2026-01-06', '2026-02-24'].map((asof) => ({
    asof,
  })),
  { country: ['FRA'], region: 'NATO' },
  { country: ['FRA', 'GBR'], status: ['active'] },
  { aidUnit: 'pct-gdp', euShare: true },
  { aidSeries: 'cumulative' },
  { aidSplit: 'donor', kind: ['military'] },
  { diff: { from: '2025-08-31', to: '2026-01-06' } },
];

/** Which rule a text breaks, and where; `null`: none. */
function faultIn(text: string): string | null {
  const space = SPACE_FAULT.exec(text);
  const grammar = GRAMMAR_FAULT.exec(text);
  if (space !== null) return `wrong or no space at “${around(text, space)}”`;
  return grammar === null ? null : `grammar at “${around(text, grammar)}”`;
}

function around(text: string, { index, 0: found }: RegExpExecArray): string {
  return text.slice(Math.max(0, index - 20), index + found.length + 20);
}

/** A bare name after “de”, “du”, “à”, “au” or “en”, a wrong number, a word twice, or a month after “le”. */
const GRAMMAR_FAULT =
  /(?:^|[\s(’])(?:(?:d[eu]|à|aux?|en) (?:France|Royaume-Uni|États-Unis|Allemagne)|(?:le|au|du) (?:janvier|mars|août)|[01] (?:membres|soldats|rôles|réunions|milliards)|(?:[2-9]|\d\d) (?:membre|rôle|réunion|milliard))(?![\p{L}-])|\b(de|du|le|la|les) \1 /u;

/** The wrong space before a mark, or none. */
const SPACE_FAULT = /(?<!\u00a0):|(?<!\u202f)[;?!%]|(?<!\u00a0)»|«(?!\u00a0)|'/;

describe.each(CHARTS.map((chart) => [chart.id, chart] as const))('%s in French', (_, chart) => {
  const models = QUESTIONS.map((asked) =>
    chart.model({ ledger, question: { ...DEFAULT_QUESTION, ...asked }, format, messages: fr }),
  );

  it('says something whatever is asked', () => {
    expect(models.flatMap(faultsOfSpeech)).toEqual([]);
  });

  it('is set and phrased as French is', () => {
    const { map } = ledger.coalition;
    const attribution = map === null ? null : localText(map.attribution, 'en');
    const texts = models.flatMap(({ title, subtitle, notes, table, legend, empty }) => [
      title,
      subtitle,
      table.caption,
      empty ?? '',
      ...notes.filter((note) => note !== attribution),
      ...legend.map(({ label }) => label),
    ]);
    const faults = texts.flatMap((text) => faultIn(text) ?? []);
    expect([...new Set(faults)]).toEqual([]);
  });
});

it.each(['la position de France', 'le août 2025', '1 membres', '21 membre', 'de de la'])(
  'tells “%s” from French',
  (text) => {
    expect(text).toMatch(GRAMMAR_FAULT);
  },
);
