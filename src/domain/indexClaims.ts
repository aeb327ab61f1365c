import { compareText } from '#lib/compare.ts';
import type { Day } from '#lib/date.ts';
import type { Claim, PartyCode, ReleaseId } from './claim.ts';
import { compareSameDay, knownDay } from './compareClaims.ts';
import { standsIn } from './standsIn.ts';

/** Claims newest first and beside each the day from which it counts. */
interface DatedClaims<C extends Claim> {
  readonly claims: readonly C[];
  readonly days: readonly Day[];
}

/** All claims ever recorded, and those that nobody has withdrawn (the same object where that is all). */
interface ClaimGroup<C extends Claim> {
  readonly recorded: DatedClaims<C>;
  readonly standing: DatedClaims<C>;
}

/** Claims in their one order, whole and by party, so that a state at a date is a binary search and a slice. */
export interface ClaimIndex<C extends Claim> {
  readonly all: ClaimGroup<C>;
  /** In the order of the codes. */
  readonly parties: ReadonlyMap<PartyCode, ClaimGroup<C>>;
}

/** Indexes claims in any order. Time n log n at worst, memory linear. */
export function indexClaims<C extends Claim>(claims: readonly C[]): ClaimIndex<C> {
  const sorted = newestFirst(claims);
  const byParty = new Map<PartyCode, { claims: C[]; days: Day[] }>();
  sorted.claims.forEach((claim, position) => {
    let own = byParty.get(claim.about);
    if (own === undefined) {
      own = { claims: [], days: [] };
      byParty.set(claim.about, own);
    }
    own.claims.push(claim);
    own.days.push(sorted.days[position] ?? knownDay(claim));
  });
  const parties = [...byParty].toSorted(([a], [b]) => compareText(a, b));
  return {
    all: groupOf(sorted),
    parties: new Map(parties.map(([party, own]) => [party, groupOf(own)])),
  };
}

const indexes = new WeakMap<readonly Claim[], ClaimIndex<Claim>>();

/** The index of a list of claims, made once for each list; the list must not be changed afterwards. */
export function indexOf<C extends Claim>(claims: readonly C[]): ClaimIndex<C>;
export function indexOf(claims: readonly Claim[]): ClaimIndex<Claim> {
  let index = indexes.get(claims);
  if (index === undefined) {
    index = indexClaims(claims);
    indexes.set(claims, index);
  }
  return index;
}

/** Claims that count on a day in a release (default: the newest), newest first. The order of the input never matters. */
export function claimsAt<C extends Claim>(
  index: ClaimIndex<C>,
  day: Day,
  release?: ReleaseId | undefined,
): readonly C[] {
  return countingClaims(index.all, day, release);
}

/** As `claimsAt`, for one party. Empty for a party that no claim is about. */
export function claimsAbout<C extends Claim>(
  index: ClaimIndex<C>,
  party: PartyCode,
  day: Day,
  release?: ReleaseId | undefined,
): readonly C[] {
  const group = index.parties.get(party);
  return group === undefined ? [] : countingClaims(group, day, release);
}

/** As `claimsAt`, by party in the order of the codes; parties without a counting claim are left out. */
export function claimsByParty<C extends Claim>(
  index: ClaimIndex<C>,
  day: Day,
  release?: ReleaseId | undefined,
): ReadonlyMap<PartyCode, readonly C[]> {
  const byParty = new Map<PartyCode, readonly C[]>();
  for (const [party, group] of index.parties) {
    const claims = countingClaims(group, day, release);
    if (claims.length > 0) byParty.set(party, claims);
  }
  return byParty;
}

function countingClaims<C extends Claim>(
  group: ClaimGroup<C>,
  day: Day,
  release: ReleaseId | undefined,
): readonly C[] {
  if (release === undefined) return since(group.standing, day);
  return since(group.recorded, day).filter((claim) => standsIn(claim, release));
}

/** The claims known on a day: those behind the first position whose day is not later. */
function since<C extends Claim>({ claims, days }: DatedClaims<C>, day: Day): readonly C[] {
  let from = 0;
  let to = days.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((days[middle] ?? '') > day) from = middle + 1;
    else to = middle;
  }
  return from === 0 ? claims : claims.slice(from);
}

/** Sorts by day first, then inside each day: far fewer comparisons than one big sort. */
function newestFirst<C extends Claim>(claims: readonly C[]): DatedClaims<C> {
  const byDay = new Map<Day, C[]>();
  for (const claim of claims) {
    const day = knownDay(claim);
    const sameDay = byDay.get(day);
    if (sameDay === undefined) byDay.set(day, [claim]);
    else sameDay.push(claim);
  }
  const sorted: C[] = [];
  const days: Day[] = [];
  for (const [day, sameDay] of [...byDay].toSorted(([a], [b]) => compareText(b, a))) {
    for (const claim of sameDay.toSorted(compareSameDay)) {
      sorted.push(claim);
      days.push(day);
    }
  }
  return { claims: sorted, days };
}

function groupOf<C extends Claim>(recorded: DatedClaims<C>): ClaimGroup<C> {
  if (recorded.claims.every((claim) => standsIn(claim))) return { recorded, standing: recorded };
  const standing: { claims: C[]; days: Day[] } = { claims: [], days: [] };
  recorded.claims.forEach((claim, position) => {
    if (!standsIn(claim)) return;
    standing.claims.push(claim);
    standing.days.push(recorded.days[position] ?? knownDay(claim));
  });
  return { recorded, standing };
}
