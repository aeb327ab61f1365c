import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseLockFile } from '#prerender/lockFile.ts';
import { licenceFaults } from '#tooling/licenceFaults.ts';
import { PEER_SOURCES } from './installPeers.ts';

const TEXT = readFileSync(join(PEER_SOURCES, 'package-lock.json'), 'utf8');

it('locks peers with hashes and without addresses, as the project locks its own packages', () => {
  const packages = parseLockFile(TEXT).filter(({ path }) => path !== '');
  expect(packages.length).toBeGreaterThan(100);
  expect(packages.filter(({ integrity }) => integrity === null)).toEqual([]);
  expect(TEXT).not.toContain('"resolved"');
});

it('installs only what a tool may be licensed under', () => {
  const tools = parseLockFile(TEXT).map((locked) => ({ ...locked, dev: true }));
  expect(licenceFaults(tools)).toEqual([]);
});
