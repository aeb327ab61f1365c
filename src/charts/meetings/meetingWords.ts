import type { Format } from '#i18n/createFormat.ts';
import { formatInterval } from '#i18n/formatInterval.ts';
import type { Messages } from '#i18n/messages/en.ts';
import type { Presence } from '#domain/eventsAt.ts';
import { firstBy } from '#lib/compare.ts';
import type { Interval } from '#lib/interval.ts';
import { compareHighest } from '#lib/interval.ts';
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
  const largest = firstBy(
    held.flatMap(({ count, event }) => (count === null ? [] : [{ ...count, event }])),
    compareHighest,
  );
  if (largest === null) return text.uncounted(held.length, number);
  return text.largest(
    held.length,
    number,
    countText(largest, words),
    format.date(largest.event.date),
    largest.low === 1 && largest.high === 1,
  );
}
