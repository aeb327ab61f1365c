import { builtinModules } from 'node:module';
import type { Layer } from './layers.ts';

interface Place {
  readonly layer: Layer;
  /** File's path inside its layer. */
  readonly inner: string;
  readonly test: boolean;
}

function placeOf(file: string, layers: readonly Layer[]): Place | null {
  const [name, ...rest] = file.split('/');
  const layer = layers.find((candidate) => candidate.name === name);
  if (layer === undefined || rest.length === 0) return null;
  return { layer, inner: rest.join('/'), test: /\.test\.tsx?$/.test(file) };
}

function folderOf(inner: string): string | null {
  return inner.includes('/') ? (inner.split('/')[0] ?? null) : null;
}

function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

function packageFault({ layer, inner, test }: Place, specifier: string): string | null {
  if (test || layer.packages.includes('*')) return null;
  const suffix = Object.keys(layer.suffixed ?? {}).find((ending) => inner.endsWith(ending));
  const bare = layer.bare?.some((ending) => inner.endsWith(ending)) === true;
  const extra = suffix === undefined ? [] : (layer.suffixed?.[suffix] ?? []);
  const allowed = bare ? [] : [...layer.packages, ...extra];
  const node = specifier.startsWith('node:') || builtinModules.includes(specifier);
  const name = node ? 'node:' : packageOf(specifier);
  return allowed.includes(name) ? null : `${layer.name} may not import the package ${specifier}`;
}

function siblingFault({ layer, inner }: Place, target: string): string | null {
  const own = folderOf(inner);
  if (layer.siblings === undefined || own === null) return null;
  const other = folderOf(target);
  if (other === own || (other !== null && layer.siblings.shared.includes(other))) return null;
  return `${layer.name}/${own} may not import ${layer.name}/${target}`;
}

function layerFault(place: Place, specifier: string): string | null {
  const { layer, inner, test } = place;
  const [name = '', ...rest] = specifier.slice(1).split('/');
  if (name === layer.name) return siblingFault(place, rest.join('/'));
  if (layer.layers.includes('*') || layer.layers.includes(name)) return null;
  if (name === 'mocks' && (test || layer.mocking?.includes(inner) === true)) return null;
  if (name === 'tooling' && test && rest[0] === 'testKit') return null;
  return `${layer.name} may not import ${specifier}`;
}

/**
 * Why a file (path inside `src/`) may not import `specifier`; `null` if it may. Written from the table as a list
 * of what is allowed, apart from the linter's rules, which list what is denied: the two must agree.
 */
export function importFault(
  file: string,
  specifier: string,
  layers: readonly Layer[],
): string | null {
  const place = placeOf(file, layers);
  if (place === null) return `${file} is in no layer`;
  const only = place.layer.only?.[place.inner];
  if (only !== undefined) {
    return only.includes(specifier) ? null : `${file} may import only ${only.join(', ')}`;
  }
  if (specifier.startsWith('../')) return `${specifier} leaves its folder`;
  if (specifier.startsWith('./')) return null;
  return specifier.startsWith('#') ? layerFault(place, specifier) : packageFault(place, specifier);
}
