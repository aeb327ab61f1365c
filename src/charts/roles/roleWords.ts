import { ROLE_STATUSES, type RoleStatus } from '#domain/claim.ts';
import type { Labelled, Party } from '#domain/ledger.ts';
import type { RoleState } from '#domain/rolesAt.ts';
import type { Format } from '#i18n/createFormat.ts';
import type { Messages } from '#i18n/messages/en.ts';
import { statusCounts } from './roleTally.ts';

/** What turns a tally into sentences. */
export interface Words {
  readonly format: Format;
  readonly messages: Messages;
}

/** Name of a role in the reader's language. */
export function roleName({ name }: Labelled, { format }: Words): string {
  return format.text(name);
}

/** `7 active, 6 committed and 5 offered`: what is firmest first, nothing that is zero. */
export function statusBreakdown(roles: readonly RoleState[], words: Words): string {
  const counts = statusCounts(roles);
  const texts = ROLE_STATUSES.toReversed()
    .filter((status) => counts[status] > 0)
    .map((status) =>
      words.messages.roles.counted(words.format.number(counts[status]), statusWord(status, words)),
    );
  return words.format.list(texts);
}

/** A status in words. */
export function statusWord(status: RoleStatus, { messages }: Words): string {
  return messages.domain.roleStatus[status];
}

/** `France: Training, committed, 4 September 2025`. */
export function roleTip(party: Party, name: string, state: RoleState, words: Words): string {
  const { format, messages } = words;
  return messages.roles.tip({
    party: format.partyName(party),
    role: name,
    status: statusWord(state.status, words),
    date: format.date(state.claim.date),
  });
}
