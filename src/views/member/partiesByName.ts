import type { PartyCode } from '#domain/claim.ts';
import type { Party } from '#domain/ledger.ts';
import { standingParties } from '#domain/standingParties.ts';
import type { Format } from '#i18n/createFormat.ts';

/** Parties with a page of their own, by name in the reader's language. */
export function partiesByName(
  countries: readonly Party[],
  format: Format,
): readonly { readonly code: PartyCode; readonly name: string }[] {
  return standingParties(countries)
    .map((party) => ({ code: party.code, name: format.partyName(party) }))
    .toSorted((a, b) => format.compare(a.name, b.name));
}
