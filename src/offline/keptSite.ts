/** Name of the worker for offline reading, below the site's base. Its scope is the base. */
export const WORKER_FILE = 'sw.js';

/** What a build tells its worker. */
export interface KeptSite {
  /** Names the build: other files, another name. */
  readonly build: string;
  /** Path of the dashboard; begins and ends with a slash. */
  readonly base: string;
  /** Path, below the base, of a page whose file holds no still: its script draws whatever page the address names. */
  readonly shell: string;
  /** Paths, below the base, of everything else that pages are made of. */
  readonly files: readonly string[];
}

/** What all caches of a dashboard begin with: others on the same host are none of our business. */
export function cachePrefix(base: string): string {
  return `coalition offline ${base} `;
}

/** How the worker answers a request; `none`: not at all, as if it were not there. */
export type Answer = 'page' | 'data' | 'asset' | 'none';

/** Folders that are no pages of the dashboard: embeds, old releases, pictures. */
const APART = /^(?:[a-z]{2}\/)?(?:embed|v|static|data|assets)\//;

/** Whether a path is that of a page of the dashboard, which may be kept. */
export function isPagePath(pathname: string, base: string): boolean {
  if (!pathname.startsWith(base)) return false;
  const inside = pathname.slice(base.length);
  return (inside === '' || inside.endsWith('/')) && !APART.test(inside);
}

/** What a worker sees of a request. */
export interface Asked {
  readonly method: string;
  /** `document` for a page in a window, `iframe` for one in a frame. */
  readonly destination: string;
  readonly url: string;
}

/** How a request is answered. Only pages in windows of their own, the files that they need, and nothing else. */
export function answerFor({ method, destination, url }: Asked, base: string): Answer {
  const { pathname } = new URL(url);
  if (method !== 'GET' || !pathname.startsWith(base)) return 'none';
  if (destination === 'document') return isPagePath(pathname, base) ? 'page' : 'none';
  const inside = pathname.slice(base.length);
  if (/^assets\/[^/]+$/.test(inside)) return 'asset';
  return /^data\/(?:brief\/)?[^/]+\.json$/.test(inside) ? 'data' : 'none';
}

const BUILD_META = /<meta name="build" content="([^"]*)"/;

/** The build that a page is of, as its head says; `null`: it says none. */
export function buildOf(html: string): string | null {
  return BUILD_META.exec(html)?.[1] ?? null;
}
