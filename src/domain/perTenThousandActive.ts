import type { Interval } from '#lib/interval.ts';
import { scaleInterval } from '#lib/interval.ts';
import type { Amount } from './amount.ts';
import type { Party } from './ledger.ts';

/** Why soldiers cannot be set against active personnel. */
export type PersonnelGap = 'no-armed-forces' | 'personnel-unknown';

/** Soldiers for each 10,000 active personnel, or why that cannot be said. */
export type PersonnelShare =
  | {
      readonly kind: 'range';
      readonly low: number | null;
      readonly high: number | null;
    }
  | { readonly kind: 'no-data'; readonly reason: PersonnelGap };

/** Size of the armed forces: one number, or from-to where sources give a range. */
export type ActivePersonnel = Pick<
  Party,
  'activePersonnel' | 'activePersonnelMin' | 'activePersonnelMax'
>;

/**
 * Soldiers for each 10,000 active personnel. Where only a range of personnel is known, the lower end is
 * divided by the most and the upper end by the fewest, so the result is certain to hold the true value.
 */
export function perTenThousandActive(range: Interval, party: ActivePersonnel): PersonnelShare {
  const fewest = party.activePersonnel ?? party.activePersonnelMin;
  const most = party.activePersonnel ?? party.activePersonnelMax;
  if (fewest === null || most === null) return { kind: 'no-data', reason: 'personnel-unknown' };
  if (fewest <= 0 || most <= 0) {
    return {
      kind: 'no-data',
      reason: most <= 0 ? 'no-armed-forces' : 'personnel-unknown',
    };
  }
  return {
    kind: 'range',
    ...scaleInterval(range, { low: 10_000 / most, high: 10_000 / fewest }),
  };
}

/** As `perTenThousandActive` for an amount: what has no figure keeps its kind, whatever the armed forces. */
export function amountPerTenThousandActive(
  amount: Amount,
  party: ActivePersonnel,
): Exclude<Amount, { readonly kind: 'range' }> | PersonnelShare {
  return amount.kind === 'range' ? perTenThousandActive(amount, party) : amount;
}
