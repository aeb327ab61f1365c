import { createHash } from 'node:crypto';

type Directive = readonly [name: string, value: string];

/**
 * What our own pages may load: themselves, and nothing else. Styles are inline because React and the drawings write
 * them so; scripts never are, but those whose content the build has hashed.
 */
function directives(scriptHashes: readonly string[]): readonly Directive[] {
  return [
    ['default-src', "'none'"],
    ['script-src', ["'self'", ...scriptHashes.map((hash) => `'${hash}'`)].join(' ')],
    ['style-src', "'self' 'unsafe-inline'"],
    ['img-src', "'self' data: blob:"],
    ['font-src', "'self' data:"],
    ['connect-src', "'self'"],
    ['frame-src', "'self'"],
    ['manifest-src', "'self'"],
    ['worker-src', "'self'"],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', 'default still offline'],
  ];
}

function text(all: readonly Directive[]): string {
  return all.map(([name, value]) => `${name} ${value}`).join('; ');
}

/**
 * The Content-Security-Policy of all pages, as a header.
 * @param scriptHashes sources such as `sha256-…`, from `inlineScriptHashes`
 */
export function contentPolicy(scriptHashes: readonly string[]): string {
  return text(directives(scriptHashes));
}

const SCRIPT = /<script\b((?:[^>"']|"[^"]*"|'[^']*')*)>([\s\S]*?)<\/script\s*>/gi;
const WITH_SOURCE = /(?:^|\s)src\s*=/i;
const TYPE = /(?:^|\s)type\s*=\s*["']?([^"'\s>]*)/i;
/** Types of scripts that browsers run or obey. Others, such as JSON-LD, are data and need no leave. */
const OBEYED =
  /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:java|ecma)script)$/i;

/** Sources for `script-src`, one for each script that stands in the page itself, in order and once each. */
export function inlineScriptHashes(html: string): readonly string[] {
  const hashes = [...html.matchAll(SCRIPT)].flatMap(([, attributes = '', content = '']) => {
    if (WITH_SOURCE.test(attributes)) return [];
    if (!OBEYED.test(TYPE.exec(attributes)?.[1] ?? '')) return [];
    const read = content.replace(/\r\n?/g, '\n');
    return [`sha256-${createHash('sha256').update(read, 'utf8').digest('base64')}`];
  });
  return [...new Set(hashes)];
}

const HEAD = /<head(?:\s[^>]*)?>(?:\s*<meta\s+charset=[^>]*>)?/i;

/**
 * The page with its policy inside, for hosts that send no headers: the policy names the page's own inline scripts only.
 * Throws if `html` has no `<head>`, since such a page would go out unprotected.
 * @param file its name, for the error
 */
export function withContentPolicy(html: string, file: string): string {
  if (!HEAD.test(html)) throw new Error(`${file} has no <head> to write its policy into.`);
  const policy = contentPolicy(inlineScriptHashes(html));
  const metas = [
    `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    '<meta name="referrer" content="strict-origin-when-cross-origin" />',
  ];
  return html.replace(HEAD, (head) => [head, ...metas].join('\n    '));
}
