import type { GlyphShape } from '#charts/kit/Glyph.tsx';
import type { RoleStatus } from '#domain/claim.ts';
import type { TokenName } from '#theme/tokens.ts';

/** Shape and colour of a role status: the fuller, the firmer. */
export interface StatusSwatch {
  readonly texture: GlyphShape;
  readonly token: TokenName;
}

export const STATUS_SWATCHES: Readonly<Record<RoleStatus, StatusSwatch>> = {
  offered: { texture: 'ring', token: 'roleOffered' },
  planned: { texture: 'half-disc', token: 'roleOffered' },
  committed: { texture: 'target', token: 'roleActive' },
  active: { texture: 'disc', token: 'roleActive' },
};
