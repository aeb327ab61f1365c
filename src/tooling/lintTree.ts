import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { LAYERS } from './layers.ts';
import { lintConfig } from './lintConfig.ts';
import { parsePackageNames } from './packageNames.ts';

const LINTER = resolve('node_modules/oxlint/bin/oxlint');

/** What is linted, always by name: without an ignore file the linter would walk everything. */
const TARGETS = ['src', 'mocks', 'e2e', 'vite.config.ts'];

/** Pages of other tools, whose packages are not the project's: without them nothing is known of their types. */
const FOREIGN = 'src/tooling/bench/peers/package/**';

/** Folders directly inside a layer; empty if the layer does not exist. */
function layerFolders(root: string, layer: string): readonly string[] {
  const folder = join(root, 'src', layer);
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

function writeLintConfig(root: string): string {
  const config = lintConfig({
    layers: LAYERS,
    packages: parsePackageNames(readFileSync(join(root, 'package.json'), 'utf8')),
    foldersOf: (layer) => layerFolders(root, layer),
  });
  const folder = join(root, 'node_modules/.cache/lint');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'oxlint.json');
  writeFileSync(path, JSON.stringify(config, null, 2));
  return path;
}

/** How a linter run went. `status` 0 means that nothing was found. */
export interface LintRun {
  readonly status: number;
  /** What the linter printed; empty when it printed to the terminal itself. */
  readonly output: string;
}

/** Lints the project tree at `root`, with types. Prints to the terminal if `print`. */
export function lintTree(root: string, print: boolean, format = 'default'): LintRun {
  const config = writeLintConfig(root);
  const targets = TARGETS.filter((target) => existsSync(join(root, target)));
  const rules = ['-c', config, '--type-aware', '--deny-warnings', '-f', format];
  const args = [LINTER, ...rules, '--ignore-pattern', FOREIGN, ...targets];
  const run = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    stdio: print ? 'inherit' : 'pipe',
    maxBuffer: 1 << 26,
  });
  return { status: run.status ?? 1, output: print ? '' : `${run.stdout}${run.stderr}` };
}
