import type { Stance } from '#domain/claim.ts';
import type { Swatch } from './spec.ts';

/** Colour and texture of each stance, the same on the map, in tables and on the country page. */
export const STANCE_SWATCHES: Readonly<Record<Stance, Swatch>> = {
  committed: { token: 'stanceCommitted', mark: null, texture: 'solid' },
  willing: { token: 'stanceWilling', mark: 'stanceConditional', texture: 'dense-hatch' },
  conditional: {
    token: 'stanceConditional',
    mark: 'stanceConditionalMark',
    texture: 'light-hatch',
  },
  undecided: { token: 'stanceUndecided', mark: 'stanceUndecidedMark', texture: 'outline' },
  'support-only': { token: 'stanceSupportOnly', mark: 'stanceSupportOnlyMark', texture: 'dots' },
  'ruled-out': { token: 'stanceRuledOut', mark: 'stanceRuledOutMark', texture: 'crosses' },
};

/** A member of whom no statement is known: the page's own ground with an outline, unlike land of non-members. */
export const NO_STANCE_SWATCH: Swatch = {
  token: 'stanceUnknown',
  mark: 'stanceUnknownMark',
  texture: 'outline',
};
