import { assertNever } from '#lib/assertNever.ts';
import { compareBy, compareText, firstBy } from '#lib/compare.ts';
import type { Ledger, Release } from './ledger.ts';
import { type RecordLists, type Recorded, everyRecord } from './recorded.ts';

/** A record taken back, and the one that says the same thing right. */
export interface Replacement {
  readonly before: Recorded;
  readonly after: Recorded;
}

/** What one release did to the ledger. Every record is in one of the lists only. */
export interface ReleaseChanges {
  readonly release: Release;
  readonly added: readonly Recorded[];
  /** Withdrawn in this release and replaced in it by a record about the same party, date and kind. */
  readonly changed: readonly Replacement[];
  readonly withdrawn: readonly Recorded[];
}

/** What a record is about, apart from what it says of it: party, date and kind. */
function topicParts({ kind, record }: Recorded): readonly unknown[] {
  switch (kind) {
    case 'stances':
      return [kind, record.about, record.date];
    case 'roles':
      return [kind, record.about, record.date, record.role];
    case 'members':
      return [kind, record.about];
    case 'reports':
      return [kind, record.date, record.metric];
    case 'statements':
      return [kind, record.about, record.date, record.topic];
    case 'events':
      return [kind, record.date, record.level];
    case 'aid-pledges':
      return [kind, record.about, record.date, record.kind];
    case 'aid-totals':
      return [kind, record.donor, record.measure];
    case 'aid-monthly':
      return [kind, record.donor, record.month];
    case 'aid-military-by-origin':
      return [kind, record.month];
    case 'aid-eu-shares':
      return [kind, record.donor];
    case 'aid-weapons':
      return [kind, record.donor, record.category];
    case 'countries':
      return [kind, record.code];
    default:
      return assertNever(kind);
  }
}

function topicOf(recorded: Recorded): string {
  return JSON.stringify(topicParts(recorded));
}

function grouped<Key>(
  records: readonly Recorded[],
  keyOf: (recorded: Recorded) => Key,
): ReadonlyMap<Key, readonly Recorded[]> {
  const groups = new Map<Key, Recorded[]>();
  for (const recorded of records) {
    const key = keyOf(recorded);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [recorded]);
    else group.push(recorded);
  }
  return groups;
}

/** How many fields two records have in common. */
function likeness({ before, after }: Replacement): number {
  const old = new Map<string, unknown>(Object.entries(before.record));
  const fields: readonly (readonly [string, unknown])[] = Object.entries(after.record);
  return fields.filter(([name, value]) => JSON.stringify(old.get(name)) === JSON.stringify(value))
    .length;
}

const mostAlike = compareBy<Replacement>(
  (a, b) => likeness(b) - likeness(a),
  (a, b) => compareText(a.before.record.id, b.before.record.id),
  (a, b) => compareText(a.after.record.id, b.after.record.id),
);

/** Of several records about one thing, those that are most alike belong together. */
function paired(
  withdrawn: readonly Recorded[],
  added: readonly Recorded[],
): readonly Replacement[] {
  const pairs = withdrawn.flatMap((before) => added.map((after) => ({ before, after })));
  const best = firstBy(pairs, mostAlike);
  if (best === null) return [];
  const rest = paired(
    withdrawn.filter((each) => each !== best.before),
    added.filter((each) => each !== best.after),
  );
  return [best, ...rest];
}

function changesIn(
  release: Release,
  recorded: readonly Recorded[],
  withdrawn: readonly Recorded[],
): ReleaseChanges {
  const candidates = grouped(recorded, topicOf);
  const changed = [...grouped(withdrawn, topicOf)].flatMap(([topic, old]) =>
    paired(old, candidates.get(topic) ?? []),
  );
  const settled = new Set(changed.flatMap(({ before, after }) => [before, after]));
  return {
    release,
    added: recorded.filter((each) => !settled.has(each)),
    changed,
    withdrawn: withdrawn.filter((each) => !settled.has(each)),
  };
}

/**
 * What each release added, changed and withdrew, in the order of the releases. Applied one after the other
 * they give the ledger as it stands.
 */
export function releaseChanges(
  ledger: RecordLists & Pick<Ledger, 'releases'>,
): readonly ReleaseChanges[] {
  const records = everyRecord(ledger);
  const recorded = grouped(records, ({ record }) => record.recorded);
  const withdrawn = grouped(records, ({ record }) => record.withdrawn?.release ?? null);
  return ledger.releases.map((release) =>
    changesIn(release, recorded.get(release.id) ?? [], withdrawn.get(release.id) ?? []),
  );
}
