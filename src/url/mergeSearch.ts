import { formatPairs } from './formatPairs.ts';
import { PARAMS } from './params.ts';

/** Parameters that somebody else may set on a page that is open: its own, and the theme. */
const CHANGEABLE = new Set([...PARAMS.map(({ key }) => key), 'dark']);

/**
 * The query string `search` with the parameters that `changes` names, without `?`. A name without a value takes the
 * parameter back to its default (`country=` selects nothing). Unknown names in `changes` are dropped, all others stay.
 */
export function mergeSearch(search: string, changes: string): string {
  const changed = [...new URLSearchParams(changes)].filter(([key]) => CHANGEABLE.has(key));
  const names = new Set(changed.map(([key]) => key));
  const kept = [...new URLSearchParams(search)].filter(([key]) => !names.has(key));
  return formatPairs([...kept, ...changed.filter(([, text]) => text !== '')]);
}
