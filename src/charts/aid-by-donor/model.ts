import { askedInWords } from '#charts/kit/askedInWords.ts';
import { aidEmpty } from '#charts/kit/aid/aidEmpty.ts';
import { aidPeriod } from '#charts/kit/aid/aidPeriod.ts';
import { aidWords, amountWithUnit } from '#charts/kit/aid/aidWords.ts';
import { donorTable } from '#charts/kit/aid/donorTable.ts';
import { sharedAidText } from '#charts/kit/aid/donorTip.ts';
import { niceTicks } from '#charts/kit/niceTicks.ts';
import type { AxisTick } from '#charts/kit/spacedTicks.ts';
import type { ChartInput, ChartModel, LegendItem } from '#charts/kit/spec.ts';
import { kindsOf } from '#domain/aid.ts';
import { donorsAt, isValued } from '#domain/donorsAt.ts';
import { donorNotes } from './donorNotes.ts';
import type { DonorPart, DonorRow } from './donorRows.ts';
import {
  PART_TOKENS,
  donorParts,
  donorRows,
  drawnDonors,
  longestBar,
  partName,
} from './donorRows.ts';
import { donorTitle } from './donorTitle.ts';
import type { AID_BY_DONOR_DATASETS } from './card.ts';

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
  /** How many that are. */
  readonly leftOut: number;
}

const TICKS = 6;

/** Most bars that the text for those who do not see them names. */
const NAMED = 3;

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
    leftOut: 0,
  };
}

/** Aid by donor up to the question's date, in its measure, unit and kinds. */
export function aidByDonorModel(input: Input): AidByDonorModel {
  const { ledger, question, format, messages } = input;
  const { coalition } = ledger;
  const text = messages['aid-by-donor'];
  const words = aidWords(input);
  const asked = askedInWords(question, coalition, format);
  const tally = donorsAt(ledger, question);
  const { donors, shares, span } = tally;
  const reason = aidEmpty(span, coalition, question, donors.some(isValued), words);
  if (reason !== null || coalition.aid === null || span.kind === 'none') {
    return emptyModel(reason ?? messages.aid.empty['no-aid'], input);
  }
  const drawn = drawnDonors(donors, question, words);
  const period = aidPeriod(span.range, coalition.aid, words);
  const title = donorTitle(tally, asked, period, words);
  const subtitle = text.subtitle(
    sharedAidText(shares, words),
    messages.aid.measure[words.measure],
    messages.aid.unit[words.unit],
    period,
  );
  const parts = donorParts(question, shares).map((part) => ({
    part,
    label: partName(part, shares, words),
  }));
  const rows = donorRows(drawn, question, shares, words);
  const max = longestBar(drawn);
  const ticks = niceTicks(max, TICKS);
  const left = donors.length - drawn.length;
  const bars = drawn.flatMap(({ value }, index) =>
    value.total > 0
      ? [text.altBar(rows[index]?.label ?? '', amountWithUnit(value.total, words))]
      : [],
  );
  return {
    title,
    subtitle,
    alt: text.alt(`${subtitle}.`, format.list(bars.slice(0, NAMED))),
    legend: legendOf(parts),
    notes: donorNotes(tally, coalition, question, max, words),
    sourceLine: words.format.text(coalition.aid.attribution),
    table: donorTable(tally, kindsOf(question), subtitle, words),
    empty: null,
    rows,
    parts,
    max,
    ticks: ticks.map((value) => ({ value, label: format.number(value, 3) })),
    othersHeading: text.others,
    more: left > 0 ? text.more(format.number(left)) : null,
    leftOut: left,
  };
}
