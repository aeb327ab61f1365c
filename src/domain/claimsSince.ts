import type { Day } from '#lib/date.ts';
import type { Claim } from './claim.ts';
import { knownDay } from './compareClaims.ts';

/** The claims that nobody knew yet on a day; the order stays. */
export function claimsSince<C extends Claim>(claims: readonly C[], day: Day): readonly C[] {
  return claims.filter((claim) => knownDay(claim) > day);
}
