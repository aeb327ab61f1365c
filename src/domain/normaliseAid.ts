import { assertNever } from '#lib/assertNever.ts';
import type { AidByKind, AidSum } from './aidBetween.ts';
import type { Party } from './ledger.ts';
import type { AidUnit } from './question.ts';

/** Why aid cannot be said in a unit. `not-tracked`: the publisher does not follow this donor, which is not zero. */
export type AidGap = 'not-tracked' | 'no-gdp' | 'no-population';

/** Aid in the unit asked for, or why there is none. */
export type AidValue =
  | {
      readonly kind: 'value';
      readonly byKind: AidByKind | null;
      readonly total: number;
    }
  | { readonly kind: 'no-data'; readonly reason: AidGap };

/** What aid is divided by, from the party's own record. */
export type AidDivisors = Pick<Party, 'gdp2021EurBn' | 'population'>;

const EUR_PER_BILLION = 1e9;

/**
 * Aid in EUR billion, in percent of the donor's 2021 GDP, or in EUR for each inhabitant.
 * @param sum `undefined` for a donor that is not tracked, as `Map.get` answers
 */
export function normaliseAid(
  sum: AidSum | undefined,
  party: AidDivisors | undefined,
  unit: AidUnit,
): AidValue {
  if (sum === undefined) return { kind: 'no-data', reason: 'not-tracked' };
  switch (unit) {
    case 'eur-bn':
      return scaled(sum, 1);
    case 'pct-gdp': {
      const gdp = party?.gdp2021EurBn ?? 0;
      return gdp > 0 ? scaled(sum, 100 / gdp) : { kind: 'no-data', reason: 'no-gdp' };
    }
    case 'eur-per-person': {
      const population = party?.population ?? 0;
      return population > 0
        ? scaled(sum, EUR_PER_BILLION / population)
        : { kind: 'no-data', reason: 'no-population' };
    }
    default:
      return assertNever(unit);
  }
}

function scaled({ byKind, total }: AidSum, factor: number): AidValue {
  return {
    kind: 'value',
    byKind:
      byKind === null
        ? null
        : {
            military: byKind.military * factor,
            financial: byKind.financial * factor,
            humanitarian: byKind.humanitarian * factor,
          },
    total: total * factor,
  };
}
