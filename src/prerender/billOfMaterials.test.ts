import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { billOfMaterials } from './billOfMaterials.ts';
import { parseLockFile } from './lockFile.ts';

const TEXT = readFileSync(resolve('package-lock.json'), 'utf8');
const PACKAGES = parseLockFile(TEXT);

const BILL = z.object({
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.literal('1.6'),
  serialNumber: z.string().regex(/^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
  components: z.array(
    z.object({
      'bom-ref': z.string(),
      group: z.string().optional(),
      name: z.string(),
      version: z.string(),
      scope: z.enum(['required', 'excluded']),
      hashes: z.array(z.object({ alg: z.literal('SHA-512'), content: z.string().length(128) })),
      licenses: z.array(z.record(z.string(), z.unknown())).min(1),
      purl: z.string().regex(/^pkg:npm\//),
    }),
  ),
  dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.array(z.string()) })),
});

const bill = BILL.parse(JSON.parse(billOfMaterials(PACKAGES)));

function scopeOf(name: string): string | undefined {
  return bill.components.find(
    (component) => component.group === undefined && component.name === name,
  )?.scope;
}

it('lists every locked package once, with hash and licence', () => {
  expect(bill.components).toHaveLength(PACKAGES.length - 1);
  expect(new Set(bill.components.map((component) => component['bom-ref'])).size).toBe(
    bill.components.length,
  );
  expect(bill.components.every(({ hashes }) => hashes.length === 1)).toBe(true);
});

it('tells what ships from what only builds and tests', () => {
  expect(scopeOf('react-dom')).toBe('required');
  expect(scopeOf('vitest')).toBe('excluded');
});

it('names only listed packages as needed, and finds them where Node does', () => {
  const refs = new Set(bill.dependencies.map(({ ref }) => ref));
  const missing = bill.dependencies.flatMap(({ dependsOn }) =>
    dependsOn.filter((to) => !refs.has(to)),
  );
  expect(missing).toEqual([]);
  const nested = JSON.stringify({
    lockfileVersion: 3,
    packages: {
      '': { name: 'project', dependencies: { a: '1' } },
      'node_modules/a': { version: '1.0.0', dependencies: { b: '2', c: '1' } },
      'node_modules/a/node_modules/b': { version: '2.0.0', dependencies: { c: '1' } },
      'node_modules/b': { version: '1.0.0' },
      'node_modules/c': { version: '1.0.0' },
    },
  });
  const needs = new Map(parseLockFile(nested).map(({ path, needs: paths }) => [path, paths]));
  expect(needs.get('node_modules/a')).toEqual(['node_modules/a/node_modules/b', 'node_modules/c']);
  expect(needs.get('node_modules/a/node_modules/b')).toEqual(['node_modules/c']);
});

it('is the same text for the same packages, and another for others', () => {
  expect(billOfMaterials(parseLockFile(TEXT))).toBe(billOfMaterials(PACKAGES));
  expect(billOfMaterials(PACKAGES.slice(0, -1))).not.toContain(bill.serialNumber);
});
