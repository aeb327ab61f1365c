import { importFault } from './importFault.ts';
import { importsOf } from './importsOf.ts';
import type { Layer } from './layers.ts';
import type { SourceFile } from './sourceFiles.ts';

/** Names that say nothing about what is inside. */
const VAGUE =
  /^(utils?|helpers?|types?|constants?|common|shared|misc|hooks|services?|managers?|index)$/i;

const MAX_PROPS = 8;

/** Why a path (inside `src/`) may not be called so; empty if it may. */
function nameFaults(path: string): readonly string[] {
  const parts = path.replace(/\.(test\.)?tsx?$/, '').split('/');
  return parts
    .filter((part) => VAGUE.test(part))
    .map((part) => `${path}: "${part}" names no concept`);
}

function propFaults({ path, text }: SourceFile): readonly string[] {
  return [...text.matchAll(/interface (\w+Props)\b[^{]*\{([^}]*)\}/g)].flatMap(([, name, body]) => {
    const count = (body ?? '').match(/^ {2}readonly /gm)?.length ?? 0;
    return count > MAX_PROPS ? [`${path}: ${name ?? ''} has ${count} props`] : [];
  });
}

function exportFaults({ path, text }: SourceFile): readonly string[] {
  if (path.endsWith('.config.ts')) return [];
  const faults = [];
  if (/^export default\b/m.test(text)) faults.push(`${path}: default export`);
  if (/^export \*|^export (type )?\{[^}]*\} from/m.test(text)) faults.push(`${path}: barrel`);
  return faults;
}

function clockFaults({ path, text }: SourceFile, layers: readonly Layer[]): readonly string[] {
  const layer = layers.find(({ name }) => path.startsWith(`${name}/`));
  const asks = layer?.clock !== true && /new Date\(\)/.test(text);
  return asks ? [`${path}: new Date() asks the clock`] : [];
}

/** Everything in `src/` that breaks the rules of the house that can be read off a file, one line each. */
export function houseFaults(
  files: readonly SourceFile[],
  layers: readonly Layer[],
): readonly string[] {
  return files.flatMap((file) => [
    ...nameFaults(file.path),
    ...propFaults(file),
    ...exportFaults(file),
    ...clockFaults(file, layers),
    ...importsOf(file.text).flatMap((specifier) => {
      const fault = importFault(file.path, specifier, layers);
      return fault === null ? [] : [`${file.path}: ${fault}`];
    }),
  ]);
}

/** Layers that can reach themselves through the table, which would make the order of levels meaningless. */
export function layerCycles(layers: readonly Layer[]): readonly string[] {
  const below = new Map(layers.map(({ name, layers: names }) => [name, names]));
  const reaches = (from: string, target: string, seen: Set<string>): boolean =>
    (below.get(from) ?? []).some((name) => {
      if (name === target) return true;
      if (seen.has(name)) return false;
      seen.add(name);
      return reaches(name, target, seen);
    });
  return layers.map(({ name }) => name).filter((name) => reaches(name, name, new Set()));
}
