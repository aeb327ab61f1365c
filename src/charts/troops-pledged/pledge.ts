import { dayAsked } from '#domain/asof.ts';
import type { Participation, StanceClaim } from '#domain/claim.ts';
import { indexOf } from '#domain/indexClaims.ts';
import type { Ledger, Party } from '#domain/ledger.ts';
import { participationAt } from '#domain/participationAt.ts';
import { perTenThousandActive } from '#domain/perTenThousandActive.ts';
import type { PersonnelGap } from '#domain/perTenThousandActive.ts';
import type { Question, TroopUnit } from '#domain/question.ts';
import { soldiersAt } from '#domain/soldiersAt.ts';
import type { SoldierState } from '#domain/soldiersAt.ts';
import { standingParties } from '#domain/standingParties.ts';
import { assertNever } from '#lib/assertNever.ts';
import type { Interval, Spread } from '#lib/interval.ts';
import { spreadOf } from '#lib/interval.ts';

/** One report in the unit asked for. */
export interface ScaledReport extends Interval {
  readonly claim: StanceClaim;
}

/** What is known of one country's soldiers, in the unit asked for. */
export interface Pledge {
  readonly party: Party;
  /** `absent` where nothing is known of a part. */
  readonly participation: Participation;
  readonly state: SoldierState;
  /** The figure of the account chosen; `null`: it names none, or none in this unit. */
  readonly figure: Interval | null;
  /** Newest first; empty if nobody names a figure, or none can be given in this unit. */
  readonly reports: readonly ScaledReport[];
  /** What the reports reach together. */
  readonly spread: Spread | null;
  /** Why figures cannot be given in this unit; `null`: they can. */
  readonly gap: PersonnelGap | null;
}

type PledgeLedger = Pick<Ledger, 'coalition' | 'countries' | 'members' | 'stances'>;

/** Every country with a statement about soldiers, and every member. Organisations have no soldiers; the host is no sender. */
export function pledgesAt(ledger: PledgeLedger, question: Question): readonly Pledge[] {
  const asof = dayAsked(question, ledger.coalition);
  const participation = participationAt(ledger.members, asof);
  const states = soldiersAt(indexOf(ledger.stances), {
    asof,
    basis: question.basis,
    participation,
  });
  return standingParties(ledger.countries).flatMap((party) => {
    const state = states.get(party.code);
    const isSender = party.kind === 'country' && party.code !== ledger.coalition.host;
    if (!isSender || state === undefined || state.amount.kind === 'not-asked') return [];
    const part = participation.parties.get(party.code)?.participation ?? 'absent';
    return [pledgeFrom(party, part, state, question.troopUnit)];
  });
}

function pledgeFrom(
  party: Party,
  participation: Participation,
  state: SoldierState,
  unit: TroopUnit,
): Pledge {
  const chosen = figureOf(state);
  const share = perTenThousandActive({ low: 0, high: 0 }, party);
  const gap = unit === 'soldiers' || share.kind === 'range' ? null : share.reason;
  const reports =
    gap === null
      ? state.reports.map(({ claim, low, high }) => ({
          claim,
          ...inUnit({ low, high }, party, unit),
        }))
      : [];
  return {
    party,
    participation,
    state,
    figure: gap !== null || chosen === null ? null : inUnit(chosen, party, unit),
    reports,
    spread: spreadOf(reports),
    gap,
  };
}

function figureOf({ amount }: SoldierState): Interval | null {
  if (amount.kind === 'none') return { low: 0, high: 0 };
  return amount.kind === 'range' ? { low: amount.low, high: amount.high } : null;
}

function inUnit({ low, high }: Interval, party: Party, unit: TroopUnit): Interval {
  switch (unit) {
    case 'soldiers':
      return { low, high };
    case 'per-10000-active': {
      const share = perTenThousandActive({ low, high }, party);
      return share.kind === 'range'
        ? { low: share.low, high: share.high }
        : { low: null, high: null };
    }
    default:
      return assertNever(unit);
  }
}
