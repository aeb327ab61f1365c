import type { Swatch } from '#charts/kit/spec.ts';
import type { TokenName } from '#theme/tokens.ts';
import type { AidClass } from './aidMapTally.ts';

const SHADES = ['aidMap1', 'aidMap2', 'aidMap3', 'aidMap4', 'aidMap5'] as const;

const ZERO: Swatch = { token: 'page', mark: 'aidMap3', texture: 'outline' };
const NO_DATA: Swatch = { token: 'undisclosed', mark: 'undisclosedMark', texture: 'light-hatch' };
const UNTRACKED: Swatch = { token: 'undisclosed', mark: 'undisclosedMark', texture: 'dots' };

/** Letters on a shade, legible in every theme. */
export interface LabelColours {
  readonly ink: TokenName;
  readonly halo: TokenName;
}

/** Shade of a class. The largest is always the strongest; fewer classes leave out shades in between. */
function shadeOf(index: number, count: number): (typeof SHADES)[number] {
  const last = SHADES.length - 1;
  const at = count <= 1 ? last : Math.round((index * last) / (count - 1));
  return SHADES[at] ?? 'aidMap5';
}

/** How a class is drawn. `count`: how many classes there are. */
export function aidClassSwatch(aidClass: AidClass, count: number): Swatch {
  switch (aidClass) {
    case 'zero':
      return ZERO;
    case 'no-data':
      return NO_DATA;
    case 'untracked':
      return UNTRACKED;
    default:
      return { token: shadeOf(aidClass, count), mark: null, texture: 'solid' };
  }
}

/** Colours of the letters on a class. */
export function labelColours(aidClass: AidClass, count: number): LabelColours {
  if (typeof aidClass !== 'number') return { ink: 'ink', halo: 'page' };
  const shade = shadeOf(aidClass, count);
  return SHADES.indexOf(shade) < 2
    ? { ink: 'ink', halo: 'aidMap1' }
    : { ink: 'inkOnStrong', halo: 'aidMap5' };
}
