import type { TextFace } from '#lib/textWidth.ts';

/** Every face that pictures are set in. */
export const FACES: readonly TextFace[] = [400, 600, 'headline'];

/** The characters that each face draws, in code points. */
export type FaceTexts = ReadonlyMap<TextFace, ReadonlySet<string>>;

const TEXT_NODE = 3;

/** The nearest value of an attribute, from an element upwards. */
function inherited(element: Element, name: string): string | null {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const value = at.getAttribute(name);
    if (value !== null) return value;
  }
  return null;
}

/** The face that a text element is set in. */
export function faceOf(text: Element): TextFace {
  if (inherited(text, 'font-family')?.includes('Serif') === true) return 'headline';
  const weight = inherited(text, 'font-weight') ?? '400';
  return weight === 'bold' || Number(weight) >= 600 ? 600 : 400;
}

/** What a picture writes in each face. */
export function textsByFace(svg: Element): FaceTexts {
  const texts = new Map<TextFace, Set<string>>();
  for (const element of svg.querySelectorAll('text, tspan')) {
    const face = faceOf(element);
    const own = [...element.childNodes].filter(({ nodeType }) => nodeType === TEXT_NODE);
    const known = texts.get(face) ?? new Set<string>();
    for (const { textContent } of own) {
      for (const character of (textContent ?? '').normalize('NFC')) known.add(character);
    }
    if (known.size > 0) texts.set(face, known);
  }
  return texts;
}

/** Says whether a face has a glyph for a character. */
export type Covers = (face: TextFace, character: string) => boolean;

const WITHOUT_GLYPH = /^[\p{Cf}\n\r\t]$/u;

/** Characters that a picture could not draw, as `“ђ” (U+0452) in face 600`. Empty: all can be drawn. */
export function missingGlyphs(texts: FaceTexts, covers: Covers): readonly string[] {
  return [...texts].flatMap(([face, characters]) =>
    [...characters]
      .filter((character) => !WITHOUT_GLYPH.test(character) && !covers(face, character))
      .map((character) => {
        const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
        return `“${character}” (U+${code}) in face ${face}`;
      }),
  );
}
