import type { ChartSpec } from '#charts/kit/spec.ts';
import { dayAsked } from '#domain/asof.ts';
import type { Ledger } from '#domain/ledger.ts';
import type { Question } from '#domain/question.ts';
import type { PagePicture } from '#export/finishPicture.browser.ts';
import { prepareChart } from '#export/prepareChart.ts';
import { namedQuestion, pictureName } from '#export/pictureName.ts';
import { pixelSize } from '#export/presets.ts';
import { createFormat } from '#i18n/createFormat.ts';
import { MAIN_LANGUAGE, type Language, loadMessages } from '#i18n/languages.ts';
import { chartAddress } from '#url/chartAddress.ts';
import { homePath } from '#url/languagePath.ts';
import { formatSearch } from '#url/search.ts';
import type { PictureChoices } from './pictureChoices.ts';
import { chosenFormat, isDrawable, isForWikimedia } from './pictureChoices.ts';

/** What is drawn: a chart at a question. */
export interface PictureTopic {
  readonly chart: ChartSpec;
  readonly ledger: Ledger;
  readonly question: Question;
  /** Path that the site's files lie under. */
  readonly base: string;
}

/** A picture with the name of its file, without ending. */
export interface NamedPicture {
  readonly picture: PagePicture;
  readonly choices: PictureChoices;
  readonly name: string;
}

/** The question without what only the page is asked. */
function drawnQuestion(question: Question): Question {
  return { ...question, overlay: null, focus: null, tab: [] };
}

function homeAddress(base: string, language: Language): string {
  const path = homePath(base, language === MAIN_LANGUAGE ? null : language);
  return new URL(path, window.location.href).href;
}

function nameOf(
  { chart, ledger }: PictureTopic,
  question: Question,
  choices: PictureChoices,
  picture: PagePicture,
): string {
  const { language, theme, transparent, type, zoom } = choices;
  const isRaster = type === 'png' && isDrawable(picture.drawn, zoom);
  const size = isRaster ? pixelSize(picture.drawn, zoom) : picture.drawn;
  return pictureName({
    chart: chart.id,
    asof: dayAsked(question, ledger.coalition),
    language,
    width: size.width,
    height: size.height,
    theme,
    titled: picture.format.titled,
    preset: true,
    transparent,
    wikimedia: isForWikimedia(choices),
    search: formatSearch(namedQuestion(question)),
  });
}

/** Draws the picture that the choices ask for, in their language. Rejects if its words cannot be loaded. */
export async function pagePicture(
  topic: PictureTopic,
  choices: PictureChoices,
): Promise<NamedPicture> {
  const { chart, ledger, base } = topic;
  const { language, theme, transparent } = choices;
  const question = drawnQuestion(topic.question);
  const home = homeAddress(base, language);
  const format = chosenFormat(choices);
  const sources = {
    ledger,
    format: createFormat(language),
    messages: await loadMessages(language),
  };
  const prepared = prepareChart(
    document,
    chart,
    {
      question,
      language,
      permalink: chartAddress(home, chart.id, question),
      shortAddress: `${home}#${chart.id}`,
      format,
      theme,
      transparent,
    },
    sources,
  );
  const picture = { ...prepared, format, id: `${chart.id}-${theme}` };
  return { picture, choices, name: nameOf(topic, question, choices, picture) };
}
