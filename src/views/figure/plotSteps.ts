/**
 * Widths at which plots are drawn, px. In between, the next smaller drawing is enlarged, by a third at most, so that a
 * page prepared at build time has the very drawing that the script makes later, and no text gets smaller than designed.
 */
const STEPS = [288, 336, 440, 570, 740, 940, 1180] as const;

/** A drawing's width and how much it is enlarged. */
export interface PlotStep {
  /** px before it is enlarged. */
  readonly width: number;
  /** 1 or more, but for boxes narrower than the smallest drawing. */
  readonly scale: number;
}

/** The drawing for a box of a width, px. */
export function plotStep(boxWidth: number): PlotStep {
  const width = STEPS.findLast((step) => step <= boxWidth) ?? STEPS[0];
  // A hair's breadth of enlargement would only blur lines.
  const scale = boxWidth / width;
  return { width, scale: Math.abs(scale - 1) < 0.005 ? 1 : scale };
}

/** The steps that boxes between two widths are drawn at, px. */
export function plotStepsBetween(narrowest: number, widest: number): readonly number[] {
  const first = plotStep(narrowest).width;
  const last = plotStep(widest).width;
  return STEPS.filter((step) => step >= first && step <= last);
}
