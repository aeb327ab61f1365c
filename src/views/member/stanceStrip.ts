import type { Basis, Stance, StanceClaim } from '#domain/claim.ts';
import { BASES } from '#domain/claim.ts';
import { knownDay } from '#domain/compareClaims.ts';
import type { StancePeriod } from '#domain/stanceHistory.ts';
import { type Day, daysBetween } from '#lib/date.ts';

/** One stretch of the strip; positions in percent of its width. */
export interface StripSegment {
  readonly from: number;
  readonly width: number;
  readonly stance: Stance | null;
  readonly disputed: boolean;
  readonly period: StancePeriod;
}

/** One claim on the line of whoever speaks. */
export interface StripClaim {
  readonly at: number;
  readonly claim: StanceClaim;
}

export interface StanceStripModel {
  readonly from: Day;
  readonly to: Day;
  readonly segments: readonly StripSegment[];
  /** Lines that have a claim, nearest to the party first; claims oldest first. */
  readonly lines: readonly { readonly basis: Basis; readonly claims: readonly StripClaim[] }[];
  /** First days of years inside, far enough from both ends to be labelled. */
  readonly years: readonly { readonly day: Day; readonly at: number }[];
}

/** Percent of the width that the label of a year needs on either side. */
const LABEL_ROOM = 16;

/** How a stance went, as positions on a line. `null` if nobody has spoken, or all on one day. */
export function stanceStrip(
  periods: readonly StancePeriod[],
  claims: readonly StanceClaim[],
  asof: Day,
): StanceStripModel | null {
  const oldest = claims.at(-1);
  if (oldest === undefined) return null;
  const from = knownDay(oldest);
  const days = daysBetween(from, asof);
  if (days <= 0) return null;
  const at = (day: Day): number => (daysBetween(from, day) / days) * 100;
  return {
    from,
    to: asof,
    segments: periods.map((period) => ({
      from: at(period.from),
      width: at(period.until ?? asof) - at(period.from),
      stance: period.state.stance,
      disputed: period.state.disputed !== null,
      period,
    })),
    lines: BASES.map((basis) => ({
      basis,
      claims: claims
        .filter((claim) => claim.basis === basis)
        .map((claim) => ({ at: at(knownDay(claim)), claim }))
        .toReversed(),
    })).filter((line) => line.claims.length > 0),
    years: yearsBetween(from, asof)
      .map((day) => ({ day, at: at(day) }))
      .filter((year) => year.at > LABEL_ROOM && year.at < 100 - LABEL_ROOM),
  };
}

function yearsBetween(from: Day, to: Day): readonly Day[] {
  const first = Number(from.slice(0, 4)) + 1;
  const count = Math.max(0, Number(to.slice(0, 4)) - first + 1);
  return Array.from({ length: count }, (_, index) => `${String(first + index)}-01-01`);
}
