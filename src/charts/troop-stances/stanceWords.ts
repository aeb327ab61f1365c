import type { Stance } from '#domain/claim.ts';
import type { Format } from '#i18n/createFormat.ts';
import type { Messages } from '#i18n/messages/en.ts';
import type { Stand } from './stanceTally.ts';

/** A language: what texts are made with. */
export interface Words {
  readonly format: Format;
  readonly messages: Messages;
}

/** `on conditions`; `no statement found` where nothing is known. */
export function stanceWord(stance: Stance | null, { domain }: Messages): string {
  return stance === null ? domain.noStance : domain.stance[stance];
}

/** Stance in words, with the part in the coalition before it for those who are not members. */
export function standDetail({ participation, state }: Stand, { messages }: Words): string {
  const stance = stanceWord(state.stance, messages);
  if (participation === 'member') return stance;
  const part = messages.domain.participation[participation ?? 'absent'];
  return messages.charts['troop-stances'].otherDetail(part, stance);
}

/** One line that says who stands where and by whose word. */
export function standTip(stand: Stand, words: Words): string {
  const { format, messages } = words;
  const text = messages.charts['troop-stances'];
  const name = format.partyName(stand.party);
  const detail = standDetail(stand, words);
  const { claim, disputed } = stand.state;
  const tip =
    claim === null
      ? text.tipWithout(name, detail)
      : text.tip(name, detail, messages.domain.basis[claim.basis], format.shortDate(claim.date));
  return disputed === null ? tip : text.aside(tip, messages.charts.disputed);
}
