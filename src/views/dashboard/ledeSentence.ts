import { dayAsked } from '#domain/asof.ts';
import type { Camp } from '#domain/camp.ts';
import { indexOf } from '#domain/indexClaims.ts';
import type { Ledger } from '#domain/ledger.ts';
import { participationAt } from '#domain/participationAt.ts';
import type { Question } from '#domain/question.ts';
import { stancesAt } from '#domain/stancesAt.ts';
import type { Format } from '#i18n/createFormat.ts';
import type { Messages } from '#i18n/messages/en.ts';

/** Members by what they say about soldiers, by one reading of the claims. */
export interface StanceCounts {
  readonly members: number;
  readonly committed: number;
  /** Willing or on conditions. */
  readonly open: number;
  /** Other support only, or no soldiers. */
  readonly no: number;
  readonly undecided: number;
  /** Nobody knows of a statement. */
  readonly unspoken: number;
}

/** Counts the members' stances on the day asked for, by the basis asked for. */
export function stanceCounts(
  ledger: Pick<Ledger, 'coalition' | 'members' | 'stances'>,
  question: Question,
): StanceCounts {
  const asof = dayAsked(question, ledger.coalition);
  const { members } = participationAt(ledger.members, asof);
  const states = stancesAt(indexOf(ledger.stances), { asof, basis: question.basis });
  const ofMembers = members
    .map((party) => states.get(party))
    .filter((state) => state !== undefined);
  const inCamp = (camp: Camp): number => ofMembers.filter((state) => state.camp === camp).length;
  const committed = ofMembers.filter((state) => state.stance === 'committed').length;
  const sending = inCamp('would-send');
  const no = inCamp('would-not');
  const undecided = inCamp('open');
  return {
    members: members.length,
    committed,
    open: sending - committed,
    no,
    undecided,
    unspoken: members.length - sending - no - undecided,
  };
}

/** The sentence that states where things stand, and counts every member once; true for any date and reading. */
export function ledeSentence(
  counts: StanceCounts,
  name: string,
  date: string,
  { format, messages }: { readonly format: Format; readonly messages: Messages },
): string {
  const text = messages.dashboard;
  const { members, committed, open, no, undecided, unspoken } = counts;
  if (members === 0) return text.noMembers(name, date);
  const clauses = [
    committed > 0 ? text.committed(committed, format.number(committed)) : null,
    open > 0 ? (committed > 0 ? text.open : text.openAlone)(open, format.number(open)) : null,
    no > 0 ? (committed + open > 0 ? text.no : text.noAlone)(no, format.number(no)) : null,
    undecided > 0
      ? (committed + open + no > 0 ? text.undecided : text.undecidedAlone)(
          undecided,
          format.number(undecided),
        )
      : null,
  ].filter((clause) => clause !== null);
  const rest = unspoken > 0 ? [text.unspoken(format.number(unspoken))] : [];
  const said = clauses.length === 0 ? text.silent : format.list([...clauses, ...rest]);
  return text.lede(text.members(members, format.number(members)), name, said);
}
