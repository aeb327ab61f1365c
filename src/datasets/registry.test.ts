import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edited, valueAt } from '#tooling/testKit/edited.ts';
import { WIRE_LEDGER } from '#tooling/testKit/wireLedger.ts';
import { DATASETS, DATASET_IDS } from './registry.ts';

const SHAPES = {
  width: 4000,
  height: 3400,
  shapes: [{ code: 'FRA', path: 'M0 0L10 0L5 8Z', anchor: [5, 3], area: 40, room: 2 }],
  insets: [{ code: 'CAN', width: 100, height: 80, path: '' }],
};

const FILED = DATASET_IDS.flatMap((id) => {
  const { file } = DATASETS[id];
  return file === null ? [] : [{ id, file }];
});

const LISTS = FILED.filter(({ id }) => id !== 'coalition');

describe('the registry', () => {
  it('names each dataset after its key and gives each file to one', () => {
    expect(DATASET_IDS.map((id) => DATASETS[id].id)).toEqual(DATASET_IDS);
    expect(new Set(FILED.map(({ file }) => file)).size).toBe(FILED.length);
  });

  it.each(FILED)('reads a sound file of $id', ({ id, file }) => {
    const parsed = DATASETS[id].parse(WIRE_LEDGER[file]);
    expect(parsed).toMatchObject({ ok: true, value: { problems: [] } });
  });

  it('reads shapes without an envelope, and no code in their paths', () => {
    expect(DATASETS.shapes.parse(SHAPES)).toEqual({
      ok: true,
      value: { value: SHAPES, problems: [] },
    });
    const [shape] = SHAPES.shapes;
    const worse = { ...SHAPES, shapes: [{ ...shape, path: 'M0 0"/><script>' }] };
    expect(DATASETS.shapes.parse(worse)).toMatchObject({
      ok: false,
      error: [{ file: 'shapes.json', field: 'shapes.0.path' }],
    });
  });

  it.each(LISTS)('keeps the good records of $id when one is bad', ({ id, file }) => {
    const good = valueAt(WIRE_LEDGER, `${file} records.0`);
    const files = edited(WIRE_LEDGER, `${file} records`, [null, good]);
    const parsed = DATASETS[id].parse(files[file]);
    expect(parsed).toMatchObject({
      ok: true,
      value: { value: [{}], problems: [{ file, record: '#1', field: null }] },
    });
  });

  it('fills what a file may leave out', () => {
    const parsed = DATASETS['aid-pledges'].parse(WIRE_LEDGER['aid/pledges.json']);
    expect(parsed.ok && parsed.value.value[1]).toMatchObject({
      withdrawn: null,
      name: null,
      participants: [],
    });
  });

  it('never throws, whatever the JSON', () => {
    const anything = fc.oneof(fc.anything(), fc.jsonValue());
    fc.assert(
      fc.property(fc.constantFrom(...DATASET_IDS), anything, (id, json) => {
        const parsed = DATASETS[id].parse(json);
        expect(parsed.ok || parsed.error.length > 0).toBe(true);
      }),
    );
  });

  it('never throws and names the record, whatever stands in a field', () => {
    const places = fc.constantFrom(...LISTS).chain(({ id, file }) => {
      const record = valueAt(WIRE_LEDGER, `${file} records.0`);
      const fields = typeof record === 'object' && record !== null ? Object.keys(record) : [];
      return fc.record({
        id: fc.constant(id),
        record: fc.constant(record),
        key: fc.constantFrom(...fields, '__proto__', 'surprise'),
        value: fc.anything(),
      });
    });
    fc.assert(
      fc.property(places, ({ id, record, key, value }) => {
        const damaged: unknown = Object.defineProperty({ ...Object(record) }, key, {
          value,
          enumerable: true,
        });
        const parsed = DATASETS[id].parse({ dataset: id, schema: 1, records: [damaged] });
        const kept = parsed.ok && Array.isArray(parsed.value.value) ? parsed.value.value.length : 0;
        const named = parsed.ok ? parsed.value.problems.map((row) => row.record) : [];
        expect(kept === 1 ? named : new Set(named).size).toEqual(kept === 1 ? [] : 1);
      }),
      { numRuns: 500 },
    );
  });
});
