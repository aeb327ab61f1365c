import { useMemo } from 'react';
import type { Question } from '#domain/question.ts';
import { type Language, MAIN_LANGUAGE, languageOf } from '#i18n/languages.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useBuilderChoice } from '#state/useBuilderChoice.ts';
import { usePlace } from '#state/usePlace.ts';
import { embedQuestion } from '#url/builderChoice.ts';
import { builderPlace } from '#url/builderPlace.ts';
import type { EmbedPlace } from '#url/embedAddress.ts';

/** Width for which heights are reserved where the embed is as wide as its column, CSS pixels. */
const COLUMN = 600;

/** The embed that the address of the builder describes. */
export interface ChosenEmbed {
  readonly question: Question;
  readonly language: Language;
  readonly place: EmbedPlace;
  /** Width that the code reserves a height for, CSS pixels. */
  readonly width: number;
}

/** Reads the embed of a chart off the address. */
export function useChosenEmbed(chart: string): ChosenEmbed {
  const { base, format } = useAppConfig();
  const { search } = usePlace();
  const [choice] = useBuilderChoice();
  const language = languageOf(choice.language ?? '') ?? languageOf(format.locale) ?? MAIN_LANGUAGE;
  const question = useMemo(() => embedQuestion(search, chart), [search, chart]);
  const home = `${window.location.origin}${base}`;
  const place = builderPlace(choice, question, home, { chart, language });
  return { question, language, place, width: choice.width ?? COLUMN };
}
