import { compareText } from '#lib/compare.ts';
import type { Day, PartialDate } from '#lib/date.ts';
import type { Claim, PartyCode, ReleaseId } from './claim.ts';
import { accountRank, knownDay } from './compareClaims.ts';
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

interface RankedClaim {
  readonly claim: Claim;
  readonly rank: number;
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

/** Gathers claims of the same date before it sorts: far fewer and cheaper comparisons than one big sort. */
function newestFirst<C extends Claim>(claims: readonly C[]): DatedClaims<C> {
  const byDate = new Map<PartialDate | null, C[]>();
  for (const claim of claims) {
    const sameDate = byDate.get(claim.date);
    if (sameDate === undefined) byDate.set(claim.date, [claim]);
    else sameDate.push(claim);
  }
  const groups = [...byDate]
    .map(([date, sameDate]) => ({
      day: knownDay({ date }),
      precision: date?.length ?? 0,
      sameDate,
    }))
    .toSorted((a, b) => compareText(b.day, a.day) || b.precision - a.precision);
  const sorted: C[] = [];
  const days: Day[] = [];
  for (const { day, sameDate } of groups) {
    const ranked = sameDate.map((claim) => ({ claim, rank: accountRank(claim) }));
    for (const { claim } of ranked.toSorted(compareRanked)) {
      sorted.push(claim);
      days.push(day);
    }
  }
  return { claims: sorted, days };
}

/** As `compareSameDate`, with the rank of each claim at hand. */
function compareRanked(a: RankedClaim, b: RankedClaim): number {
  return a.rank - b.rank || compareText(b.claim.id, a.claim.id);
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
