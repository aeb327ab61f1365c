import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from './dataTable.ts';
import { columnName } from './sheetXml.ts';
import { workbookBytes } from './workbookBytes.ts';

function partsOf(rows: readonly (readonly Cell[])[]): ReadonlyMap<string, string> {
  const bytes = workbookBytes([{ name: 'data', head: ['a', 'b'], rows, widths: [10, 10] }]);
  const entries = Object.entries(unzipSync(bytes));
  return new Map(entries.map(([path, content]) => [path, strFromU8(content)]));
}

function sheetOf(rows: readonly (readonly Cell[])[]): string {
  return partsOf(rows).get('xl/worksheets/sheet1.xml') ?? '';
}

/** Texts of a sheet as a program reads them. */
function textsIn(xml: string): readonly string[] {
  const entities: Readonly<Record<string, string>> = {
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&amp;': '&',
  };
  return [...xml.matchAll(/<t xml:space="preserve">([^<]*)<\/t>/g)].map(([, text = '']) =>
    text.replace(/&(?:lt|gt|quot|amp);/g, (entity) => entities[entity] ?? ''),
  );
}

describe('a workbook', () => {
  it('holds every part that it names', () => {
    const parts = partsOf([['x', 1]]);
    const types = parts.get('[Content_Types].xml') ?? '';
    const named = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, path = '']) => path);
    expect(named).toHaveLength(3);
    expect(named.filter((path) => !parts.has(path))).toEqual([]);
    const targets = [
      ...(parts.get('xl/_rels/workbook.xml.rels') ?? '').matchAll(/Target="([^"]+)"/g),
    ].map(([, path = '']) => `xl/${path}`);
    expect(targets.filter((path) => !parts.has(path))).toEqual([]);
  });

  it('has numbers as numbers, text as text and nothing for what is not known', () => {
    const xml = sheetOf([['2025-03', -5.25, null]]);
    expect(xml).toContain('<c r="B2"><v>-5.25</v></c>');
    expect(xml).toContain('<c r="A2" t="inlineStr">');
    expect(xml).not.toContain('r="C2"');
  });

  it('has no formula, whatever a text begins with', () => {
    const xml = sheetOf([['=1+1', '@SUM(A1)']]);
    expect(xml).not.toMatch(/<f[ >]/);
    expect(textsIn(xml)).toEqual(['a', 'b', '=1+1', '@SUM(A1)']);
  });

  it('says any text again, without what XML cannot hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        // eslint-disable-next-line no-control-regex -- these are the characters in question
        const allowed = text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');
        expect(textsIn(sheetOf([[text, null]])).at(-1)).toBe(allowed);
      }),
    );
  });

  it('cuts a text that would make the file unreadable', () => {
    const text = textsIn(sheetOf([['x'.repeat(40_000), null]])).at(-1) ?? '';
    expect(text).toHaveLength(32_767);
    expect(text.endsWith('…')).toBe(true);
  });

  it('is the same bytes each time', () => {
    const sheet = { name: 'data', head: ['a'], rows: [['x']], widths: [] };
    expect(workbookBytes([sheet])).toEqual(workbookBytes([sheet]));
  });

  it('names columns as spreadsheets do', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
    ]);
  });
});
