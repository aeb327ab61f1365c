import type { Amount } from '#domain/amount.ts';
import type { Basis, LedgerRecord, PartyCode, StanceClaim } from '#domain/claim.ts';
import type { Day } from '#lib/date.ts';

/**
 * What is known of a figure. `range`: it has at least one end, and both are the same if it is exact.
 * `category`: it is no number but a word, in `status`. Every other kind says why there is none.
 */
export type ObservedKind = Amount['kind'] | 'category';

/** A number as far as it is known: with `none` both ends are 0, with any other kind but `range` there is none. */
export interface ObservedValue {
  readonly kind: ObservedKind;
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * One figure on screen, in words for programs: nothing here depends on the reader's language.
 * A table of these is tidy: one row per figure.
 */
export interface Observation extends ObservedValue {
  /** `null`: the figure is about the coalition as a whole. */
  readonly party: PartyCode | null;
  /** What is measured, such as `soldiers` or `aid-military`. */
  readonly measure: string;
  /** Empty for words. */
  readonly unit: string;
  /** Stance, role status or part in the coalition; `null` where the figure has none. */
  readonly status: string | null;
  /** The day that the figure holds for. */
  readonly asof: Day;
  /** When what decides was said, as precise as its source; a period is `from/through`; `null`: no date. */
  readonly date: string | null;
  /** Who said it; `null`: nobody, or not a claim with a speaker. */
  readonly basis: Basis | null;
  /** Ids of the records behind it. */
  readonly claims: readonly string[];
}

/** An amount as low and high ends. */
export function observedAmount(amount: Amount): ObservedValue {
  if (amount.kind === 'range') return { kind: 'range', low: amount.low, high: amount.high };
  const zero = amount.kind === 'none' ? 0 : null;
  return { kind: amount.kind, low: zero, high: zero };
}

/** Ends that somebody named; exactly zero is `none`, nothing named is `no-data`. */
export function observedRange(low: number | null, high: number | null): ObservedValue {
  if (low === null && high === null) return { kind: 'no-data', low, high };
  return low === 0 && high === 0 ? { kind: 'none', low, high } : { kind: 'range', low, high };
}

/** One exact number. */
export function observedNumber(value: number): ObservedValue {
  return observedRange(value, value);
}

/** No number, but a word; without one there are no data. */
export function observedWord(
  word: string | null,
): ObservedValue & { readonly status: string | null } {
  return { kind: word === null ? 'no-data' : 'category', low: null, high: null, status: word };
}

/** Date and speaker of the claim that decides. */
export function decidedBy(
  claim: Pick<StanceClaim, 'date' | 'basis'> | null,
): Pick<Observation, 'date' | 'basis'> {
  return { date: claim?.date ?? null, basis: claim?.basis ?? null };
}

/** Ids of records. */
export function idsOf(records: readonly Pick<LedgerRecord, 'id'>[]): readonly string[] {
  return records.map(({ id }) => id);
}
