/** Where and why a text is no JSON that can be trusted. Line and column count from 1. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly problem: string;
}

interface Place {
  readonly at: number;
  readonly problem: string;
}

/** Either where reading goes on, or a fault. */
type Step = number | Place;

const LITERAL = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const SPACE = /[ \t\n\r]*/y;
const DEEPEST = 100;
const QUOTE = 34;
const BACKSLASH = 92;
const FIRST_PRINTABLE = 32;

function match(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

/** Where a string ends; `null` if none starts here or it is damaged. A loop, since a text may be longer than a stack is deep. */
function afterString(text: string, start: number): number | null {
  if (text[start] !== '"') return null;
  let at = start + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at + 1;
    const next = code === BACKSLASH ? match(ESCAPE, text, at) : at + 1;
    if (code < FIRST_PRINTABLE || next === null) return null;
    at = next;
  }
  return null;
}

function afterSpace(text: string, at: number): number {
  return match(SPACE, text, at) ?? at;
}

function unexpected(text: string, at: number, wanted: string): Place {
  const found = /^[\w.+-]+/.exec(text.slice(at, at + 20))?.[0] ?? text.slice(at, at + 1);
  const what = found === '' ? 'the end of the file' : JSON.stringify(found);
  return { at, problem: `has ${what} where ${wanted} should be` };
}

function member(text: string, at: number, keys: Set<string>, depth: number): Step {
  const end = afterString(text, at);
  if (end === null) return unexpected(text, at, 'a key in double quotes');
  const key = text.slice(at + 1, end - 1);
  if (keys.has(key)) return { at, problem: `has the key "${key}" twice in one object` };
  keys.add(key);
  const colon = afterSpace(text, end);
  if (text[colon] !== ':') return unexpected(text, colon, 'a colon');
  return value(text, afterSpace(text, colon + 1), depth);
}

function items(text: string, start: number, close: string, item: (at: number) => Step): Step {
  let at = afterSpace(text, start + 1);
  if (text[at] === close) return at + 1;
  for (;;) {
    const end = item(at);
    if (typeof end !== 'number') return end;
    at = afterSpace(text, end);
    if (text[at] === close) return at + 1;
    if (text[at] !== ',') return unexpected(text, at, `a comma or ${close}`);
    at = afterSpace(text, at + 1);
  }
}

function value(text: string, at: number, depth: number): Step {
  if (depth > DEEPEST) return { at, problem: `is nested more than ${DEEPEST} deep` };
  if (text[at] === '{') {
    const keys = new Set<string>();
    return items(text, at, '}', (place) => member(text, place, keys, depth + 1));
  }
  if (text[at] === '[') return items(text, at, ']', (place) => value(text, place, depth + 1));
  if (text[at] === '"') return afterString(text, at) ?? unexpected(text, at, 'a text that ends');
  return match(LITERAL, text, at) ?? unexpected(text, at, 'a value');
}

function fault(text: string): Place | null {
  if (text.startsWith('\ufeff')) return { at: 0, problem: 'starts with a byte order mark' };
  const end = value(text, afterSpace(text, 0), 0);
  if (typeof end !== 'number') return end;
  const rest = afterSpace(text, end);
  return rest === text.length ? null : unexpected(text, rest, 'the end of the file');
}

/**
 * What is wrong with the syntax of a JSON text; `null` if nothing. Unlike `JSON.parse` it always knows the place,
 * and a key twice in one object is a fault, because one of its values would silently be lost.
 */
export function jsonFault(text: string): JsonFault | null {
  const found = fault(text);
  if (found === null) return null;
  const before = text.slice(0, found.at).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1, problem: found.problem };
}
