import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ledgerReport } from '#cli/ledgerReport.ts';
import { releaseReport } from '#cli/releaseReport.ts';
import { DATASETS } from '#datasets/registry.ts';
import { readLedgerFolder } from '#datasets/source.node.ts';
import { hugeFile } from './hugeLedger.ts';
import { isRecordFile } from './ledgerFile.ts';

const STANCES = {
  dataset: 'stances',
  schema: 1,
  records: [
    { id: 'a', about: 'FRA', date: '2025-03-01', sources: ['s'] },
    { id: 'b', about: 'GBR', date: '2025-04-10', sources: ['s', 't'] },
    { id: 'c', about: 'DEU', date: '2025-03', sources: ['t'] },
  ],
};

describe('the huge ledger', () => {
  const file = hugeFile('stances', STANCES);
  const records = isRecordFile(file) ? file.records : [];

  it('has every claim a hundred times, each with an id of its own', () => {
    expect(records).toHaveLength(300);
    expect(new Set(records.map(({ id }) => id)).size).toBe(300);
  });

  it('spreads the dates over the span and stays in it', () => {
    const days = records.map(({ date }) => String(date)).filter((date) => date.length === 10);
    expect(days.every((day) => day >= '2025-03-01' && day <= '2025-04-10')).toBe(true);
    expect(new Set(days).size).toBeGreaterThan(30);
  });

  it('has it as often as it is told to', () => {
    const ten = hugeFile('stances', STANCES, 10);
    expect(isRecordFile(ten) ? ten.records : []).toHaveLength(30);
  });

  it('leaves datasets with one row per country as they are', () => {
    expect(hugeFile('countries', STANCES)).toBe(STANCES);
  });
});

it('made of the real ledger still passes the check of a ledger folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'huge-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [dataset, real] of readLedgerFolder('data').files) {
    const path = join(folder, DATASETS[dataset].file ?? '');
    mkdirSync(dirname(path), { recursive: true });
    // As one release, since the check of a second one needs the first.
    const text = JSON.stringify(hugeFile(dataset, real));
    writeFileSync(path, text.replaceAll(/"recorded":"[^"]*"/g, '"recorded":"2026-11-22"'));
  }
  const unreleased = { dataset: 'releases', schema: 1, records: [] };
  writeFileSync(join(folder, DATASETS.releases.file ?? ''), JSON.stringify(unreleased));
  expect(releaseReport([], folder)).toMatchObject({ ok: true });
  const { lines } = ledgerReport(folder);
  expect(lines[0]).toBe(`${folder}: no problems`);
  expect(statSync(join(folder, 'troops/stances.json')).size).toBeGreaterThan(5_000_000);
}, 60_000);
