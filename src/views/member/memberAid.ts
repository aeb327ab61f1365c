import type { AidPledge } from '#domain/aid.ts';
import {
  type AidSum,
  type MonthRange,
  aidBetween,
  aidRangeAt,
  standingMonths,
} from '#domain/aidBetween.ts';
import type { PartyCode } from '#domain/claim.ts';
import { compareClaims, knownDay } from '#domain/compareClaims.ts';
import type { Ledger, Party } from '#domain/ledger.ts';
import { type AidValue, normaliseAid } from '#domain/normaliseAid.ts';
import { standsIn } from '#domain/standsIn.ts';
import { type Day, lastDay } from '#lib/date.ts';
import type { LedgerEntry } from '#views/kit/ledgerEntry.ts';
import { type ByTime, splitByTime } from './byTime.ts';

export type AidLedger = Pick<
  Ledger,
  'coalition' | 'aid-monthly' | 'aid-totals' | 'aid-eu-shares' | 'aid-weapons' | 'aid-pledges'
>;

/** Aid of one measure in every unit. */
export interface AidFigures {
  readonly sum: AidSum;
  readonly pctOfGdp: AidValue;
  readonly perPerson: AidValue;
}

/** What a party has given and promised. */
export interface MemberAid {
  /** Whether the ledger is about aid at all. */
  readonly covered: boolean;
  /** Months that count on the day shown; `null`: none yet, or a ledger without aid. */
  readonly months: MonthRange | null;
  /** `null`: the publisher does not track this donor, which is not zero, or no month counts yet. */
  readonly allocations: AidFigures | null;
  readonly commitments: AidFigures | null;
  /** Whether the publisher tracks this donor at all. */
  readonly tracked: boolean;
  /** Months, totals, share of EU aid and weapons: what the figures are made of. */
  readonly figures: ByTime<LedgerEntry>;
  /** Own pledges and those of groups that the party takes part in, newest first. */
  readonly pledges: ByTime<AidPledge>;
}

/** The aid of one party as it is known on a day. */
export function memberAid(ledger: AidLedger, party: Party, asof: Day): MemberAid {
  const covered = ledger.coalition.aid;
  const months = covered === null ? null : aidRangeAt(covered, asof);
  const own = ledger['aid-monthly'].filter((record) => record.donor === party.code);
  const figuresOf = (measure: 'allocations' | 'commitments'): AidFigures | null => {
    if (months === null) return null;
    const sum = aidBetween(own, { ...months, measure, kinds: [] }).get(party.code);
    if (sum === undefined) return null;
    return {
      sum,
      pctOfGdp: normaliseAid(sum, party, 'pct-gdp'),
      perPerson: normaliseAid(sum, party, 'eur-per-person'),
    };
  };
  return {
    covered: covered !== null,
    months,
    allocations: figuresOf('allocations'),
    commitments: figuresOf('commitments'),
    tracked: own.some((record) => standsIn(record)),
    figures: figureEntries(ledger, party.code, asof, months),
    pledges: pledgesOf(ledger['aid-pledges'], party.code, asof),
  };
}

/** Figures without a date of their own count from the end of the period that the data cover. */
function figureEntries(
  ledger: AidLedger,
  party: PartyCode,
  asof: Day,
  months: MonthRange | null,
): ByTime<LedgerEntry> {
  const end = ledger.coalition.aid?.through ?? '';
  const ownedBy = (record: { donor: PartyCode; withdrawn: AidPledge['withdrawn'] }): boolean =>
    record.donor === party && record.withdrawn === null;
  const monthly = standingMonths(ledger['aid-monthly'].filter(ownedBy));
  const isKnown = (month: string): boolean => months !== null && month <= months.through;
  const series = (records: typeof monthly): readonly LedgerEntry[] =>
    records.length === 0 ? [] : [{ kind: 'aid-monthly', donor: party, records }];
  const whole: readonly LedgerEntry[] = [
    ...ledger['aid-totals']
      .filter(ownedBy)
      .map((record) => ({ kind: 'aid-totals', record }) as const),
    ...ledger['aid-eu-shares']
      .filter(ownedBy)
      .map((record) => ({ kind: 'aid-eu-shares', record }) as const),
    ...ledger['aid-weapons']
      .filter(ownedBy)
      .map((record) => ({ kind: 'aid-weapons', record }) as const),
  ];
  const split = splitByTime(whole, asof, (entry) =>
    entry.kind === 'aid-totals' ? lastDay(entry.record.through) : end,
  );
  return {
    known: [...series(monthly.filter(({ month }) => isKnown(month))), ...split.known],
    later: [...series(monthly.filter(({ month }) => !isKnown(month))), ...split.later],
  };
}

function pledgesOf(pledges: readonly AidPledge[], party: PartyCode, asof: Day): ByTime<AidPledge> {
  const own = pledges
    .filter((pledge) => pledge.about === party || pledge.participants.includes(party))
    .filter((pledge) => standsIn(pledge))
    .toSorted(compareClaims);
  return splitByTime(own, asof, knownDay);
}
