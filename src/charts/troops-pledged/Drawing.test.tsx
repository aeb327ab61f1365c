// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { Question } from '#domain/question.ts';
import { DEFAULT_QUESTION } from '#domain/question.ts';
import { createFormat } from '#i18n/createFormat.ts';
import { en } from '#i18n/messages/en.ts';
import { drawnStill, drawnTexts } from '#tooling/testKit/drawnStill.ts';
import { REAL_LEDGER } from '#tooling/testKit/realLedger.ts';
import type { TroopsPledgedModel } from './model.ts';
import { troopsPledged } from './spec.ts';

const { ledger } = REAL_LEDGER;
const { coalition } = ledger;
if (coalition === null) throw new Error('The ledger describes no coalition.');
const real = { ...ledger, coalition };
const WIDTHS = [320, 390, 560, 1000] as const;

function modelOf(asked: Partial<Question> = {}, locale = 'en'): TroopsPledgedModel {
  return troopsPledged.model({
    ledger: real,
    question: { ...DEFAULT_QUESTION, ...asked },
    format: createFormat(locale),
    messages: en,
  });
}

function drawn(model: TroopsPledgedModel, width: number): SVGSVGElement {
  return drawnStill(troopsPledged, model, width);
}

it.each(WIDTHS)('has a mark for every report and every listed member at %i px', (width) => {
  const model = modelOf();
  const claims = [...drawn(model, width).querySelectorAll('[data-party]')].map((mark) => [
    mark.getAttribute('data-party'),
    mark.getAttribute('data-claims'),
    mark.getAttribute('data-tip'),
  ]);
  const reports = model.rows.flatMap(({ party, lanes }) =>
    lanes.map(({ claim, tip }) => [party, claim, tip]),
  );
  expect(reports.length).toBeGreaterThan(8);
  expect(claims).toEqual(expect.arrayContaining(reports));
  const listed = model.groups.flatMap(({ names }) => names.map(({ party }) => party));
  expect(claims.map(([party]) => party)).toEqual(expect.arrayContaining(listed));
});

it.each(WIDTHS)('cuts no text and writes none below 12 px at %i px', (width) => {
  for (const locale of ['en', 'uk', 'de']) {
    const svg = drawn(modelOf({ troopUnit: 'per-10000-active' }, locale), width);
    for (const { text, size, from, to } of drawnTexts(svg)) {
      expect(from, text).toBeGreaterThanOrEqual(-1);
      expect(to, text).toBeLessThanOrEqual(width + 1);
      expect(size, text).toBeGreaterThanOrEqual(12);
    }
  }
});

it('draws what nobody has a figure for without an axis', () => {
  const stances = real.stances.map((claim) => ({ ...claim, soldiers: null }));
  const model = troopsPledged.model({
    ledger: { ...real, stances },
    question: DEFAULT_QUESTION,
    format: createFormat('en'),
    messages: en,
  });
  const svg = drawn(model, 390);
  expect(model.rows).toEqual([]);
  expect(svg.querySelectorAll('[data-party]').length).toBeGreaterThan(20);
});

it('marks the rows of selected countries', () => {
  const markers = (model: TroopsPledgedModel): number =>
    drawn(model, 560).querySelectorAll('[fill="#b4460f"]').length;
  expect(markers(modelOf())).toBe(0);
  expect(markers(modelOf({ country: ['FRA'] }))).toBe(1);
});
