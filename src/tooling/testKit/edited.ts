import type { Json, WireLedger } from './wireLedger.ts';

type Path = readonly (string | number)[];

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function replaced(json: Json | undefined, [key, ...rest]: Path, value: Json | undefined): Json {
  if (key === undefined) return value ?? null;
  if (isList(json)) {
    const list = [...json];
    const index = Number(key);
    list[index] = replaced(json[index], rest, value);
    return list;
  }
  const entries = typeof json === 'object' && json !== null ? Object.entries(json) : [];
  const before = new Map<string, Json>(entries);
  const name = String(key);
  if (rest.length === 0 && value === undefined) before.delete(name);
  else before.set(name, replaced(before.get(name), rest, value));
  return Object.fromEntries(before);
}

/**
 * A ledger with one value changed; `undefined` takes the key away.
 * `at` is `file path` and then keys, such as `troops/stances.json records.0.date`.
 */
export function edited(files: WireLedger, at: string, value: Json | undefined): WireLedger {
  const [file = '', keys = ''] = at.split(' ');
  const path = keys === '' ? [] : keys.split('.');
  return { ...files, [file]: replaced(files[file], path, value) };
}

/** The value at a place of a ledger, to be put elsewhere. */
export function valueAt(files: WireLedger, at: string): Json {
  const [file = '', keys = ''] = at.split(' ');
  let value: Json | undefined = files[file];
  for (const key of keys === '' ? [] : keys.split('.')) {
    const parent: Json | undefined = value;
    value =
      typeof parent === 'object' && parent !== null
        ? new Map(Object.entries(parent)).get(key)
        : undefined;
  }
  return value ?? null;
}
