import { aidBetween } from '#domain/aidBetween.ts';
import { aidMonthsAt } from '#domain/aidSpan.ts';
import { dayAsked } from '#domain/asof.ts';
import type { PartyCode } from '#domain/claim.ts';
import type { Ledger } from '#domain/ledger.ts';
import { participationAt } from '#domain/participationAt.ts';
import type { Question } from '#domain/question.ts';
import type { Format } from '#i18n/createFormat.ts';
import type { Messages } from '#i18n/messages/en.ts';
import { stanceCounts } from './ledeSentence.ts';
import { forceFigure, memberFigure, pledgedFigure } from './reportedFigures.ts';

/** Datasets that the sentence at the top is made from. */
export const SENTENCE_DATASETS = ['coalition', 'members', 'stances'] as const;
/** Datasets that some figures under it are made from besides. */
export const FIGURE_DATASETS = ['reports', 'aid-monthly'] as const;

/** Lists that are not loaded are empty: the figures that rest on them alone are then left out. */
export type KeyLedger = Pick<
  Ledger,
  (typeof SENTENCE_DATASETS)[number] | (typeof FIGURE_DATASETS)[number]
>;

/** A headline figure with its definition and how far accounts differ. */
export interface KeyFigure {
  readonly id: string;
  readonly value: string;
  readonly definition: string;
  /** How far accounts differ, or what stands beside it; `null`: nothing. */
  readonly detail: string | null;
  /** Selector of the claims behind it. */
  readonly focus: string;
}

interface Words {
  readonly format: Format;
  readonly messages: Messages;
}

/** `null` while no member is known: a count of nobody says nothing. */
function committedFigure(ledger: KeyLedger, question: Question, words: Words): KeyFigure | null {
  const { format, messages } = words;
  const counts = stanceCounts(ledger, question);
  if (counts.members === 0) return null;
  return {
    id: 'committed',
    value: format.number(counts.committed),
    definition: messages.dashboard.figure.committed,
    detail: counts.open === 0 ? null : messages.dashboard.figure.open(format.number(counts.open)),
    focus: 'total:stances',
  };
}

function aidTotal(
  ledger: KeyLedger,
  question: Question,
  members: readonly PartyCode[],
): {
  readonly from: string;
  readonly through: string;
  readonly allocations: number;
  readonly commitments: number;
} | null {
  const range = aidMonthsAt(ledger.coalition, question);
  const tracked = new Set(ledger['aid-monthly'].map(({ donor }) => donor));
  if (range === null || !members.some((party) => tracked.has(party))) return null;
  const sumOf = (measure: 'allocations' | 'commitments'): number => {
    const donors = aidBetween(ledger['aid-monthly'], { ...range, measure, kinds: [] });
    return members.reduce((sum, party) => sum + (donors.get(party)?.total ?? 0), 0);
  };
  return {
    from: range.from,
    through: range.through,
    allocations: sumOf('allocations'),
    commitments: sumOf('commitments'),
  };
}

function aidFigure(ledger: KeyLedger, question: Question, words: Words): KeyFigure | null {
  const { format, messages } = words;
  const asof = dayAsked(question, ledger.coalition);
  const { members } = participationAt(ledger.members, asof);
  const total = members.length === 0 ? null : aidTotal(ledger, question, members);
  if (total === null) return null;
  const euros = (billions: number): string => messages.dashboard.euros(format.number(billions));
  return {
    id: 'aid',
    value: euros(total.allocations),
    definition: messages.dashboard.figure.aid(format.date(total.from), format.date(total.through)),
    detail: messages.dashboard.figure.aidRest(euros(total.commitments)),
    focus: 'total:aid',
  };
}

/** The figures under the headline sentence, for the day and reading asked for. Those that nobody has reported yet are left out. */
export function keyFigures(
  ledger: KeyLedger,
  question: Question,
  words: Words,
): readonly KeyFigure[] {
  return [
    memberFigure(ledger, question, words),
    pledgedFigure(ledger, question, words),
    committedFigure(ledger, question, words),
    forceFigure(ledger, question, words),
    aidFigure(ledger, question, words),
  ].filter((figure) => figure !== null);
}
