// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { Question } from '#domain/question.ts';
import { DEFAULT_QUESTION } from '#domain/question.ts';
import { createFormat } from '#i18n/createFormat.ts';
import { LANGUAGES, loadMessages } from '#i18n/languages.ts';
import { en } from '#i18n/messages/en.ts';
import { textWidth } from '#lib/textWidth.ts';
import { drawnStill, drawnTexts } from '#tooling/testKit/drawnStill.ts';
import { REAL_LEDGER } from '#tooling/testKit/realLedger.ts';
import type { AidByDonorModel } from './model.ts';
import { aidByDonor } from './spec.ts';

const { ledger } = REAL_LEDGER;
const { coalition } = ledger;
if (coalition === null) throw new Error('The ledger describes no coalition.');
const real = { ...ledger, coalition };
const WIDTHS = [320, 390, 560, 760, 1180] as const;

function modelOf(asked: Partial<Question> = {}, locale = 'en'): AidByDonorModel {
  return aidByDonor.model({
    ledger: real,
    question: { ...DEFAULT_QUESTION, ...asked },
    format: createFormat(locale),
    messages: en,
  });
}

function drawn(model: AidByDonorModel, width: number): SVGSVGElement {
  return drawnStill(aidByDonor, model, width);
}

it.each(WIDTHS)('draws bars as long as their numbers at %i px', (width) => {
  const model = modelOf();
  const svg = drawn(model, width);
  const lengthOf = (party: string): number =>
    [...svg.querySelectorAll(`[data-party="${party}"] rect[data-tip]`)]
      .map((bar) => Number(bar.getAttribute('width')))
      .reduce((sum, length) => sum + length, 0);
  const first = model.rows[0];
  for (const row of model.rows) {
    const share = row.beyond === null ? row.total / (first?.total ?? 1) : 0;
    expect(lengthOf(row.party) / lengthOf(first?.party ?? '')).toBeCloseTo(share, 6);
  }
});

it.each(WIDTHS)('gives every row its party, records and tip at %i px', (width) => {
  const rows = [...drawn(modelOf(), width).querySelectorAll('[data-party]')];
  expect(rows).toHaveLength(17);
  for (const row of rows) {
    expect(row.getAttribute('data-claims')).toMatch(/^aid-\S+( aid-\S+)*$/);
    expect(row.getAttribute('data-tip')).toMatch(/: €[\d.]+\u00a0bn allocated \(military /);
  }
});

it.each(WIDTHS)('cuts no text and writes none below 12 px at %i px', (width) => {
  for (const aidUnit of ['eur-bn', 'eur-per-person'] as const) {
    for (const locale of ['en', 'uk', 'de']) {
      const svg = drawn(modelOf({ aidUnit, country: ['NZL'] }, locale), width);
      for (const { text, size, from, to } of drawnTexts(svg)) {
        expect(from, text).toBeGreaterThanOrEqual(-1);
        expect(to, text).toBeLessThanOrEqual(width + 1);
        expect(size, text).toBeGreaterThanOrEqual(12);
      }
    }
  }
});

it('gives the parts as numbers where there is room', () => {
  const heads = (width: number): readonly string[] =>
    [...drawn(modelOf(), width).querySelectorAll('text')]
      .map(({ textContent }) => textContent)
      .filter((text) => text === 'humanitarian');
  expect(heads(1000)).toHaveLength(1);
  expect(heads(560)).toHaveLength(0);
});

it.each(LANGUAGES)(
  'has room for what lies beyond the scale on a phone, in %s',
  async (language) => {
    const { beyond } = (await loadMessages(language))['aid-by-donor'];
    expect(textWidth(beyond('11.4'), 12)).toBeLessThan(260);
  },
);
