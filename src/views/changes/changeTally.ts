import type {
  AidChange,
  Change,
  EventChange,
  PartChange,
  ReportChange,
  RoleChange,
  SoldierChange,
  StanceChange,
} from '#domain/change.ts';
import type { DatasetId } from '#domain/ledger.ts';

/** Changes by what they are about, as the list shows them. */
export interface ChangeTally {
  /** Another stance than before. */
  readonly stances: readonly StanceChange[];
  /** A stance where none was known. */
  readonly firstStances: readonly StanceChange[];
  readonly soldiers: readonly SoldierChange[];
  readonly parts: readonly PartChange[];
  readonly roles: readonly RoleChange[];
  readonly meetings: readonly EventChange[];
  readonly milestones: readonly EventChange[];
  readonly reports: readonly ReportChange[];
  /** Largest allocation first. */
  readonly aid: readonly AidChange[];
}

export type GroupId = keyof ChangeTally;

/** Datasets that a group is made from. */
const MADE_FROM: Readonly<Record<GroupId, readonly DatasetId[]>> = {
  stances: ['stances'],
  firstStances: ['stances'],
  soldiers: ['stances', 'members'],
  parts: ['members'],
  roles: ['roles'],
  meetings: ['events'],
  milestones: ['events'],
  reports: ['reports'],
  aid: ['aid-monthly'],
};

/** The groups that cannot be told without the datasets that are missing. */
export function unknownGroups(missing: ReadonlySet<DatasetId>): ReadonlySet<GroupId> {
  const groups = GROUP_IDS.filter((group) => MADE_FROM[group].some((id) => missing.has(id)));
  return new Set(groups);
}

/** All groups, in the order of the list. */
export const GROUP_IDS = [
  'stances',
  'firstStances',
  'soldiers',
  'parts',
  'roles',
  'meetings',
  'milestones',
  'reports',
  'aid',
] as const;

/** Sorts changes into the groups of the list; their order inside stays, but for aid. */
export function changeTally(changes: readonly Change[]): ChangeTally {
  const stances = changes.filter((change) => change.kind === 'stance');
  const events = changes.filter((change) => change.kind === 'event');
  return {
    stances: stances.filter(({ before }) => before !== null),
    firstStances: stances.filter(({ before }) => before === null),
    soldiers: changes.filter((change) => change.kind === 'soldiers'),
    parts: changes.filter((change) => change.kind === 'part'),
    roles: changes.filter((change) => change.kind === 'role'),
    meetings: events.filter(({ meeting }) => meeting),
    milestones: events.filter(({ meeting }) => !meeting),
    reports: changes.filter((change) => change.kind === 'report'),
    aid: changes
      .filter((change) => change.kind === 'aid')
      .toSorted((a, b) => b.allocations - a.allocations || b.commitments - a.commitments),
  };
}
