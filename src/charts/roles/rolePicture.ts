import { ROLE_STATUSES, type RoleStatus } from '#domain/claim.ts';
import type { PartyCode } from '#domain/claim.ts';
import type { RoleHolder, RoleTally } from './roleTally.ts';
import { claimIds } from './rolesTable.ts';
import { roleName, roleTip, statusBreakdown, type Words } from './roleWords.ts';

/** A role of a party. */
export interface RoleMark {
  /** Position of the role among the columns. */
  readonly column: number;
  readonly status: RoleStatus;
  readonly role: string;
  readonly tip: string;
  readonly claims: readonly string[];
}

/** A party with its roles, in the order of the columns. */
export interface RoleLine {
  readonly party: PartyCode;
  readonly name: string;
  /** Its part in the coalition, where it is not a member; `null` for members. */
  readonly note: string | null;
  readonly selected: boolean;
  readonly tip: string;
  readonly claims: readonly string[];
  readonly marks: readonly RoleMark[];
}

/** Members, or those beside them. */
export interface RoleGroup {
  /** `null`: needs none. */
  readonly heading: string | null;
  readonly lines: readonly RoleLine[];
}

export interface RoleColumn {
  readonly id: string;
  readonly label: string;
  /** Members with this role. */
  readonly count: string;
}

/** What is drawn, in words and positions of the matrix. */
export interface RolePicture {
  readonly columns: readonly RoleColumn[];
  /** What the counts of the columns are. */
  readonly countLabel: string;
  readonly groups: readonly RoleGroup[];
}

function lineOf(
  holder: RoleHolder,
  { columns }: RoleTally,
  selected: readonly PartyCode[],
  words: Words,
): RoleLine {
  const { format, messages } = words;
  const { party, participation, roles } = holder;
  const name = format.partyName(party);
  return {
    party: party.code,
    name,
    note:
      participation === 'member' ? null : messages.domain.participation[participation ?? 'absent'],
    selected: selected.includes(party.code),
    tip: messages.roles.lineTip(
      name,
      roles.length,
      format.number(roles.length),
      statusBreakdown(roles, words),
    ),
    claims: claimIds(holder),
    marks: columns.flatMap((column, index) =>
      roles
        .filter(({ role }) => role === column.id)
        .map((state) => ({
          column: index,
          status: state.status,
          role: roleName(column, words),
          tip: roleTip(party, roleName(column, words), state, words),
          claims: state.claims.map(({ id }) => id),
        })),
    ),
  };
}

/** Members first, then whoever else has a role. */
export function rolePicture(
  tally: RoleTally,
  selected: readonly PartyCode[],
  words: Words,
): RolePicture {
  const { format, messages } = words;
  const lines = (holders: readonly RoleHolder[]): readonly RoleLine[] =>
    holders.map((holder) => lineOf(holder, tally, selected, words));
  const groups = [
    { heading: null, lines: lines(tally.members) },
    { heading: messages.roles.others, lines: lines(tally.others) },
  ];
  return {
    columns: tally.columns.map((column) => ({
      id: column.id,
      label: roleName(column, words),
      count: format.number(
        tally.members.filter(({ roles }) => roles.some(({ role }) => role === column.id)).length,
      ),
    })),
    countLabel: messages.roles.countLabel,
    groups: groups.filter((group) => group.lines.length > 0),
  };
}

/** Marks as a list reads them: what is firmest first. */
export function firmestFirst(marks: readonly RoleMark[]): readonly RoleMark[] {
  return marks.toSorted(
    (a, b) =>
      ROLE_STATUSES.indexOf(b.status) - ROLE_STATUSES.indexOf(a.status) || a.column - b.column,
  );
}
