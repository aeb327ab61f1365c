import type { PartChange } from '#domain/change.ts';
import type { Format } from '#i18n/createFormat.ts';
import type { Messages } from '#i18n/messages/en.ts';
import type { ChangeTally } from './changeTally.ts';

/** What sentences are made with. */
interface Words {
  readonly format: Format;
  readonly messages: Messages;
}

type Say = (count: number, number: string) => string;

function joined({ before, after }: PartChange): boolean {
  return after === 'member' && before !== 'member';
}

function left({ before, after }: PartChange): boolean {
  return before === 'member' && after !== 'member';
}

function stanceClauses(tally: ChangeTally, { format, messages }: Words): readonly string[] {
  const text = messages.changes.clause;
  const changed = tally.stances.length;
  const first = tally.firstStances.length;
  const firstText = format.number(first);
  return [
    ...(changed === 0 ? [] : [text.stances(changed, format.number(changed))]),
    ...(first === 0
      ? []
      : [changed === 0 ? text.firstStances(first, firstText) : text.moreStances(firstText)]),
  ];
}

/** All donors together; in words where the sum would read as nothing. */
function aidClauses({ aid }: ChangeTally, { format, messages }: Words): readonly string[] {
  if (aid.length === 0) return [];
  const text = messages.changes.clause;
  const sum = (measure: 'allocations' | 'commitments'): number =>
    aid.reduce((total, change) => total + change[measure], 0);
  const euros = (billions: number): string | null => {
    const number = format.significant(billions);
    return billions > 0 && /[1-9]/.test(number) ? messages.dashboard.euros(number) : null;
  };
  const allocated = euros(sum('allocations'));
  if (allocated !== null) return [text.allocated(allocated)];
  const committed = euros(sum('commitments'));
  return [committed === null ? text.aid : text.committed(committed)];
}

/** What changed, in counts, as one sentence that holds for any two days. Lesser things are said where there is nothing else. */
export function changeHeadline(tally: ChangeTally, words: Words): string {
  const { format, messages } = words;
  const text = messages.changes.clause;
  const said = (count: number, say: Say): readonly string[] =>
    count === 0 ? [] : [say(count, format.number(count))];
  const named = tally.soldiers.reduce((sum, { reports }) => sum + reports.length, 0);
  const counted = tally.reports.reduce((sum, { claims }) => sum + claims.length, 0);
  const others = tally.parts.filter((part) => !joined(part) && !left(part)).length;
  const main = [
    ...stanceClauses(tally, words),
    ...said(named, text.figures),
    ...said(tally.parts.filter(joined).length, text.joined),
    ...said(tally.parts.filter(left).length, text.left),
    ...said(tally.roles.length, text.roles),
    ...said(tally.meetings.length, text.meetings),
    ...aidClauses(tally, words),
  ];
  const lesser = [
    ...said(others, text.otherParts),
    ...said(tally.milestones.length, text.milestones),
    ...said(counted, text.reports),
    ...said(named === 0 ? tally.soldiers.length : 0, text.otherFigures),
  ];
  const clauses = main.length > 0 ? main : lesser;
  return clauses.length === 0
    ? messages.changes.nothing
    : messages.changes.headline(capitalised(format.list(clauses)));
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
