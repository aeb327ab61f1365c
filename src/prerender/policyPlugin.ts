import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { contentPolicy, inlineScriptHashes, withContentPolicy } from './contentPolicy.ts';
import { headerRules, headersFile } from './headerRules.ts';
import { nginxHeaders } from './nginxHeaders.ts';

/** Name of the file that static hosts read headers from. */
export const HEADERS_FILE = '_headers';
/** Name of the file with the same headers for nginx. */
const NGINX_FILE = '_nginx.conf';

/**
 * Writes the policy into every page of a built folder, and the tables of headers beside them. The policy in the headers names the
 * inline scripts of all pages, the one inside a page only its own.
 */
export function writePolicies(folder: string, base: string): void {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const hashes = names
    .filter((name) => name.endsWith('.html'))
    .flatMap((name) => {
      const file = join(folder, name);
      const html = readFileSync(file, 'utf8');
      writeFileSync(file, withContentPolicy(html, name));
      return inlineScriptHashes(html);
    });
  const entries = readdirSync(folder, { withFileTypes: true }).map((entry) =>
    entry.isDirectory() ? `${entry.name}/` : entry.name,
  );
  const policy = contentPolicy([...new Set(hashes)].toSorted());
  const rules = headerRules(base, policy, entries.toSorted());
  writeFileSync(join(folder, HEADERS_FILE), headersFile(rules));
  writeFileSync(join(folder, NGINX_FILE), nginxHeaders(rules, base));
}

/** Secures the built pages once every other plugin has written its files. */
export function policyPlugin(base: string): Plugin {
  return {
    name: 'policy',
    apply: 'build',
    writeBundle: {
      order: 'post',
      sequential: true,
      handler({ dir }) {
        if (dir === undefined) throw new Error('The build has no folder to write into.');
        writePolicies(dir, base);
      },
    },
  };
}
