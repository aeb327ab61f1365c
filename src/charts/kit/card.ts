import type { Coalition, DatasetId } from '#domain/ledger.ts';

/** A choice that changes what a chart shows; the figure draws it and writes it into the address. */
export type ControlId =
  | 'basis'
  | 'troop-unit'
  | 'measure'
  | 'aid-unit'
  | 'aid-series'
  | 'aid-split'
  | 'eu-share'
  | 'time'
  | 'kind'
  | 'role'
  | 'status'
  | 'region';

/** Where the dashboard puts a chart on wide screens: two thirds, the third beside it, or the whole width. */
export type Place = 'main' | 'side' | 'full';

/**
 * What a page knows of a chart before it is loaded: enough to keep its place, to name it, and to ask for its data.
 * Nothing here may draw, so that a page holds every card and loads only the charts that are read.
 * Methods, not function properties, for the reason given at `ChartSpec`.
 */
export interface ChartCard<D extends DatasetId = DatasetId> {
  /** Name of the folder, of the embed's address and of the command-line argument, and the key of its words in the messages, if they are there. */
  readonly id: string;
  readonly place: Place;
  /** Choices offered above the plot. */
  readonly controls: readonly ControlId[];
  /** Whether a ledger has what the chart is about at all; absent: always. */
  offered?(coalition: Coalition): boolean;
  /** Datasets without which the chart cannot be drawn. */
  readonly datasets: readonly D[];
  /**
   * Height in px that the page keeps free for the plot, at a width in px, until it is drawn; it adds what stands around
   * plots. The height that `spec.height` gives for the default question is right: what is too little pushes the page down.
   */
  reservedHeight(width: number): number;
}

/** Whether a dashboard over the ledger has the chart. */
export function isOffered(card: ChartCard, coalition: Coalition): boolean {
  return card.offered?.(coalition) ?? true;
}
