import { useCallback } from 'react';
import { ask } from '#state/useQuestion.ts';

/** More ids than this would make an address that nobody can send. */
const MOST = 1000;

/** Ids separated by spaces, as marks carry them, as a focus of the address; cut to whole ids if there are too many. */
export function focusOf(claims: string): string {
  const focus = claims.trim().split(/\s+/).join('~');
  return focus.length <= MOST ? focus : focus.slice(0, focus.lastIndexOf('~', MOST));
}

/**
 * Opens the claims behind a mark and selects its party. The mark whose claims are open already closes
 * them again and leaves the selection.
 */
export function useReceipts(): (claims: string, party: string | null) => void {
  return useCallback((claims, party) => {
    const wanted = focusOf(claims);
    ask(({ country, overlay, focus }) => {
      if (overlay === 'sources' && focus === wanted) {
        return {
          overlay: null,
          focus: null,
          country: country.filter((code) => code !== party),
        };
      }
      return {
        country: party === null || country.includes(party) ? country : [...country, party],
        ...(wanted === '' ? {} : { overlay: 'sources', focus: wanted }),
      };
    });
  }, []);
}
