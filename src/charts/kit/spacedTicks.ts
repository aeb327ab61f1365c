import { textWidth } from '#lib/textWidth.ts';

/** A value of the axis and how it is written. */
export interface AxisTick {
  readonly value: number;
  readonly label: string;
}

/** Free space between two labels, px. */
const GAP = 12;

/** Every tick, or every second, third, ... until their labels stand apart on an axis `width` px long. */
export function spacedTicks(
  ticks: readonly AxisTick[],
  max: number,
  width: number,
  size: number,
): readonly AxisTick[] {
  const apart = (kept: readonly AxisTick[]): boolean =>
    kept.every((tick, index) => {
      const next = kept[index + 1];
      if (next === undefined) return true;
      const distance = ((next.value - tick.value) / max) * width;
      return distance >= (textWidth(tick.label, size) + textWidth(next.label, size)) / 2 + GAP;
    });
  for (let stride = 1; stride < ticks.length; stride += 1) {
    const kept = ticks.filter((_, index) => index % stride === 0);
    if (apart(kept)) return kept;
  }
  return ticks.slice(0, 1);
}
