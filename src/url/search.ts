import { DEFAULT_QUESTION, type Question } from '#domain/question.ts';
import { formatPairs } from './formatPairs.ts';
import { PARAMS, isDefault } from './params.ts';

/** A query string read: the question, and the parameters that are somebody else's (`utm_source`, flags). */
export interface ParsedSearch {
  readonly question: Question;
  /** Kept as they came and written back. */
  readonly foreign: readonly (readonly [string, string])[];
}

const OWN = new Set(PARAMS.map((param) => param.key));

/** A page asks dozens of times for the same query string, and for hardly another one. */
const KEPT = 8;
const parsed = new Map<string, ParsedSearch>();

/**
 * Reads a query string, with or without `?`. Any string parses; what is not understood falls back to its default.
 * The same string gives the same object for a while.
 */
export function parseSearch(search: string): ParsedSearch {
  const known = parsed.get(search);
  if (known !== undefined) return known;
  const [oldest] = parsed.keys();
  if (oldest !== undefined && parsed.size >= KEPT) parsed.delete(oldest);
  const read = readSearch(search);
  parsed.set(search, read);
  return read;
}

function readSearch(search: string): ParsedSearch {
  const given = new URLSearchParams(search);
  const fields = PARAMS.map((param) => {
    const text = given.get(param.key);
    return text === null ? {} : param.parse(text);
  });
  return {
    question: fields.reduce<Question>(
      (question, part) => ({ ...question, ...part }),
      DEFAULT_QUESTION,
    ),
    foreign: [...given].filter(([key]) => !OWN.has(key)),
  };
}

/**
 * Every parameter of a question, empty ones too, as a query string: two questions that read the same ask the same.
 */
export function formatWhole(question: Question): string {
  return formatPairs(PARAMS.map((param) => [param.key, param.format(question)] as const));
}

/**
 * The query string of a question, without `?`; empty for the default question.
 * `explicit` writes defaults out as well, so that an embed keeps its meaning when a default changes.
 */
export function formatSearch(
  question: Question,
  foreign: ParsedSearch['foreign'] = [],
  explicit = false,
): string {
  const own = PARAMS.filter((param) => explicit || !isDefault(param, question))
    .map((param) => [param.key, param.format(question)] as const)
    .filter(([, text]) => text !== '');
  return formatPairs([...own, ...foreign]);
}
