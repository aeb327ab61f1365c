import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CATALOGUE } from './catalogue.ts';

it('has a card for every folder of a chart, and loads the chart of that card', async () => {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'kit' && entry.name !== 'golden')
    .map(({ name }) => name);
  expect(CATALOGUE.map(({ card }) => card.id).toSorted()).toEqual(folders.toSorted());
  for (const { card, load } of CATALOGUE) {
    const chart = await load();
    expect(chart, join(card.id, 'spec.ts')).toMatchObject({
      id: card.id,
      datasets: card.datasets,
      controls: card.controls,
    });
  }
});
