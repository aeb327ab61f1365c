import type { ReactElement } from 'react';

/** Round marks from empty to full, told apart by shape alone. */
export const GLYPHS = ['ring', 'half-disc', 'target', 'disc'] as const;

export type GlyphShape = (typeof GLYPHS)[number];

interface GlyphProps {
  readonly shape: GlyphShape;
  /** Middle, px. */
  readonly x: number;
  readonly y: number;
  /** Outer radius, px. */
  readonly radius: number;
  readonly colour: string;
}

/** A round mark: empty ring, half full, ring with a dot, or full. */
export function Glyph({ shape, x, y, radius, colour }: GlyphProps): ReactElement {
  const stroke = Math.max(1.5, radius * 0.28);
  const middle = radius - stroke / 2;
  if (shape === 'disc') return <circle cx={x} cy={y} r={radius} fill={colour} />;
  return (
    <g>
      <circle cx={x} cy={y} r={middle} fill="none" stroke={colour} strokeWidth={stroke} />
      {shape === 'half-disc' ? (
        <path d={`M${x},${y - middle}a${middle},${middle} 0 0 0 0,${2 * middle}z`} fill={colour} />
      ) : null}
      {shape === 'target' ? <circle cx={x} cy={y} r={radius * 0.42} fill={colour} /> : null}
    </g>
  );
}
