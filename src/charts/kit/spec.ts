import type { ReactElement } from 'react';
import type { PartyCode } from '#domain/claim.ts';
import type { DatasetId, Ledger } from '#domain/ledger.ts';
import type { Question } from '#domain/question.ts';
import type { Format } from '#i18n/createFormat.ts';
import type { Messages } from '#i18n/messages/en.ts';
import type { Paint } from '#theme/paint.ts';
import type { TokenName } from '#theme/tokens.ts';
import type { ChartCard } from './card.ts';
import type { Observation } from './observation.ts';

/** Everything a model may know. No clock, no window, no locale of the machine. */
export interface ChartInput<D extends DatasetId = DatasetId> {
  readonly ledger: Pick<Ledger, D>;
  readonly question: Question;
  readonly format: Format;
  readonly messages: Messages;
}

/** Second mark beside the colour, so that nothing rests on colour alone. */
export type Texture =
  | 'solid'
  | 'dense-hatch'
  | 'light-hatch'
  | 'dots'
  | 'crosses'
  | 'outline'
  | 'tick'
  | 'whisker'
  | 'ring'
  | 'half-disc'
  | 'target'
  | 'disc'
  | 'diamond'
  | 'triangle'
  | 'triangle-down'
  | 'square';

/** How an area or mark is filled: a ground colour and, where the texture has one, a mark on it. */
export interface Swatch {
  readonly token: TokenName;
  /** Colour of hatch, dots, crosses or outline; `null` for solid. */
  readonly mark: TokenName | null;
  readonly texture: Texture;
}

/** One entry of a legend, drawn above the plot. */
export interface LegendItem extends Swatch {
  readonly id: string;
  readonly label: string;
  /** Shown after the label, such as a count; `null`: none. */
  readonly value: string | null;
}

/** The numbers of a chart as text, in the reader's language. */
export interface TableModel {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

export interface TableColumn {
  readonly id: string;
  readonly label: string;
  readonly align: 'start' | 'end';
  /** Language of the cells, where they are the ledger’s own words; absent: the reader’s. */
  readonly lang?: 'en';
}

export interface TableRow {
  /** Party of the row, so that it can be selected; `null` for totals and notes. */
  readonly party: PartyCode | null;
  /** One per column. */
  readonly cells: readonly string[];
  /** What each cell sorts by; `null` sorts last. */
  readonly sortKeys: readonly (number | string | null)[];
  /** Ids of the claims behind the row, newest first. */
  readonly claims: readonly string[];
}

/** What every output of a chart needs. Plain JSON: final strings, token names, no functions, no NaN. */
export interface ChartModel {
  /** The finding, as a sentence that holds for this state. */
  readonly title: string;
  /** What is measured, in which unit, as of when. */
  readonly subtitle: string;
  /** The chart for those who do not see it, one to three sentences. */
  readonly alt: string;
  readonly legend: readonly LegendItem[];
  readonly notes: readonly string[];
  /** Attribution line under the chart, without the word “Source”: pictures put it in front. */
  readonly sourceLine: string;
  readonly table: TableModel;
  /** Why there is nothing to draw; `null` if there is. */
  readonly empty: string | null;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Maps a model to SVG. Marks carry `data-party="FRA"` and `data-claims="id id"`;
 * the figure around the drawing attaches pointer and keyboard to those attributes, so a still needs no script.
 */
export interface DrawingProps<M extends ChartModel> {
  readonly model: M;
  readonly size: Size;
  /** Colours: CSS variables on a page, literal values in a picture. */
  readonly paint: Paint;
  readonly mode: 'live' | 'still';
}

/** A live machine that takes the drawing's place once it has loaded. */
export interface LiveProps<M extends ChartModel> {
  readonly model: M;
  readonly size: Size;
  readonly paint: Paint;
}

/** Words that a cut model may need. */
export interface FitWords {
  readonly format: Format;
  readonly messages: Messages;
}

/** What fits into a box of a fixed size. */
export interface Fitted<M extends ChartModel> {
  /** The model without what has no room. */
  readonly model: M;
  /** How much of the box the drawing uses, px; at most its height, unless not even the least fits. */
  readonly height: number;
  /** Says what is left out, such as "and 12 more"; `null`: nothing. */
  readonly note: string | null;
}

/** Module of a live machine: `live: () => import('./Live.tsx')`. */
export interface LiveModule<M extends ChartModel> {
  Live(this: void, props: LiveProps<M>): ReactElement;
}

/**
 * A chart: its card, and everything that draws it.
 * Methods, not function properties: a list of charts with different models needs their looser variance,
 * and a model is only ever drawn by the spec that made it.
 */
export interface ChartSpec<
  M extends ChartModel = ChartModel,
  D extends DatasetId = DatasetId,
> extends ChartCard<D> {
  /** The count or sum in the chart's words; the page offers to show how it was made. */
  readonly total?: 'stances' | 'soldiers' | 'aid';
  /** The table is the chart (`members`): the page shows it instead of the drawing, which pictures use. */
  readonly tableIsChart?: boolean;
  model(input: ChartInput<D>): M;
  /** The figures that the chart shows or its table lists for a question, one by one, for downloads. */
  observations(input: ChartInput<D>): readonly Observation[];
  /** Height that the model needs at a width, in px. */
  height(model: M, width: number): number;
  /** Cuts the model to a box, for pictures of a fixed size: fewer rows, or a lower plot. Texts keep their size. */
  fit(model: M, room: Size, words: FitWords): Fitted<M>;
  Drawing(this: void, props: DrawingProps<M>): ReactElement;
  /** Loads the live machine, where interaction needs another one than the drawing. */
  live?(): Promise<LiveModule<M>>;
}
