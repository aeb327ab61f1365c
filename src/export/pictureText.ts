import type { ChartInput, ChartModel, LegendItem } from '#charts/kit/spec.ts';
import { dayAsked } from '#domain/asof.ts';
import type { Coalition } from '#domain/ledger.ts';

/** Everything around the plot of a picture, in the reader's language. */
export interface PictureText {
  readonly headline: string;
  readonly subtitle: string;
  readonly legend: readonly LegendItem[];
  readonly notes: readonly string[];
  /** Why there is no plot; `null` if there is one. */
  readonly empty: string | null;
  readonly source: string;
  /** Name of the ledger and day that the picture holds for. */
  readonly credit: string;
  /** Where the chart is alive, without the protocol; empty if the address is not known. */
  readonly link: string;
}

/** Name of the ledger in a language; English where it has none. */
export function ledgerTitle({ title }: Coalition, locale: string): string {
  return title[locale] ?? title.en;
}

function shortLink(permalink: string | null): string {
  return permalink === null ? '' : permalink.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}

/** What is written around the plot. */
export function pictureText(
  model: ChartModel,
  { ledger, question, format, messages }: ChartInput<'coalition'>,
  shortAddress: string | null,
): PictureText {
  const { coalition } = ledger;
  return {
    headline: model.title,
    subtitle: model.subtitle,
    legend: model.legend,
    notes: model.notes,
    empty: model.empty,
    source: model.sourceLine === '' ? '' : messages.picture.source(model.sourceLine),
    credit: messages.picture.credit(
      ledgerTitle(coalition, format.locale),
      format.date(dayAsked(question, coalition)),
    ),
    link: shortLink(shortAddress),
  };
}
