import { DATASETS } from '#datasets/registry.ts';
import type { DatasetId } from '#domain/ledger.ts';

/** Texts that the ledger must take as they are: hostile, long, or of another direction. */
export const TAKEN: Readonly<Record<string, string>> = {
  quotes: `"'\`; alert(1); // ]]> --> \\" \\u003cscript`,
  brackets: 'a < b > c & d; 1 << 2 >> {{x}} ${y} %3Cscript%3E javascript:alert(1)',
  formula: '=HYPERLINK("x","y")+cmd|x!A1',
  long: 'Llanfairpwllgwyngyll'.repeat(100),
  emoji: '👩‍👩‍👧‍👦🏴‍☠️🇺🇦'.repeat(20),
  rightToLeft: 'שלום עולם مرحبا بالعالم 123 ABC',
  marks: `Z${'\u0335\u0321\u0352\u0308'.repeat(40)}`,
};

/** Texts that the ledger must refuse: the record that holds one is damaged. */
export const REFUSED: Readonly<Record<string, string>> = {
  script: '<script>window.poisoned = 1</script>',
  image: '<img src=x onerror="window.poisoned = 1">',
  entity: '&lt;script&gt;window.poisoned = 1&lt;/script&gt;',
  override: 'safe\u202etxt.exe',
  isolate: 'safe\u2066txt\u2069',
  hidden: 'a\u200bb',
  letterMark: 'a\u061cb',
  softHyphen: 'a\u00adb',
  filler: 'a\u3164b',
  control: 'a\u0000b',
  endless: 'x'.repeat(10_000),
  half: 'a\ud83d',
};

type Json = unknown;

function isObject(value: Json): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value with every text at a path that `chosen` picks replaced. Lists share one path. */
function replaced(
  value: Json,
  path: string,
  chosen: (path: string) => boolean,
  text: string,
): Json {
  if (typeof value === 'string') return chosen(path) ? text : value;
  if (Array.isArray(value)) return value.map((item) => replaced(item, `${path}[]`, chosen, text));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(
    ([key, item]) => [key, replaced(item, `${path}.${key}`, chosen, text)] as const,
  );
  return Object.fromEntries(entries);
}

function textPaths(value: Json, path: string): readonly string[] {
  if (typeof value === 'string') return [path];
  if (Array.isArray(value)) return value.flatMap((item) => textPaths(item, `${path}[]`));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => textPaths(item, `${path}.${key}`));
}

/** Paths of a dataset's texts that may say anything: a record with another text there is still sound. */
export function freeTexts(id: DatasetId, json: Json): ReadonlySet<string> {
  const paths = [...new Set(textPaths(json, ''))];
  const isFree = (path: string): boolean => {
    const tried = DATASETS[id].parse(replaced(json, '', (at) => at === path, 'Any text: 1.'));
    return tried.ok && tried.value.problems.length === 0;
  };
  return new Set(paths.filter(isFree));
}

/** A dataset with `text` in the place of every text that may say anything. */
export function poisonedDataset(id: DatasetId, json: Json, text: string): Json {
  const free = freeTexts(id, json);
  return replaced(json, '', (path) => free.has(path), text);
}
