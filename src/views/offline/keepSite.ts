import { WORKER_FILE, cachePrefix } from '#offline/keptSite.ts';

/** Address of the worker as browsers want it under a policy that requires Trusted Types. */
function workerAddress(base: string): string {
  const address = base + WORKER_FILE;
  const policy = window.trustedTypes?.createPolicy('offline', {
    createScriptURL: (asked) => (asked === address ? asked : null),
  });
  return policy === undefined ? address : policy.createScriptURL(address);
}

let trusted: string | null = null;

/** Resolves once a worker is at work; rejects if it could not keep everything. */
async function atWork(worker: ServiceWorker): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  const look = (): void => {
    if (worker.state === 'activated') resolve(undefined);
    if (worker.state === 'redundant') reject(new Error('Not everything could be kept.'));
  };
  worker.addEventListener('statechange', look);
  look();
  await promise;
}

/** Keeps the dashboard that lies under `base` in the browser. Rejects if that fails; then nothing is kept. */
export async function keepSite(base: string): Promise<void> {
  // A policy can be made only once.
  trusted ??= workerAddress(base);
  const options = { scope: base, updateViaCache: 'none' } as const;
  const registration = await navigator.serviceWorker.register(trusted, options);
  const worker = registration.installing ?? registration.waiting ?? registration.active;
  try {
    if (worker !== null) await atWork(worker);
  } catch (error) {
    if (registration.active === null) await registration.unregister();
    throw error;
  }
}

/** Removes everything that was kept. Pages that are open go on without. */
export async function dropSite(base: string): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(base);
  await registration?.unregister();
  const names = await caches.keys();
  const ours = names.filter((name) => name.startsWith(cachePrefix(base)));
  await Promise.all(ours.map((name) => caches.delete(name)));
}
