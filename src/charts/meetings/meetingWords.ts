import type { Format } from '#i18n/createFormat.ts';
import { formatInterval } from '#i18n/formatInterval.ts';
import type { Messages } from '#i18n/messages/en.ts';
import type { CoalitionEvent } from '#domain/claim.ts';
import type { Presence } from '#domain/eventsAt.ts';
import { firstBy } from '#lib/compare.ts';
import type { Interval } from '#lib/interval.ts';
import { compareHighest, reachesAsFar } from '#lib/interval.ts';
import type { Meeting, Meetings } from './meeting.ts';

/** What texts are made with. */
export interface Words {
  readonly format: Format;
  readonly messages: Messages;
}

/** `30–36`, `30 or more`. */
export function countText(count: Interval, { format, messages }: Words): string {
  return formatInterval(count, format, messages);
}

/** Date, title, level, head-count and the chosen party's part in one line. */
export function meetingTip(
  { event, count, presence }: Meeting,
  name: string,
  words: Words,
): string {
  const { format, messages } = words;
  const text = messages.meetings.tip;
  const level = messages.meetings.level(event.level);
  const known = count === null ? text.uncounted : text.counted(countText(count, words));
  const tip = text.meeting(format.date(event.date), event.title, level, known);
  return presence === null ? tip : text.presence(tip, name, messages.memberPage.presence[presence]);
}

/** How often a party had a part. */
export function presenceCount({ held }: Meetings, presence: Presence): number {
  return held.filter((meeting) => meeting.presence === presence).length;
}

/** The largest head-count and every meeting that reached it; `null`: nobody has counted any. */
function largestCount(
  held: Meetings['held'],
): { readonly figure: Interval; readonly events: readonly CoalitionEvent[] } | null {
  const counted = held.flatMap(({ count, event }) => (count === null ? [] : [{ count, event }]));
  const top = firstBy(
    counted.map(({ count }) => count),
    compareHighest,
  );
  if (top === null) return null;
  const most = counted.filter(({ count }) => reachesAsFar(count, top));
  const isSame = most.every(({ count }) => count.low === top.low);
  // Of several that begin at different numbers, only how far they go is common to all.
  const figure = isSame || top.high === null ? top : { low: null, high: top.high };
  return { figure, events: most.map(({ event }) => event) };
}

/** The finding: how many meetings, and the best attended; for a chosen party, how often it was there. */
export function meetingsTitle(meetings: Meetings, date: string, words: Words): string {
  const { format, messages } = words;
  const text = messages.meetings.title;
  const { held, party } = meetings;
  if (held.length === 0) return text.none(date);
  const number = format.number(held.length);
  if (party !== null) {
    const hosted = presenceCount(meetings, 'hosted');
    const attended = presenceCount(meetings, 'attended');
    const absent = presenceCount(meetings, 'absent');
    return text.party({
      name: messages['troops-pledged'].inSentence(format.partyName(party)),
      meetings: held.length,
      number,
      present: hosted + attended,
      presentNumber: format.number(hosted + attended),
      hosted,
      hostedNumber: format.number(hosted),
      absent,
      absentNumber: format.number(absent),
    });
  }
  const largest = largestCount(held);
  if (largest === null) return text.uncounted(held.length, number);
  const { figure, events } = largest;
  return text.largest({
    count: held.length,
    number,
    figure: countText(figure, words),
    dates: [...new Set(events.map(({ date: day }) => format.date(day)))],
    list: format.list,
    single: figure.low === 1 && figure.high === 1,
  });
}
