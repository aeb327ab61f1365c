import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth, truncateText, wrapText } from './textWidth.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .array(fc.constantFrom('Ukraine', 'and', 'Великої', 'łódź', '10 000', 'W'), { maxLength: 12 })
    .map((words) => words.join(' ')),
);

describe('text width', () => {
  // Measured in Chromium with the font file, kerning off, at 100 px.
  it.each([
    ['a', 50.4, 51.6],
    ['W', 78.6, 80],
    ['0', 49.7, 51.3],
    ['Ж', 83, 85.3],
    ['Ґ', 49.8, 51],
    ['ő', 54.2, 54.9],
    ['₴', 49.7, 51.3],
    ['−', 49.7, 51.3],
    ['…', 94.8, 96.4],
    ['Bosnia and Herzegovina', 1007.8, 1035],
    ['5,000–10,000', 545.1, 564.7],
    ['Великої Британії', 739.1, 759.5],
    ['Żółć łódź', 385.5, 396.5],
  ])('of %j is what the browser measures', (text, regular, semibold) => {
    expect(Math.abs(textWidth(text, 100, 400) / regular - 1)).toBeLessThan(0.005);
    expect(Math.abs(textWidth(text, 100, 600) / semibold - 1)).toBeLessThan(0.005);
  });

  it('is at most 2 % more than the browser draws with kerning', () => {
    expect(textWidth('Bosnia and Herzegovina', 100)).toBeGreaterThanOrEqual(1003.47);
    expect(textWidth('Bosnia and Herzegovina', 100)).toBeLessThan(1003.47 * 1.02);
  });

  it('is the same for a letter with its accent apart', () => {
    expect(textWidth('e\u0301', 16)).toBe(textWidth('é', 16));
    expect(textWidth('a\u030b', 16)).toBe(textWidth('a', 16));
  });

  it('takes unknown characters for wide rather than narrow', () => {
    expect(textWidth('Ω', 10)).toBe(6);
    expect(textWidth('日', 10)).toBe(10);
    expect(textWidth('🇺', 10)).toBe(10);
    expect(textWidth('10\u202f000', 10)).toBe(textWidth('10 000', 10));
  });

  it('grows with the size and adds up', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(textWidth(text, 32)).toBeCloseTo(2 * textWidth(text, 16), 6);
        expect(textWidth(`${text} Z`, 16)).toBeGreaterThan(textWidth(text, 16));
      }),
    );
  });
});

describe('wrapped text', () => {
  it('breaks at spaces and keeps every word', () => {
    const text = 'France and the United Kingdom would lead';
    const lines = wrapText(text, 120, 16);
    expect(lines).toEqual(['France and the', 'United Kingdom', 'would lead']);
    expect(lines.join(' ')).toBe(text);
  });

  it('never breaks at a non-breaking space', () => {
    expect(wrapText('up to 10\u00a0000', 60, 16)).toEqual(['up to', '10\u00a0000']);
  });

  it('breaks at line breaks and drops empty lines', () => {
    expect(wrapText('one\ntwo\n\nthree', 500, 16)).toEqual(['one', 'two', 'three']);
    expect(wrapText('  ', 500, 16)).toEqual([]);
  });

  it('breaks a word that is too wide between its characters', () => {
    const lines = wrapText('Herzegovina', 40, 16);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe('Herzegovina');
  });

  it('has no line wider than asked for, unless it is a single character', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 10, max: 300 }), (text, width) => {
        for (const line of wrapText(text, width, 14, 600)) {
          const fits = textWidth(line, 14, 600) <= width;
          expect(fits || Array.from(line.replaceAll(/[\p{Mn}\p{Cf}]/gu, '')).length <= 1).toBe(
            true,
          );
        }
      }),
    );
  });

  it('loses nothing but white space', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 10, max: 300 }), (text, width) => {
        const kept = wrapText(text, width, 14)
          .join('')
          .replaceAll(/[ \t\n]/g, '');
        expect(kept.normalize('NFC')).toBe(text.replaceAll(/[ \t\n]/g, '').normalize('NFC'));
      }),
    );
  });
});

describe('truncated text', () => {
  it('stays whole where it fits', () => {
    expect(truncateText('Latvia', 100, 16)).toBe('Latvia');
  });

  it('ends in an ellipsis without a space before it', () => {
    expect(truncateText('Bosnia and Herzegovina', 75, 16)).toBe('Bosnia a…');
    expect(truncateText('Bosnia and Herzegovina', 66, 16)).toBe('Bosnia…');
  });

  it('is empty where not even an ellipsis fits', () => {
    expect(truncateText('Bosnia', 3, 16)).toBe('');
  });

  it('is never wider than asked for', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 0, max: 300 }), (text, width) => {
        expect(textWidth(truncateText(text, width, 14), 14)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
