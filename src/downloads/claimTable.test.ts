import { describe, expect, it } from 'vitest';
import { CHARTS } from '#charts/registry.ts';
import { RECORDED_DATASETS, everyRecord } from '#domain/recorded.ts';
import { en } from '#i18n/messages/en.ts';
import { wholeFirstLedger } from '#tooling/testKit/chartExtractOf.ts';
import { claimTable, recordsOfChart } from './claimTable.ts';
import type { Cell, DataTable } from './dataTable.ts';
import { referencesIn } from './references.ts';

const ledger = wholeFirstLedger();

function tableOf(records: Parameters<typeof claimTable>[0]): DataTable {
  return claimTable(records, referencesIn(ledger, records), '2026-11-22', en);
}

/** Rows as objects. */
function rowsOf({ fields, rows }: DataTable): readonly ReadonlyMap<string, Cell>[] {
  return rows.map((row) => new Map(row.map((cell, index) => [fields[index]?.name ?? '', cell])));
}

describe('the table of claims', () => {
  const records = everyRecord(ledger).filter(({ kind }) => kind !== 'countries');
  const rows = rowsOf(tableOf(records));

  it('has a row for every record, with all its sources', () => {
    const ids = new Set(rows.map((row) => row.get('claim_ids')));
    expect(records.filter(({ record }) => !ids.has(record.id))).toEqual([]);
    expect(rows.filter((row) => row.get('source_ids') === null)).toEqual([]);
  });

  it('has one row for each claim about soldiers, with the number as it was named', () => {
    const { stances } = ledger;
    const own = rows.filter((row) => row.get('dataset') === 'stances');
    expect(own).toHaveLength(stances.length);
    const named = stances.filter(({ soldiers }) => soldiers !== null);
    expect(named.length).toBeGreaterThan(5);
    const byId = new Map(own.map((row) => [row.get('claim_ids'), row]));
    expect(
      named.filter(({ id, soldiers }) => {
        const row = byId.get(id);
        return row?.get('value_low') !== soldiers?.low || row?.get('value_high') !== soldiers?.high;
      }),
    ).toEqual([]);
  });

  it('has a number only where there is one, and says why not elsewhere', () => {
    const numberless = rows.filter(
      (row) => row.get('value_low') === null && row.get('value_high') === null,
    );
    expect(numberless.length).toBeGreaterThan(100);
    expect(numberless.filter((row) => ['range', 'none'].includes(String(row.get('kind'))))).toEqual(
      [],
    );
    const zero = rows.filter((row) => row.get('value') === 0);
    expect(new Set(zero.map((row) => row.get('kind')))).toEqual(new Set(['none']));
  });

  it('makes up no middle of a range', () => {
    const open = rows.filter((row) => row.get('value_low') !== row.get('value_high'));
    expect(open.length).toBeGreaterThan(10);
    expect(open.filter((row) => row.get('value') !== null)).toEqual([]);
  });

  it('leaves out what was withdrawn', () => {
    const [first] = ledger.stances;
    if (first === undefined) throw new Error('The ledger has no stances.');
    const withdrawn = { ...first, withdrawn: { release: '2026-11-22', reason: 'Wrong.' } };
    const changed = { ...ledger, stances: [withdrawn, ...ledger.stances.slice(1)] };
    const chart = { datasets: ['stances'] as const };
    expect(recordsOfChart(changed, chart)).toHaveLength(ledger.stances.length - 1);
    expect(recordsOfChart(ledger, chart)).toHaveLength(ledger.stances.length);
  });

  it('asks for no dataset but those of the chart', () => {
    for (const chart of CHARTS) {
      const wanted = RECORDED_DATASETS.filter((id) => chart.datasets.includes(id));
      const kinds = new Set(recordsOfChart(ledger, chart).map(({ kind }) => kind));
      expect(
        [...kinds].filter((kind) => !wanted.includes(kind)),
        chart.id,
      ).toEqual([]);
    }
  });
});
