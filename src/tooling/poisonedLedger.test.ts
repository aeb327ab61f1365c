import { expect, it } from 'vitest';
import { DATASETS, DATASET_IDS } from '#datasets/registry.ts';
import type { DatasetId } from '#domain/ledger.ts';
import { publishedLedger } from '#prerender/publishedLedger.ts';
import { REFUSED, TAKEN, freeTexts, poisonedDataset } from './testKit/poisonedDataset.ts';

const { files } = publishedLedger('data');

function jsonOf(id: DatasetId): unknown {
  return JSON.parse(files.get(id) ?? 'null');
}

it('finds the texts that may say anything, and no id, date or address among them', () => {
  const stances = freeTexts('stances', jsonOf('stances'));
  expect([...stances]).toContain('.records[].summary');
  for (const fixed of ['id', 'date', 'stance', 'sources[]']) {
    expect(stances.has(`.records[].${fixed}`), fixed).toBe(false);
  }
  expect([...freeTexts('sources', jsonOf('sources'))]).not.toContain('.records[].url');
});

for (const [name, text] of Object.entries(TAKEN)) {
  it(`takes ${name} for text in every dataset`, () => {
    for (const id of DATASET_IDS) {
      const parsed = DATASETS[id].parse(poisonedDataset(id, jsonOf(id), text));
      expect(parsed.ok ? parsed.value.problems.slice(0, 3) : parsed.error.slice(0, 3), id).toEqual(
        [],
      );
    }
  });
}

for (const [name, text] of Object.entries(REFUSED)) {
  it(`refuses ${name} wherever it may be put`, () => {
    for (const id of DATASET_IDS) {
      const json = jsonOf(id);
      if (freeTexts(id, json).size === 0) continue;
      const parsed = DATASETS[id].parse(poisonedDataset(id, json, text));
      const problems = parsed.ok ? parsed.value.problems : parsed.error;
      expect(problems.length, id).toBeGreaterThan(0);
      expect(JSON.stringify(parsed.ok ? parsed.value.value : null), id).not.toContain(
        JSON.stringify(text).slice(1, -1),
      );
    }
  });
}
