import type { Claim, PartyCode } from '#domain/claim.ts';
import { knownDay } from '#domain/compareClaims.ts';
import { claimsAbout, indexOf } from '#domain/indexClaims.ts';
import type { Day } from '#lib/date.ts';

/** Records known by the day shown, and those that became known after it. */
export interface ByTime<Item> {
  readonly known: readonly Item[];
  readonly later: readonly Item[];
}

/** Sorts after every day. */
const END: Day = '9999-12-31';

/** Splits items, each with the first day on which it counts; the order stays. */
export function splitByTime<Item>(
  items: readonly Item[],
  asof: Day,
  dayOf: (item: Item) => Day,
): ByTime<Item> {
  return {
    known: items.filter((item) => dayOf(item) <= asof),
    later: items.filter((item) => dayOf(item) > asof),
  };
}

/** Every standing claim about a party, newest first. */
export function claimsByTime<C extends Claim>(
  claims: readonly C[],
  party: PartyCode,
  asof: Day,
): ByTime<C> {
  return splitByTime(claimsAbout(indexOf(claims), party, END), asof, knownDay);
}

/** The same split of what the items are turned into. */
export function mapByTime<Item, Other>(
  { known, later }: ByTime<Item>,
  turn: (item: Item) => Other,
): ByTime<Other> {
  return { known: known.map(turn), later: later.map(turn) };
}
