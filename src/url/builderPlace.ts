import { DEFAULT_QUESTION, type Question } from '#domain/question.ts';
import type { BuilderChoice } from './builderChoice.ts';
import type { EmbedPlace, EmbedFlags } from './embedAddress.ts';
import { formatSearch } from './search.ts';

function flagsOf({ theme, flags, accent }: BuilderChoice): EmbedFlags {
  const on = (name: (typeof flags)[number]): Partial<Record<typeof name, string>> =>
    flags.includes(name) ? { [name]: 'true' } : {};
  return {
    // Written out, so that a host page may not be surprised by a change of our default.
    dark: theme === 'auto' ? 'auto' : String(theme === 'dark'),
    ...on('plain'),
    ...on('hideControls'),
    ...on('transparent'),
    ...on('static'),
    ...(flags.includes('nologo') ? { logo: 'off' } : {}),
    ...(accent === null ? {} : { accent: accent.slice(1) }),
  };
}

/**
 * The embed that an editor has chosen. Every parameter of the question is written out, so that a snippet keeps its
 * meaning when a default changes; only the date is left open where the newest is wanted.
 * @param home address of the first page: absolute, with a slash at the end
 * @param chosen chart and language, which the choice may leave open
 */
export function builderPlace(
  choice: BuilderChoice,
  question: Question,
  home: string,
  chosen: { readonly chart: string; readonly language: string },
): EmbedPlace {
  return {
    home,
    view: chosen.chart,
    language: chosen.language,
    query: formatSearch(question, [], true),
    flags: flagsOf(choice),
    release: choice.release,
  };
}

/** The embed as it is without any choice: what the link alone, and so an oEmbed answer, stands for. */
export function plainPlace(home: string, view: string, language: string): EmbedPlace {
  const query = formatSearch(DEFAULT_QUESTION, [], true);
  return { home, view, language, query, flags: {}, release: null };
}
