import { assertNever } from '#lib/assertNever.ts';
import { compareText, firstBy } from '#lib/compare.ts';
import type { Interval, Spread } from '#lib/interval.ts';
import { compareHighest, compareLowest, spreadOf } from '#lib/interval.ts';
import type { Amount } from './amount.ts';
import type { Basis, PartyCode, StanceClaim } from './claim.ts';
import { latestClaim, officialClaim } from './decidingClaim.ts';
import type { ClaimIndex } from './indexClaims.ts';
import type { ParticipationState, PartState } from './participationAt.ts';
import type { BasisChoice } from './question.ts';
import type { StanceQuestion, StanceState } from './stancesAt.ts';
import { stanceFrom, stancesAt } from './stancesAt.ts';

/** One figure that somebody named. At least one end is a number. */
export interface SoldierReport extends Interval {
  readonly claim: StanceClaim;
  readonly basis: Basis;
}

/** How many soldiers a party would send, as far as anybody has said. */
export interface SoldierState {
  readonly party: PartyCode;
  /** Under the chosen basis. */
  readonly amount: Amount;
  /** The claim that `amount` comes from: with its figure, or the stance that leaves none; `null` if nobody has spoken. */
  readonly claim: StanceClaim | null;
  /** What all figures span together, whoever named them and whatever the stance is now; `null` without any. */
  readonly spread: Spread | null;
  /** Every figure, newest first. */
  readonly reports: readonly SoldierReport[];
  /** The stance under the same basis. */
  readonly stance: StanceState;
}

export interface SoldierQuestion extends StanceQuestion {
  /** Parties that are listed even if nobody has spoken of them: members as `no-data`, others as `not-asked`. */
  readonly participation?: ParticipationState | undefined;
}

/** Every party with a counting stance claim or a part in the coalition, in the order of the codes. */
export function soldiersAt(
  index: ClaimIndex<StanceClaim>,
  question: SoldierQuestion,
): ReadonlyMap<PartyCode, SoldierState> {
  const { basis, participation } = question;
  const stances = stancesAt(index, question);
  const parts = participation?.parties ?? new Map<PartyCode, PartState>();
  const parties = [...new Set([...stances.keys(), ...parts.keys()])].toSorted(compareText);
  return new Map(
    parties.map((party) => {
      const stance = stances.get(party);
      const state =
        stance === undefined
          ? unspokenOf(party, parts.get(party)?.participation === 'member', basis)
          : soldiersFrom(stance, basis);
      return [party, state];
    }),
  );
}

function unspokenOf(party: PartyCode, member: boolean, basis: BasisChoice): SoldierState {
  return {
    party,
    amount: { kind: member ? 'no-data' : 'not-asked' },
    claim: null,
    spread: null,
    reports: [],
    stance: stanceFrom(party, [], basis),
  };
}

/**
 * The soldiers behind a stance. A stance that sends nobody (`support-only`, `ruled-out`) outranks every
 * earlier figure. Otherwise the figure decides, and without one the stance says why there is none.
 */
export function soldiersFrom(stance: StanceState, basis: BasisChoice): SoldierState {
  const figures = stance.claims.filter((claim) => claim.soldiers !== null);
  const reports = figures.flatMap(reportsOf);
  const chosen =
    stance.camp === 'would-not' || stance.claim === null ? null : chosenFigure(figures, basis);
  const soldiers = chosen?.soldiers ?? null;
  return {
    party: stance.party,
    amount: soldiers === null ? gapOf(stance) : amountOf(soldiers),
    claim: chosen ?? stance.claim,
    spread: spreadOf(reports),
    reports,
    stance,
  };
}

function reportsOf(claim: StanceClaim): readonly SoldierReport[] {
  if (claim.soldiers === null) return [];
  return [
    {
      claim,
      low: claim.soldiers.low,
      high: claim.soldiers.high,
      basis: claim.basis,
    },
  ];
}

function chosenFigure(newestFirst: readonly StanceClaim[], basis: BasisChoice): StanceClaim | null {
  switch (basis) {
    case 'latest':
      return latestClaim(newestFirst);
    case 'official':
      return officialClaim(newestFirst);
    case 'lowest':
      return firstBy(newestFirst, (a, b) => compareLowest(soldiersOf(a), soldiersOf(b)));
    case 'highest':
      return firstBy(newestFirst, (a, b) => compareHighest(soldiersOf(a), soldiersOf(b)));
    default:
      return assertNever(basis);
  }
}

function soldiersOf(claim: StanceClaim): Interval {
  return claim.soldiers ?? { low: null, high: null };
}

/** A reported figure as an amount: exactly zero is `none`. */
function amountOf({ low, high }: Interval): Amount {
  return low === 0 && high === 0 ? { kind: 'none' } : { kind: 'range', low, high };
}

function gapOf({ stance }: StanceState): Amount {
  switch (stance) {
    case 'committed':
    case 'willing':
      return { kind: 'undisclosed' };
    case 'undecided':
    case 'conditional':
      return { kind: stance };
    case 'support-only':
    case 'ruled-out':
      return { kind: 'ruled-out' };
    case null:
      return { kind: 'no-data' };
    default:
      return assertNever(stance);
  }
}
