import type { Page } from '@playwright/test';

/** What a page did that it must not do. */
export interface Watched {
  /** Errors and warnings of the console, the policy's included, and exceptions. */
  readonly errors: readonly string[];
  /** Requests to other origins. */
  readonly foreign: readonly string[];
}

/** Watches a page from before its first request. What is found grows while the page lives. */
export function watchPage(page: Page, origin: string | undefined): Watched {
  const errors: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => {
    const address = new URL(request.url());
    if (/^(?:http|ws)/.test(address.protocol) && address.origin !== origin) {
      foreign.push(request.url());
    }
  });
  return { errors, foreign };
}

/** Everything that a page has laid down in the browser, by kind. */
export async function kept(page: Page): Promise<readonly string[]> {
  const cookies = await page.context().cookies();
  const stored = await page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const workers = await navigator.serviceWorker.getRegistrations();
    return [
      ...Object.keys(localStorage).map((key) => `local storage: ${key}`),
      ...Object.keys(sessionStorage).map((key) => `session storage: ${key}`),
      ...databases.map(({ name }) => `database: ${name ?? ''}`),
      ...(await caches.keys()).map((name) => `cache: ${name}`),
      ...workers.map(({ scope }) => `worker: ${scope}`),
    ];
  });
  return [...cookies.map(({ name }) => `cookie: ${name}`), ...stored];
}
