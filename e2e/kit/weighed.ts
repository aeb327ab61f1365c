import { brotliCompressSync, constants } from 'node:zlib';
import type { Page, Response } from '@playwright/test';

/** Files that are packed already. */
const PACKED = /\.(?:woff2|png)$/;

/** What a page has loaded. */
export interface Weight {
  /** Bytes as sent with brotli, by path. */
  readonly files: ReadonlyMap<string, number>;
  readonly hosts: ReadonlySet<string>;
}

/** Bytes of a body as a host with brotli sends it. */
function packedSize(path: string, body: Buffer): number {
  if (PACKED.test(path)) return body.length;
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return brotliCompressSync(body, { params }).length;
}

/** Begins to weigh what a page loads; call the result for what it has loaded so far. */
export function weigh(page: Page): () => Promise<Weight> {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  return async () => {
    const files = new Map<string, number>();
    const hosts = new Set<string>();
    for (const response of responses) {
      const { pathname, host, protocol } = new URL(response.url());
      if (!protocol.startsWith('http')) continue;
      hosts.add(host);
      files.set(pathname, packedSize(pathname, await response.body()));
    }
    return { files, hosts };
  };
}
