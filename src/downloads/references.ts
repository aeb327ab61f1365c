import type { PartyCode, SourceId } from '#domain/claim.ts';
import type { Ledger, Source } from '#domain/ledger.ts';
import type { Recorded } from '#domain/recorded.ts';
import { standingParties } from '#domain/standingParties.ts';

/** What rows look up by id. */
export interface References {
  /** English name; the code where the ledger lists none; empty for `null`. */
  readonly partyName: (party: PartyCode | null) => string;
  /** Sources of a record, in its order; empty for an id that is unknown. */
  readonly sourcesOf: (record: string) => readonly SourceId[];
  /** Sources in the order given; unknown ids are left out. */
  readonly sources: (ids: readonly SourceId[]) => readonly Source[];
}

/** Lookups for rows. */
export function referencesIn(
  { countries, sources }: Pick<Ledger, 'countries' | 'sources'>,
  records: readonly Recorded[],
): References {
  const names = new Map(standingParties(countries).map(({ code, name }) => [code, name]));
  const cited = new Map(records.map(({ record }) => [record.id, record.sources]));
  const known = new Map(sources.map((source) => [source.id, source]));
  return {
    partyName: (party) => (party === null ? '' : (names.get(party) ?? party)),
    sourcesOf: (record) => cited.get(record) ?? [],
    sources: (ids) => ids.flatMap((id) => known.get(id) ?? []),
  };
}
