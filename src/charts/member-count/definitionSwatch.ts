import type { GlyphShape } from '#charts/kit/Glyph.tsx';
import type { Swatch } from '#charts/kit/spec.ts';
import type { TokenName } from '#theme/tokens.ts';

interface DefinitionSwatch extends Swatch {
  readonly texture: GlyphShape;
}

/** Dark enough for text, since names and numbers are written in them. */
const TOKENS: readonly TokenName[] = [
  'basisOwnGovernment',
  'basisPress',
  'basisOtherGovernment',
  'basisParty',
  'stanceRuledOut',
  'inkMuted',
];

const SHAPES: readonly GlyphShape[] = [
  'diamond',
  'triangle',
  'square',
  'disc',
  'target',
  'half-disc',
  'ring',
];

/** Shape and colour of a definition by its place in the ledger's list. Different for the first forty-two. */
export function definitionSwatch(place: number): DefinitionSwatch {
  return {
    token: TOKENS[place % TOKENS.length] ?? 'ink',
    mark: null,
    texture: SHAPES[place % SHAPES.length] ?? 'disc',
  };
}

/** Members listed by name. */
export const NAMED_SWATCH: Swatch = { token: 'ink', mark: null, texture: 'solid' };
