import type { Amount, AmountGap } from './amount.ts';
import type { PartyCode } from './claim.ts';

/** A sum that does not pretend: an interval, and beside it everybody who is not in it, by reason. */
export interface Total {
  /** Known lower ends added up. */
  readonly low: number;
  /** `null`: open, because some part has no upper end, or nothing could be counted at all. */
  readonly high: number | null;
  /** Some part has no lower end ("up to") and added 0: `low` is only what is certain. */
  readonly lowIsFloor: boolean;
  /** Parties with a figure. */
  readonly counted: readonly PartyCode[];
  /** Parties that report exactly zero. */
  readonly none: readonly PartyCode[];
  readonly undisclosed: readonly PartyCode[];
  readonly undecided: readonly PartyCode[];
  readonly conditional: readonly PartyCode[];
  readonly ruledOut: readonly PartyCode[];
  readonly notAsked: readonly PartyCode[];
  readonly noData: readonly PartyCode[];
}

/** Adds amounts up, such as the states of `soldiersAt`. Lists keep the order given. */
export function totalSoldiers(
  states: Iterable<{ readonly party: PartyCode; readonly amount: Amount }>,
): Total {
  let low = 0;
  let high: number | null = 0;
  let lowIsFloor = false;
  const counted: PartyCode[] = [];
  const gaps: Record<AmountGap, PartyCode[]> = {
    none: [],
    undisclosed: [],
    undecided: [],
    conditional: [],
    'ruled-out': [],
    'not-asked': [],
    'no-data': [],
  };
  for (const { party, amount } of states) {
    if (amount.kind !== 'range') {
      gaps[amount.kind].push(party);
      continue;
    }
    counted.push(party);
    low += amount.low ?? 0;
    lowIsFloor ||= amount.low === null;
    high = high === null || amount.high === null ? null : high + amount.high;
  }
  return {
    low,
    high: counted.length + gaps.none.length + gaps['ruled-out'].length === 0 ? null : high,
    lowIsFloor,
    counted,
    none: gaps.none,
    undisclosed: gaps.undisclosed,
    undecided: gaps.undecided,
    conditional: gaps.conditional,
    ruledOut: gaps['ruled-out'],
    notAsked: gaps['not-asked'],
    noData: gaps['no-data'],
  };
}
