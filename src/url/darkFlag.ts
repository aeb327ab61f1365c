import { formatPairs } from './formatPairs.ts';

/** Value of the render flag `dark`: forced on, forced off, or as the reader's system says. */
export type DarkFlag = 'true' | 'false' | 'auto';

/** Reads `dark=true|false|auto` (also `1` and `0`) from a query string; anything else is `auto`. */
export function parseDarkFlag(search: string): DarkFlag {
  const text = new URLSearchParams(search).get('dark');
  if (text === 'true' || text === '1') return 'true';
  if (text === 'false' || text === '0') return 'false';
  return 'auto';
}

/** The query string with the flag set; `auto` is left out. Other parameters stay as they are. */
export function withDarkFlag(search: string, flag: DarkFlag): string {
  const others = [...new URLSearchParams(search)].filter(([key]) => key !== 'dark');
  return formatPairs(flag === 'auto' ? others : [...others, ['dark', flag]]);
}
