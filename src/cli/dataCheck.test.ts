import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { edited } from '#tooling/testKit/edited.ts';
import { ledgerFolders } from '#tooling/testKit/ledgerFolders.ts';
import { WIRE_LEDGER } from '#tooling/testKit/wireLedger.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const folders = ledgerFolders();

afterAll(folders.remove);

function run(args: readonly string[], folder?: string): { status: number | null; stdout: string } {
  const command = ['--import', 'tsx', 'src/cli/dataCheck.ts', ...args];
  const env = { ...process.env, DATA_DIR: folder };
  return spawnSync(process.execPath, command, { cwd: ROOT, env, encoding: 'utf8' });
}

describe('data:check', () => {
  it('passes the ledger of the repository', () => {
    const { status, stdout } = run([]);
    expect(stdout).toContain('data: no problems');
    expect(status).toBe(0);
  });

  it('fails a damaged folder with all of its problems, one line each', () => {
    const worse = edited(WIRE_LEDGER, 'troops/stances.json records.0.stance', 'maybe');
    const worst = edited(worse, 'roles/roles.json records.0.sources', []);
    const folder = folders.write(worst);
    const { status, stdout } = run([folder]);
    expect(stdout.trim().split('\n')).toEqual([
      expect.stringContaining('troops/stances.json: stance-fra: stance: is "maybe"'),
      expect.stringContaining('roles/roles.json: role-fra: sources: is an empty list'),
      `2 problems in ${folder}`,
    ]);
    expect(status).toBe(1);
  });

  it('takes the folder from DATA_DIR', () => {
    const { status, stdout } = run([], 'no/such/folder');
    expect(stdout).toContain('no/such/folder: cannot be read (ENOENT); expected a ledger folder');
    expect(status).toBe(1);
  });
});
