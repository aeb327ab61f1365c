import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyEdits, emptied, grownLedger } from '#tooling/testKit/grownLedger.ts';
import { madeRole, madeStance } from '#tooling/testKit/madeClaims.ts';
import { manyMembersLedger } from '#tooling/testKit/manyMembersLedger.ts';
import { REAL_LEDGER } from '#tooling/testKit/realLedger.ts';
import { everyRecord } from './recorded.ts';
import { type ReleaseChanges, releaseChanges } from './releaseChanges.ts';

const BASE = emptied(manyMembersLedger(3));
const FIRST = '2027-01-01';
const SECOND = '2027-02-01';
const WRONG = { release: SECOND, reason: 'Misread.' };

/** Ids that stand after these releases. Fails if something is added twice or withdrawn without having stood. */
function applied(all: readonly ReleaseChanges[]): ReadonlySet<string> {
  const standing = new Set<string>();
  for (const { added, changed, withdrawn } of all) {
    for (const { record } of [...withdrawn, ...changed.map(({ before }) => before)]) {
      expect(standing.delete(record.id)).toBe(true);
    }
    for (const { record } of [...added, ...changed.map(({ after }) => after)]) {
      expect(standing.has(record.id)).toBe(false);
      standing.add(record.id);
    }
  }
  return standing;
}

describe('releaseChanges', () => {
  it('applied one after the other give the ledger as it stands, after every release', () => {
    fc.assert(
      fc.property(anyEdits, fc.integer({ min: 1, max: 4 }), (edits, releases) => {
        const changes = releaseChanges(grownLedger(BASE, edits, 4)).slice(0, releases);
        const then = everyRecord(grownLedger(BASE, edits, releases));
        const standing = then.filter(({ record }) => record.withdrawn === null);
        expect(applied(changes)).toEqual(new Set(standing.map(({ record }) => record.id)));
      }),
    );
  });

  it('do not depend on the order of the records', () => {
    fc.assert(
      fc.property(anyEdits, (edits) => {
        const ledger = grownLedger(BASE, edits, 4);
        const turned = { ...ledger, stances: ledger.stances.toReversed() };
        const pairs = releaseChanges(ledger).map(({ changed }) =>
          changed.map(({ before, after }) => `${before.record.id} ${after.record.id}`).toSorted(),
        );
        expect(
          releaseChanges(turned).map(({ changed }) =>
            changed.map(({ before, after }) => `${before.record.id} ${after.record.id}`).toSorted(),
          ),
        ).toEqual(pairs);
      }),
    );
  });

  it('call it a change if a record about the same party and date replaces a withdrawn one', () => {
    const old = madeStance({ id: 'old', recorded: FIRST, withdrawn: WRONG, stance: 'willing' });
    const mended = madeStance({ id: 'mended', recorded: SECOND, stance: 'conditional' });
    const other = madeStance({ id: 'other', recorded: SECOND, about: 'GBR' });
    const gone = madeRole({ id: 'gone', recorded: FIRST, withdrawn: WRONG });
    const ledger = { ...grownLedger(BASE, [], 2), stances: [old, mended, other], roles: [gone] };
    const [first, second] = releaseChanges(ledger);
    expect(first?.added.map(({ record }) => record.id)).toEqual(['old', 'gone', 'founder']);
    expect(second).toMatchObject({
      added: [{ kind: 'stances', record: { id: 'other' } }],
      changed: [{ before: { record: { id: 'old' } }, after: { record: { id: 'mended' } } }],
      withdrawn: [{ kind: 'roles', record: { id: 'gone' } }],
    });
  });

  it('pair those that are most alike where several are about one thing', () => {
    const make = (id: string, reportedBy: string, release: string) =>
      madeStance({
        id,
        reportedBy,
        recorded: release,
        withdrawn: release === FIRST ? WRONG : null,
      });
    const stances = [
      make('a', 'the minister', FIRST),
      make('b', 'a newspaper', FIRST),
      make('c', 'a newspaper', SECOND),
      make('d', 'the minister', SECOND),
    ];
    const changed = releaseChanges({ ...grownLedger(BASE, [], 2), stances })[1]?.changed ?? [];
    expect(changed.map(({ before, after }) => [before.record.id, after.record.id])).toEqual([
      ['a', 'd'],
      ['b', 'c'],
    ]);
  });

  it('account for every record of the real ledger', () => {
    const { ledger } = REAL_LEDGER;
    const standing = everyRecord(ledger).filter(({ record }) => record.withdrawn === null);
    expect(standing.length).toBeGreaterThan(2000);
    expect(applied(releaseChanges(ledger)).size).toBe(standing.length);
  });
});
