import type { ReactElement } from 'react';

/** Point marks told apart by shape alone: round ones from empty to full, and angular ones. */
export const GLYPHS = [
  'ring',
  'half-disc',
  'target',
  'disc',
  'diamond',
  'triangle',
  'triangle-down',
  'square',
] as const;

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

/** Outlines around the middle for a radius of 1, about equal in area to the disc. */
const ANGULAR: Readonly<Partial<Record<GlyphShape, string>>> = {
  diamond: 'M0,-1.26L1.26,0L0,1.26L-1.26,0Z',
  triangle: 'M0,-1.2L1.3,1.02L-1.3,1.02Z',
  'triangle-down': 'M0,1.2L1.3,-1.02L-1.3,-1.02Z',
  square: 'M-.9,-.9H.9V.9H-.9Z',
};

/** A point mark: empty ring, half full, ring with a dot, full disc, or an angular shape. */
export function Glyph({ shape, x, y, radius, colour }: GlyphProps): ReactElement {
  const stroke = Math.max(1.5, radius * 0.28);
  const middle = radius - stroke / 2;
  const outline = ANGULAR[shape];
  if (outline !== undefined) {
    return <path d={outline} transform={`translate(${x} ${y}) scale(${radius})`} fill={colour} />;
  }
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
