import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';
import { CONDITIONS, type Screen } from './conditions.ts';
import { inPage } from './inPage.ts';
import { NOTES, pageProbe } from './pageProbe.ts';

/** Machines may be busy: what takes longer than this is broken, milliseconds. */
const PATIENCE = 240_000;

/** What has come over the wire so far. */
export interface Traffic {
  /** With headers, as the browser counts them. */
  readonly bytes: number;
  /** Of them those of the ledger's files. */
  readonly dataBytes: number;
  readonly requests: number;
  /** Requests without an answer yet. */
  readonly open: number;
  /** When anything last happened, milliseconds of this process. */
  readonly last: number;
}

/** A page in a fresh profile, slowed down. */
export interface SlowPage {
  readonly page: Page;
  readonly traffic: () => Traffic;
  /** Bytes of the heap of scripts after collecting garbage, all frames of the page together. */
  readonly heap: () => Promise<number>;
  /** Makes the processor as slow as a phone's from now on. */
  readonly slowProcessor: () => Promise<void>;
  readonly close: () => Promise<void>;
}

async function slowProcessor(session: CDPSession): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: CONDITIONS.processor });
}

async function slowNetwork(session: CDPSession): Promise<void> {
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: CONDITIONS.latency,
    downloadThroughput: CONDITIONS.download / 8,
    uploadThroughput: CONDITIONS.upload / 8,
  });
}

function watchTraffic(session: CDPSession): () => Traffic {
  const open = new Map<string, string>();
  let bytes = 0;
  let dataBytes = 0;
  let requests = 0;
  let last = performance.now();
  const ended = (id: string): void => {
    open.delete(id);
    last = performance.now();
  };
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (!request.url.startsWith('http')) return;
    open.set(requestId, request.url);
    requests += 1;
    last = performance.now();
  });
  session.on('Network.requestServedFromCache', ({ requestId }) => {
    if (open.has(requestId)) requests -= 1;
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const url = open.get(requestId);
    if (url !== undefined) bytes += encodedDataLength;
    if (url?.includes('/data/') === true) dataBytes += encodedDataLength;
    ended(requestId);
  });
  session.on('Network.loadingFailed', ({ requestId }) => ended(requestId));
  return () => ({ bytes, dataBytes, requests, open: open.size, last });
}

async function openContext(browser: Browser, screen: Screen): Promise<BrowserContext> {
  const { width, height, deviceScaleFactor } = screen;
  return browser.newContext({ viewport: { width, height }, deviceScaleFactor });
}

/** Opens an empty page in a fresh profile with the probe inside. `slow`: on the slow network and processor. */
export async function openSlowPage(
  browser: Browser,
  screen: Screen,
  slow: boolean,
): Promise<SlowPage> {
  const context = await openContext(browser, screen);
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('HeapProfiler.enable');
  if (slow) {
    await slowNetwork(session);
    await slowProcessor(session);
  }
  const traffic = watchTraffic(session);
  await page.addInitScript({ content: inPage(pageProbe, NOTES) });
  return {
    page,
    traffic,
    heap: async () => {
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      return usedSize;
    },
    slowProcessor: () => slowProcessor(session),
    close: () => context.close(),
  };
}
