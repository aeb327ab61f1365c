import type { MonthRange } from '#domain/aidBetween.ts';
import type { Coalition } from '#domain/ledger.ts';
import type { Format } from '#i18n/createFormat.ts';
import type { Messages } from '#i18n/messages/en.ts';
import { firstDay, lastDay, monthOf } from '#lib/date.ts';

interface PeriodWords {
  readonly format: Pick<Format, 'date'>;
  readonly messages: Pick<Messages, 'aid'>;
}

/**
 * First and last day that the sums cover, in words: the publisher's first month begins and its last may end
 * inside a month.
 */
export function aidPeriod(
  range: MonthRange,
  aid: NonNullable<Coalition['aid']>,
  { format, messages }: PeriodWords,
): string {
  const { from, through } = range;
  return messages.aid.period(
    format.date(from === monthOf(aid.from) ? aid.from : firstDay(from)),
    format.date(through === monthOf(aid.through) ? aid.through : lastDay(through)),
  );
}
