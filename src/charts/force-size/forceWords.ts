import type { ReportClaim } from '#domain/claim.ts';
import { knownDay } from '#domain/compareClaims.ts';
import type { Format } from '#i18n/createFormat.ts';
import { formatInterval } from '#i18n/formatInterval.ts';
import type { Messages } from '#i18n/messages/en.ts';
import type { Interval } from '#lib/interval.ts';
import { spreadOf } from '#lib/interval.ts';
import type { Total } from '#domain/totalSoldiers.ts';
import type { PledgedSum } from './pledgedSums.ts';
import { isKnownSum } from './pledgedSums.ts';

/** What texts are made with. */
export interface Words {
  readonly format: Format;
  readonly messages: Messages;
}

/** `up to 15,000`. */
export function figureText(figure: Interval, { format, messages }: Words): string {
  return formatInterval(figure, format, messages);
}

/** `at most 10,450`, `250–9,000`; `null` if the parts are too open to be added up. */
export function boundsText({ low, high, lowIsFloor }: Total, words: Words): string | null {
  const { format, messages } = words;
  const text = messages['force-size'].sum;
  if (high === null) return lowIsFloor ? null : text.atLeast(format.number(low));
  return lowIsFloor ? text.atMost(format.number(high)) : format.span(low, high);
}

/** The finding: how far the reports go, what the newest says, and what the members' figures come to. */
export function forceTitle(
  newestFirst: readonly ReportClaim[],
  sum: PledgedSum | null,
  date: string,
  words: Words,
): string {
  const text = words.messages['force-size'].title;
  const bounds = sum === null || !isKnownSum(sum) ? null : boundsText(sum.total, words);
  return reportsText(newestFirst, date, words) + (bounds === null ? '' : text.pledged(bounds));
}

function reportsText(newestFirst: readonly ReportClaim[], date: string, words: Words): string {
  const { format, messages } = words;
  const text = messages['force-size'].title;
  const spread = spreadOf(newestFirst);
  const first = newestFirst[0];
  if (spread === null || first === undefined) return text.none(date);
  const figures = new Set(newestFirst.map((report) => figureText(report, words)));
  if (newestFirst.length === 1) return text.one(figureText(first, words));
  if (figures.size === 1) {
    return text.same(format.number(newestFirst.length), figureText(first, words));
  }
  const sameDay = newestFirst.filter((report) => knownDay(report) === knownDay(first));
  const newest = new Set(sameDay.map((report) => figureText(report, words)));
  return text.spread(
    format.number(spread.low),
    format.number(spread.high),
    format.list([...newest]),
  );
}
