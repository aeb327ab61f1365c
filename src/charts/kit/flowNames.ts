import { textWidth } from '#lib/textWidth.ts';

/** Where one name of a list stands: px from the left, and its line from 0. */
export interface NamePlace {
  readonly text: string;
  readonly x: number;
  readonly line: number;
}

/** Semibold, since a name turns bold when it is selected. */
const WEIGHT = 600;

/**
 * Sets names one after another into lines of `width` px, with a comma after each but the last.
 * A name is never broken; one that is wider than the line has a line of its own.
 */
export function flowNames(
  names: readonly string[],
  width: number,
  size: number,
): readonly NamePlace[] {
  const gap = textWidth(' ', size, WEIGHT);
  let x = 0;
  let line = 0;
  return names.map((name, index) => {
    const text = index === names.length - 1 ? name : `${name},`;
    const length = textWidth(text, size, WEIGHT);
    if (x > 0 && x + length > width) {
      x = 0;
      line += 1;
    }
    const place = { text, x, line };
    x += length + gap;
    return place;
  });
}
