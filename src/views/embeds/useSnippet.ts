import { useMemo } from 'react';
import type { ChartSpec } from '#charts/kit/spec.ts';
import type { Ledger } from '#domain/ledger.ts';
import { MAIN_LANGUAGE } from '#i18n/languages.ts';
import { useBuilderChoice } from '#state/useBuilderChoice.ts';
import { useKnownEmbeds } from '#state/useKnownEmbeds.ts';
import { useWords } from '#state/useWords.ts';
import type { EmbedSnippet } from '#url/snippets.ts';
import { embedSubject } from './embedSubject.ts';
import type { ChosenEmbed } from './useChosenEmbed.ts';
import { useEstimate } from './useEstimate.ts';

export interface SnippetInput {
  readonly chart: ChartSpec;
  readonly ledger: Ledger;
  readonly embed: ChosenEmbed;
  /** Height in CSS pixels; `null`: not measured yet. */
  readonly measured: number | null;
}

/** Everything that is written into the code; `null` while the words of its language are on their way. */
export function useSnippet({ chart, ledger, embed, measured }: SnippetInput): EmbedSnippet | null {
  const { language, place, question } = embed;
  const { release, home } = place;
  const [{ width, group }] = useBuilderChoice();
  const words = useWords(language);
  const estimate = useEstimate(chart, language);
  const picture = useKnownEmbeds().pictureOf(chart.id, language);
  const subject = useMemo(
    () => (words === null ? null : embedSubject({ chart, ledger, question, release, words })),
    [chart, ledger, question, release, words],
  );
  if (subject === null) return null;
  const height = measured ?? estimate;
  const folder = language === MAIN_LANGUAGE ? '' : `${language}/`;
  const { path, ...size } = picture ?? { path: null, width: 600, height };
  const address = path === null ? `static/${folder}${chart.id}/full.png` : path;
  return {
    ...place,
    ...subject,
    height,
    width,
    link: group,
    picture: { address: new URL(address, home).href, ...size },
  };
}
