// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { DEFAULT_QUESTION } from '#domain/question.ts';
import { createFormat } from '#i18n/createFormat.ts';
import { en } from '#i18n/messages/en.ts';
import { literalPaint } from '#theme/paint.ts';
import { drawnStill } from '#tooling/testKit/drawnStill.ts';
import { mounted } from '#tooling/testKit/mounted.tsx';
import { publishedLedgerWithShapes } from '#tooling/testKit/publishedLedgerWithShapes.ts';
import { Drawing } from './Drawing.tsx';
import { Live } from './Live.tsx';
import { aidMapModel } from './model.ts';
import { aidMap } from './spec.ts';

const model = aidMapModel({
  ledger: publishedLedgerWithShapes(),
  question: { ...DEFAULT_QUESTION, country: ['FRA', 'CAN'] },
  format: createFormat('en'),
  messages: en,
});
const WIDTHS = [320, 680, 1000] as const;

it.each(WIDTHS)('writes nothing below 12 px and names every mark once at %i px', (width) => {
  const svg = drawnStill(aidMap, model, width);
  const sizes = [...svg.querySelectorAll('text')].map((text) =>
    Number(text.getAttribute('font-size')),
  );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
  const marks = [...svg.querySelectorAll('[data-mark]')];
  const ids = marks.map((mark) => mark.getAttribute('data-mark'));
  expect(ids.length).toBeGreaterThan(35);
  expect(new Set(ids).size).toBe(ids.length);
  for (const mark of marks) expect(mark.getAttribute('data-tip')).not.toBe('');
  expect(svg.outerHTML).not.toMatch(/NaN|undefined/);
});

it('refers only to patterns and clips that it defines', () => {
  const svg = drawnStill(aidMap, model, 680);
  const ids = [...svg.querySelectorAll('pattern, clipPath')].map(({ id }) => id);
  const used = [...svg.outerHTML.matchAll(/url\(#([^)]+)\)/g)].map((match) => match[1] ?? '');
  expect(used.length).toBeGreaterThan(0);
  expect(used.filter((id) => !ids.includes(id))).toEqual([]);
});

it('fills every country on the live map as in the drawing', () => {
  const size = { width: 640, height: 700 };
  const paint = literalPaint('dark');
  const fills = (container: HTMLElement): readonly string[] =>
    [...container.querySelectorAll('path[data-mark]')].map(
      (path) => `${path.getAttribute('data-mark') ?? ''} ${path.getAttribute('fill') ?? ''}`,
    );
  const live = mounted(globalThis.document, <Live model={model} size={size} paint={paint} />);
  const plain = mounted(
    globalThis.document,
    <Drawing model={model} size={size} paint={paint} mode="live" />,
  );
  const withoutPatterns = (list: readonly string[]): readonly string[] =>
    list.filter((fill) => !fill.includes('url('));
  expect(fills(plain.container).length).toBeGreaterThan(25);
  expect(withoutPatterns(fills(live.container))).toEqual(withoutPatterns(fills(plain.container)));
  live.unmount();
  plain.unmount();
});
