import { expect, it } from 'vitest';
import { DEFAULT_QUESTION } from '#domain/question.ts';
import { REAL_LEDGER } from '#tooling/testKit/realLedger.ts';
import { ledgerEntries } from '#views/kit/ledgerEntries.ts';
import { entryId } from '#views/kit/ledgerEntry.ts';
import { entriesByDay } from './entriesByDay.ts';
import { receiptEntries } from './receiptEntries.ts';
import { standingNotes } from './standingNotes.ts';
import { totalLines, totalOf } from './totalReceipt.ts';

const { coalition } = REAL_LEDGER.ledger;
if (coalition === null) throw new Error('The real ledger has no description.');
const ledger = { ...REAL_LEDGER.ledger, coalition };
const entries = ledgerEntries(ledger);

it('finds records by id, series by donor and reports by metric, and names what it does not find', () => {
  const focus = 'stance-fra-2026-02-22~aid-monthly:NOR~reports:planned_force_size~no-such-id';
  const { found, missing } = receiptEntries(entries, focus);
  expect(found.filter(({ kind }) => kind === 'reports')).toHaveLength(12);
  expect(found.map(entryId)).toEqual(
    expect.arrayContaining(['stance-fra-2026-02-22', 'aid-monthly:NOR']),
  );
  expect(missing).toEqual(['no-such-id']);
});

it('sets what was not known yet on the day apart, months of a series too', () => {
  const { found } = receiptEntries(entries, 'reports:planned_force_size~aid-monthly:DEU');
  const { known, later } = entriesByDay(found, coalition, '2025-04-11');
  const reports = (list: typeof known): number =>
    list.filter(({ kind }) => kind === 'reports').length;
  expect([reports(known), reports(later)]).toEqual([5, 7]);
  const monthsOf = (list: typeof known): readonly string[] =>
    list.flatMap((entry) =>
      entry.kind === 'aid-monthly' ? entry.records.map(({ month }) => month) : [],
    );
  expect(monthsOf(known).every((month) => month <= '2025-03')).toBe(true);
  expect(monthsOf(later).every((month) => month > '2025-03')).toBe(true);
  expect(monthsOf(known).length * monthsOf(later).length).toBeGreaterThan(0);
});

it('says which claim decides and which contradicts it', () => {
  const { found } = receiptEntries(entries, 'stances:LVA');
  const notes = standingNotes(ledger, DEFAULT_QUESTION, found);
  expect([...notes.values()].filter((note) => note === 'decides')).toHaveLength(1);
  expect([...notes.values()]).toContain('contradicts');
});

it('shows what each member adds to a total, largest first, with gaps last', () => {
  expect(totalOf('total:soldiers')).toBe('soldiers');
  expect(totalOf('total:tanks')).toBeNull();
  const lines = totalLines('soldiers', ledger, DEFAULT_QUESTION);
  expect(lines.slice(0, 2).map(({ party }) => party)).toEqual(['FRA', 'GBR']);
  expect(lines).toHaveLength(33);
  expect(lines.find(({ party }) => party === 'DNK')?.part).toEqual({
    kind: 'soldiers',
    amount: { kind: 'undisclosed' },
  });
});
