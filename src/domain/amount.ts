/**
 * A number as far as it is known. Only `range` has figures; every other kind says why there is none.
 * - `range`: from `low` to `high`; a `null` end is open ("up to", "over"). At least one end is a number.
 * - `none`: reported as zero.
 * - `undisclosed`: there is one, or would be, but nobody has said how many.
 * - `undecided`: the party has not made up its mind, so there is no number to disclose.
 * - `conditional`: on conditions only, without a figure.
 * - `ruled-out`: the party says no.
 * - `not-asked`: the question does not arise (not part of the coalition, nothing said).
 * - `no-data`: nothing is known.
 */
export type Amount =
  | {
      readonly kind: 'range';
      readonly low: number | null;
      readonly high: number | null;
    }
  | { readonly kind: AmountGap };

export type AmountGap =
  'none' | 'undisclosed' | 'undecided' | 'conditional' | 'ruled-out' | 'not-asked' | 'no-data';
