import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { houseFaults, layerCycles } from './houseFaults.ts';
import { importsOf } from './importsOf.ts';
import { LAYERS } from './layers.ts';
import type { Layer } from './layers.ts';
import { sourceFiles } from './sourceFiles.ts';

const SRC = resolve('src');
const files = sourceFiles(SRC);

/** Faults of a made-up file. */
function faultsOf(path: string, text: string): readonly string[] {
  return houseFaults([{ path, text }], LAYERS);
}

describe('the house', () => {
  it('is read from disk, not from an empty folder', () => {
    expect(files.length).toBeGreaterThan(40);
    expect(files.flatMap(({ text }) => importsOf(text)).length).toBeGreaterThan(100);
  });

  it('has only folders that the table of layers knows', () => {
    const folders = readdirSync(SRC, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    const known = LAYERS.map(({ name }) => name);
    expect(folders.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('keeps every rule that can be read off a file', () => {
    expect(houseFaults(files, LAYERS)).toEqual([]);
  });

  it('has layers that form levels', () => {
    expect(layerCycles(LAYERS)).toEqual([]);
  });
});

describe('a broken rule is seen:', () => {
  it.each([
    ['a layer above', 'domain/fold.ts', "import { App } from '#app/App.tsx';"],
    ['an unlisted package', 'domain/fold.ts', "import { z } from 'zod';"],
    ['a package in a model', 'charts/x/model.ts', "import { useState } from 'react';"],
    ['a Node module in a file for every place', 'datasets/x.ts', "import fs from 'node:fs';"],
    ['a Node module by its old name', 'datasets/x.ts', "import fs from 'fs';"],
    ['a sibling chart', 'charts/x/spec.ts', "import { model } from '#charts/y/model.ts';"],
    ['the registry from a chart', 'charts/x/spec.ts', "import { C } from '#charts/registry.ts';"],
    ['a way upwards', 'charts/x/spec.ts', "import { model } from '../y/model.ts';"],
    ['mocks in production', 'state/load.ts', "import { f } from '#mocks/startMocks.ts';"],
    ['a dynamic import', 'state/load.ts', "const x = await import('#mocks/startMocks.ts');"],
    ['tooling in production', 'views/x/X.tsx', "import { L } from '#tooling/layers.ts';"],
    ['a heavy loader', 'embed/loader.ts', "import { day } from '#lib/date.ts';"],
    ['an unknown layer', 'helpers2/a.ts', "import { day } from '#lib/date.ts';"],
    ['a vague name', 'domain/utils.ts', 'export const one = 1;'],
    ['a default export', 'domain/one.ts', 'export default 1;'],
    ['a barrel', 'domain/all.ts', "export * from './fold.ts';"],
    ['a clock', 'domain/now.ts', 'export const now = new Date();'],
    [
      'nine props',
      'ui/Wide.tsx',
      `export interface WideProps {\n${'  readonly a: string;\n'.repeat(9)}}`,
    ],
  ])('%s', (_, path, text) => {
    expect(faultsOf(path, text)).toHaveLength(1);
  });

  it('a circle of layers', () => {
    const circle: readonly Layer[] = [
      { name: 'a', holds: '', layers: ['b'], packages: [] },
      { name: 'b', holds: '', layers: ['a'], packages: [] },
      { name: 'c', holds: '', layers: ['a'], packages: [] },
    ];
    expect(layerCycles(circle)).toEqual(['a', 'b']);
  });

  it('and a file that keeps the rules is not', () => {
    const text = [
      "import { useState } from 'react';",
      "import type { Day } from '#lib/date.ts';",
      "import { paint } from '#charts/kit/paint.ts';",
      "import { model } from './model.ts';",
    ].join('\n');
    expect(faultsOf('charts/x/Drawing.tsx', text)).toEqual([]);
    expect(faultsOf('app/main.ts', "await import('#mocks/startMocks.ts');")).toEqual([]);
    expect(faultsOf('datasets/source.node.ts', "import fs from 'node:fs';")).toEqual([]);
  });
});
