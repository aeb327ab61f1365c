import { expect, it } from 'vitest';
import { DEFAULT_QUESTION } from '#domain/question.ts';
import { createFormat } from '#i18n/createFormat.ts';
import { LANGUAGES, loadMessages } from '#i18n/languages.ts';
import { wholeFirstLedger } from '#tooling/testKit/chartExtractOf.ts';
import { CHARTS } from './registry.ts';

const ledger = wholeFirstLedger();

it.each(LANGUAGES)(
  'no source line says the word “source” itself in %s: pictures put it in front',
  async (language) => {
    const messages = await loadMessages(language);
    const word = messages.picture
      .source('')
      .replace(/[\s:]+$/u, '')
      .toLowerCase();
    expect(word).not.toBe('');
    const lines = CHARTS.map((chart) => {
      const input = {
        ledger,
        question: DEFAULT_QUESTION,
        format: createFormat(language),
        messages,
      };
      return { id: chart.id, line: chart.model(input).sourceLine };
    });
    expect(lines.filter(({ line }) => line === '')).toEqual([]);
    expect(lines.filter(({ line }) => line.toLowerCase().startsWith(word))).toEqual([]);
  },
);
