import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import type { LockedPackage } from '#prerender/lockFile.ts';
import { parseLockFile } from '#prerender/lockFile.ts';
import { licenceFaults } from './licenceFaults.ts';

const PACKAGES = parseLockFile(readFileSync(resolve('package-lock.json'), 'utf8'));

function made(licence: string | null, dev = false, name = 'made'): LockedPackage {
  const path = `node_modules/${name}`;
  return { path, name, version: '1.0.0', integrity: null, licence, dev, needs: [] };
}

it('finds a known licence on every package', () => {
  expect(PACKAGES.length).toBeGreaterThan(100);
  expect(licenceFaults(PACKAGES)).toEqual([]);
});

it('refuses an unknown licence, a missing one and one that only tools may have', () => {
  expect(licenceFaults([made('SSPL-1.0')])).toEqual(['made 1.0.0 (shipped): SSPL-1.0']);
  expect(licenceFaults([made(null)])).toEqual(['made 1.0.0 (shipped): states no licence']);
  expect(licenceFaults([made('MPL-2.0', true)])).toEqual([]);
  expect(licenceFaults([made('MPL-2.0')])).toHaveLength(1);
  expect(licenceFaults([made('SEE LICENSE IN x', true)])).toHaveLength(1);
});

it('reads choices and sums', () => {
  for (const met of ['(MIT OR GPL-3.0)', 'MIT AND ISC', '(GPL-2.0 OR MIT) AND ISC']) {
    expect(licenceFaults([made(met)]), met).toEqual([]);
  }
  for (const unmet of [
    'MIT AND GPL-3.0',
    '(MIT AND GPL-3.0) OR SSPL-1.0',
    '(GPL-2.0 OR X) AND ISC',
  ]) {
    expect(licenceFaults([made(unmet)]), unmet).toHaveLength(1);
  }
});

it('lets a named exception through under its own licence only', () => {
  expect(licenceFaults([made('Hippocratic-2.1', false, 'react-leaflet')])).toEqual([]);
  expect(licenceFaults([made('Hippocratic-3.0', false, 'react-leaflet')])).toHaveLength(1);
  expect(licenceFaults([made('Hippocratic-2.1')])).toHaveLength(1);
});
