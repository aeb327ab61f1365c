import type { TableModel, TableRow } from '#charts/kit/spec.ts';
import { ROLE_STATUSES } from '#domain/claim.ts';
import type { RoleHolder, RoleTally } from './roleTally.ts';
import { roleName, statusWord, type Words } from './roleWords.ts';

/** The newest claim of each role first, then the others, role by role. */
export function claimIds({ roles }: RoleHolder): readonly string[] {
  return roles.flatMap(({ claims }) => claims.map(({ id }) => id));
}

function rowOf(holder: RoleHolder, { columns }: RoleTally, words: Words): TableRow {
  const { format, messages } = words;
  const { party, participation, roles } = holder;
  const name = format.partyName(party);
  const part = messages.domain.participation[participation ?? 'absent'];
  const statuses = columns.map(({ id }) => roles.find(({ role }) => role === id)?.status ?? null);
  return {
    party: party.code,
    cells: [
      name,
      part,
      format.number(roles.length),
      ...statuses.map((status) => (status === null ? '' : statusWord(status, words))),
    ],
    sortKeys: [
      name,
      part,
      roles.length,
      ...statuses.map((status) =>
        status === null ? null : ROLE_STATUSES.length - ROLE_STATUSES.indexOf(status),
      ),
    ],
    claims: claimIds(holder),
  };
}

/** The matrix in words; roles sort from active to offered. */
export function rolesTable(tally: RoleTally, words: Words): TableModel {
  const { messages, format } = words;
  const text = messages.roles;
  return {
    caption: text.caption(messages.charts.asOf(format.date(tally.day))),
    columns: [
      { id: 'country', label: messages.charts.country, align: 'start' },
      { id: 'part', label: text.columns.part, align: 'start' },
      { id: 'roles', label: text.columns.roles, align: 'end' },
      ...tally.columns.map((column) => ({
        id: `role-${column.id}`,
        label: roleName(column, words),
        align: 'start' as const,
      })),
    ],
    rows: [...tally.members, ...tally.others].map((holder) => rowOf(holder, tally, words)),
  };
}
