import { fromCSV } from 'arquero';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '#tooling/testKit/parseCsv.ts';
import { csvText, harmlessText, numberText } from './csvText.ts';
import type { Cell, DataTable } from './dataTable.ts';

const FIELDS: DataTable['fields'] = [
  { name: 'text', description: 'Words.', type: 'string' },
  { name: 'number', description: 'A number.', type: 'number' },
];

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc
    .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', "'", '＝'), fc.string())
    .map((parts) => parts.join('')),
);

const anyNumber = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
);

function parsedRows(rows: readonly (readonly Cell[])[]): readonly (readonly string[])[] {
  return parseCsv(csvText({ fields: FIELDS, rows }, 'for-programs')).slice(1);
}

describe('CSV', () => {
  it('says the same again when it is read, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyText, anyNumber)), (rows) => {
        const read = parsedRows(rows);
        expect(read.map(([text]) => text)).toEqual(rows.map(([text]) => harmlessText(text)));
        expect(read.map(([, number]) => Number(number))).toEqual(
          rows.map(([, number]) => (Object.is(number, -0) ? 0 : number)),
        );
      }),
    );
  });

  it('has no cell of text that a spreadsheet would run', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const [[cell = ''] = []] = parsedRows([[text, 1]]);
        expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
      }),
    );
  });

  it.each(['=1+1', '+49 30', '-5', '@SUM(A1)', "\t=cmd|' /C calc'!A0", '\r=1', '=HYPERLINK("x")'])(
    'puts an apostrophe before %j',
    (text) => {
      expect(parsedRows([[text, null]])).toEqual([[`'${text}`, '']]);
    },
  );

  it('quotes what programs of other languages take for the end of a cell', () => {
    const text = csvText({ fields: FIELDS, rows: [['x;=HYPERLINK(1)', 1]] }, 'for-programs');
    expect(text).toContain('"x;=HYPERLINK(1)",1');
  });

  it('leaves negative numbers numbers', () => {
    expect(parsedRows([['a', -5.25]])).toEqual([['a', '-5.25']]);
  });

  it('leaves what is not known empty, and zero zero', () => {
    const text = csvText({ fields: FIELDS, rows: [[null, 0]] }, 'for-programs');
    expect(text).toBe('text,number\r\n,0\r\n');
  });

  it('marks itself as UTF-8 for people only', () => {
    const table = { fields: FIELDS, rows: [['é', 1]] };
    expect(csvText(table, 'for-people')).toBe(`\uFEFF${csvText(table, 'for-programs')}`);
  });

  it('writes no number with an exponent', () => {
    expect([1e-7, -2.5e-9, 1e21, 5000, 0.1].map(numberText)).toEqual([
      '0.0000001',
      '-0.0000000025',
      '1000000000000000000000',
      '5000',
      '0.1',
    ]);
  });

  it('is read by a data frame with numbers as numbers and gaps as gaps', () => {
    const rows = [
      ['Türkiye, "north"', 5000],
      ['=1+1', null],
      ['two\r\nlines', -0.25],
    ];
    const frame = fromCSV(csvText({ fields: FIELDS, rows }, 'for-programs'));
    expect(frame.columnNames()).toEqual(['text', 'number']);
    expect(frame.array('number')).toEqual([5000, null, -0.25]);
    expect(frame.array('text')).toEqual(['Türkiye, "north"', "'=1+1", 'two\r\nlines']);
  });
});
