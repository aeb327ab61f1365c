import { expect, it } from 'vitest';
import { publishedLedgerWithShapes } from '#tooling/testKit/publishedLedgerWithShapes.ts';
import { changesSince } from './changesSince.ts';

const ledger = publishedLedgerWithShapes();
const [first] = ledger.releases;
const [stance, other] = ledger.stances;
if (first === undefined || stance === undefined || other === undefined) {
  throw new Error('The ledger has no release or too few stances.');
}
const NEXT = { id: '2099-01-01', notes: 'Later.', hash: 'f'.repeat(64) };

/** The ledger one release on: a stance corrected, another added, a role withdrawn. */
const grown = {
  ...ledger,
  releases: [...ledger.releases, NEXT],
  stances: [
    { ...stance, withdrawn: { release: NEXT.id, reason: 'Misread.' } },
    { ...stance, id: 'mended', recorded: NEXT.id },
    { ...other, id: 'new', date: '2026-05-01', recorded: NEXT.id },
    ...ledger.stances.slice(1),
  ],
  roles: ledger.roles.map((role, index) =>
    index === 0 ? { ...role, withdrawn: { release: NEXT.id, reason: 'Doubtful.' } } : role,
  ),
};

it('knows nothing later of the newest release', () => {
  expect(changesSince(ledger, first.id, ['stances'])).toBeNull();
  expect(changesSince(grown, NEXT.id, ['stances'])).toBeNull();
});

it('counts a correction once, additions and withdrawals, of the datasets asked for only', () => {
  expect(changesSince(grown, first.id, ['stances'])).toEqual({ release: NEXT.id, changes: 2 });
  expect(changesSince(grown, first.id, ['stances', 'roles'])?.changes).toBe(3);
  expect(changesSince(grown, first.id, ['events'])).toEqual({ release: NEXT.id, changes: 0 });
});
