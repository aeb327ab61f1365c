import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const LIMIT = 600_000;

/** Where commands lie, with the places that only an administrator's shell knows. */
function places(): readonly string[] {
  const named = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...named, '/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin'];
}

/** The file of a command; `null` if it is not installed. */
export function commandFile(name: string): string | null {
  const files = places().map((folder) => join(folder, name));
  return files.find((file) => existsSync(file)) ?? null;
}

function succeeds(command: string, args: readonly string[]): boolean {
  console.log(`$ ${command} ${args.join(' ')}`);
  const run = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: LIMIT,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return run.status === 0;
}

/** Installs packages of Debian, as root or where `sudo` asks no password. Returns whether they are there now. */
export function installPackages(names: readonly string[]): boolean {
  if (process.platform !== 'linux' || commandFile('apt-get') === null) return false;
  const root = process.getuid?.() === 0;
  const sudo = !root && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  if (!root && !sudo) return false;
  const apt = (args: readonly string[]): boolean =>
    sudo ? succeeds('sudo', ['-n', 'apt-get', ...args]) : succeeds('apt-get', args);
  const waiting = ['-o', 'DPkg::Lock::Timeout=300'];
  return apt(['update', '-q']) && apt(['install', ...waiting, '-y', '-q', ...names]);
}
