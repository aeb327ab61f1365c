import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Script } from 'node:vm';
import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { loaderScript } from './loaderPlugin.ts';

const LOADER = resolve('src/embed/loader.ts');

/** Bytes that a host page may be charged, compressed, and the least that a working script can have. */
const MOST = 2048;
const LEAST = 900;

function bytesOf(code: string): number {
  return brotliCompressSync(code).length;
}

/** What a host page in a browser without modules would choke on. */
function faultsOf(code: string): readonly string[] {
  const faults = [];
  if (bytesOf(code) > MOST) faults.push('too large');
  if (/\b(import|export)\b|import\(/.test(code)) faults.push('a module');
  if (/\?\.|\?\?/.test(code)) faults.push('newer than ES2018');
  if (/\b(require|process|import\.meta)\b/.test(code)) faults.push('not for browsers');
  return faults;
}

it('is one small classic script that can be parsed by itself', async () => {
  const code = await loaderScript(LOADER);
  expect(faultsOf(code)).toEqual([]);
  expect(bytesOf(code)).toBeGreaterThan(LEAST);
  expect(() => new Script(code)).not.toThrow();
  expect(code).toContain('document.currentScript');
});

it('would be too large, or refused, with an import that it may not have', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'loader-'));
  const heavy = join(folder, 'loader.ts');
  const search = JSON.stringify(resolve('src/url/search.ts'));
  writeFileSync(
    heavy,
    `import { parseSearch } from ${search};\nimport { loadEmbeds as load } from ${JSON.stringify(LOADER)};\nexport const loadEmbeds = (script: Element) => [load(script), parseSearch('')];\n`,
  );
  try {
    expect(faultsOf(await loaderScript(heavy))).toContain('too large');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
