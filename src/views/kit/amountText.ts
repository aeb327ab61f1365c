import type { Amount } from '#domain/amount.ts';
import type { Format } from '#i18n/createFormat.ts';
import { formatInterval } from '#i18n/formatInterval.ts';
import type { Messages } from '#i18n/messages/en.ts';

/** A number as far as it is known, in words: a figure, or why there is none. */
export function amountText(amount: Amount, format: Format, messages: Messages): string {
  return amount.kind === 'range'
    ? formatInterval(amount, format, messages)
    : messages.domain.amount[amount.kind];
}
