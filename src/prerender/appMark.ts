import { TOKENS } from '#theme/tokens.ts';

/** Side of the mark's square, in its own units. */
const SIDE = 64;

/** Bars from low to high with a tick per claim, as in the charts: start, end and ticks. */
const BARS = [
  { from: 10, to: 54, ticks: [20, 38] },
  { from: 10, to: 42, ticks: [27] },
  { from: 10, to: 31, ticks: [17, 24] },
] as const;

const BAR = { height: 10, gap: 16, first: 11 } as const;

/**
 * Our own mark as SVG: three ranges with their ticks.
 * @param safe how large the drawing is, 0 to 1: systems cut icons to shapes of their own, and leave only the middle for certain
 */
export function appMark(safe = 1): string {
  const { stanceCommitted: ground, rangeSpread: bar } = TOKENS;
  const bars = BARS.map(({ from, to, ticks }, index) => {
    const top = BAR.first + index * BAR.gap;
    const marks = ticks.map(
      (x) =>
        `<rect x="${x}" y="${top - 1}" width="3" height="${BAR.height + 2}" fill="${ground.light}"/>`,
    );
    return `<rect x="${from}" y="${top}" width="${to - from}" height="${BAR.height}" fill="${bar.light}"/>${marks.join('')}`;
  });
  const shift = ((1 - safe) * SIDE) / 2;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}">`,
    `<rect width="${SIDE}" height="${SIDE}" fill="${ground.light}"/>`,
    `<g transform="translate(${shift} ${shift}) scale(${safe})">${bars.join('')}</g>`,
    '</svg>',
  ].join('');
}
