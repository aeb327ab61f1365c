import { readFileSync, statSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { type WireServer, serveWire } from '#tooling/bench/wireServer.ts';

/** Pages of the comparison go over the wire as small as they can be. */
const BEST = 11;

/** A file of a folder by its path, which leads never out of it; `null` if there is none. */
export function fileIn(folder: string, path: string): Buffer | null {
  const file = join(folder, normalize(`/${decodeURI(path)}`));
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true ? readFileSync(file) : null;
}

/** Where the pages of the comparison come from. */
export interface Places {
  /** The built dashboard, at `/`. */
  readonly dist: string;
  /** Made pages by path, such as `/bare/roles/index.html`. */
  readonly made: ReadonlyMap<string, string>;
  /** The built pages of peers, at `/peers/`. */
  readonly peers: string;
}

/** Serves one's own pages, their limits and those of peers from one server, so that nothing but the pages differs. */
export function servePages({ dist, made, peers }: Places, quality = BEST): Promise<WireServer> {
  return serveWire((path) => {
    if (path.startsWith('/peers/')) return fileIn(peers, path.slice('/peers'.length));
    return made.get(path) ?? fileIn(dist, path);
  }, quality);
}
