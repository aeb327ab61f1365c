import { useCallback } from 'react';
import type { PartyCode } from '#domain/claim.ts';
import { ask } from '#state/useQuestion.ts';

/** Selects a party, or takes it out of the selection again. The selection is shared by all charts. */
export function usePicking(): (party: PartyCode) => void {
  return useCallback((party) => {
    ask(({ country }) => ({
      country: country.includes(party)
        ? country.filter((code) => code !== party)
        : [...country, party],
    }));
  }, []);
}
