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
  const answers: { readonly response: Response; readonly body: Promise<Buffer | null> }[] = [];
  page.on('response', (response) => {
    // Read at once: a frame that goes elsewhere takes its answers along.
    answers.push({ response, body: response.body().catch(() => null) });
  });
  return async () => {
    const files = new Map<string, number>();
    const hosts = new Set<string>();
    for (const { response, body } of answers) {
      const { pathname, host, protocol } = new URL(response.url());
      if (!protocol.startsWith('http')) continue;
      hosts.add(host);
      const bytes = await body;
      if (bytes !== null) files.set(pathname, packedSize(pathname, bytes));
    }
    return { files, hosts };
  };
}
