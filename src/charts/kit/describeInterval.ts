import type { Format } from '#i18n/createFormat.ts';
import type { Messages } from '#i18n/messages/en.ts';
import type { Interval } from '#lib/interval.ts';

interface Words {
  readonly format: Pick<Format, 'number'>;
  readonly messages: { readonly domain: Pick<Messages['domain'], 'upTo' | 'over'> };
}

/**
 * `6,000–8,000`, `6,000`, `up to 5,000`, `5,000 or more`; empty without any end.
 * Ends that look the same at `digits` decimals are one number.
 */
export function describeInterval({ low, high }: Interval, words: Words, digits = 0): string {
  const { format, messages } = words;
  const lowText = low === null ? null : format.number(low, digits);
  const highText = high === null ? null : format.number(high, digits);
  if (lowText === null) return highText === null ? '' : messages.domain.upTo(highText);
  if (highText === null) return messages.domain.over(lowText);
  return lowText === highText ? lowText : `${lowText}–${highText}`;
}
