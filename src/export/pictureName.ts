import type { Question } from '#domain/question.ts';
import { DEFAULT_QUESTION } from '#domain/question.ts';
import type { Day } from '#lib/date.ts';
import type { ThemeName } from '#theme/tokens.ts';

/** What the name of a picture's file says. */
export interface PictureNaming {
  readonly chart: string;
  readonly asof: Day;
  readonly language: string;
  readonly width: number;
  readonly height: number;
  readonly theme: ThemeName;
  readonly titled: boolean;
  /** Whether the size is one of the presets. */
  readonly preset: boolean;
  readonly transparent: boolean;
  readonly wikimedia: boolean;
  /** The question as in the address, without its date: `basis=highest&country=FRA~GBR`. */
  readonly search: string;
}

/** Longest part of a name that says which question was asked. */
const LONGEST = 60;

/** FNV-1a, 32 bits: tells long questions apart. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}

/** A question as part of a file name: nothing that a file system or a shell minds. */
function searchPart(search: string): string {
  const plain = search
    .replaceAll(/[&]/g, '_')
    .replaceAll(/[^\w.-]+/g, '-')
    .replaceAll(/-+(?=_|$)/g, '');
  return plain.length <= LONGEST ? plain : `${plain.slice(0, LONGEST)}-${shortHash(search)}`;
}

/**
 * The name of a picture without its ending: `{chart}_{asof}_{lang}_{width}x{height}`, then whatever differs from the
 * usual: theme, no title, a size of one's own, transparent, and the question. It depends on nothing but the picture itself.
 */
export function pictureName(naming: PictureNaming): string {
  const { chart, asof, language, width, height, theme, search } = naming;
  return [
    chart,
    asof,
    language,
    `${width}x${height}`,
    ...(theme === 'light' ? [] : [theme]),
    ...(naming.titled ? [] : ['plain']),
    ...(naming.preset ? [] : ['custom']),
    ...(naming.transparent ? ['transparent'] : []),
    ...(naming.wikimedia ? ['wikimedia'] : []),
    ...(search === '' ? [] : [searchPart(search)]),
  ].join('_');
}

/** A question without what the name of a file says anyway. */
export function namedQuestion(question: Question): Question {
  return { ...question, asof: DEFAULT_QUESTION.asof };
}
