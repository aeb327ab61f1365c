// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { Question } from '#domain/question.ts';
import { DEFAULT_QUESTION } from '#domain/question.ts';
import { createFormat } from '#i18n/createFormat.ts';
import { en } from '#i18n/messages/en.ts';
import { drawingFaults } from '#tooling/testKit/drawingFaults.ts';
import { REAL_LEDGER } from '#tooling/testKit/realLedger.ts';
import { forceSize } from './spec.ts';

const { coalition, ...records } = REAL_LEDGER.ledger;
if (coalition === null) throw new Error('The ledger describes no coalition.');
const ledger = { ...records, coalition };
const WIDTHS = [320, 390, 560, 760, 1180] as const;
const ASKED: readonly Partial<Question>[] = [
  {},
  { basis: 'official', country: ['TUR'] },
  { asof: '2025-03-20' },
  { asof: '2026-07-08', basis: 'highest' },
];

it.each(ASKED)('draws whole texts, and marks that can be found, at any width for %j', (asked) => {
  for (const locale of ['en', 'uk']) {
    const question = { ...DEFAULT_QUESTION, ...asked };
    const model = forceSize.model({ ledger, question, format: createFormat(locale), messages: en });
    expect(model.empty).toBeNull();
    for (const width of WIDTHS) expect(drawingFaults(forceSize, model, width)).toEqual([]);
  }
});
