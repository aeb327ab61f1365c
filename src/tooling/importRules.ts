import { builtinModules } from 'node:module';
import type { Layer } from './layers.ts';

/** A pattern of `no-restricted-imports`. The linter's expressions know no look-ahead, so each one names what is denied. */
export interface DeniedImport {
  readonly regex: string;
  readonly message: string;
}

/** What the rules need to know beside the table. */
export interface ImportScope {
  readonly layers: readonly Layer[];
  /** Every package of package.json. */
  readonly packages: readonly string[];
  /** Folders of a layer, as found on disk. */
  readonly foldersOf: (layer: string) => readonly string[];
}

/** An override of the linter: an override replaces a rule, so each one carries every pattern. */
export interface ImportOverride {
  readonly files: readonly string[];
  readonly denied: readonly DeniedImport[];
}

interface Place {
  readonly layer: Layer;
  readonly suffix: string;
  readonly folder: string | null;
  readonly test: boolean;
}

function anyOf(words: readonly string[]): string {
  return words.map((word) => word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')).join('|');
}

function allowedPackages({ layer, suffix, test }: Place): readonly string[] {
  if (test) return ['*'];
  if (layer.bare?.includes(suffix) === true) return [];
  return [...layer.packages, ...(layer.suffixed?.[suffix] ?? [])];
}

function deniedPackages(place: Place, packages: readonly string[]): readonly DeniedImport[] {
  const allowed = allowedPackages(place);
  if (allowed.includes('*')) return [];
  const denied = packages.filter((name) => !allowed.includes(name));
  const message = `Not a package of the layer ${place.layer.name} (src/tooling/layers.ts).`;
  const byName = { regex: `^(${anyOf(denied)})(/|$)`, message };
  const node = { regex: `^node:|^(${anyOf(builtinModules)})(/|$)`, message };
  return allowed.includes('node:') ? [byName] : [byName, node];
}

function deniedLayers({ layer, test }: Place, layers: readonly Layer[]): readonly DeniedImport[] {
  if (layer.layers.includes('*')) return [];
  const denied = layers
    .map(({ name }) => name)
    .filter((name) => name !== layer.name && !layer.layers.includes(name));
  const names = test ? denied.filter((name) => name !== 'tooling') : [...denied, 'mocks'];
  const patterns = [
    {
      regex: `^#(${anyOf(names)})/`,
      message: `${layer.name} may not import that layer (src/tooling/layers.ts).`,
    },
  ];
  const tooling = { regex: '^#tooling/[^/]+$', message: 'Tests may import the test kit only.' };
  return test ? [...patterns, tooling] : patterns;
}

function deniedSiblings(place: Place, scope: ImportScope): readonly DeniedImport[] {
  const { layer, folder } = place;
  if (layer.siblings === undefined || folder === null) return [];
  const { shared } = layer.siblings;
  const others = scope
    .foldersOf(layer.name)
    .filter((name) => name !== folder && !shared.includes(name));
  const message = `Folders of ${layer.name} never import each other; only ${shared.join(', ')} is shared.`;
  const upwards = { regex: `^#${layer.name}/[^/]+$`, message };
  if (others.length === 0) return [upwards];
  return [upwards, { regex: `^#${layer.name}/(${anyOf(others)})/`, message }];
}

const UPWARDS: DeniedImport = {
  regex: '^\\.\\./|^\\.\\.$',
  message: 'Relative imports stay inside a folder; across folders it is #layer/file.ts.',
};

function overrideAt(place: Place, glob: string, scope: ImportScope): ImportOverride {
  const folder = place.folder === null ? '' : `${place.folder}/`;
  return {
    files: [`**/src/${place.layer.name}/${folder}${glob}`],
    denied: [
      UPWARDS,
      ...deniedLayers(place, scope.layers),
      ...deniedPackages(place, scope.packages),
      ...deniedSiblings(place, scope),
    ],
  };
}

function overridesIn(
  layer: Layer,
  folder: string | null,
  scope: ImportScope,
): readonly ImportOverride[] {
  const suffixes = [...Object.keys(layer.suffixed ?? {}), ...(layer.bare ?? [])];
  const plain: Place = { layer, suffix: '', folder, test: false };
  return [
    overrideAt(plain, '**', scope),
    ...suffixes.map((suffix) => overrideAt({ ...plain, suffix }, `**/*${suffix}`, scope)),
    overrideAt({ ...plain, test: true }, '**/*.test.{ts,tsx}', scope),
  ];
}

function mockingOverrides(layer: Layer, scope: ImportScope): readonly ImportOverride[] {
  const place: Place = { layer, suffix: '', folder: null, test: false };
  return (layer.mocking ?? []).map((file) => {
    const { files, denied } = overrideAt(place, file, scope);
    return {
      files,
      denied: denied.map((one) => ({ ...one, regex: one.regex.replace('|mocks)/', ')/') })),
    };
  });
}

/** What a file may import beside nothing: files of its own folder, or those of a layer; the architecture test names each. */
function onlyOverrides(layer: Layer, layers: readonly Layer[]): readonly ImportOverride[] {
  return Object.entries(layer.only ?? {}).map(([file, allowed]) => {
    const message = `${file} may import only ${allowed.join(', ')}.`;
    const denied = layers
      .map(({ name }) => name)
      .filter((name) => !allowed.some((specifier) => specifier.startsWith(`#${name}/`)));
    const beside = allowed.some((specifier) => specifier.startsWith('./')) ? [] : ['^\\./'];
    const regexes = ['^[^.#]', `^#(${anyOf([...denied, 'mocks'])})/`, ...beside];
    return {
      files: [`**/src/${layer.name}/${file}`],
      denied: [...regexes.map((regex) => ({ regex, message })), UPWARDS],
    };
  });
}

/** The import rules of the whole table, general ones first. */
export function importOverrides(scope: ImportScope): readonly ImportOverride[] {
  return scope.layers.flatMap((layer) => {
    const folders = layer.siblings === undefined ? [] : scope.foldersOf(layer.name);
    return [
      ...overridesIn(layer, null, scope),
      ...folders.flatMap((folder) => overridesIn(layer, folder, scope)),
      ...mockingOverrides(layer, scope),
      ...onlyOverrides(layer, scope.layers),
    ];
  });
}
