// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { CHARTS } from '#charts/registry.ts';
import { checkLedger } from '#datasets/checkLedger.ts';
import { BASES, STANCES } from '#domain/claim.ts';
import { ANY_QUESTIONS, faultsOfSpeech, modelOf } from '#tooling/testKit/askedModels.ts';
import { manyMembersLedger } from '#tooling/testKit/manyMembersLedger.ts';
import { drawnStill } from '#tooling/testKit/drawnStill.ts';

const LEDGERS = [1, 5, 120].map((count) => [count, manyMembersLedger(count)] as const);
const NOTHING: ReadonlySet<never> = new Set();
const CASES = CHARTS.flatMap((spec) =>
  LEDGERS.map(([count, ledger]) => [spec.id, count, spec, ledger] as const),
);

describe('a ledger of any size', () => {
  it.each(LEDGERS)('passes the check with %i members', (count, ledger) => {
    const unread = { datasets: NOTHING, incomplete: NOTHING, records: NOTHING };
    expect(checkLedger({ ...ledger, unread })).toEqual([]);
    expect(new Set(ledger.members.map(({ about }) => about)).size).toBe(count);
  });

  it('has outlines, every stance and every speaker', () => {
    const { stances, members, shapes } = manyMembersLedger(120);
    expect(new Set(stances.map(({ stance }) => stance))).toEqual(new Set(STANCES));
    expect(new Set(stances.map(({ basis }) => basis))).toEqual(new Set(BASES));
    const outlined = new Set(shapes.shapes.map(({ code }) => code));
    expect(members.filter(({ about }) => outlined.has(about)).length).toBeGreaterThan(100);
  });

  it.each(CASES)('makes sentences in %s with %i members', (_, __, spec, ledger) => {
    for (const asked of ANY_QUESTIONS) {
      const model = modelOf(spec, ledger, asked);
      expect(faultsOfSpeech(model)).toEqual([]);
      expect(JSON.parse(JSON.stringify(model))).toEqual(model);
    }
  });

  it.each(CASES)('is drawn in %s with %i members, narrow and wide', (_, __, spec, ledger) => {
    const model = modelOf(spec, ledger);
    const widths = model.empty === null ? [340, 1000] : [];
    const drawings = widths.map((width) => drawnStill(spec, model, width).outerHTML);
    expect(drawings.filter((drawing) => /NaN|Infinity|undefined/.test(drawing))).toEqual([]);
  });
});
