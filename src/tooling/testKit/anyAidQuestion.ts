import fc from 'fast-check';
import type { Question } from '#domain/question.ts';
import { DEFAULT_QUESTION } from '#domain/question.ts';
import { addDays } from '#lib/date.ts';

const MONTHS = [null, '2021-06', '2022-01', '2023-05', '2025-03', '2025-04', '2026-04', '2027-01'];

/** A question about aid: any date, months, measure, unit, kinds, grouping and selection. */
export const anyAidQuestion: fc.Arbitrary<Question> = fc
  .record({
    asof: fc.option(fc.integer({ min: 0, max: 1750 }).map((days) => addDays('2021-12-01', days))),
    time: fc.option(
      fc.record({ from: fc.constantFrom(...MONTHS), through: fc.constantFrom(...MONTHS) }),
    ),
    measure: fc.constantFrom('allocations', 'commitments'),
    aidUnit: fc.constantFrom('eur-bn', 'pct-gdp', 'eur-per-person'),
    kind: fc.subarray(['military', 'financial', 'humanitarian'] as const),
    region: fc.constantFrom(null, null, null, 'EU', 'NATO', 'G7', 'nowhere'),
    euShare: fc.boolean(),
    country: fc.subarray(['FRA', 'ISL', 'USA', 'EU', 'ALB', 'MLT', 'CHN', 'DEU', 'POL']),
    aidSeries: fc.constantFrom('monthly', 'cumulative'),
    aidSplit: fc.constantFrom('kind', 'donor'),
  } satisfies { readonly [Key in keyof Question]?: fc.Arbitrary<Question[Key]> })
  .map((asked) => ({ ...DEFAULT_QUESTION, ...asked }));
