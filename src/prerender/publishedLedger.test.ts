import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { DATASETS, DATASET_IDS } from '#datasets/registry.ts';
import { publishedLedger } from './publishedLedger.ts';

function copiedLedger(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync('data', folder, { recursive: true });
  return folder;
}

it('publishes every dataset of the registry, each one readable again', () => {
  const { files } = publishedLedger('data');
  expect([...files.keys()].toSorted()).toEqual([...DATASET_IDS].toSorted());
  for (const [id, text] of files) {
    const parsed = DATASETS[id].parse(JSON.parse(text));
    expect(parsed, id).toMatchObject({ ok: true, value: { problems: [] } });
  }
});

it('publishes an empty dataset where an optional file is missing', () => {
  const text = publishedLedger('mocks/fixtures/second-ledger').files.get('aid-weapons') ?? '';
  const parsed = DATASETS['aid-weapons'].parse(JSON.parse(text));
  expect(parsed).toMatchObject({ ok: true, value: { value: [], problems: [] } });
});

it('refuses a damaged folder and names every problem', () => {
  const folder = copiedLedger();
  const file = join(folder, 'members/members.json');
  const damaged = readFileSync(file, 'utf8').replaceAll(
    '"participation": "',
    '"participation": "x',
  );
  writeFileSync(file, damaged);
  expect(() => publishedLedger(folder)).toThrow(
    /members\/members\.json: member-alb: participation: .*\nmembers\/members\.json: member-/,
  );
});

it('publishes every dataset of a ledger without a map, too', () => {
  const folder = copiedLedger();
  const file = join(folder, 'coalition.json');
  const without = readFileSync(file, 'utf8').replace(
    /\n {4}"map": \{.*?\n {4}\}/s,
    '\n    "map": null',
  );
  writeFileSync(file, without);
  const { files } = publishedLedger(folder);
  expect([...files.keys()].toSorted()).toEqual([...DATASET_IDS].toSorted());
  const shapes = DATASETS.shapes.parse(JSON.parse(files.get('shapes') ?? ''));
  expect(shapes).toMatchObject({ ok: true, value: { value: { shapes: [], insets: [] } } });
});
