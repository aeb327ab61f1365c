import { labelledName } from '#charts/kit/labelledName.ts';
import type { Coalition } from '#domain/ledger.ts';
import type { Format } from '#i18n/createFormat.ts';
import { formatInterval } from '#i18n/formatInterval.ts';
import type { Messages } from '#i18n/messages/en.ts';
import type { Interval } from '#lib/interval.ts';
import { spreadOf } from '#lib/interval.ts';
import type { MemberCounts } from './counts.ts';

/** What texts are made with. */
export interface Words {
  readonly format: Format;
  readonly messages: Messages;
  readonly coalition: Coalition;
}

/** `35`, `30 or more`. */
export function countText(count: Interval, { format, messages }: Words): string {
  return formatInterval(count, format, messages);
}

/** Name of a metric in the reader's language. */
export function metricName(metric: string, { coalition, format }: Words): string {
  return labelledName(coalition.metrics, metric, format);
}

/** The finding: how many are listed by name, and how far the newest counts of all definitions go. */
export function countTitle(
  { named, definitions }: MemberCounts,
  date: string,
  words: Words,
): string {
  const { format, messages } = words;
  const text = messages['member-count'].title;
  const members = named.at(-1)?.count ?? 0;
  const listed = members === 0 ? text.nobody(date) : text.listed(members, format.number(members));
  const newest = definitions.flatMap(({ reports }) => reports[0] ?? []);
  const spread = spreadOf(newest);
  const first = newest[0];
  if (spread === null || first === undefined) return listed;
  if (newest.length === 1)
    return listed + text.one(metricName(first.metric, words), countText(first, words));
  return (
    listed +
    (spread.low === spread.high
      ? text.same(format.number(newest.length), countText(first, words))
      : text.spread(
          format.number(newest.length),
          format.number(spread.low),
          format.number(spread.high),
        ))
  );
}
