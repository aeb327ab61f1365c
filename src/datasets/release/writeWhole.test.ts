import { spawnSync } from 'node:child_process';
import {
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readLedgerFolder } from '#datasets/source.node.ts';
import { ledgerFolders } from '#tooling/testKit/ledgerFolders.ts';
import { WIRE_LEDGER } from '#tooling/testKit/wireLedger.ts';
import { folderProblems } from './folderProblems.node.ts';
import { writeWhole } from './writeWhole.node.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

function folderWith(text: string): { readonly folder: string; readonly file: string } {
  const folder = mkdtempSync(join(tmpdir(), 'whole-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'a.json');
  writeFileSync(file, text);
  return { folder, file };
}

describe('writeWhole', () => {
  it('replaces the file and leaves nothing beside it', () => {
    const { folder, file } = folderWith('old');
    writeWhole(file, 'new');
    expect(readFileSync(file, 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['a.json']);
  });

  it('has the whole new text on the disk before the old file goes', () => {
    const { folder, file } = folderWith('old');
    writeWhole(file, 'new', () => {
      expect(readFileSync(join(folder, '.a.json.new'), 'utf8')).toBe('new');
      expect(readFileSync(file, 'utf8')).toBe('old');
    });
  });

  it('leaves the old file alone if it fails in between', () => {
    const { folder, file } = folderWith('old');
    const fail = (): void => {
      throw new Error('The disk is full.');
    };
    expect(() => writeWhole(file, 'new', fail)).toThrow('The disk is full.');
    expect(readFileSync(file, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a.json']);
  });

  it('writes through a link, which stays one', () => {
    const { folder, file } = folderWith('old');
    symlinkSync('a.json', join(folder, 'link.json'));
    writeWhole(join(folder, 'link.json'), 'new');
    expect(readFileSync(file, 'utf8')).toBe('new');
    expect(
      readdirSync(folder, { withFileTypes: true }).map((entry) => entry.isSymbolicLink()),
    ).toEqual([false, true]);
  });

  it('creates no file that was not there', () => {
    const { folder } = folderWith('old');
    expect(() => writeWhole(join(folder, 'b.json'), 'new')).toThrow('ENOENT');
    expect(readdirSync(folder)).toEqual(['a.json']);
  });
});

it('a process killed between writing and renaming leaves the ledger sound', () => {
  const folders = ledgerFolders();
  onTestFinished(folders.remove);
  const folder = folders.write(WIRE_LEDGER);
  const file = join(folder, 'releases.json');
  const before = readFileSync(file, 'utf8');
  const script = [
    "import { writeWhole } from './src/datasets/release/writeWhole.node.ts';",
    `writeWhole(${JSON.stringify(file)}, '{ "dataset": "rel', () => process.kill(process.pid, 'SIGKILL'));`,
  ].join('\n');
  const args = ['--import', 'tsx', '--input-type=module', '--eval', script];
  const { signal } = spawnSync(process.execPath, args, { cwd: ROOT });
  expect(signal).toBe('SIGKILL');
  expect(readdirSync(folder)).toContain('.releases.json.new');
  expect(readFileSync(file, 'utf8')).toBe(before);
  expect(folderProblems(readLedgerFolder(folder))).toEqual([]);
  writeWhole(file, before);
  expect(readdirSync(folder)).not.toContain('.releases.json.new');
});
