import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { ledgerReport } from './ledgerReport.ts';

const TSX = resolve('node_modules/tsx/dist/cli.mjs');
const ROUNDS = 5;

/** Runs the command and kills it after some milliseconds; returns whether it was still running. */
function killedAfter(folder: string, milliseconds: number): Promise<boolean> {
  return new Promise((done, fail) => {
    const args = [TSX, 'src/cli/dataRelease.ts', folder, '--date', '2030-01-01', '--notes', 'x'];
    const child = spawn(process.execPath, args, { stdio: 'ignore', detached: true });
    const clock = setTimeout(() => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    }, milliseconds);
    child.on('error', fail);
    child.on('close', (_, signal) => {
      clearTimeout(clock);
      done(signal === 'SIGKILL');
    });
  });
}

function everyFile(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

it('a release killed at any moment leaves the ledger sound and old releases as they were', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'killed-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(resolve('data'), folder, { recursive: true });
  const before = everyFile(folder);
  let length = 0;
  let killed = 0;
  for (let round = 0; round <= ROUNDS; round += 1) {
    const start = performance.now();
    // The first round runs to its end, to learn how long it takes; the others are cut at every stage of it.
    const after = round === 0 ? 60_000 : (length * round) / ROUNDS;
    if (await killedAfter(folder, after)) killed += 1;
    if (round === 0) length = performance.now() - start;
    const { 'releases.json': releases = '', ...others } = everyFile(folder);
    const { 'releases.json': old = '', ...untouched } = before;
    expect(others).toEqual(untouched);
    const { ok, lines } = ledgerReport(folder);
    expect(ok, lines.join('\n')).toBe(true);
    if (releases !== old) cpSync(resolve('data/releases.json'), join(folder, 'releases.json'));
  }
  expect(killed).toBeGreaterThan(1);
}, 120_000);
