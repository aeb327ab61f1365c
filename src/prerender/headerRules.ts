/** Response headers for every path that matches. */
export interface HeaderRule {
  /** Path with the base; `*` at the end matches the rest. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

const IMMUTABLE = 'public, max-age=31536000, immutable';
const BRIEF = 'public, max-age=300';
const EVERYONE = { 'Access-Control-Allow-Origin': '*' };

/**
 * What a static host should send. No two rules set the same header on one path, since hosts join them with a comma.
 * Hashed files never change; pages and data do.
 */
export function headerRules(base: string): readonly HeaderRule[] {
  const brief = ['', 'member/*', 'sources/*', 'method/*', 'changelog/*', '404.html'];
  return [
    {
      path: `${base}*`,
      headers: {
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
      },
    },
    { path: `${base}assets/*`, headers: { ...EVERYONE, 'Cache-Control': IMMUTABLE } },
    { path: `${base}data/*`, headers: { ...EVERYONE, 'Cache-Control': BRIEF } },
    { path: `${base}embed.js`, headers: { ...EVERYONE, 'Cache-Control': BRIEF } },
    { path: `${base}feed.xml`, headers: { ...EVERYONE, 'Cache-Control': BRIEF } },
    { path: `${base}static/*`, headers: { ...EVERYONE, 'Cache-Control': BRIEF } },
    ...brief.map((page) => ({ path: base + page, headers: { 'Cache-Control': BRIEF } })),
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
