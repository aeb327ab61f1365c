import { useAppConfig } from '#state/AppConfig.tsx';
import { useBuilderChoice } from '#state/useBuilderChoice.ts';
import { useKnownEmbeds } from '#state/useKnownEmbeds.ts';
import { plainPlace } from '#url/builderPlace.ts';
import { type EmbedPlace, setFlags } from '#url/embedAddress.ts';
import type { ChosenEmbed } from './useChosenEmbed.ts';

/** Whether anything is chosen that only an address with its parameters can say. */
function isChosen(place: EmbedPlace): boolean {
  const plain = plainPlace(place.home, place.view, place.language);
  const dressed = setFlags(place.flags).some(([name, text]) => name !== 'dark' || text !== 'auto');
  return place.query !== plain.query || dressed || place.release !== null;
}

/** What the kind of code that is chosen cannot do here, each as a sentence. */
export function useLimits({ place, language }: ChosenEmbed): readonly string[] {
  const { messages } = useAppConfig();
  const [{ code }] = useBuilderChoice();
  const known = useKnownEmbeds();
  const text = messages.embeds;
  const chosen = isChosen(place);
  switch (code) {
    case 'script':
    case 'iframe':
      return [];
    case 'image':
      if (known.pictureOf(place.view, language) === null) return [text.noPicture];
      return chosen ? [text.imageLimits] : [];
    case 'link':
      return [...(known.oembed ? [] : [text.noOembed]), ...(chosen ? [text.linkLimits] : [])];
  }
}
