import { type KeptSite, cachePrefix } from './keptSite.ts';
import type { WorkerScope } from './workerScope.ts';

/** Written before this script by the build. */
declare const KEPT: KeptSite;
declare const self: WorkerScope;

async function leave(): Promise<void> {
  const names = await caches.keys();
  const ours = names.filter((name) => name.startsWith(cachePrefix(KEPT.base)));
  await Promise.all(ours.map((name) => caches.delete(name)));
  await self.registration.unregister();
}

self.addEventListener('install', (event) => {
  event.waitUntil(self.skipWaiting());
});
self.addEventListener('activate', (event) => {
  event.waitUntil(leave());
});
