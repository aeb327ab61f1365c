import { formatPairs } from './formatPairs.ts';
import { colourOf } from './renderFlags.ts';
import { type ParsedSearch, formatSearch, parseSearch } from './search.ts';
import type { Question } from '#domain/question.ts';

export const SNIPPET_KINDS = ['script', 'iframe', 'image', 'link'] as const;
export type SnippetKind = (typeof SNIPPET_KINDS)[number];

/** Widths at which the builder shows an embed: on a phone, in a column of text, on a desk. CSS pixels. */
export const PREVIEW_WIDTHS = [360, 600, 900] as const;
export type PreviewWidth = (typeof PREVIEW_WIDTHS)[number];

export const EMBED_THEMES = ['auto', 'light', 'dark'] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];

/** Flags that are on or off; the name is that of the embed's own parameter. */
export const BUILDER_FLAGS = ['plain', 'hideControls', 'transparent', 'static', 'nologo'] as const;
export type BuilderFlag = (typeof BUILDER_FLAGS)[number];

/** Bounds of a fixed width, CSS pixels. */
export const FIXED_WIDTH = { least: 240, most: 1600 } as const;

/** What an editor chooses in the embed builder, besides the question. */
export interface BuilderChoice {
  /** Chart id, not checked against the registry; `null`: the first one. */
  readonly chart: string | null;
  /** Language of the embed; `null`: that of the page. */
  readonly language: string | null;
  readonly theme: EmbedTheme;
  /** Release to freeze at; `null`: live. */
  readonly release: string | null;
  /** Fixed width, CSS pixels; `null`: as wide as the page lets it be. */
  readonly width: number | null;
  /** Name of the group of linked embeds; `null`: none. */
  readonly group: string | null;
  readonly flags: readonly BuilderFlag[];
  /** Colour of links and focus, `#rrggbb`; `null`: our own. */
  readonly accent: string | null;
  readonly code: SnippetKind;
  /** Width of the preview; `null`: the widest usual one that there is room for. */
  readonly preview: PreviewWidth | null;
}

export const DEFAULT_CHOICE: BuilderChoice = {
  chart: null,
  language: null,
  theme: 'auto',
  release: null,
  width: null,
  group: null,
  flags: [],
  accent: null,
  code: 'script',
  preview: null,
};

const SLUG = /^[a-z][a-z0-9-]{0,39}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const GROUP = /^[\p{L}\p{N}_-]{1,40}$/u;

function matching(pattern: RegExp, text: string | null): string | null {
  return text !== null && pattern.test(text) ? text : null;
}

/** A width typed or written in an address; `null` if it is no whole number of pixels within the bounds. */
export function parseFixedWidth(text: string): number | null {
  const width = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return width >= FIXED_WIDTH.least && width <= FIXED_WIDTH.most ? width : null;
}

/** A name of a group; `null` if it is none: letters, digits, `-` and `_`, at most 40. */
export function parseGroup(text: string): string | null {
  return matching(GROUP, text);
}

/** Every parameter of the builder's own. */
const KEYS: readonly string[] = [
  ...Object.keys(DEFAULT_CHOICE).filter((key) => key !== 'flags'),
  ...BUILDER_FLAGS,
];

/** Reads the builder's choices. Any string parses; what is not understood falls back to its default. */
export function parseBuilderChoice(search: string): BuilderChoice {
  const given = new URLSearchParams(search);
  const text = (key: string): string => given.get(key) ?? '';
  const oneOf = <Value extends string>(values: readonly Value[], key: string): Value | undefined =>
    values.find((value) => value === text(key));
  return {
    chart: matching(SLUG, given.get('chart')),
    language: matching(/^[a-z]{2,3}$/, given.get('language')),
    theme: oneOf(EMBED_THEMES, 'theme') ?? DEFAULT_CHOICE.theme,
    release: matching(DAY, given.get('release')),
    width: parseFixedWidth(text('width')),
    group: parseGroup(text('group')),
    flags: BUILDER_FLAGS.filter((flag) => text(flag) === 'true'),
    accent: colourOf(text('accent')),
    code: oneOf(SNIPPET_KINDS, 'code') ?? DEFAULT_CHOICE.code,
    preview: PREVIEW_WIDTHS.find((width) => String(width) === text('preview')) ?? null,
  };
}

/** The choices that differ from the default, as parameters. */
function pairsOf(choice: BuilderChoice): ParsedSearch['foreign'] {
  const { chart, language, theme, release, width, group, flags, accent, code, preview } = choice;
  const texts = {
    chart: chart ?? '',
    language: language ?? '',
    theme: theme === DEFAULT_CHOICE.theme ? '' : theme,
    release: release ?? '',
    width: width === null ? '' : String(width),
    group: group ?? '',
    accent: accent?.slice(1) ?? '',
    code: code === DEFAULT_CHOICE.code ? '' : code,
    preview: preview === null ? '' : String(preview),
  };
  return [
    ...Object.entries(texts).filter(([, text]) => text !== ''),
    ...flags.map((flag) => [flag, 'true'] as const),
  ];
}

/** Parameters without the builder's own, which mean nothing on other pages. */
export function withoutBuilder(foreign: ParsedSearch['foreign']): ParsedSearch['foreign'] {
  return foreign.filter(([key]) => !KEYS.includes(key));
}

/** The query string with the builder's choices set; the question and what is somebody else's stay. */
export function withBuilderChoice(search: string, choice: BuilderChoice): string {
  const others = withoutBuilder([...new URLSearchParams(search)]);
  return formatPairs([...others, ...pairsOf(choice)]);
}

/** The query string of the builder for a chart under a question. `tab` and panels of other charts are left out. */
export function builderSearch(
  chart: string,
  question: Question,
  foreign: ParsedSearch['foreign'],
): string {
  const tab = question.tab.filter((id) => id === chart);
  const own = pairsOf({ ...DEFAULT_CHOICE, chart });
  const asked: Question = { ...question, tab, overlay: null, focus: null };
  return formatSearch(asked, [...withoutBuilder(foreign), ...own]);
}

/** The question that the embed will ask, read from the builder's address. */
export function embedQuestion(search: string, chart: string): Question {
  const { question } = parseSearch(search);
  const tab = question.tab.filter((id) => id === chart);
  return { ...question, tab, overlay: null, focus: null };
}
