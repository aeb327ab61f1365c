import { describeInterval } from '#charts/kit/describeInterval.ts';
import { STANCES } from '#domain/claim.ts';
import type { Labelled } from '#domain/ledger.ts';
import { normaliseAid } from '#domain/normaliseAid.ts';
import type { AidUnit } from '#domain/question.ts';
import type { Format } from '#i18n/createFormat.ts';
import type { Messages } from '#i18n/messages/en.ts';
import type { SortKey } from '#lib/compareKeys.ts';
import { firstDay } from '#lib/date.ts';
import { claimIds, type MemberFacts } from './memberTally.ts';

/** What turns facts into cells. */
export interface Words {
  readonly format: Format;
  readonly messages: Messages;
  readonly roles: readonly Labelled[];
}

/** A cell: what it says and what it sorts by; `null` is unknown and goes last. */
export interface Cell {
  readonly text: string;
  readonly key: SortKey;
}

export type MemberColumnId = keyof Messages['members']['columns'];

/** A column of the table: how it is called in the address, and what it says of a party. */
export interface MemberColumn {
  readonly id: MemberColumnId;
  readonly align: 'start' | 'end';
  readonly cell: (facts: MemberFacts, words: Words) => Cell;
}

/** Place of a party's part in lists: those who lead, members, partners, observers, then those who are not in. */
export function partRank({ part }: MemberFacts): number | null {
  if (part === null) return null;
  const order = ['member', 'partner', 'observer', 'absent', 'opposed'] as const;
  return part.lead ? 0 : order.indexOf(part.participation) + 1;
}

function partCell(facts: MemberFacts, { messages }: Words): Cell {
  const { part } = facts;
  const { domain } = messages;
  if (part === null) return { text: messages.members.notKnown, key: null };
  const text = domain.participation[part.participation];
  return { text: part.lead ? messages.members.leading(text) : text, key: partRank(facts) };
}

/** Day from which the party has had a part; those who stay away have none. */
function sinceCell({ part }: MemberFacts, { format, messages }: Words): Cell {
  const taking = (part?.claims ?? []).filter(
    ({ participation }) => participation !== 'absent' && participation !== 'opposed',
  );
  const date = taking.at(-1)?.date ?? null;
  return date === null
    ? { text: part === null ? messages.members.notKnown : '', key: null }
    : { text: format.date(date), key: firstDay(date) };
}

/** Organisations have no soldiers of their own to send. */
function notAsked({ domain }: Messages): Cell {
  return { text: domain.amount['not-asked'], key: null };
}

function stanceCell({ party, soldiers }: MemberFacts, { messages }: Words): Cell {
  const state = soldiers?.stance ?? null;
  if (party.kind !== 'country') return notAsked(messages);
  if (state === null || state.stance === null) return { text: messages.domain.noStance, key: null };
  const word = messages.domain.stance[state.stance];
  const text =
    state.disputed === null ? word : messages.members.aside(word, messages.charts.disputed);
  return { text, key: STANCES.indexOf(state.stance) };
}

function soldiersCell({ party, soldiers }: MemberFacts, { format, messages }: Words): Cell {
  const amount = soldiers?.amount ?? { kind: 'not-asked' };
  if (party.kind !== 'country') return notAsked(messages);
  if (amount.kind !== 'range') {
    return { text: messages.domain.amount[amount.kind], key: amount.kind === 'none' ? 0 : null };
  }
  const text = describeInterval(amount, { format, messages });
  const basis = soldiers?.claim?.basis ?? 'own-government';
  return {
    text:
      basis === 'own-government'
        ? text
        : messages.members.aside(text, messages.domain.basis[basis]),
    key: amount.high ?? amount.low,
  };
}

function rolesCell({ roles }: MemberFacts, { format, messages, roles: labels }: Words): Cell {
  if (roles.length === 0) return { text: messages.members.noneFound, key: null };
  const names = labels
    .filter(({ id }) => roles.some(({ role }) => role === id))
    .map(({ name }) => messages.roles.roleInSentence(format.text(name)));
  return {
    text: messages.members.rolesNamed(format.number(roles.length), names),
    key: roles.length,
  };
}

function aidCell(unit: AidUnit): MemberColumn['cell'] {
  return ({ aid, party }, { format, messages }) => {
    const value = normaliseAid(aid, party, unit);
    if (value.kind === 'no-data') return { text: messages.domain.amount['no-data'], key: null };
    return { text: format.significant(value.total), key: value.total };
  };
}

function meetingsCell({ meetings }: MemberFacts, { format, messages }: Words): Cell {
  return meetings === 0
    ? { text: messages.members.noneFound, key: null }
    : { text: format.number(meetings), key: meetings };
}

/** In the order of the table. The ids are part of addresses (`sort=-aid`). */
export const MEMBER_COLUMNS: readonly MemberColumn[] = [
  {
    id: 'country',
    align: 'start',
    cell: ({ party }, { format }) => {
      const name = format.partyName(party);
      return { text: name, key: name };
    },
  },
  { id: 'part', align: 'start', cell: partCell },
  { id: 'since', align: 'start', cell: sinceCell },
  { id: 'stance', align: 'start', cell: stanceCell },
  { id: 'soldiers', align: 'end', cell: soldiersCell },
  { id: 'roles', align: 'start', cell: rolesCell },
  { id: 'aid', align: 'end', cell: aidCell('eur-bn') },
  { id: 'aid-gdp', align: 'end', cell: aidCell('pct-gdp') },
  { id: 'meetings', align: 'end', cell: meetingsCell },
  {
    id: 'claims',
    align: 'end',
    cell: (facts, { format }) => {
      const { length } = claimIds(facts);
      return { text: format.number(length), key: length };
    },
  },
];
