import fc from 'fast-check';
import { deflateSync, crc32 as nodeCrc32 } from 'node:zlib';
import { expect, it } from 'vitest';
import { crc32, isPng, readPngTexts, withPngTexts } from './pngText.ts';

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)));
  return bytes;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** One grey pixel. */
function tinyPng(): Uint8Array {
  const header = Uint8Array.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  return Uint8Array.from([
    ...SIGNATURE,
    ...chunk('IHDR', header),
    ...chunk('IDAT', deflateSync(Uint8Array.from([0, 128]))),
    ...chunk('IEND', new Uint8Array()),
  ]);
}

it('counts the checksum that PNG asks for', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(crc32(bytes)).toBe(nodeCrc32(bytes));
    }),
  );
});

it('reads every text that it wrote, and leaves the picture as it was', () => {
  const text = fc.record({
    keyword: fc.stringMatching(/^[A-Za-z:.]{1,30}$/),
    text: fc.string({ unit: 'grapheme' }),
  });
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      const png = withPngTexts(tinyPng(), texts);
      expect(readPngTexts(png)).toEqual(texts);
      expect([...png.slice(0, 33), ...png.slice(-(tinyPng().length - 33))]).toEqual([...tinyPng()]);
    }),
  );
});

it('reads old Latin-1 texts, too', () => {
  const old = chunk('tEXt', Uint8Array.from([...new TextEncoder().encode('Title'), 0, 0xe9]));
  const png = tinyPng();
  const bytes = Uint8Array.from([...png.slice(0, 33), ...old, ...png.slice(33)]);
  expect(readPngTexts(bytes)).toEqual([{ keyword: 'Title', text: 'é' }]);
});

it('survives whatever bytes it is handed', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.nat(200), (bytes, cut) => {
      const png = withPngTexts(tinyPng(), [{ keyword: 'Title', text: 'A title' }]);
      expect(isPng(png)).toBe(true);
      expect(() => readPngTexts(png.slice(0, cut))).not.toThrow();
      expect(() => readPngTexts(Uint8Array.from([...png.slice(0, cut), ...bytes]))).not.toThrow();
    }),
  );
  expect(() => withPngTexts(Uint8Array.from([1, 2, 3]), [])).toThrow('no PNG file');
});
