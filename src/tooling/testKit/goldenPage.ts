import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A drawing that is not as it was. */
export interface GoldenChange {
  readonly name: string;
  /** SVG; empty if there was none. */
  readonly before: string;
  readonly after: string;
}

const STYLE = `body{font:16px sans-serif;margin:16px;background:#999}
section{display:flex;flex-wrap:wrap;gap:12px;margin-bottom:32px}
figure{margin:0;background:#fff;padding:8px}figure.dark{background:#14181d;color:#fff}`;

function figure(title: string, svg: string, name: string): string {
  const ground = name.includes('dark') ? ' class="dark"' : '';
  return `<figure${ground}><figcaption>${title}</figcaption>${svg}</figure>`;
}

/** A page that shows what changed, before and after side by side. */
export function goldenPage(changes: readonly GoldenChange[]): string {
  const sections = changes.map(
    ({ name, before, after }) =>
      `<h2>${name}</h2><section>${figure('before', before, name)}${figure('after', after, name)}</section>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Changed drawings</title><style>${STYLE}</style>
<h1>Changed drawings: ${changes.length}</h1>
<p>Before: outlines that changed are left out. If all is as it should be: npm run test:unit -- -u src/export/goldens.test.ts</p>
${sections.join('\n')}
`;
}

/** Writes the page and says where it is. */
export function writeGoldenPage(folder: string, changes: readonly GoldenChange[]): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'index.html');
  writeFileSync(file, goldenPage(changes));
  return file;
}
