import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { addDays, firstDay, lastDay } from '#lib/date.ts';
import { REAL_LEDGER, fixture } from '#tooling/testKit/realLedger.ts';

const facts = z
  .array(
    z.object({
      date: z.string(),
      subject: z.string(),
      fact: z.string(),
      kind: z.string(),
      document: z.string(),
      recordIds: z.array(z.string()),
    }),
  )
  .parse(fixture('articleFacts.json'));

interface Stated {
  readonly from: string;
  /** `null`: holds from then on. */
  readonly through: string | null;
  readonly sources: readonly string[];
}

const { ledger } = REAL_LEDGER;

function dated(id: string, date: string | null, sources: readonly string[]): [string, Stated] {
  return [
    id,
    { from: firstDay(date ?? ''), through: date === null ? null : lastDay(date), sources },
  ];
}

const records = new Map<string, Stated>([
  ...ledger.statements.map((row) => dated(row.id, row.date, row.sources)),
  ...ledger.reports.map((row) => dated(row.id, row.date, row.sources)),
  ...ledger.stances.map((row) => dated(row.id, row.date, row.sources)),
  ...ledger.roles.map((row) => dated(row.id, row.date, row.sources)),
  ...ledger.members.map((row) => dated(row.id, row.date, row.sources)),
  ...ledger.events.map((row): [string, Stated] => [
    row.id,
    { from: row.date, through: row.endDate ?? row.date, sources: row.sources },
  ]),
]);

const articles = new Map(ledger.sources.map((row) => [row.document ?? '', row.id]));

describe('the facts of the five starting articles', () => {
  it('are all there: 103 from five articles, each once', () => {
    expect(facts).toHaveLength(103);
    expect(new Set(facts.map(({ document, fact }) => `${document} ${fact}`)).size).toBe(103);
    expect(new Set(facts.map(({ document }) => document)).size).toBe(5);
  });

  it.each(facts)('$kind of $subject: $fact', ({ date, document, recordIds }) => {
    expect(recordIds).not.toEqual([]);
    for (const id of recordIds) {
      const record = records.get(id);
      expect(record?.sources, id).toContain(articles.get(document));
      // Reports of an evening are often dated the day after, and previews the day before.
      expect(addDays(record?.from ?? '9999-12-31', -1) <= date, id).toBe(true);
      expect(addDays(record?.through ?? '0001-01-01', 1) >= date, id).toBe(true);
    }
  });

  it('have every statement of the ledger among their records', () => {
    const mapped = new Set(facts.flatMap(({ recordIds }) => recordIds));
    expect(ledger.statements.filter(({ id }) => !mapped.has(id))).toEqual([]);
  });
});
