import type { ReactElement } from 'react';
import type { Paint } from '#theme/paint.ts';
import { GLYPHS, Glyph } from './Glyph.tsx';
import { Textures, fillOf } from './Textures.tsx';
import { Whisker } from './Whisker.tsx';
import type { Swatch } from './spec.ts';

interface LegendSwatchProps {
  readonly prefix: string;
  readonly swatch: Swatch;
  readonly paint: Paint;
}

/** Size of a swatch in px. */
const SWATCH = { width: 22, height: 14 } as const;

function Body({ prefix, swatch, paint }: LegendSwatchProps): ReactElement {
  const { width, height } = SWATCH;
  const stroke = paint(swatch.mark ?? swatch.token);
  if (swatch.texture === 'tick') {
    return <rect x={width / 2 - 1.5} y={0} width={3} height={height} fill={paint(swatch.token)} />;
  }
  if (swatch.texture === 'whisker') {
    const segment = { low: 1, high: width - 1, openLow: false, openHigh: false };
    return (
      <Whisker
        segment={segment}
        scale={(px) => px}
        y={height / 2}
        token={swatch.token}
        paint={paint}
      />
    );
  }
  const shape = GLYPHS.find((glyph) => glyph === swatch.texture);
  if (shape !== undefined) {
    return (
      <Glyph shape={shape} x={width / 2} y={height / 2} radius={6} colour={paint(swatch.token)} />
    );
  }
  return (
    <rect
      x={0.5}
      y={0.5}
      width={width - 1}
      height={height - 1}
      fill={fillOf(prefix, swatch, paint)}
      stroke={stroke}
      strokeWidth={1}
    />
  );
}

/** The key of a legend entry, as SVG: the same on the page and in pictures. */
export function LegendSwatch({ prefix, swatch, paint }: LegendSwatchProps): ReactElement {
  return (
    <svg
      width={SWATCH.width}
      height={SWATCH.height}
      viewBox={`0 0 ${SWATCH.width} ${SWATCH.height}`}
      aria-hidden="true"
      focusable="false"
    >
      <Textures prefix={prefix} swatches={[swatch]} paint={paint} />
      <Body prefix={prefix} swatch={swatch} paint={paint} />
    </svg>
  );
}
