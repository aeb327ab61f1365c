/** A text chunk of a PNG file. */
export interface PngText {
  readonly keyword: string;
  readonly text: string;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;
/** Length, type and checksum around the data of a chunk, bytes. */
const AROUND = 12;
/** Signature and the header chunk, which always comes first. */
const AFTER_HEADER = SIGNATURE.length + AROUND + 13;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** CRC-32 as PNG and zip use it. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** Whether bytes begin as a PNG file does. */
export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/** International text: keyword, no compression, no language, no translated keyword, UTF-8 text. */
function textChunk({ keyword, text }: PngText): Uint8Array {
  const encoder = new TextEncoder();
  const data = Uint8Array.from([
    ...encoder.encode(keyword),
    0,
    0,
    0,
    0,
    0,
    ...encoder.encode(text),
  ]);
  const chunk = new Uint8Array(data.length + AROUND);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  chunk.set(encoder.encode('iTXt'), 4);
  chunk.set(data, 8);
  view.setUint32(data.length + 8, crc32(chunk.subarray(4, data.length + 8)));
  return chunk;
}

/** A PNG file with texts put right after its header. Throws if it is no PNG file. */
export function withPngTexts(png: Uint8Array, texts: readonly PngText[]): Uint8Array<ArrayBuffer> {
  if (!isPng(png)) throw new Error('These bytes are no PNG file.');
  const chunks = texts.map(textChunk);
  const length = chunks.reduce((sum, chunk) => sum + chunk.length, png.length);
  const bytes = new Uint8Array(length);
  bytes.set(png.subarray(0, AFTER_HEADER));
  let at = AFTER_HEADER;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  bytes.set(png.subarray(AFTER_HEADER), at);
  return bytes;
}

function readChunk(type: string, data: Uint8Array): readonly PngText[] {
  const end = data.indexOf(0);
  if (end <= 0) return [];
  const keyword = new TextDecoder('latin1').decode(data.subarray(0, end));
  if (type === 'tEXt') {
    return [{ keyword, text: new TextDecoder('latin1').decode(data.subarray(end + 1)) }];
  }
  // Compressed texts are not ours.
  if (data[end + 1] !== 0) return [];
  const language = data.indexOf(0, end + 3);
  const translated = language === -1 ? -1 : data.indexOf(0, language + 1);
  if (translated === -1) return [];
  return [{ keyword, text: new TextDecoder().decode(data.subarray(translated + 1)) }];
}

/** The uncompressed texts of a PNG file, in its order. Empty if it is none, or as far as a damaged one can be read. */
export function readPngTexts(bytes: Uint8Array): readonly PngText[] {
  if (!isPng(bytes)) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const texts: PngText[] = [];
  let at: number = SIGNATURE.length;
  while (at + AROUND <= bytes.length) {
    const length = view.getUint32(at);
    const end = at + 8 + length;
    if (end + 4 > bytes.length) break;
    const type = new TextDecoder('latin1').decode(bytes.subarray(at + 4, at + 8));
    if (type === 'iTXt' || type === 'tEXt')
      texts.push(...readChunk(type, bytes.subarray(at + 8, end)));
    at = end + 4;
  }
  return texts;
}
