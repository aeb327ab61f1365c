import { CHARTS } from '#charts/registry.ts';
import type { ChartModel, ChartSpec } from '#charts/kit/spec.ts';
import { dayAsked } from '#domain/asof.ts';
import type { Ledger } from '#domain/ledger.ts';
import type { Question } from '#domain/question.ts';
import type { Format } from '#i18n/createFormat.ts';
import type { Language } from '#i18n/languages.ts';
import type { Messages } from '#i18n/messages/en.ts';
import type { DrawnPicture, PictureLook } from './drawPicture.tsx';
import { drawPicture } from './drawPicture.tsx';
import type { PictureNote } from './pictureNote.ts';
import { ledgerTitle, pictureText } from './pictureText.ts';

/** What is to be drawn, as plain data that a worker can be sent. */
export interface PictureRequest extends PictureLook {
  /** Id of the chart. */
  readonly chart: string;
  readonly question: Question;
  readonly language: Language;
  /** Address of the view, a path where the site's own is not known. */
  readonly permalink: string;
  /** What is printed as the address; `null`: none. */
  readonly shortAddress: string | null;
}

/** Everything that is drawn from. */
export interface PictureSources {
  readonly ledger: Ledger;
  readonly format: Format;
  readonly messages: Messages;
}

/** A drawing with what it says about itself. */
export interface PreparedPicture {
  readonly drawn: DrawnPicture;
  readonly note: PictureNote;
}

function chartOf(id: string): ChartSpec {
  const chart = CHARTS.find((spec) => spec.id === id);
  if (chart === undefined) throw new Error(`There is no chart “${id}”.`);
  return chart;
}

function noteOf(
  request: PictureRequest,
  model: ChartModel,
  { ledger }: PictureSources,
): PictureNote {
  const { coalition, releases } = ledger;
  return {
    title: model.title,
    description: model.alt,
    source: model.sourceLine,
    licence: coalition.licence?.title ?? '',
    publisher: ledgerTitle(coalition, request.language),
    release: releases.at(-1)?.id ?? '',
    asof: dayAsked(request.question, coalition),
    language: request.language,
    permalink: request.permalink,
  };
}

/** Draws what is asked for, in the page or in an emulated one. Throws if there is no such chart. */
export function preparePicture(
  document: Document,
  request: PictureRequest,
  sources: PictureSources,
): PreparedPicture {
  const chart = chartOf(request.chart);
  const input = { ...sources, question: request.question };
  const model = chart.model(input);
  const text = pictureText(model, input, request.shortAddress);
  return {
    drawn: drawPicture(document, { chart, input, model, text }, request),
    note: noteOf(request, model, sources),
  };
}
