import { type KeptSite, answerFor, buildOf, cachePrefix, isPagePath } from './keptSite.ts';
import type { AskEvent, WorkerClient, WorkerScope } from './workerScope.ts';

/** Written before this script by the build. */
declare const KEPT: KeptSite;
declare const self: WorkerScope;

const { build, base, shell, files } = KEPT;
const CACHE = cachePrefix(base) + build;

/** Builds of the pages that are open, as far as this worker has lived to see. `kept`: the page came from the cache. */
const pages = new Map<string, string>();
const KEPT_PAGE = 'kept';

/**
 * Files whose names do not change with their content are asked for anew, whatever the browser still has; nor are they left
 * in its own cache, out of which a page of a newer release would be answered.
 */
function fresh(path: string): Request {
  return new Request(base + path, { cache: path.startsWith('assets/') ? 'default' : 'no-store' });
}

/** Keeps all files of this build or none: a release that is just being published is no build, and is tried later. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(CACHE);
  try {
    await cache.addAll([shell, ...files].map(fresh));
    const page = await cache.match(base + shell);
    if (buildOf((await page?.text()) ?? '') !== build)
      throw new Error('Another build is published.');
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

async function dropOthers(): Promise<void> {
  const names = await caches.keys();
  const ours = names.filter((name) => name.startsWith(cachePrefix(base)) && name !== CACHE);
  await Promise.all(ours.map((name) => caches.delete(name)));
}

/** Looks without opening the cache: opening would make it anew after the reader has removed it. */
function kept(address: string): Promise<Response | undefined> {
  return caches.match(address, { cacheName: CACHE, ignoreSearch: true, ignoreVary: true });
}

async function pageAnswer({ request, resultingClientId }: AskEvent): Promise<Response> {
  try {
    const response = await fetch(request);
    void response
      .clone()
      .text()
      .then(
        (html) => pages.set(resultingClientId, buildOf(html) ?? ''),
        () => undefined,
      );
    return response;
  } catch (error) {
    const page = await kept(base + shell);
    if (page === undefined) throw error;
    pages.set(resultingClientId, KEPT_PAGE);
    return page;
  }
}

function tell(client: WorkerClient): void {
  client.postMessage({ type: 'coalition:offline', kept: pages.get(client.id) === KEPT_PAGE }, []);
}

/** Data of this build: from the network first, unless the page itself was kept; never for a page of another build. */
async function dataAnswer(request: Request, client: WorkerClient): Promise<Response> {
  const page = pages.get(client.id);
  const here = page === KEPT_PAGE ? await kept(request.url) : undefined;
  if (here !== undefined) return here;
  try {
    return await fetch(request);
  } catch (error) {
    // The page no longer wants it, which says nothing about the connection.
    if (request.signal.aborted) throw error;
    const isOurs = page === undefined || page === build || page === KEPT_PAGE;
    const old = isOurs ? await kept(request.url) : undefined;
    if (old === undefined) throw error;
    pages.set(client.id, KEPT_PAGE);
    tell(client);
    return old;
  }
}

async function fileAnswer({ request, clientId }: AskEvent, isData: boolean): Promise<Response> {
  const client = await self.clients.get(clientId);
  // Frames and other pages are served as if there were no worker.
  if (client === undefined || client.frameType === 'nested') return fetch(request);
  if (!isPagePath(new URL(client.url).pathname, base)) return fetch(request);
  return isData ? dataAnswer(request, client) : ((await kept(request.url)) ?? fetch(request));
}

self.addEventListener('install', (event) => {
  // No `skipWaiting`: pages that are open go on with the files that they began with.
  event.waitUntil(keepAll());
});
self.addEventListener('activate', (event) => {
  event.waitUntil(dropOthers().then(() => self.clients.claim()));
});
self.addEventListener('fetch', (event) => {
  const answer = answerFor(event.request, base);
  if (answer === 'none') return;
  event.respondWith(answer === 'page' ? pageAnswer(event) : fileAnswer(event, answer === 'data'));
});
self.addEventListener('message', ({ source }) => {
  if (source !== null) tell(source);
});
