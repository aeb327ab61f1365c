import type { MonthRange } from '#domain/aidBetween.ts';
import type { Month } from '#lib/date.ts';

export type MonthPreset = 'all' | 'founded';

/** Ranges of months that are worth a press: all there are, and those since the founding where that is something else. */
export function monthPresets(
  limits: MonthRange,
  founded: Month,
): readonly { readonly preset: MonthPreset; readonly range: MonthRange }[] {
  const all = { preset: 'all', range: limits } as const;
  if (founded <= limits.from || founded > limits.through) return [all];
  return [all, { preset: 'founded', range: { from: founded, through: limits.through } }];
}
