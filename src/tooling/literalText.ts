import { parseSync } from 'vite';
import type { SourceFile } from './sourceFiles.ts';

/** Attributes that people read or hear. */
const READ: ReadonlySet<string> = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
  'data-tip',
  'label',
  'placeholder',
  'title',
]);

/** Letters, or marks that languages space in their own ways. Arrows and the like are the same everywhere. */
const WORDS = /[\p{L}:;,.!?()]/u;

/** A mark that joins two texts. */
const JOINT = /^\s*[:;,.–·]\s+$/;

interface Node {
  readonly type: string;
  readonly start: number;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** What stands in a field of a node, which the parser leaves untyped. */
function field(node: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null
        ? Object.getOwnPropertyDescriptor(at, key)?.value
        : undefined,
    node,
  );
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function cookedTexts(template: unknown): readonly string[] {
  return list(field(template, 'quasis')).map((quasi) => String(field(quasi, 'value', 'cooked')));
}

/** Literal text of an attribute's value; empty if there is none. */
function attributeText(value: unknown): string {
  const literal = field(value, 'value');
  if (typeof literal === 'string') return literal;
  const inside = field(value, 'expression');
  const text = field(inside, 'value');
  return typeof text === 'string' ? text : cookedTexts(inside).join('');
}

/** The literal text that a node puts before a reader; `null` if it puts none. */
function literalIn(node: Node): string | null {
  switch (node.type) {
    case 'JSXText': {
      const text = String(field(node, 'value')).trim();
      return WORDS.test(text) ? text : null;
    }
    case 'JSXAttribute': {
      const text = attributeText(field(node, 'value'));
      return READ.has(String(field(node, 'name', 'name'))) && WORDS.test(text) ? text : null;
    }
    case 'TemplateLiteral':
      return (
        cookedTexts(node)
          .slice(1, -1)
          .find((text) => JOINT.test(text)) ?? null
      );
    case 'CallExpression': {
      const mark = field(node, 'arguments', 0, 'value');
      const joins = field(node, 'callee', 'property', 'name') === 'join';
      return joins && typeof mark === 'string' && JOINT.test(mark) ? mark : null;
    }
    default:
      return null;
  }
}

function nodesBelow(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesBelow);
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap(nodesBelow);
  return isNode(value) ? [value, ...below] : below;
}

/**
 * Text for readers that stands in code and not in the messages, one line each: between tags, in attributes that are
 * read, and marks that join texts. Plain strings elsewhere are not looked at: most are ids.
 */
export function literalTexts({ path, text }: SourceFile): readonly string[] {
  return nodesBelow(parseSync(path, text).program).flatMap((node) => {
    const literal = literalIn(node);
    const line = text.slice(0, node.start).split('\n').length;
    return literal === null ? [] : [`${path}:${line}: ${JSON.stringify(literal)}`];
  });
}
