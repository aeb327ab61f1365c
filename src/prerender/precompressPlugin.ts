import { readFile, readdir, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Kinds of files that shrink, and whether every reader loads them: those are worth the slow search for the last byte. */
const LOADED_BY_ALL: Readonly<Record<string, boolean>> = {
  '.css': true,
  '.js': true,
  '.json': true,
  '.csv': false,
  '.html': false,
  '.svg': false,
  '.txt': false,
  '.webmanifest': false,
  '.xml': false,
};

/** Below this a packed file saves no packet on the wire, bytes. */
const WORTH_IT = 512;
/** Up to this size brotli's slowest search takes under a tenth of a second, bytes. */
const SMALL = 48_000;
/** Files packed at a time; Node's pool has four threads. */
const AT_ONCE = 4;

function quality(bytes: number, loadedByAll: boolean): number {
  if (bytes <= SMALL && loadedByAll) return 11;
  return loadedByAll ? 10 : 6;
}

async function pack(file: string, loadedByAll: boolean): Promise<void> {
  const content = await readFile(file);
  if (content.length < WORTH_IT) return;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality(content.length, loadedByAll),
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  const packed = [
    ['.br', await brotli(content, { params })],
    ['.gz', await gzipped(content, { level: constants.Z_BEST_COMPRESSION })],
  ] as const;
  for (const [suffix, bytes] of packed) {
    if (bytes.length < content.length) await writeFile(file + suffix, bytes);
  }
}

/** Writes a `.br` and a `.gz` beside every file of a folder that shrinks, for hosts that send them as they are. */
export async function precompress(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  const waiting = names.flatMap((name) => {
    const loadedByAll = LOADED_BY_ALL[extname(name)];
    return loadedByAll === undefined ? [] : [{ file: join(folder, name), loadedByAll }];
  });
  const work = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      await pack(next.file, next.loadedByAll);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/** Packs the built files last of all. `PRECOMPRESS=false` leaves it out, where nobody downloads the build. */
export function precompressPlugin(): Plugin {
  return {
    name: 'precompress',
    apply: (_, { command }) => command === 'build' && process.env['PRECOMPRESS'] !== 'false',
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir }) {
        if (dir !== undefined) await precompress(dir);
      },
    },
  };
}
