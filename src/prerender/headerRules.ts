import { WORKER_FILE } from '#offline/keptSite.ts';

/** Response headers for every path that matches. */
export interface HeaderRule {
  /** Path with the base; `*` at the end matches the rest. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

const IMMUTABLE = 'public, max-age=31536000, immutable';
/**
 * Five minutes for sure. For ten more a cache may answer at once and ask the host behind the reader's back; for a day it
 * may go on answering while the host is down. Nothing lasts longer in shared caches than in browsers: who cannot purge
 * must not need to.
 */
const BRIEF = 'public, max-age=300, stale-while-revalidate=600, stale-if-error=86400';
const ASK_AGAIN = 'no-cache';

/** What a page of ours never needs, so that no page around it can lend it out. */
const DENIED = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
];

/**
 * Headers of everything. Every file is public and the same for everybody, so that any page may read, show and frame it:
 * there is no `frame-ancestors`, because even `*` shuts out pages inside news apps.
 */
function everywhere(policy: string): Readonly<Record<string, string>> {
  return {
    'Access-Control-Allow-Origin': '*',
    'Content-Security-Policy': policy,
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Permissions-Policy': DENIED.map((feature) => `${feature}=()`).join(', '),
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Content-Type-Options': 'nosniff',
  };
}

/**
 * What a static host should send. No two rules set the same header on one path, since hosts join them with a comma.
 * Hashed files never change; all others may. The worker for offline reading is asked for anew every time, so that a broken
 * one can be replaced at once.
 * @param base path of the dashboard; begins and ends with a slash
 * @param policy Content-Security-Policy of the pages
 * @param entries names of what lies at the top of the built folder; a folder ends with a slash
 */
export function headerRules(
  base: string,
  policy: string,
  entries: readonly string[],
): readonly HeaderRule[] {
  const others = ['assets/', WORKER_FILE];
  const brief = entries.filter((entry) => !others.includes(entry)).map((entry) => base + entry);
  return [
    { path: `${base}*`, headers: everywhere(policy) },
    { path: `${base}assets/*`, headers: { 'Cache-Control': IMMUTABLE } },
    { path: base + WORKER_FILE, headers: { 'Cache-Control': ASK_AGAIN } },
    ...[base, ...brief].map((path) => ({
      path: path.endsWith('/') && path !== base ? `${path}*` : path,
      headers: { 'Cache-Control': BRIEF },
    })),
  ];
}

function matches(rule: HeaderRule, path: string): boolean {
  return rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path;
}

/** The headers of one path: all rules that match, joined. */
export function headersAt(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const matching = rules.filter((rule) => matches(rule, path));
  return Object.fromEntries(matching.flatMap(({ headers }) => Object.entries(headers)));
}

/** The rules as the `_headers` file that static hosts read. */
export function headersFile(rules: readonly HeaderRule[]): string {
  const blocks = rules.map(({ path, headers }) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `${blocks.join('\n\n')}\n`;
}

/** The rules of a `_headers` file written by `headersFile`. */
export function parseHeadersFile(text: string): readonly HeaderRule[] {
  return text
    .split('\n\n')
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map((block) => {
      const [path = '', ...lines] = block.split('\n');
      const headers = lines.map((line) => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const;
      });
      return { path, headers: Object.fromEntries(headers) };
    });
}
