import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { fixtureTree } from './testKit/fixtureTree.ts';
import type { FixtureFiles } from './testKit/fixtureTree.ts';
import { runCommand } from './testKit/runCommand.ts';

const COMPILER = resolve('node_modules/typescript/bin/tsc');
const PRETTIER = resolve('node_modules/prettier/bin/prettier.cjs');
const KNIP = resolve('node_modules/knip/bin/knip.js');
const TSX = resolve('node_modules/tsx/dist/cli.mjs');
const LIMIT = 60_000;

const roots: string[] = [];

function tree(files: FixtureFiles): string {
  const root = fixtureTree(files);
  roots.push(root);
  return root;
}

afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true, force: true });
});

it(
  'the compiler refuses a wrong type and passes a right one',
  async () => {
    const root = tree({ 'src/lib/x.ts': 'export const x: number = 1;\n' });
    const right = await runCommand(COMPILER, ['--noEmit', '-p', '.'], root);
    writeFileSync(join(root, 'src/lib/x.ts'), "export const x: number = 'one';\n");
    const wrong = await runCommand(COMPILER, ['--noEmit', '-p', '.'], root);
    expect(right).toEqual({ status: 0, output: '' });
    expect(wrong.status).not.toBe(0);
    expect(wrong.output).toContain('TS2322');
  },
  LIMIT,
);

it(
  'the format check refuses an unformatted file and passes a formatted one',
  async () => {
    const root = tree({
      'src/bad.ts': 'export const x = {a:"b"}\n',
      'src/good.ts': "export const x = { a: 'b' };\n",
    });
    const bad = await runCommand(PRETTIER, ['--check', 'src/bad.ts'], root);
    const good = await runCommand(PRETTIER, ['--check', 'src/good.ts'], root);
    expect(bad.status).not.toBe(0);
    expect(bad.output).toContain('src/bad.ts');
    expect(good.status).toBe(0);
  },
  LIMIT,
);

it(
  'the search for unused code reports a file and an export that nobody imports',
  async () => {
    const used = 'export const used = 1;\n';
    const root = tree({
      'src/cli/main.ts': "import { used } from '#lib/used.ts';\n\nconsole.log(used);\n",
      'src/lib/used.ts': used,
    });
    const include = ['--include', 'files,exports,types'];
    const clean = await runCommand(KNIP, include, root);
    writeFileSync(join(root, 'src/lib/used.ts'), `${used}export const neverUsed = 2;\n`);
    writeFileSync(join(root, 'src/lib/unused.ts'), 'export const alone = 1;\n');
    const dirty = await runCommand(KNIP, include, root);
    expect(clean.status, clean.output).toBe(0);
    expect(dirty.status).not.toBe(0);
    expect(dirty.output).toContain('src/lib/unused.ts');
    expect(dirty.output).toContain('neverUsed');
  },
  LIMIT,
);

it(
  'the data check refuses a damaged ledger and passes the real one',
  async () => {
    const root = tree({});
    const folder = join(root, 'data');
    cpSync(resolve('data'), folder, { recursive: true });
    const sound = await runCommand(TSX, ['src/cli/dataCheck.ts', folder], resolve('.'));
    const stances = join(folder, 'troops/stances.json');
    const damaged = readFileSync(stances, 'utf8').replace('"stance": "', '"stance": "x');
    writeFileSync(stances, damaged);
    const refused = await runCommand(TSX, ['src/cli/dataCheck.ts', folder], resolve('.'));
    expect(sound.status, sound.output).toBe(0);
    expect(refused.status).toBe(1);
    expect(refused.output).toMatch(/^troops\/stances\.json: .+: stance: is "x/m);
  },
  LIMIT,
);
