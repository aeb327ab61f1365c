import { useMemo } from 'react';
import type { Release } from '#domain/ledger.ts';
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

/** Reads the embed of a chart off the address. A release that the ledger does not have is as if it were not there. */
export function useChosenEmbed(chart: string, releases: readonly Release[]): ChosenEmbed {
  const { base, format } = useAppConfig();
  const { search } = usePlace();
  const [choice] = useBuilderChoice();
  const language = languageOf(choice.language ?? '') ?? languageOf(format.locale) ?? MAIN_LANGUAGE;
  const question = useMemo(() => embedQuestion(search, chart), [search, chart]);
  const home = `${window.location.origin}${base}`;
  const release = releases.find(({ id }) => id === choice.release)?.id ?? null;
  const place = builderPlace({ ...choice, release }, question, home, { chart, language });
  return { question, language, place, width: choice.width ?? COLUMN };
}
