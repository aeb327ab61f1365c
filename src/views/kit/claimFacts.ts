import type { CoalitionEvent, StanceClaim, StatementClaim } from '#domain/claim.ts';
import { formatInterval } from '#i18n/formatInterval.ts';
import { type Fact, type Wording, optional, quoted, told } from './wording.ts';

/** Who says so, where, how many, on which conditions. */
export function stanceFacts(
  claim: StanceClaim,
  { references, format, messages }: Wording,
): readonly Fact[] {
  const { claim: words, domain } = messages;
  return [
    told(words.basis(domain.basis[claim.basis])),
    quoted(claim.reportedBy),
    told(words.place[claim.place](references.hostName)),
    ...soldiersFact(claim, { format, messages }),
    ...(claim.conditions.length === 0
      ? []
      : [quoted(words.conditions(format.list(claim.conditions)))]),
  ];
}

function soldiersFact(
  { soldiers }: StanceClaim,
  { format, messages }: Pick<Wording, 'format' | 'messages'>,
): readonly Fact[] {
  return optional(soldiers, (range) =>
    messages.claim.soldiers(formatInterval(range, format, messages)),
  );
}

/** What a statement is about, in the ledger's own word. */
export function statementFacts({ topic }: StatementClaim): readonly Fact[] {
  return [quoted(topic)];
}

/** Where, in which form, who hosted, how many, who is named. */
export function eventFacts(
  event: CoalitionEvent,
  { references, format, messages }: Wording,
): readonly Fact[] {
  const { claim } = messages;
  const named = (codes: readonly string[]): string =>
    format.list(codes.map(references.partyName).toSorted(format.compare));
  const parties = (codes: readonly string[], say: (names: string) => string): readonly Fact[] =>
    codes.length === 0 ? [] : [told(say(named(codes)))];
  return [
    quoted(event.place),
    ...optional(event.format, (form) => claim.eventFormat[form]),
    told(claim.eventLevel[event.level] ?? event.level),
    ...optional(event.endDate, (day) => claim.until(format.date(day))),
    ...parties(event.hosts, claim.hosts),
    ...optional(event.reported, (count) =>
      claim.headCount(formatInterval(count, format, messages)),
    ),
    ...parties(event.attendees, claim.attendees),
    ...parties(event.absent, claim.absent),
  ];
}
