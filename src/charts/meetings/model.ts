import type { MarkFacts } from '#charts/kit/PlotMark.tsx';
import type { GlyphShape } from '#charts/kit/Glyph.tsx';
import { factRange } from '#charts/kit/factRange.ts';
import { niceTicks } from '#charts/kit/niceTicks.ts';
import type { AxisTick } from '#charts/kit/spacedTicks.ts';
import type { ChartInput, ChartModel } from '#charts/kit/spec.ts';
import type { TimeAxis, TimeRange } from '#charts/kit/timeAxis.ts';
import { timeAxis, timeShare } from '#charts/kit/timeAxis.ts';
import type { TimeCursor } from '#charts/kit/timePlot.ts';
import { knownDay } from '#domain/compareClaims.ts';
import type { Interval } from '#lib/interval.ts';
import { spreadOf } from '#lib/interval.ts';
import type { TokenName } from '#theme/tokens.ts';
import type { Meeting, Meetings } from './meeting.ts';
import { meetingsAt } from './meeting.ts';
import { meetingsCaption } from './meetingsCaption.ts';
import { LEVEL_SWATCHES, PRESENCE_SWATCHES, levelKindOf } from './meetingSwatch.ts';
import { meetingTable } from './meetingTable.ts';
import type { Words } from './meetingWords.ts';
import { countText, meetingTip, meetingsTitle } from './meetingWords.ts';
import type { MEETINGS_DATASETS } from './card.ts';

/** A meeting, or a head-count that could not be tied to one. */
export interface MeetingMark extends MarkFacts {
  /** Where on the time axis, 0 to 1. */
  readonly share: number;
  /** `null`: nobody has counted. */
  readonly count: Interval | null;
  /** Numbers that single reports name. */
  readonly named: readonly number[];
  /** The head-count in words; empty without one. */
  readonly label: string;
  readonly shape: GlyphShape;
  readonly token: TokenName;
}

/** Meetings over time, by how many came. */
export interface MeetingsModel extends ChartModel {
  /** Oldest first. */
  readonly marks: readonly MeetingMark[];
  /** Heading of the meetings that nobody has counted; `null` if there are none. */
  readonly uncounted: string | null;
  readonly axis: TimeAxis;
  readonly cursor: TimeCursor;
  /** The upright axis goes from 0 to here; 0 without any head-count. */
  readonly max: number;
  readonly ticks: readonly AxisTick[];
}

/** Steps of the upright axis, and room above the largest head-count. */
const TICKS = 5;
const ABOVE = 1.08;

function marksOf(meetings: Meetings, range: TimeRange, words: Words): readonly MeetingMark[] {
  const { party } = meetings;
  const name = party === null ? '' : words.format.partyName(party);
  return meetings.held.map((meeting) => {
    const { event, count, reports } = meeting;
    const { texture, token } = swatchOf(meeting);
    return {
      id: event.id,
      party: null,
      claims: [event.id, ...reports.map(({ id }) => id)],
      tip: meetingTip(meeting, name, words),
      share: timeShare(event.date, range),
      count,
      named: numbersOf(meeting),
      label: count === null ? '' : countText(count, words),
      shape: texture,
      token,
    };
  });
}

function swatchOf({
  event,
  presence,
}: Meeting): (typeof PRESENCE_SWATCHES)[keyof typeof PRESENCE_SWATCHES] {
  return presence === null ? LEVEL_SWATCHES[levelKindOf(event.level)] : PRESENCE_SWATCHES[presence];
}

function numbersOf({ reports }: Meeting): readonly number[] {
  const ends = reports.flatMap(({ low, high }) => [low ?? [], high ?? []].flat());
  return [...new Set(ends)].toSorted((a, b) => a - b);
}

function looseMarks({ loose }: Meetings, range: TimeRange, words: Words): readonly MeetingMark[] {
  const { format, messages } = words;
  return loose.map((report) => {
    const label = countText(report, words);
    return {
      id: report.id,
      party: null,
      claims: [report.id],
      tip: messages.meetings.tip.loose(format.date(report.date), label),
      share: timeShare(knownDay(report), range),
      count: { low: report.low, high: report.high },
      named: [],
      label,
      shape: 'target',
      token: 'inkMuted',
    };
  });
}

/** Who comes: meetings by the question's date, and the part of the country chosen. */
export function meetingsModel(
  input: ChartInput<(typeof MEETINGS_DATASETS)[number]>,
): MeetingsModel {
  const { ledger, question, format, messages } = input;
  const words: Words = { format, messages };
  const text = messages.meetings;
  const meetings = meetingsAt(ledger, question);
  const { day, held, loose } = meetings;
  const date = format.date(day);
  const range = factRange(ledger.coalition, day, [
    ...held.map(({ event }) => event.date),
    ...loose.map(knownDay),
  ]);
  const marks = [...marksOf(meetings, range, words), ...looseMarks(meetings, range, words)];
  const spread = spreadOf(marks.flatMap(({ count }) => count ?? []));
  const max = spread === null ? 0 : spread.high * ABOVE;
  const silent = held.filter(({ count }) => count === null).length;
  return {
    title: meetingsTitle(meetings, date, words),
    ...meetingsCaption(meetings, date, words),
    table: meetingTable(meetings, text.caption(date), words),
    empty: marks.length === 0 ? text.empty(date) : null,
    marks,
    uncounted: silent === 0 ? null : text.uncounted(silent, format.number(silent)),
    axis: timeAxis(range, format),
    cursor: { label: format.shortDate(day), share: timeShare(day, range) },
    max,
    ticks: niceTicks(max, TICKS).map((value) => ({ value, label: format.number(value) })),
  };
}
