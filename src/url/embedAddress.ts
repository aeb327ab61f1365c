/** Render flags of an embed, in the order in which they are written. `embed.js` takes the same names as attributes. */
export const RENDER_FLAGS = [
  'dark',
  'plain',
  'static',
  'transparent',
  'fitchart',
  'logo',
  'hideControls',
  'accent',
  'font',
  'radius',
  'bg',
  'resize',
] as const;

/** Values of render flags, such as `{ dark: 'true' }`. */
export type RenderFlags = Readonly<Partial<Record<(typeof RENDER_FLAGS)[number], string>>>;

/** Which embed is meant. */
export interface EmbedPlace {
  /** Address of the first page with its base: absolute, with a slash at the end. */
  readonly home: string;
  /** Chart id. */
  readonly view: string;
  readonly language: string;
  /** State as a query string, every default written out; without flags. */
  readonly query: string;
  readonly flags: RenderFlags;
  /** Release that the embed is frozen at; `null`: live. */
  readonly release: string | null;
}

/** English has no folder of its own; a release's folder holds the languages. */
function folderOf({ home, view, language, release }: EmbedPlace): string {
  const frozen = release === null ? [] : ['v', release];
  const spoken = language === 'en' ? [] : [language];
  const parts = [...frozen, ...spoken, 'embed', view].map((part) => encodeURIComponent(part));
  return `${home}${parts.join('/')}/`;
}

/** The flags that are set, with their values. */
export function setFlags(flags: RenderFlags): readonly (readonly [string, string])[] {
  return RENDER_FLAGS.flatMap((name) => {
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
