import { expect, it } from 'vitest';
import { fewChartsOf, shareOf, type Lookup } from './scriptShares.ts';

const ROOTS: Readonly<Record<string, string>> = {
  page: '/x/src/app/live.tsx',
  frame: '/x/src/embed/live.tsx',
  later: '/x/src/views/receipts/Receipts.tsx',
  a: '/x/src/charts/a/spec.ts',
  b: '/x/src/charts/b/spec.ts',
  c: '/x/src/charts/c/spec.ts',
  d: '/x/src/charts/d/spec.ts',
};

/** A site where each of some scripts imports `between`, which imports the module. */
function importedBy(...roots: readonly string[]): Lookup {
  return (id) => {
    if (id === 'module') return { isEntry: false, importers: ['between'], dynamicImporters: [] };
    if (id === 'between') {
      const importers = roots.map((root) => ROOTS[root] ?? root);
      return { isEntry: false, importers: [...importers, 'module'], dynamicImporters: [] };
    }
    return { isEntry: false, importers: [], dynamicImporters: ['somewhere'] };
  };
}

it('gives frames what they all need, and the first page what only it needs', () => {
  expect(shareOf('module', importedBy('frame', 'page', 'a'))).toBe('core');
  expect(shareOf('module', importedBy('frame', 'later'))).toBe('frame');
  expect(shareOf('module', importedBy('page', 'later'))).toBe('page');
  expect(shareOf('module', importedBy('page', 'a'))).toBe('kit');
  expect(shareOf('module', importedBy('a', 'b', 'c', 'd'))).toBe('kit');
});

it('keeps apart what only some charts need, and what is opened later', () => {
  const few = importedBy('a', 'b', 'later');
  expect(shareOf('module', few)).toBeNull();
  expect(fewChartsOf('module', few)).toBe('chart a, chart b');
  for (const roots of [['later'], ['a'], ['a', 'later']]) {
    expect(shareOf('module', importedBy(...roots)), roots.join()).toBeNull();
    expect(fewChartsOf('module', importedBy(...roots)), roots.join()).toBeNull();
  }
});
