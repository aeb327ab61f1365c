import { daysBetween } from '#lib/date.ts';
import { campOf } from './camp.ts';
import type { StanceClaim } from './claim.ts';
import { knownDay } from './compareClaims.ts';
import { isOwnStatement, officialClaim } from './decidingClaim.ts';

/** Half a year: how much older than the government's statement another account may be and still contradict it. */
export const DISPUTE_WINDOW_DAYS = 183;

/** A party's own government and somebody else say different things. */
export interface Dispute {
  readonly own: StanceClaim;
  readonly other: StanceClaim;
}

/**
 * Whether a stance is disputed. It is if the newest statement of the own government and the newest account
 * by anybody else are in different camps (would send, open, would not), and the account is newer than the
 * statement or at most `DISPUTE_WINDOW_DAYS` older: an older account is history, not contradiction.
 * Whose word the reader chose (`basis`) plays no part.
 * @param newestFirst counting claims of one party, newest first
 */
export function disputeIn(newestFirst: readonly StanceClaim[]): Dispute | null {
  const own = officialClaim(newestFirst);
  const other = newestFirst.find((claim) => !isOwnStatement(claim)) ?? null;
  if (own === null || other === null) return null;
  if (campOf(own.stance) === campOf(other.stance)) return null;
  const age = daysBetween(knownDay(other), knownDay(own));
  return age <= DISPUTE_WINDOW_DAYS ? { own, other } : null;
}
