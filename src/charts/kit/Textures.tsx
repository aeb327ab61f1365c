import type { ReactElement } from 'react';
import type { Paint } from '#theme/paint.ts';
import type { Swatch, Texture } from './spec.ts';

interface TexturesProps {
  /** Unique on the page, since SVG ids are. */
  readonly prefix: string;
  readonly swatches: readonly Swatch[];
  readonly paint: Paint;
  /** Scale of the group that is filled: patterns are drawn against it and keep their size in px. */
  readonly scale?: number;
}

const PATTERNED: readonly Texture[] = ['dense-hatch', 'light-hatch', 'dots', 'crosses'];

function patternId(prefix: string, swatch: Swatch): string {
  return `${prefix}-${swatch.texture}-${swatch.token}`;
}

/** Value of a `fill` attribute for a swatch; patterned ones need `<Textures>` with the same prefix in the SVG. */
export function fillOf(prefix: string, swatch: Swatch, paint: Paint): string {
  return PATTERNED.includes(swatch.texture)
    ? `url(#${patternId(prefix, swatch)})`
    : paint(swatch.token);
}

/** Length of a pattern's repeat in px: equal in charts, map and legend, so that a texture looks the same everywhere. */
const STEP: Readonly<Partial<Record<Texture, number>>> = {
  'dense-hatch': 4,
  'light-hatch': 6,
  dots: 6,
  crosses: 8,
};

function Mark({ texture, colour }: { texture: Texture; colour: string }): ReactElement | null {
  switch (texture) {
    case 'dense-hatch':
      return <path d="M-1,1l2,-2M0,4l4,-4M3,5l2,-2" stroke={colour} strokeWidth={0.8} />;
    case 'light-hatch':
      return <path d="M-1,1l2,-2M0,6l6,-6M5,7l2,-2" stroke={colour} strokeWidth={1.3} />;
    case 'dots':
      return (
        <path d="M1.5,1.5h.01M4.5,4.5h.01" stroke={colour} strokeWidth={2} strokeLinecap="round" />
      );
    case 'crosses':
      return <path d="M2,2l4,4M6,2l-4,4" stroke={colour} strokeWidth={1} />;
    case 'solid':
    case 'outline':
    case 'tick':
    case 'whisker':
    case 'ring':
    case 'half-disc':
    case 'target':
    case 'disc':
    case 'diamond':
    case 'triangle':
    case 'triangle-down':
    case 'square':
      return null;
  }
}

/** Definitions of the patterns that a drawing uses. */
export function Textures({ prefix, swatches, paint, scale = 1 }: TexturesProps): ReactElement {
  const unique = new Map(swatches.map((swatch) => [patternId(prefix, swatch), swatch]));
  return (
    <defs>
      {[...unique]
        .filter(([, swatch]) => PATTERNED.includes(swatch.texture))
        .map(([id, swatch]) => (
          <pattern
            key={id}
            id={id}
            width={STEP[swatch.texture]}
            height={STEP[swatch.texture]}
            patternUnits="userSpaceOnUse"
            {...(scale === 1 ? {} : { patternTransform: `scale(${1 / scale})` })}
          >
            <rect
              width={STEP[swatch.texture]}
              height={STEP[swatch.texture]}
              fill={paint(swatch.token)}
            />
            <Mark texture={swatch.texture} colour={paint(swatch.mark ?? swatch.token)} />
          </pattern>
        ))}
    </defs>
  );
}
