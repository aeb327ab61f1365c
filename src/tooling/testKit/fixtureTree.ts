import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** Files by path, with their text. */
export type FixtureFiles = Readonly<Record<string, string>>;

/**
 * A small project outside the repository with the repository's own package.json and compiler settings,
 * for gates to be tried on. Returns its folder.
 */
export function fixtureTree(files: FixtureFiles): string {
  const root = mkdtempSync(join(tmpdir(), 'fixture-'));
  const settings = {
    extends: resolve('tsconfig.json'),
    compilerOptions: { types: [] },
    include: [join(root, 'src')],
  };
  const all = { 'tsconfig.json': JSON.stringify(settings), ...files };
  copyFileSync(resolve('package.json'), join(root, 'package.json'));
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}
