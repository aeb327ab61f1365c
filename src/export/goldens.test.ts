// @vitest-environment happy-dom
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { CHARTS } from '#charts/registry.ts';
import type { ThemeName } from '#theme/tokens.ts';
import { modelOf } from '#tooling/testKit/askedModels.ts';
import { publishedLedgerWithShapes } from '#tooling/testKit/publishedLedgerWithShapes.ts';
import { drawStill } from './drawStill.tsx';

const CHART_FOLDERS = resolve(import.meta.dirname, '../charts');
const ledger = publishedLedgerWithShapes();
const spreads = { asof: '2026-02-24', basis: 'highest', country: ['FRA', 'POL'] } as const;

/** One element a line, and without the ids that libraries count up: what is left says what is drawn. */
function normalised(svg: SVGSVGElement): string {
  const markup = svg.outerHTML
    .replaceAll(/recharts\d+-/g, 'recharts-')
    .replaceAll(/_r_\w+_/g, '_r_')
    .replaceAll('><', '>\n<');
  return `${markup}\n`;
}

function drawn(id: string, width: number, theme: ThemeName, asked = {}): string {
  const spec = CHARTS.find((chart) => chart.id === id);
  if (spec === undefined) throw new Error(`There is no chart “${id}”.`);
  const model = modelOf(spec, ledger, asked);
  return normalised(drawStill(globalThis.document, spec, model, { width, theme }));
}

for (const { id } of CHARTS) {
  it(`draws ${id} as in its goldens (a changed drawing: \`npm run test:unit -- -u\`, then look at it)`, async () => {
    const golden = (name: string): string => resolve(CHART_FOLDERS, id, 'golden', `${name}.svg`);
    await expect(drawn(id, 700, 'light')).toMatchFileSnapshot(golden('light-700'));
    await expect(drawn(id, 340, 'dark')).toMatchFileSnapshot(golden('dark-340'));
    await expect(drawn(id, 700, 'light', spreads)).toMatchFileSnapshot(golden('highest-700'));
  });
}

it('changes a golden when a number changes', () => {
  const changed = ledger.stances.map((claim) =>
    claim.soldiers?.high === 10_000
      ? { ...claim, soldiers: { ...claim.soldiers, high: 10_001 } }
      : claim,
  );
  const spec = CHARTS.find((chart) => chart.id === 'troops-pledged');
  if (spec === undefined) throw new Error('There is no chart of pledged troops.');
  const options = { width: 700, theme: 'light' } as const;
  const before = normalised(drawStill(globalThis.document, spec, modelOf(spec, ledger), options));
  const model = modelOf(spec, { ...ledger, stances: changed });
  const after = normalised(drawStill(globalThis.document, spec, model, options));
  expect(after).not.toBe(before);
});
