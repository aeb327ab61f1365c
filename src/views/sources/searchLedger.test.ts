import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFormat } from '#i18n/createFormat.ts';
import { en } from '#i18n/messages/en.ts';
import { REAL_LEDGER } from '#tooling/testKit/realLedger.ts';
import { entryDateText, entryWords } from '#views/kit/entryWords.ts';
import { RECORD_KINDS, entryId, recordsOf } from '#views/kit/ledgerEntry.ts';
import { referencesOf } from '#views/kit/References.tsx';
import { containsWord, foldText } from '#lib/foldText.ts';
import { ledgerCounts } from './ledgerCounts.ts';
import { type SourcesLedger, ledgerEntries } from '#views/kit/ledgerEntries.ts';
import { searchIndex } from './searchIndex.ts';
import { focusOf, searchEntries, searchSources } from './searchLedger.ts';

const { coalition, ...records } = REAL_LEDGER.ledger;
if (coalition === null) throw new Error('The ledger has no coalition.json.');
const LEDGER: SourcesLedger = { ...records, coalition };
const format = createFormat('en');
const WORDING = { references: referencesOf(LEDGER, format), format, messages: en };
const ENTRIES = ledgerEntries(LEDGER);
const INDEX = searchIndex(ENTRIES, LEDGER.sources, WORDING);
const ALL = { kind: 'all' } as const;

const EVERY_RECORD = RECORD_KINDS.flatMap((kind) =>
  LEDGER[kind].map((record) => ({ kind, id: record.id, sources: record.sources })),
);

function found(query: string, focus: string | null = null): readonly string[] {
  return searchEntries(INDEX, focusOf(focus, INDEX), query).map(entryId);
}

describe('the list of everything', () => {
  it('has every record of every dataset once', () => {
    const listed = ENTRIES.flatMap(recordsOf).map((record) => record.id);
    expect(listed.toSorted()).toEqual(EVERY_RECORD.map(({ id }) => id).toSorted());
    expect(listed.length).toBeGreaterThan(2000);
  });

  it('gathers the months of a donor into one entry, and gives every entry an id of its own', () => {
    const ids = ENTRIES.map(entryId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ENTRIES.filter((entry) => entry.kind === 'aid-monthly').length).toBe(
      new Set(LEDGER['aid-monthly'].map((record) => record.donor)).size,
    );
  });

  it('finds every record by its id, by a focus on it, and by each of its sources', () => {
    fc.assert(
      fc.property(fc.constantFrom(...EVERY_RECORD), ({ id, sources }) => {
        const [only] = found('', id);
        expect(found('', id)).toHaveLength(1);
        expect(found(id)).toContain(only);
        for (const source of sources) expect(found('', source)).toContain(only);
      }),
      { numRuns: 300 },
    );
  });

  it('finds every source with the records that cite it', () => {
    const cited = searchSources(INDEX, ALL, '');
    expect(cited).toHaveLength(LEDGER.sources.length);
    const byId = new Map(cited.map(({ id, entries }) => [id, entries]));
    const uncounted = EVERY_RECORD.filter(({ id, sources }) =>
      sources.some(
        (source) =>
          byId.get(source)?.some((entry) => recordsOf(entry).some((each) => each.id === id)) !==
          true,
      ),
    );
    expect(uncounted).toEqual([]);
  });
});

describe('the search', () => {
  it('needs every word, in the record or in its sources, without regard to capitals and accents', () => {
    const ids = found('zelensky AFP brigade');
    expect(ids).toContain('stance-fra-2026-02-22');
    expect(found('zelensky brigade nosuchword')).toEqual([]);
    expect(found('türkiye').length).toBe(found('Turkiye').length);
    expect(found('turkiye').length).toBeGreaterThan(5);
  });

  it('reads metrics, dates, datasets and kinds of source', () => {
    expect(found('planned_force_size').length).toBeGreaterThanOrEqual(12);
    expect(found('22 February 2026')).toEqual(expect.arrayContaining(['stance-fra-2026-02-22']));
    expect(found('aid-monthly').length).toBeGreaterThan(30);
    expect(found('state-run or state-aligned media').length).toBeGreaterThan(10);
  });

  it('finds what the page shows of a record or a source, word for word', () => {
    expect(found('Australia allocated')).toContain(
      LEDGER['aid-totals'].find(({ donor }) => donor === 'AUS')?.id,
    );
    expect(found('Latvia committed €')).toContain('aid-monthly:LVA');
    expect(found('Denmark aid by month')).toContain('aid-monthly:DNK');
    expect(found('medium confidence').length).toBeGreaterThan(10);
    expect(found('undated page').length).toBeGreaterThan(10);
    const texts = ENTRIES.map((entry) => ({ entry, words: entryWords(entry, WORDING) }));
    fc.assert(
      fc.property(fc.constantFrom(...texts), ({ entry, words }) => {
        const shown = [words.what, ...words.facts.map(({ text }) => text)];
        const date = entryDateText(entry, WORDING);
        for (const text of [...shown, date]) expect(found(text)).toContain(entryId(entry));
      }),
      { numRuns: 40 },
    );
  });

  it('reads numbers with or without separators, and not inside longer ones', () => {
    expect(found('10,000')).toEqual(found('10000'));
    expect(containsWord(foldText('10,000,000 euros'), '10000')).toBe(false);
    expect(containsWord(foldText('up to 10,000 soldiers'), '10000')).toBe(true);
    expect(containsWord('on 2025-09-04', '2025')).toBe(true);
  });

  it('answers any query without throwing, with a part of the whole in the same order', () => {
    const all = found('');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (query) => {
        const some = new Set(found(query));
        expect(all.filter((id) => some.has(id))).toEqual([...some]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the focus', () => {
  it('knows datasets, records, months, sources, and what is none of these', () => {
    expect(focusOf(null, INDEX)).toEqual(ALL);
    expect(focusOf('stances', INDEX).kind).toBe('dataset');
    expect(focusOf('aid-monthly:DEU', INDEX).kind).toBe('record');
    expect(focusOf(LEDGER['aid-monthly'][0]?.id ?? '', INDEX).kind).toBe('record');
    expect(focusOf(LEDGER.sources[0]?.id ?? '', INDEX).kind).toBe('source');
    expect(focusOf('no-such-thing', INDEX)).toEqual({ kind: 'unknown', id: 'no-such-thing' });
    expect(found('', 'no-such-thing')).toEqual([]);
  });

  it('counts records and what rests on state media alone', () => {
    const counts = ledgerCounts(ENTRIES, LEDGER.sources);
    expect(counts.records).toBe(EVERY_RECORD.length);
    expect(counts.sources).toBe(LEDGER.sources.length);
    expect(counts.stateMedia).toBeGreaterThan(0);
    expect(counts.onlyStateMedia).toBeLessThan(counts.records / 10);
    expect(ledgerCounts([], LEDGER.sources).onlyStateMedia).toBe(0);
  });
});
