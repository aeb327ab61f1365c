/** Factors of a power of ten that read well as steps of an axis. */
const STEPS = [1, 2, 2.5, 5, 10] as const;

/**
 * Round values from 0 up to `max`, about `count` of them after 0. Only 0 where `max` is not above it.
 * The last tick may be below `max`: the axis ends with the data, not with a round number.
 */
export function niceTicks(max: number, count: number): readonly number[] {
  if (!(max > 0) || !Number.isFinite(max)) return [0];
  const rough = max / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (STEPS.find((factor) => factor * power >= rough * 0.85) ?? 10) * power;
  const last = Math.floor(max / step + 1e-9);
  return Array.from({ length: last + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}
