import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';

const VITE = resolve('node_modules/vite/bin/vite.js');

/** What a build took and wrote. */
export interface BuildTimes {
  readonly seconds: number;
  readonly files: number;
  /** Pages among them. */
  readonly pages: number;
  /** Bytes of all files, of the pages and of the data. */
  readonly bytes: number;
  readonly pageBytes: number;
  readonly dataBytes: number;
}

interface WrittenFile {
  readonly path: string;
  readonly bytes: number;
}

function filesIn(folder: string): readonly WrittenFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return {
        path: relative(folder, file).replaceAll('\\', '/'),
        bytes: statSync(file).size,
      };
    });
}

/** Adds up what a build has written. */
export function writtenSums(files: readonly WrittenFile[]): Omit<BuildTimes, 'seconds'> {
  const sum = (of: readonly WrittenFile[]): number =>
    of.reduce((total, { bytes }) => total + bytes, 0);
  const pages = files.filter(({ path }) => path.endsWith('.html'));
  const data = files.filter(({ path }) => /^(?:v\/[^/]+\/)?data\//.test(path));
  return {
    files: files.length,
    pages: pages.length,
    bytes: sum(files),
    pageBytes: sum(pages),
    dataBytes: sum(data),
  };
}

function build(ledger: string, out: string): Promise<void> {
  const env = { ...process.env, DATA_DIR: ledger, PICTURES: 'off', PRECOMPRESS: 'false' };
  const args = [VITE, 'build', '--outDir', out, '--emptyOutDir', '--logLevel', 'error'];
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('error', fail);
    child.on('close', (code) => {
      if (code === 0) done();
      else fail(new Error(`The build of ${ledger} failed:\n${said.slice(-2000)}`));
    });
  });
}

/** Builds the site from a ledger folder into a folder that is gone afterwards. Throws with the build's own words. */
export async function timedBuild(ledger: string): Promise<BuildTimes> {
  const out = mkdtempSync(join(tmpdir(), 'built-'));
  try {
    const start = performance.now();
    await build(ledger, out);
    const seconds = (performance.now() - start) / 1000;
    return { seconds, ...writtenSums(filesIn(out)) };
  } finally {
    rmSync(out, { recursive: true });
  }
}
