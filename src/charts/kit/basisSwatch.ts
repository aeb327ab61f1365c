import type { Basis } from '#domain/claim.ts';
import type { TokenName } from '#theme/tokens.ts';
import type { GlyphShape } from './Glyph.tsx';

interface BasisSwatch {
  readonly token: TokenName;
  readonly mark: null;
  readonly texture: GlyphShape;
}

/** Colour and shape of a report by whoever makes it. */
export const BASIS_SWATCHES: Readonly<Record<Basis, BasisSwatch>> = {
  'own-government': { token: 'basisOwnGovernment', mark: null, texture: 'disc' },
  'other-government': { token: 'basisOtherGovernment', mark: null, texture: 'diamond' },
  press: { token: 'basisPress', mark: null, texture: 'triangle' },
  'party-or-parliament': { token: 'basisParty', mark: null, texture: 'square' },
};
