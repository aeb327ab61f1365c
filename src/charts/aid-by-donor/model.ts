import { niceTicks } from '#charts/kit/niceTicks.ts';
import type { AxisTick } from '#charts/kit/spacedTicks.ts';
import type { ChartInput, ChartModel, LegendItem } from '#charts/kit/spec.ts';
import { dayAsked } from '#domain/asof.ts';
import type { Coalition } from '#domain/ledger.ts';
import { firstDay, lastDay, monthOf } from '#lib/date.ts';
import type { DonorTally } from './donor.ts';
import { isValued, kindsOf, tallyDonors } from './donor.ts';
import { donorNotes } from './donorNotes.ts';
import type { DonorPart, DonorRow } from './donorRows.ts';
import { PART_TOKENS, donorRows, drawnDonors, longestBar } from './donorRows.ts';
import { donorTable } from './donorTable.ts';
import { donorTitle } from './donorTitle.ts';
import type { DonorWords } from './donorWords.ts';
import { aidText, amountWithUnit } from './donorWords.ts';

export const AID_BY_DONOR_DATASETS = ['coalition', 'countries', 'members', 'aid-monthly'] as const;

type Input = ChartInput<(typeof AID_BY_DONOR_DATASETS)[number]>;

/** Who gives what. */
export interface AidByDonorModel extends ChartModel {
  /** Largest first. */
  readonly rows: readonly DonorRow[];
  /** Parts of the bars from the zero line on, with their heading where there is room for columns. */
  readonly parts: readonly { readonly part: DonorPart; readonly label: string }[];
  /** The axis goes from 0 to here; 0 if nothing was given. */
  readonly max: number;
  readonly ticks: readonly AxisTick[];
  /** Stands above the first bar of a donor that is not a member. */
  readonly othersHeading: string;
  /** Says how many donors are only in the table; `null`: none. */
  readonly more: string | null;
}

const TICKS = 6;

/** First and last day that the sums cover, in words. The publisher's first month begins and its last may end inside a month. */
function period(
  { range }: DonorTally,
  aid: NonNullable<Coalition['aid']>,
  { format }: DonorWords,
): { readonly from: string; readonly through: string } {
  const first = range?.from ?? monthOf(aid.from);
  const last = range?.through ?? first;
  return {
    from: format.date(first === monthOf(aid.from) ? aid.from : firstDay(first)),
    through: format.date(last === monthOf(aid.through) ? aid.through : lastDay(last)),
  };
}

function legendOf(parts: AidByDonorModel['parts']): readonly LegendItem[] {
  return parts.map(({ part, label }) => ({
    id: part,
    label,
    token: PART_TOKENS[part],
    mark: null,
    texture: 'solid',
    value: null,
  }));
}

function emptyOf(input: Input, { range, donors }: DonorTally): string | null {
  const { ledger, question, format, messages } = input;
  const { empty } = messages['aid-by-donor'];
  if (ledger.coalition.aid === null) return empty.noAid;
  if (range === null) return empty.noMonth(format.date(dayAsked(question, ledger.coalition)));
  if (donors.some(isValued)) return null;
  return question.region === null ? empty.noAid : empty.noDonor(question.region);
}

function partsOf({ question, messages }: Input): AidByDonorModel['parts'] {
  const text = messages['aid-by-donor'];
  return question.measure === 'commitments'
    ? [{ part: 'commitments', label: text.legendCommitments }]
    : kindsOf(question).map((part) => ({ part, label: text.kind[part] }));
}

function wordsOf({ question, format, messages }: Input): DonorWords {
  const { measure, kind, aidUnit } = question;
  const isWhole =
    measure === 'commitments' || kindsOf({ kind }).length === kindsOf({ kind: [] }).length;
  return { format, messages, unit: aidUnit, measure, kinds: isWhole ? [] : kindsOf({ kind }) };
}

/** A model with nothing to draw but the reason. */
function emptyModel(reason: string, { messages }: Input): AidByDonorModel {
  return {
    title: reason,
    subtitle: '',
    alt: reason,
    legend: [],
    notes: [],
    sourceLine: '',
    table: {
      caption: reason,
      columns: [{ id: 'country', label: messages.charts.country, align: 'start' }],
      rows: [],
    },
    empty: reason,
    rows: [],
    parts: [],
    max: 0,
    ticks: [],
    othersHeading: '',
    more: null,
  };
}

/** Aid by donor up to the question's date, in its measure, unit and kinds. */
export function aidByDonorModel(input: Input): AidByDonorModel {
  const { ledger, question, format, messages } = input;
  const { coalition } = ledger;
  const text = messages['aid-by-donor'];
  const words = wordsOf(input);
  const tally = tallyDonors(ledger, question);
  const reason = emptyOf(input, tally);
  if (reason !== null || coalition.aid === null)
    return emptyModel(reason ?? text.empty.noAid, input);
  const { donors } = tally;
  const drawn = drawnDonors(donors, question, words);
  const { from, through } = period(tally, coalition.aid, words);
  const title = donorTitle(donors, question, through, words);
  const subtitle = text.subtitle(
    aidText(words),
    text.measure[words.measure],
    text.unit[words.unit],
    from,
    through,
  );
  const rows = donorRows(drawn, question, words);
  const max = longestBar(drawn);
  const ticks = niceTicks(max, TICKS);
  const left = donors.length - drawn.length;
  const bars = drawn
    .slice(0, 3)
    .map(({ value }, index) =>
      text.altBar(rows[index]?.label ?? '', amountWithUnit(value.total, words)),
    );
  return {
    title,
    subtitle,
    alt: text.alt(`${subtitle}.`, format.list(bars)),
    legend: legendOf(partsOf(input)),
    notes: donorNotes(donors, coalition, question, max, words),
    sourceLine: coalition.aid.attribution,
    table: donorTable(donors, kindsOf(question), text.caption(subtitle), words),
    empty: null,
    rows,
    parts: partsOf(input),
    max,
    ticks: ticks.map((value) => ({ value, label: format.number(value, 3) })),
    othersHeading: text.others,
    more: left > 0 ? text.more(format.number(left)) : null,
  };
}
