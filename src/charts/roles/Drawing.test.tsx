// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { DEFAULT_QUESTION, type Question } from '#domain/question.ts';
import { createFormat } from '#i18n/createFormat.ts';
import { en } from '#i18n/messages/en.ts';
import { literalPaint } from '#theme/paint.ts';
import { REAL_LEDGER } from '#tooling/testKit/realLedger.ts';
import { rolesModel } from './model.ts';
import { roles } from './spec.ts';

const { ledger } = REAL_LEDGER;
const { coalition } = ledger;
if (coalition === null) throw new Error('The ledger describes no coalition.');
const real = { ...ledger, coalition };

function drawn(width: number, mode: 'live' | 'still', asked: Partial<Question> = {}): Element {
  const question = { ...DEFAULT_QUESTION, ...asked };
  const model = rolesModel({ ledger: real, question, format: createFormat('en'), messages: en });
  const container = document.createElement('div');
  const size = { width, height: roles.height(model, width) };
  const props = { model, size, paint: literalPaint('light'), mode };
  flushSync(() => {
    createRoot(container).render(createElement(roles.Drawing, props));
  });
  return container;
}

it.each([340, 700, 1100])('gives every mark its party, claims and tip at %i px', (width) => {
  const marks = [...drawn(width, 'live').querySelectorAll('[data-party]')];
  expect(marks.length).toBeGreaterThan(150);
  for (const mark of marks) {
    expect(mark.getAttribute('data-claims')).not.toBe('');
    expect(mark.getAttribute('data-tip')).toMatch(/^.+: .+/);
  }
});

it.each([340, 700, 1100])('writes nothing smaller than 12 px at %i px', (width) => {
  const sizes = [...drawn(width, 'still').querySelectorAll('[font-size]')].map((element) =>
    Number(element.getAttribute('font-size')),
  );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
});

it('is a picture with a description only where nothing in it can be pressed', () => {
  expect(drawn(700, 'still').querySelector('svg')?.getAttribute('role')).toBe('img');
  expect(drawn(700, 'live').querySelector('svg')?.getAttribute('role')).toBeNull();
});

it('draws a bar beside selected rows', () => {
  const bars = (asked: Partial<Question>): number =>
    drawn(700, 'still', asked).querySelectorAll('rect[width="4"]').length;
  expect(bars({ country: ['FRA', 'POL'] })).toBe(2);
  expect(bars({})).toBe(0);
});
