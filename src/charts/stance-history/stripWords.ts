import type { Stance, StanceClaim } from '#domain/claim.ts';
import type { StancePeriod } from '#domain/stanceHistory.ts';
import type { Format } from '#i18n/createFormat.ts';
import type { Messages } from '#i18n/messages/en.ts';
import type { Party } from '#domain/ledger.ts';
import type { Question } from '#domain/question.ts';
import type { Strip, Strips } from './strip.ts';

/** What texts are made with. */
export interface Words {
  readonly format: Format;
  readonly messages: Messages;
}

/** `on conditions`; `no statement found` where nobody has spoken whose word counts. */
export function stanceWord(stance: Stance | null, { messages }: Words): string {
  return stance === null ? messages.domain.noStance : messages.domain.stance[stance];
}

/** `France: committed from 6 January 2026 to 13 January 2026; accounts differ`. */
export function periodTip(
  party: Party,
  { from, until, state }: StancePeriod,
  words: Words,
): string {
  const { format, messages } = words;
  const text = messages['stance-history'].tip;
  const tip = text.period(
    format.partyName(party),
    stanceWord(state.stance, words),
    format.date(from),
    until === null ? null : format.date(until),
  );
  return state.disputed === null ? tip : text.aside(tip, messages.charts.disputed);
}

/** `France, 6 January 2026: committed (own government)`. */
export function claimTip(party: Party, claim: StanceClaim, words: Words): string {
  const { format, messages } = words;
  return messages['stance-history'].tip.claim(
    format.partyName(party),
    format.date(claim.date),
    stanceWord(claim.stance, words),
    messages.domain.basis[claim.basis],
  );
}

/** Up to this many names stand in the title. */
const NAMED = 3;

/** The finding: how many members changed their stance, and who most often. */
export function historyTitle(
  { spoken }: Strips,
  { basis, region }: Pick<Question, 'basis' | 'region'>,
  date: string,
  words: Words,
): string {
  const { format, messages } = words;
  const text = messages['stance-history'].title;
  const known = spoken.filter(({ isMember, state }) => isMember && state.stance !== null);
  if (known.length === 0) return text.none(date, region);
  const changed = known.filter(({ changes }) => changes > 0);
  const by = text.by[basis];
  if (changed.length === 0)
    return by + text.unchanged(known.length, format.number(known.length), region);
  const most = Math.max(...changed.map(({ changes }) => changes));
  const leaders = changed.filter(({ changes }) => changes === most);
  return (
    by +
    text.changed(
      changed.length,
      format.number(changed.length),
      known.length,
      format.number(known.length),
      region,
    ) +
    mostOften(leaders, most, changed.length, words)
  );
}

function mostOften(
  leaders: readonly Strip[],
  most: number,
  changed: number,
  { format, messages }: Words,
): string {
  const text = messages['stance-history'].title;
  const times = text.times(most, format.number(most));
  if (leaders.length > NAMED) {
    return leaders.length === changed ? '' : text.mostMany(format.number(leaders.length), times);
  }
  const names = leaders
    .map(({ party }) => format.partyName(party))
    .toSorted(format.compare)
    .map(messages['troops-pledged'].inSentence);
  const say = leaders.length === changed ? text.only : text.most;
  return say(format.list(names), times, leaders.length);
}
