// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { CHARTS } from '#charts/registry.ts';
import { modelOf } from '#tooling/testKit/askedModels.ts';
import { publishedLedgerWithShapes } from '#tooling/testKit/publishedLedgerWithShapes.ts';
import { plotStills } from './plotStills.ts';

const ledger = publishedLedgerWithShapes();

it.each(CHARTS.map((chart) => [chart.id, chart] as const))(
  'draws %s once per width, each with ids of its own and nothing that needs a script',
  (_, chart) => {
    const markup = plotStills(globalThis.document, chart, modelOf(chart, ledger), [340, 640]);
    expect(markup.match(/<svg /g)?.length).toBeGreaterThanOrEqual(2);
    expect(markup).not.toMatch(/data-(?:claims|tip|party|mark)=|tabindex|NaN|undefined/);
    const ids = [...markup.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const used = [...markup.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
    expect(ids).toEqual(expect.arrayContaining([...new Set(used)]));
  },
);

it('keeps every text of a drawing', () => {
  const [chart] = CHARTS.filter(({ id }) => id === 'force-size');
  if (chart === undefined) throw new Error('There is no such chart.');
  const markup = plotStills(globalThis.document, chart, modelOf(chart, ledger), [640]);
  const texts = [...markup.matchAll(/<text[^>]*>([^<]+)</g)].map(([, text]) => text);
  expect(texts.length).toBeGreaterThan(10);
});
