import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const MANIFESTS = ['package.json', 'package-lock.json'] as const;

/** Where the list of peers lies, with the sources of their pages. */
export const PEER_SOURCES = join(import.meta.dirname, 'package');

/** Where peers are installed and their pages built: beside our own packages, out of the way of every tool that reads `src`. */
export const PEER_FOLDER = resolve('node_modules/.cache/peers');

/** Written after a whole installation; holds the lock file that it was made from. */
const MARK = join(PEER_FOLDER, 'installed.json');

function isInstalled(lock: string): boolean {
  return existsSync(MARK) && readFileSync(MARK, 'utf8') === lock;
}

/** Installs the peers that the lock file names, unless they are there. Throws if that fails. */
export function installPeers(): void {
  const lock = readFileSync(join(PEER_SOURCES, 'package-lock.json'), 'utf8');
  if (isInstalled(lock)) return;
  mkdirSync(PEER_FOLDER, { recursive: true });
  for (const file of MANIFESTS) cpSync(join(PEER_SOURCES, file), join(PEER_FOLDER, file));
  const args = ['ci', '--prefix', PEER_FOLDER, '--no-audit', '--no-fund'];
  console.log(
    'Installing the peers of the comparison, once (they are no packages of the project):',
  );
  console.log(`$ npm ${args.join(' ')}`);
  const run = spawnSync('npm', args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    cwd: PEER_FOLDER,
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) throw new Error('npm could not install them.');
  writeFileSync(MARK, lock);
}
