import { ROLE_STATUSES } from '#domain/claim.ts';
import type { Question } from '#domain/question.ts';
import type { RoleState } from '#domain/rolesAt.ts';
import type { RoleHolder, RoleTally } from './roleTally.ts';
import { roleName, statusBreakdown, statusWord, type Words } from './roleWords.ts';

/** More ties than this are counted instead of named. */
const NAMED = 3;

function rolesOf(holders: readonly RoleHolder[], id: string): readonly RoleState[] {
  return holders.flatMap(({ roles }) => roles.filter(({ role }) => role === id));
}

function isFirm({ status }: RoleState): boolean {
  return status === 'committed' || status === 'active';
}

/** Whether some statuses are chosen and others not. */
function isPart(status: Question['status']): boolean {
  return status.length > 0 && ROLE_STATUSES.some((each) => !status.includes(each));
}

/** Whether the question leaves roles out. */
function isLimited({ role, status }: Question): boolean {
  return role.length > 0 || isPart(status);
}

/** Which statuses count, if not all do. */
function statusLimit({ status }: Question, words: Words): string | null {
  return !isPart(status)
    ? null
    : words.format.either(status.map((each) => statusWord(each, words)));
}

function membersTitle(tally: RoleTally, question: Question, words: Words): string {
  const { format, messages } = words;
  const text = messages.roles;
  const { members, memberCount } = tally;
  const counts = tally.columns.map((column) => ({ column, roles: rolesOf(members, column.id) }));
  const most = Math.max(...counts.map(({ roles }) => roles.length));
  const leading = counts.filter(({ roles }) => roles.length === most);
  const names = leading.map(({ column }) => text.roleInSentence(roleName(column, words)));
  const scope = {
    limit: statusLimit(question, words),
    count: most,
    number: format.number(most),
    total: memberCount,
    totalNumber: format.number(memberCount),
    region: question.region,
  };
  const [only] = leading;
  if (only === undefined || leading.length > 1) {
    return leading.length > NAMED
      ? text.manyLeading({ ...scope, roles: format.number(leading.length) })
      : text.leading({ ...scope, names: format.list(names), tied: true, firm: null });
  }
  if (tally.columns.length === 1) {
    const name = roleName(only.column, words);
    return text.oneRole({ ...scope, name, breakdown: statusBreakdown(only.roles, words) });
  }
  const firm = scope.limit === null ? only.roles.filter(isFirm).length : null;
  return text.leading({ ...scope, names: format.list(names), tied: false, firm });
}

function holderTitle(
  name: string,
  holder: RoleHolder | undefined,
  tally: RoleTally,
  limited: boolean,
  words: Words,
): string {
  const text = words.messages.roles;
  if (holder === undefined) return text.holderWithout(name, limited);
  const { roles } = holder;
  if (roles.length > NAMED) {
    return text.holderCounts(
      name,
      words.format.number(roles.length),
      statusBreakdown(roles, words),
      limited,
    );
  }
  const named = roles.flatMap((state) =>
    tally.columns
      .filter(({ id }) => id === state.role)
      .map((column) => text.roleIs(roleName(column, words), statusWord(state.status, words))),
  );
  return text.holderRoles(name, words.format.list(named), limited);
}

/** Of several countries, those with most roles. */
function comparisonTitle(
  holders: readonly RoleHolder[],
  chosen: number,
  limited: boolean,
  { format, messages }: Words,
): string {
  const text = messages.roles;
  const most = Math.max(0, ...holders.map(({ roles }) => roles.length));
  const leading = holders.filter(({ roles }) => roles.length === most);
  if (leading.length === 0) return text.chosenWithout(limited);
  const names = format.list(
    leading.map(({ party }) => text.partyInSentence(format.partyName(party))),
  );
  return text.chosenLeading({
    chosen: format.number(chosen),
    names,
    tied: leading.length > 1,
    number: format.number(most),
    limited,
  });
}

/**
 * The finding: of the parties selected, or else of all members.
 * @param selected names of the selected parties that the question lets through, by code
 */
export function rolesTitle(
  tally: RoleTally,
  question: Question,
  selected: ReadonlyMap<string, string>,
  words: Words,
): string {
  const text = words.messages.roles;
  const holders = [...tally.members, ...tally.others];
  const limited = isLimited(question);
  if (holders.length === 0) {
    return limited || question.region !== null ? text.noneShown : text.none;
  }
  const [first] = selected;
  if (first !== undefined && selected.size === 1) {
    const [code, name] = first;
    return holderTitle(
      name,
      holders.find(({ party }) => party.code === code),
      tally,
      limited,
      words,
    );
  }
  if (selected.size > 1) {
    const chosen = holders.filter(({ party }) => selected.has(party.code));
    return comparisonTitle(chosen, selected.size, limited, words);
  }
  if (tally.members.length === 0) {
    return text.onlyOthers(tally.others.length, words.format.number(tally.others.length));
  }
  return membersTitle(tally, question, words);
}
