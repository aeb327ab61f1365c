/** What is read from a TrueType font: which characters it has, and how wide they are. */
export interface FontTables {
  readonly has: (character: string) => boolean;
  /** Advance width in thousandths of the font size; `null` without a glyph. */
  readonly width: (character: string) => number | null;
}

/** Offsets of the tables inside the file, by tag. */
function tableOffsets(view: DataView): ReadonlyMap<string, number> {
  const count = view.getUint16(4);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const at = 12 + index * 16;
      const tag = [0, 1, 2, 3].map((offset) => String.fromCharCode(view.getUint8(at + offset)));
      return [tag.join(''), view.getUint32(at + 8)] as const;
    }),
  );
}

/** Glyph of each code point, from a `cmap` of format 4 or 12. */
function glyphs(view: DataView, cmap: number): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const count = view.getUint16(cmap + 2);
  for (let index = 0; index < count; index += 1) {
    const at = cmap + view.getUint32(cmap + 4 + index * 8 + 4);
    const format = view.getUint16(at);
    if (format === 4) readSegments(view, at, found);
    if (format === 12) readGroups(view, at, found);
  }
  return found;
}

function readSegments(view: DataView, at: number, found: Map<number, number>): void {
  const size = view.getUint16(at + 6);
  for (let offset = 0; offset < size; offset += 2) {
    const end = view.getUint16(at + 14 + offset);
    const start = view.getUint16(at + 16 + size + offset);
    const delta = view.getUint16(at + 16 + 2 * size + offset);
    const rangeAt = at + 16 + 3 * size + offset;
    const range = view.getUint16(rangeAt);
    for (let code = start; code <= end && code !== 0xffff; code += 1) {
      const direct = range === 0 ? code : view.getUint16(rangeAt + range + 2 * (code - start));
      const glyph = direct === 0 && range !== 0 ? 0 : (direct + delta) & 0xffff;
      if (glyph !== 0) found.set(code, glyph);
    }
  }
}

function readGroups(view: DataView, at: number, found: Map<number, number>): void {
  const count = view.getUint32(at + 12);
  for (let index = 0; index < count; index += 1) {
    const group = at + 16 + index * 12;
    const start = view.getUint32(group);
    const end = view.getUint32(group + 4);
    const first = view.getUint32(group + 8);
    for (let code = start; code <= end; code += 1) found.set(code, first + code - start);
  }
}

/** Reads a TrueType or OpenType font. Throws if one of the tables needed is missing. */
export function fontTables(bytes: Uint8Array): FontTables {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const offsets = tableOffsets(view);
  const offset = (tag: string): number => {
    const at = offsets.get(tag);
    if (at === undefined) throw new Error(`The font has no table “${tag}”.`);
    return at;
  };
  const known = glyphs(view, offset('cmap'));
  const unitsPerEm = view.getUint16(offset('head') + 18);
  const widths = view.getUint16(offset('hhea') + 34);
  const metrics = offset('hmtx');
  return {
    has: (character) => known.has(character.codePointAt(0) ?? 0),
    width: (character) => {
      const glyph = known.get(character.codePointAt(0) ?? 0);
      if (glyph === undefined) return null;
      return (view.getUint16(metrics + 4 * Math.min(glyph, widths - 1)) * 1000) / unitsPerEm;
    },
  };
}
