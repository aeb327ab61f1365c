import { answerOf } from '#charts/kit/answerOf.ts';
import type { ChartModel, ChartSpec } from '#charts/kit/spec.ts';
import { answerableQuestion } from '#domain/answerableQuestion.ts';
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

/** How a chart is to be drawn, as plain data. */
export interface ChartRequest extends PictureLook {
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

function noteOf(request: ChartRequest, model: ChartModel, { ledger }: PictureSources): PictureNote {
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

/** Draws a chart as it is asked for, in the page or in an emulated one. */
export function prepareChart(
  document: Document,
  chart: ChartSpec,
  request: ChartRequest,
  sources: PictureSources,
): PreparedPicture {
  const input = { ...sources, question: answerableQuestion(request.question, sources.ledger) };
  const model = answerOf(chart, input);
  const text = pictureText(model, input, request.shortAddress);
  return {
    drawn: drawPicture(document, { chart, input, model, text }, request),
    note: noteOf(request, model, sources),
  };
}
