import type { Format } from './createFormat.ts';
import type { Messages } from './messages/en.ts';

/**
 * An interval in words: `6,000–8,000`, `200`, `up to 10,000`, `10,000 or more`.
 * Empty if both ends are open, since nothing is known then.
 * @param digits decimals at most
 */
export function formatInterval(
  { low, high }: { readonly low: number | null; readonly high: number | null },
  format: Format,
  messages: Messages,
  digits = 0,
): string {
  if (low !== null && high !== null) return format.span(low, high, digits);
  if (high !== null) return messages.domain.upTo(format.number(high, digits));
  if (low !== null) return messages.domain.over(format.number(low, digits));
  return '';
}
