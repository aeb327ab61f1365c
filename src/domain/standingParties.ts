import type { PartyCode, ReleaseId } from './claim.ts';
import type { Party } from './ledger.ts';
import { standsIn } from './standsIn.ts';

/** Lists are made once per ledger and asked for in every chart. The empty key stands for the newest release. */
const remembered = new WeakMap<readonly Party[], Map<ReleaseId, readonly Party[]>>();

/**
 * The parties as a release knows them, each once: a corrected record in the place of the one that it replaces.
 * Whoever shows, counts or names parties starts here; only what tells of corrections reads the whole list.
 * Without a release: of the newest. The same list gives the same answer, by identity.
 */
export function standingParties(
  countries: readonly Party[],
  release?: ReleaseId | undefined,
): readonly Party[] {
  const byRelease = remembered.get(countries) ?? new Map<ReleaseId, readonly Party[]>();
  remembered.set(countries, byRelease);
  const known = byRelease.get(release ?? '');
  if (known !== undefined) return known;
  const parties = onePerCode(countries, release);
  byRelease.set(release ?? '', parties);
  return parties;
}

function onePerCode(countries: readonly Party[], release: ReleaseId | undefined): readonly Party[] {
  const standing = new Map<PartyCode, Party>();
  for (const party of countries) {
    if (standsIn(party, release)) standing.set(party.code, party);
  }
  const codes = new Set(countries.map(({ code }) => code));
  return [...codes].flatMap((code) => standing.get(code) ?? []);
}
