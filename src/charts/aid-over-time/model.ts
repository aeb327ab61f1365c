import { askedInWords } from '#charts/kit/askedInWords.ts';
import { aidEmpty } from '#charts/kit/aid/aidEmpty.ts';
import { aidPeriod } from '#charts/kit/aid/aidPeriod.ts';
import { aidText, aidWords } from '#charts/kit/aid/aidWords.ts';
import type { AidWords } from '#charts/kit/aid/aidWords.ts';
import type { AxisTick } from '#charts/kit/spacedTicks.ts';
import type { ChartInput, ChartModel, LegendItem } from '#charts/kit/spec.ts';
import type { TimeAxis } from '#charts/kit/timeAxis.ts';
import type { TimeCursor } from '#charts/kit/timePlot.ts';
import { kindsOf } from '#domain/aid.ts';
import { donorsAt, isMember, isValued } from '#domain/donorsAt.ts';
import type { AidSeries } from '#domain/question.ts';
import type { AidColumn, AidPart } from './columns.ts';
import { PART_TOKENS, partName, partsOf } from './columns.ts';
import { drawnParts } from './drawnParts.ts';
import type { DonorLine } from './lines.ts';
import type { OverTimeFacts } from './overTimeFacts.ts';
import { overTimeFacts } from './overTimeFacts.ts';
import { overTimeNotes } from './overTimeNotes.ts';
import { overTimeTable } from './overTimeTable.ts';
import { overTimeTitle, scopeText } from './overTimeTitle.ts';
import type { AID_OVER_TIME_DATASETS } from './card.ts';

export type OverTimeInput = ChartInput<(typeof AID_OVER_TIME_DATASETS)[number]>;

/** Aid month by month. */
export interface AidOverTimeModel extends ChartModel {
  readonly series: AidSeries;
  /** One per month, oldest first. */
  readonly columns: readonly AidColumn[];
  /** Most first; drawn instead of the columns if there are any. */
  readonly lines: readonly DonorLine[];
  /** The value axis goes from 0 to here; 0 if nothing was given. */
  readonly max: number;
  readonly ticks: readonly AxisTick[];
  readonly axis: TimeAxis;
  /** The founding of the coalition, where it is among the months. */
  readonly founded: TimeCursor | null;
}

function legendOf(parts: readonly AidPart[], words: AidWords): readonly LegendItem[] {
  return parts.map((part) => ({
    id: part,
    label: partName(part, words),
    token: PART_TOKENS[part],
    mark: null,
    texture: 'solid',
    value: null,
  }));
}

/** A model with nothing to draw but the reason. */
function emptyModel(reason: string, { question, messages }: OverTimeInput): AidOverTimeModel {
  return {
    title: reason,
    subtitle: '',
    alt: reason,
    legend: [],
    notes: [],
    sourceLine: '',
    table: {
      caption: reason,
      columns: [{ id: 'month', label: messages['aid-over-time'].columns.month, align: 'start' }],
      rows: [],
    },
    empty: reason,
    series: question.aidSeries,
    columns: [],
    lines: [],
    max: 0,
    ticks: [],
    axis: { from: '', to: '', levels: [] },
    founded: null,
  };
}

function subtitleOf(
  { ledger, question, messages }: OverTimeInput,
  facts: OverTimeFacts,
  hasMembers: boolean,
  period: string,
  words: AidWords,
): string {
  const text = messages['aid-over-time'];
  const { lines, counted } = facts;
  const isOnlyLargest = !lines.some(({ party }) => question.country.includes(party.code));
  const drawn = isOnlyLargest ? text.largest : text.largestAnd;
  const isByKind = words.measure !== 'commitments' && question.aidSplit === 'kind';
  return text.subtitle(
    aidText(words),
    messages.aid.measure[words.measure],
    lines.length > 0
      ? drawn(lines.length, words.format.number(lines.length), hasMembers)
      : scopeText(counted, askedInWords(question, ledger.coalition, words.format).region, words),
    text.how[question.aidSeries][isByKind ? 'kind' : 'donor'],
    messages.aid.unit[words.unit],
    period,
  );
}

/** Aid by month or added up, by kind or by donor, in the question's months, measure and unit. */
export function aidOverTimeModel(input: OverTimeInput): AidOverTimeModel {
  const { ledger, question, messages } = input;
  const { coalition } = ledger;
  const words = aidWords(input);
  const asked = askedInWords(question, coalition, words.format);
  // Shares of an institution's aid have no months: the institution keeps its own row here.
  const tally = donorsAt(ledger, { ...question, euShare: false });
  const reason = aidEmpty(tally.span, coalition, question, tally.donors.some(isValued), words);
  if (reason !== null || coalition.aid === null || tally.span.kind === 'none') {
    return emptyModel(reason ?? messages.aid.empty['no-aid'], input);
  }
  const { range } = tally.span;
  const facts = overTimeFacts(ledger, question, range, tally);
  const period = aidPeriod(range, coalition.aid, words);
  const drawn = drawnParts(input, facts, words);
  const title = overTimeTitle(facts, asked, period, words);
  const hasMembers = tally.donors.some((donor) => isValued(donor) && isMember(donor));
  const subtitle = subtitleOf(input, facts, hasMembers, period, words);
  const parts = partsOf(kindsOf(question), words);
  const origins = ledger['aid-military-by-origin'];
  return {
    title,
    subtitle,
    alt: messages['aid-over-time'].alt(subtitle, title),
    legend: drawn.lines.length > 0 ? [] : legendOf(parts, words),
    notes: overTimeNotes(
      { coalition, question, range, counted: facts.counted, donors: tally.donors, origins },
      words,
    ),
    sourceLine: words.format.text(coalition.aid.attribution),
    table: overTimeTable(drawn, parts, subtitle, words),
    empty: null,
    ...drawn,
  };
}
