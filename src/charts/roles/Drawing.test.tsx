import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { DEFAULT_QUESTION, type Question } from '#domain/question.ts';
import { createFormat } from '#i18n/createFormat.ts';
import { en } from '#i18n/messages/en.ts';
import { literalPaint } from '#theme/paint.ts';
import { REAL_LEDGER } from '#tooling/testKit/realLedger.ts';
import { Drawing } from './Drawing.tsx';
import { rolesModel } from './model.ts';
import { roles } from './spec.ts';

const { ledger } = REAL_LEDGER;
const { coalition } = ledger;
if (coalition === null) throw new Error('The ledger describes no coalition.');
const real = { ...ledger, coalition };

function drawn(width: number, mode: 'live' | 'still', asked: Partial<Question> = {}): string {
  const question = { ...DEFAULT_QUESTION, ...asked };
  const model = rolesModel({ ledger: real, question, format: createFormat('en'), messages: en });
  const size = { width, height: roles.height(model, width) };
  return renderToStaticMarkup(
    <Drawing model={model} size={size} paint={literalPaint('light')} mode={mode} />,
  );
}

it.each([340, 700, 1100])('gives every mark its party, claims and tip at %i px', (width) => {
  const marks = drawn(width, 'live').match(/<g data-party[^>]*>/g) ?? [];
  expect(marks.length).toBeGreaterThan(150);
  for (const mark of marks) {
    expect(mark).toMatch(/data-party="\w+" data-claims="[\w -]+" data-tip="[^"]+: [^"]+"/);
  }
});

it.each([340, 700, 1100])('writes nothing smaller than 12 px at %i px', (width) => {
  const sizes = [...drawn(width, 'still').matchAll(/font-size="([\d.]+)"/g)].map(([, size]) =>
    Number(size),
  );
  expect(sizes.length).toBeGreaterThan(0);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
});

it('is a picture with a description only where nothing in it can be pressed', () => {
  expect(drawn(700, 'still')).toMatch(/^<svg[^>]* role="img" aria-label="Matrix of/);
  expect(drawn(700, 'live')).not.toMatch(/^<svg[^>]* role=/);
});

it('draws a bar beside selected rows', () => {
  const bars = (asked: Partial<Question>): number =>
    drawn(700, 'still', asked).match(/width="4"/g)?.length ?? 0;
  expect(bars({ country: ['FRA', 'POL'] })).toBe(2);
  expect(bars({})).toBe(0);
});
