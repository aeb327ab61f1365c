import fc from 'fast-check';
import type { LedgerRecord } from '#domain/claim.ts';
import type { Ledger } from '#domain/ledger.ts';
import { newestDay } from '#domain/newestDay.ts';
import { anyDay } from './anyClaims.ts';
import { madeAidMonth, madeParticipation, madeRole, madeStance } from './madeClaims.ts';

/** Releases of ledgers that grow, oldest first. */
export const GROWN_RELEASES = ['2027-01-01', '2027-02-01', '2027-03-01', '2027-04-01'] as const;

/** What an editor does to a ledger: a record comes in with one release and may go with a later one. */
interface Edit {
  readonly kind: 'stances' | 'roles' | 'members' | 'aid-monthly';
  readonly about: string;
  readonly date: string;
  readonly source: string;
  /** Positions in `GROWN_RELEASES`; a withdrawal that is not later than the record does not happen. */
  readonly recorded: number;
  readonly withdrawn: number;
}

const anyEdit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('stances', 'roles', 'members', 'aid-monthly'),
  about: fc.constantFrom('FRA', 'GBR'),
  date: fc.oneof(anyDay, fc.constantFrom('2025-03-01', '2025-04', '2025')),
  source: fc.constantFrom('source-1', 'source-2', 'source-3'),
  recorded: fc.nat(3),
  withdrawn: fc.nat(3),
});

/** The work of editors over all releases. */
export const anyEdits: fc.Arbitrary<readonly Edit[]> = fc.array(anyEdit, { maxLength: 30 });

function releaseAt(position: number): string {
  return GROWN_RELEASES[position] ?? '';
}

/** Records of one kind after so many releases. */
function grown<R extends LedgerRecord>(
  edits: readonly Edit[],
  kind: Edit['kind'],
  releases: number,
  make: (edit: Edit, record: LedgerRecord) => R,
): readonly R[] {
  return edits.flatMap((edit, position) => {
    if (edit.kind !== kind || edit.recorded >= releases) return [];
    const gone = edit.withdrawn > edit.recorded && edit.withdrawn < releases;
    const release = releaseAt(edit.withdrawn);
    return make(edit, {
      id: `record-${position}`,
      recorded: releaseAt(edit.recorded),
      withdrawn: gone ? { release, reason: 'Not found again.' } : null,
      sources: [edit.source],
    });
  });
}

/** There from the first release on, so that the ledger always has a newest fact. */
const FOUNDER = madeParticipation({
  id: 'founder',
  about: 'FRA',
  date: '2023-06-01',
  recorded: GROWN_RELEASES[0],
  sources: ['source-1'],
});

/** The ledger as editors had it right after the first so many releases, built from what was done by then only. */
export function grownLedger(base: Ledger, edits: readonly Edit[], releases: number): Ledger {
  const claims = {
    stances: grown(edits, 'stances', releases, ({ about, date }, record) =>
      madeStance({ ...record, about, date }),
    ),
    roles: grown(edits, 'roles', releases, ({ about, date }, record) =>
      madeRole({ ...record, about, date }),
    ),
    members: [
      FOUNDER,
      ...grown(edits, 'members', releases, ({ about, date }, record) =>
        madeParticipation({ ...record, about, date }),
      ),
    ],
  };
  const standing = Object.values(claims)
    .flat()
    .filter(({ withdrawn }) => withdrawn === null);
  const done = edits.filter(({ recorded }) => recorded < releases);
  const cited = new Set([...FOUNDER.sources, ...done.map(({ source }) => source)]);
  return {
    ...base,
    ...claims,
    'aid-monthly': grown(edits, 'aid-monthly', releases, ({ about, date }, record) =>
      madeAidMonth({ ...record, donor: about, month: `${date}-01`.slice(0, 7) }),
    ),
    coalition: { ...base.coalition, asof: newestDay(standing) ?? base.coalition.asof },
    releases: GROWN_RELEASES.slice(0, releases).map((id) => ({
      id,
      notes: 'As it came.',
      hash: '0'.repeat(64),
    })),
    sources: ['source-1', 'source-2', 'source-3']
      .filter((id) => cited.has(id))
      .map((id) => ({
        id,
        publisher: 'A paper',
        title: id,
        url: null,
        published: null,
        kind: 'press',
      })),
  };
}

/** A ledger with a description and nothing else. */
export function emptied(ledger: Ledger): Ledger {
  return {
    ...ledger,
    countries: [],
    members: [],
    stances: [],
    roles: [],
    statements: [],
    reports: [],
    events: [],
    'aid-monthly': [],
    'aid-totals': [],
    'aid-eu-shares': [],
    'aid-military-by-origin': [],
    'aid-weapons': [],
    'aid-pledges': [],
    sources: [],
  };
}
