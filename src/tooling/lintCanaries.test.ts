import { rmSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { z } from 'zod';
import { lintTree } from './lintTree.ts';
import { fixtureTree } from './testKit/fixtureTree.ts';

const LONG = Array.from({ length: 251 }, (_, line) => `export const line${line} = ${line};`);
const LONG_FUNCTION = [
  'export function long(): number {',
  '  let sum = 0;',
  ...Array.from({ length: 60 }, (_, line) => `  sum += ${line};`),
  '  return sum;',
  '}',
];
const MANY = Array.from({ length: 13 }, (_, n) => `import { one${n} } from './one${n}.ts';`);

/** One broken rule per file: the rule, the path, the text. */
const BROKEN: readonly (readonly [rule: string, path: string, text: string])[] = [
  ['no-restricted-imports', 'domain/upwards.ts', "export { x } from '#views/x.ts';"],
  ['no-restricted-imports', 'domain/package.ts', "import { z } from 'zod';\nexport const x = z;"],
  [
    'no-restricted-imports',
    'url/node.ts',
    "import { join } from 'node:path';\nexport const x = join;",
  ],
  [
    'no-restricted-imports',
    'url/oldNode.ts',
    "import { join } from 'path';\nexport const x = join;",
  ],
  [
    'no-restricted-imports',
    'charts/a/model.ts',
    "import { useMemo } from 'react';\nexport const x = useMemo;",
  ],
  [
    'no-restricted-imports',
    'charts/a/sibling.ts',
    "import { x } from '#charts/b/x.ts';\nexport const y = x;",
  ],
  [
    'no-restricted-imports',
    'charts/a/upwards.ts',
    "import { x } from '../b/x.ts';\nexport const y = x;",
  ],
  [
    'no-restricted-imports',
    'views/a/mocking.ts',
    "import { x } from '#mocks/x.ts';\nexport const y = x;",
  ],
  [
    'no-restricted-imports',
    'app/tooled.ts',
    "import { x } from '#tooling/x.ts';\nexport const y = x;",
  ],
  [
    'no-restricted-imports',
    'embed/loader.ts',
    "import { x } from '#lib/x.ts';\nexport const y = x;",
  ],
  ['no-restricted-globals', 'domain/page.ts', 'export const width = window.innerWidth;'],
  ['no-restricted-properties', 'domain/clock.ts', 'export const now = Date.now();'],
  [
    'no-cycle',
    'lib/egg.ts',
    "import { hen } from './hen.ts';\nexport const egg = (): unknown => hen;",
  ],
  [
    'no-cycle',
    'lib/hen.ts',
    "import { egg } from './egg.ts';\nexport const hen = (): unknown => egg;",
  ],
  ['no-barrel-file', 'lib/all.ts', "export * from './x.ts';"],
  ['no-default-export', 'lib/default.ts', 'export default 1;'],
  ['max-lines', 'lib/long.ts', LONG.join('\n')],
  ['max-lines-per-function', 'lib/longFunction.ts', LONG_FUNCTION.join('\n')],
  ['max-dependencies', 'lib/many.ts', MANY.join('\n')],
  ['filename-case', 'lib/snake_case.ts', 'export const x = 1;'],
  ['no-explicit-any', 'lib/any.ts', 'export function x(y: any): unknown {\n  return y;\n}'],
  ['consistent-type-assertions', 'lib/cast.ts', 'export const x = JSON.parse("1") as number;'],
  ['no-non-null-assertion', 'lib/nonNull.ts', 'export const x = (y: number | null): number => y!;'],
  ['ban-ts-comment', 'lib/ignored.ts', '// @ts-ignore\nexport const x: number = "1";'],
  [
    'no-floating-promises',
    'lib/floating.ts',
    'export function x(): void {\n  Promise.resolve(1);\n}',
  ],
  [
    'switch-exhaustiveness-check',
    'lib/switch.ts',
    "export function x(y: 'a' | 'b'): void {\n  switch (y) {\n    case 'a':\n      break;\n  }\n}",
  ],
  [
    'strict-boolean-expressions',
    'lib/zero.ts',
    'export const x = (y: number | null): string => (y ? "some" : "none");',
  ],
  ['no-unsafe-assignment', 'lib/unsafe.ts', 'export const x: number = JSON.parse("1");'],
  ['explicit-module-boundary-types', 'domain/untyped.ts', 'export function x() {\n  return 1;\n}'],
  [
    'no-disabled-tests',
    'lib/skipped.test.ts',
    "import { it } from 'vitest';\nit.skip('x', () => {});",
  ],
  [
    'alt-text',
    'ui/Picture.tsx',
    'export function Picture(): unknown {\n  return <img src="x.png" />;\n}',
  ],
  [
    'rules-of-hooks',
    'ui/Hook.tsx',
    "import { useState } from 'react';\nexport function Hook(props: { readonly on: boolean }): unknown {\n  if (props.on) useState(1);\n  return null;\n}",
  ],
];

const REPORT = z.object({
  diagnostics: z.array(z.object({ code: z.string().default(''), filename: z.string() })),
});

const CLEAN = {
  'src/lib/x.ts': 'export const x = 1;\n',
  'src/charts/b/x.ts': "import { z } from '#charts/kit/x.ts';\n\nexport const y = z;\n",
  'src/charts/kit/x.ts': "import { x } from '#lib/x.ts';\n\nexport const z = x;\n",
  'src/app/main.ts': "const { x } = await import('#mocks/x.ts');\ndocument.title = String(x);\n",
  'src/lib/x.test.ts': "import { x } from '#mocks/x.ts';\n\nexport const tested = x;\n",
  'mocks/x.ts': 'export const x = 1;\n',
};

const roots: string[] = [];

function tree(files: Readonly<Record<string, string>>): string {
  const root = fixtureTree(files);
  roots.push(root);
  return root;
}

afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true, force: true });
});

it('reports every broken rule by its name, in the file that breaks it', () => {
  const ones = Array.from(
    { length: 13 },
    (_, n) => [`src/lib/one${n}.ts`, `export const one${n} = 1;\n`] as const,
  );
  const broken = BROKEN.map(([, path, text]) => [`src/${path}`, `${text}\n`] as const);
  const root = tree({ ...CLEAN, ...Object.fromEntries([...ones, ...broken]) });
  const { status, output } = lintTree(root, false, 'json');
  const { diagnostics } = REPORT.parse(JSON.parse(output));
  const missed = BROKEN.filter(
    ([rule, path]) =>
      !diagnostics.some(
        ({ code, filename }) => filename.endsWith(`src/${path}`) && code.endsWith(`(${rule})`),
      ),
  );
  expect(missed.map(([rule, path]) => `${path}: ${rule}`)).toEqual([]);
  expect(status).not.toBe(0);
});

it('finds nothing in files that keep the rules', () => {
  const { status, output } = lintTree(tree(CLEAN), false);
  expect(output).toContain('0 errors');
  expect(status).toBe(0);
});
