import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { WIRE_LEDGER } from '#tooling/testKit/wireLedger.ts';
import { fetchDataset } from './source.browser.ts';

const TEXT = JSON.stringify(WIRE_LEDGER['roles/roles.json']);
const { signal } = new AbortController();

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A server that sends the file in pieces, `pause` milliseconds apart, the last `held` of them never. */
function server(pieces: number, pause: number, held: number): void {
  vi.stubGlobal('fetch', (_: string, { signal: off }: { signal: AbortSignal }) => {
    const size = Math.ceil(TEXT.length / pieces);
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        off.addEventListener('abort', () => controller.error(off.reason));
        for (let piece = 0; piece < pieces - held; piece += 1) {
          setTimeout(
            () => {
              controller.enqueue(
                new TextEncoder().encode(TEXT.slice(piece * size, (piece + 1) * size)),
              );
              if (piece === pieces - 1) controller.close();
            },
            pause * (piece + 1),
          );
        }
      },
    });
    return Promise.resolve(new Response(body, { headers: { 'Content-Type': 'application/json' } }));
  });
}

it('gives up on a server that falls silent half-way', async () => {
  server(4, 1000, 2);
  const answer = fetchDataset('roles', '/', signal);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(await answer).toMatchObject({ error: { kind: 'offline', detail: 'silent for 20 s' } });
});

it('gives up on a server that never answers', async () => {
  vi.stubGlobal('fetch', (_: string, { signal: off }: { signal: AbortSignal }) => {
    return new Promise((_resolve, reject) => {
      off.addEventListener('abort', () => reject(new Error('called off')));
    });
  });
  const answer = fetchDataset('roles', '/', signal);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(await answer).toMatchObject({ error: { kind: 'offline' } });
});

it('waits as long as it takes for a slow server that keeps sending', async () => {
  server(10, 15_000, 0);
  const answer = fetchDataset('roles', '/', signal);
  await vi.advanceTimersByTimeAsync(200_000);
  expect(await answer).toMatchObject({ ok: true, value: { problems: [] } });
});
