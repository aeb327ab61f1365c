import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { workflowFaults } from './workflowFaults.ts';

const FOLDER = resolve('.github/workflows');
const COMMIT = 'a'.repeat(40);

it('finds every action of every workflow pinned to a commit', () => {
  const texts = readdirSync(FOLDER).map((name) => readFileSync(join(FOLDER, name), 'utf8'));
  expect(texts.join('').match(/uses:/g)?.length).toBeGreaterThan(4);
  expect(texts.flatMap(workflowFaults)).toEqual([]);
});

it('finds tags, branches, short commits and commits that name no version', () => {
  for (const action of ['a/b@v4', 'a/b@main', `a/b@${COMMIT.slice(1)}`, 'a/b', 'docker://x']) {
    expect(workflowFaults(`      - uses: ${action}\n`), action).toHaveLength(1);
  }
  expect(workflowFaults(`        uses: a/b@${COMMIT}\n`)).toHaveLength(1);
  expect(workflowFaults(`      - uses: a/b@${COMMIT} # v1.2.3\n`)).toEqual([]);
});
