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
import type { ReportClaim } from '#domain/claim.ts';
import type { Day } from '#lib/date.ts';
import type { Interval } from '#lib/interval.ts';
import { spreadOf } from '#lib/interval.ts';
import type { TokenName } from '#theme/tokens.ts';
import { countCaption } from './countCaption.ts';
import { countTable } from './countTable.ts';
import type { Words } from './countWords.ts';
import { countText, countTitle, metricName } from './countWords.ts';
import type { Definition, MemberCounts } from './counts.ts';
import { memberCountsAt } from './counts.ts';
import { definitionSwatch } from './definitionSwatch.ts';
import type { MEMBER_COUNT_DATASETS } from './card.ts';

/** A count that holds from `share` of the axis on. */
export interface CountStep extends MarkFacts {
  readonly share: number;
  readonly count: number;
}

/** One report of a definition. */
export interface CountReport extends MarkFacts, Interval {
  readonly share: number;
}

/** The reports of one definition, oldest first. */
export interface CountSeries {
  readonly id: string;
  readonly name: string;
  /** Its newest report. */
  readonly label: string;
  readonly token: TokenName;
  readonly shape: GlyphShape;
  readonly reports: readonly CountReport[];
  /** The report of each day that the step line goes through: where a day has several, the surest. */
  readonly line: readonly CountReport[];
}

/** Members over time, one line for each definition. */
export interface MemberCountModel extends ChartModel {
  /** Members listed by name, oldest first. */
  readonly named: readonly CountStep[];
  readonly namedName: string;
  readonly namedLabel: string;
  readonly series: readonly CountSeries[];
  readonly axis: TimeAxis;
  readonly cursor: TimeCursor;
  /** The upright axis goes from 0 to here; 0 without any count. */
  readonly max: number;
  readonly ticks: readonly AxisTick[];
}

/** Steps of the upright axis. */
const TICKS = 5;
/** Room above the largest count: more where it has no upper end. */
const ABOVE = { closed: 1.06, open: 1.12 } as const;

function namedSteps({ named }: MemberCounts, range: TimeRange, words: Words): readonly CountStep[] {
  const { format, messages } = words;
  return named.map(({ from, count, claims }) => ({
    id: `named-${from}`,
    party: null,
    claims,
    tip: messages['member-count'].tip.named(format.date(from), count, format.number(count)),
    share: timeShare(from, range),
    count,
  }));
}

function seriesOf(
  definition: Definition,
  place: number,
  range: TimeRange,
  words: Words,
): CountSeries {
  const { metric } = definition;
  const name = metricName(metric, words);
  const { token, texture } = definitionSwatch(place);
  const newest = definition.reports[0];
  const markOf = (report: ReportClaim): CountReport => ({
    id: report.id,
    party: null,
    claims: [report.id],
    tip: words.messages['member-count'].tip.report(
      words.format.date(report.date),
      name,
      countText(report, words),
      words.messages.domain.confidence[report.confidence],
    ),
    low: report.low,
    high: report.high,
    share: timeShare(knownDay(report), range),
  });
  return {
    id: metric,
    name,
    label: newest === undefined ? '' : countText(newest, words),
    token,
    shape: texture,
    reports: definition.reports.toReversed().map(markOf),
    line: firstOfDay(definition.reports).toReversed().map(markOf),
  };
}

/** Of the reports of each day, newest first, the one that goes before all others. */
function firstOfDay(newestFirst: readonly ReportClaim[]): readonly ReportClaim[] {
  const seen = new Set<Day>();
  return newestFirst.filter((report) => {
    const day = knownDay(report);
    if (seen.has(day)) return false;
    seen.add(day);
    return true;
  });
}

/** How many are in, by each definition, up to the question's date. */
export function memberCountModel(
  input: ChartInput<(typeof MEMBER_COUNT_DATASETS)[number]>,
): MemberCountModel {
  const { ledger, question, format, messages } = input;
  const { coalition } = ledger;
  const words: Words = { format, messages, coalition };
  const text = messages['member-count'];
  const counts = memberCountsAt(ledger, question);
  const { day, named, definitions } = counts;
  const date = format.date(day);
  const reports = definitions.flatMap((definition) => definition.reports);
  const range = factRange(coalition, day, [
    ...named.map(({ from }) => from),
    ...reports.map(knownDay),
  ]);
  const listed = named.map(({ count }) => ({ low: count, high: count }));
  const spread = spreadOf([...listed, ...reports]);
  const max = spread === null ? 0 : spread.high * (spread.openHigh ? ABOVE.open : ABOVE.closed);
  return {
    title: countTitle(counts, date, words),
    ...countCaption(counts, date, words),
    table: countTable(counts, text.caption(date), words),
    empty: spread === null ? text.empty(date) : null,
    named: namedSteps(counts, range, words),
    namedName: text.named,
    namedLabel: format.number(named.at(-1)?.count ?? 0),
    series: definitions.map((definition) =>
      seriesOf(definition, coalition.memberMetrics.indexOf(definition.metric), range, words),
    ),
    axis: timeAxis(range, format),
    cursor: { label: format.shortDate(day), share: timeShare(day, range) },
    max,
    ticks: niceTicks(max, TICKS).map((value) => ({ value, label: format.number(value) })),
  };
}
