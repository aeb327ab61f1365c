import fc from 'fast-check';
import { expect, it } from 'vitest';
import { escapeXml } from '#lib/escapeXml.ts';
import type { PictureNote } from './pictureNote.ts';
import { noteRdf, parseNoteRdf } from './pictureNote.ts';
import { readPictureNote } from './readPictureNote.ts';

const NOTE: PictureNote = {
  title: 'Who “would” send <soldiers> & who not?',
  description: 'Карта: 14 країн.',
  source: 'Institute & others',
  licence: '',
  publisher: 'A ledger',
  release: '2026-01-02',
  asof: '2026-01-01',
  language: 'uk',
  permalink: 'https://example.org/?country=FRA~GBR&asof=2026-01-01#chart',
};

it('reads the note back as it was, whatever it says', () => {
  expect(parseNoteRdf(noteRdf(NOTE))).toEqual(NOTE);
  const text = fc.string({ unit: 'grapheme', minLength: 1 }).map((each) => `t${each}`);
  fc.assert(
    fc.property(text, text, (title, permalink) => {
      const kept = (value: string): string =>
        // What XML cannot hold is left out; line ends are its own business.
        escapeXml(value) === ''
          ? ''
          : value
              .toWellFormed()
              .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
      const note = { ...NOTE, title, permalink };
      expect(parseNoteRdf(noteRdf(note))).toEqual({
        ...note,
        title: kept(title),
        permalink: kept(permalink),
      });
    }),
  );
});

it('finds the note in an SVG file, and none in other files', () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg"><metadata>${noteRdf(NOTE)}</metadata></svg>`;
  expect(readPictureNote(new TextEncoder().encode(svg))).toEqual(NOTE);
  expect(readPictureNote(new TextEncoder().encode('<svg></svg>'))).toBeNull();
  expect(readPictureNote(Uint8Array.from([0xff, 0xd8, 0xff]))).toBeNull();
});
