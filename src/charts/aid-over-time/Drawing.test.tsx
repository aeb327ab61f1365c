// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { Question } from '#domain/question.ts';
import { DEFAULT_QUESTION } from '#domain/question.ts';
import { createFormat } from '#i18n/createFormat.ts';
import { en } from '#i18n/messages/en.ts';
import { drawingFaults } from '#tooling/testKit/drawingFaults.ts';
import { drawnStill } from '#tooling/testKit/drawnStill.ts';
import { REAL_LEDGER } from '#tooling/testKit/realLedger.ts';
import type { AidOverTimeModel } from './model.ts';
import { aidOverTime } from './spec.ts';

const { coalition } = REAL_LEDGER.ledger;
if (coalition === null) throw new Error('The ledger describes no coalition.');
const ledger = { ...REAL_LEDGER.ledger, coalition };
const WIDTHS = [320, 480, 760, 1180] as const;

function modelAt(asked: Partial<Question> = {}, locale = 'en'): AidOverTimeModel {
  const question = { ...DEFAULT_QUESTION, ...asked };
  return aidOverTime.model({ ledger, question, format: createFormat(locale), messages: en });
}

it.each(WIDTHS)('cuts no text, writes none below 12 px and names every mark at %i px', (width) => {
  const asked = [
    {},
    { aidSeries: 'cumulative', aidUnit: 'pct-gdp' },
    { aidSplit: 'donor', aidSeries: 'cumulative', country: ['EU', 'USA', 'ISL'] },
    { aidSplit: 'donor', time: { from: '2026-04', through: null } },
    { time: { from: '2025-03', through: '2025-05' } },
  ] satisfies Partial<Question>[];
  const faults = asked.flatMap((question) =>
    ['en', 'uk'].flatMap((locale) => drawingFaults(aidOverTime, modelAt(question, locale), width)),
  );
  expect(faults).toEqual([]);
});

it.each(WIDTHS)('draws columns as tall as their numbers at %i px', (width) => {
  const model = modelAt();
  const svg = drawnStill(aidOverTime, model, width);
  const heightOf = (month: string): number =>
    [...svg.querySelectorAll(`[data-mark="${month}"] rect:not([fill="transparent"])`)]
      .map((part) => Number(part.getAttribute('height')))
      .reduce((sum, height) => sum + height, 0);
  const tallest = model.columns.find(({ total }) => total === model.max);
  for (const { id, total } of model.columns) {
    expect(heightOf(id) / heightOf(tallest?.id ?? '')).toBeCloseTo(total / model.max, 6);
  }
});

it('gives every line its party, records and name', () => {
  const svg = drawnStill(aidOverTime, modelAt({ aidSplit: 'donor' }), 600);
  const marks = [...svg.querySelectorAll('[data-party]')];
  expect(marks).toHaveLength(5);
  for (const mark of marks) {
    expect(mark.getAttribute('data-claims')).toMatch(/^aid-monthly:[A-Z]{3}$/);
    expect(mark.querySelector('text')?.textContent).not.toBe('');
  }
});
