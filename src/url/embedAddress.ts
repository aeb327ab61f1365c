import { formatEmbedPath } from './embedPath.ts';

/**
 * What an address may hold beside the state, in the order in which it is written: how the embed is dressed, and whose
 * dialects it speaks. `embed.js` takes the same names as attributes.
 */
export const EMBED_FLAGS = [
  'plain',
  'static',
  'dark',
  'transparent',
  'fitchart',
  'logo',
  'hideControls',
  'accent',
  'bg',
  'font',
  'radius',
  'resize',
] as const;

/** Values of flags, such as `{ dark: 'true' }`. */
export type EmbedFlags = Readonly<Partial<Record<(typeof EMBED_FLAGS)[number], string>>>;

/** Which embed is meant. */
export interface EmbedPlace {
  /** Address of the first page with its base: absolute, with a slash at the end. */
  readonly home: string;
  /** Chart id. */
  readonly view: string;
  readonly language: string;
  /** State as a query string, every default written out; without flags. */
  readonly query: string;
  readonly flags: EmbedFlags;
  /** Release that the embed is frozen at; `null`: live. */
  readonly release: string | null;
}

/** English is the main language and has no folder of its own. */
function folderOf({ home, view, language, release }: EmbedPlace): string {
  const path = {
    chart: encodeURIComponent(view),
    language: language === 'en' ? null : encodeURIComponent(language),
    release: release === null ? null : encodeURIComponent(release),
  };
  return formatEmbedPath(path, home);
}

/** The flags that are set, with their values. */
export function setFlags(flags: EmbedFlags): readonly (readonly [string, string])[] {
  return EMBED_FLAGS.flatMap((name) => {
    const text = flags[name] ?? '';
    return text === '' ? [] : [[name, text] as const];
  });
}

/** Absolute address of an embed page, with its state and flags. Throws if `home` is not absolute. */
export function embedAddress(place: EmbedPlace): string {
  const address = new URL(folderOf(place));
  const flags = setFlags(place.flags).map(([name, text]) => `${name}=${encodeURIComponent(text)}`);
  address.search = [place.query.replace(/^\?/, ''), ...flags]
    .filter((part) => part !== '')
    .join('&');
  return address.href;
}

/** Absolute address of the embed's oEmbed answer, which is a file and knows no state. */
export function oembedAddress(place: EmbedPlace): string {
  return new URL('oembed.json', folderOf(place)).href;
}
