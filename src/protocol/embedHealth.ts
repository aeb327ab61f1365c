import type { ContractId } from './contracts.ts';

/** Path of the file below the site's base. */
export const HEALTH_FILE = 'embed/health.json';

/** An embed page in one language. */
export interface HealthPage {
  readonly language: string;
  /** Path with the site's base. */
  readonly path: string;
  /** Bytes of the HTML as it is, and compressed with Brotli. */
  readonly bytes: number;
  readonly brotli: number;
  /** Height in a frame 600 px wide, CSS pixels: estimated from the widths of letters. */
  readonly height: number;
  /** Picture of the chart; `null`: the build drew none. */
  readonly picture: HealthPicture | null;
}

/** A picture beside an embed. */
export interface HealthPicture {
  /** Path with the site's base. */
  readonly path: string;
  /** Size at which it is shown, CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** What the build says of its embeds. */
export interface EmbedHealth {
  /** Versions of what other people's pages rely on; more may be added. */
  readonly contracts: Readonly<Record<ContractId, number>>;
  /** Newest release of the ledger; `null`: it has none. */
  readonly release: string | null;
  /** Hosts that an embed asks anything from, cookies that it sets, and what it keeps in the browser. */
  readonly privacy: { readonly hosts: 1; readonly cookies: 0; readonly storage: 'none' };
  /** Whether there are oEmbed answers: they need absolute addresses. */
  readonly oembed: boolean;
  readonly languages: readonly string[];
  readonly views: readonly { readonly view: string; readonly pages: readonly HealthPage[] }[];
}

/** What the embed builder needs to know of a build. */
export interface KnownEmbeds {
  readonly oembed: boolean;
  /** Estimated height of a chart's embed in a language, CSS pixels; `null`: not known. */
  readonly heightOf: (view: string, language: string) => number | null;
  /** Picture of a chart in a language; `null`: none, or not known. */
  readonly pictureOf: (view: string, language: string) => HealthPicture | null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function listIn(value: unknown, key: string): readonly Readonly<Record<string, unknown>>[] {
  const list: unknown = isRecord(value) ? value[key] : null;
  return Array.isArray(list) ? list.filter(isRecord) : [];
}

function pixels(value: unknown): number | null {
  return typeof value === 'number' && value > 0 && value < Infinity ? value : null;
}

/** A path on this site and nothing else: it is copied into other people's pages. */
const PATH = /^(?:\/[\w.~%-]+)+$/;

function pictureIn(value: unknown): HealthPicture | null {
  if (!isRecord(value) || typeof value['path'] !== 'string' || !PATH.test(value['path'])) {
    return null;
  }
  const width = pixels(value['width']);
  const height = pixels(value['height']);
  return width === null || height === null ? null : { path: value['path'], width, height };
}

/** Reads the file as somebody else's: what is missing or of another shape is not known. */
export function knownEmbeds(file: unknown): KnownEmbeds {
  const pageOf = (view: string, language: string): Readonly<Record<string, unknown>> =>
    listIn(file, 'views')
      .filter((each) => each['view'] === view)
      .flatMap((each) => listIn(each, 'pages'))
      .find((each) => each['language'] === language) ?? {};
  return {
    oembed: isRecord(file) && file['oembed'] === true,
    heightOf: (view, language) => pixels(pageOf(view, language)['height']),
    pictureOf: (view, language) => pictureIn(pageOf(view, language)['picture']),
  };
}
