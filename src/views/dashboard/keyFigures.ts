import { aidBetween } from '#domain/aidBetween.ts';
import { aidMonthsAt } from '#domain/aidSpan.ts';
import { dayAsked } from '#domain/asof.ts';
import type { PartyCode } from '#domain/claim.ts';
import type { Ledger } from '#domain/ledger.ts';
import { participationAt } from '#domain/participationAt.ts';
import type { Question } from '#domain/question.ts';
import { reportsAt, spreadOfReports } from '#domain/reportsAt.ts';
import type { Format } from '#i18n/createFormat.ts';
import { formatInterval } from '#i18n/formatInterval.ts';
import type { Messages } from '#i18n/messages/en.ts';
import { stanceCounts } from './ledeSentence.ts';

/** Datasets that the figures at the top are made from. */
export const KEY_DATASETS = ['coalition', 'members', 'stances', 'reports', 'aid-monthly'] as const;

export type KeyLedger = Pick<Ledger, (typeof KEY_DATASETS)[number]>;

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

function reportedFigure(
  ledger: KeyLedger,
  question: Question,
  metric: string,
  definition: (date: string) => string,
  { format, messages }: Words,
): Pick<KeyFigure, 'value' | 'definition' | 'detail' | 'focus'> | null {
  const reports = reportsAt(ledger.reports, metric, dayAsked(question, ledger.coalition));
  const newest = reports[0];
  const spread = spreadOfReports(reports);
  if (newest === undefined || spread === null) return null;
  const range = formatInterval(spread, format, messages);
  return {
    value: formatInterval(newest, format, messages),
    definition: definition(format.date(newest.date)),
    detail: messages.dashboard.figure.spread(reports.length, format.number(reports.length), range),
    focus: `reports:${metric}`,
  };
}

function memberFigure(ledger: KeyLedger, question: Question, words: Words): KeyFigure | null {
  const { format, messages } = words;
  const metric = ledger.coalition.headline.members;
  const listed = stanceCounts(ledger, question).members;
  const reported =
    metric === null
      ? null
      : reportedFigure(ledger, question, metric, () => messages.dashboard.figure.members, words);
  if (reported === null) return null;
  const also = messages.dashboard.figure.listed(format.number(listed));
  return { id: 'members', ...reported, detail: [reported.detail, also].join('; ') };
}

function committedFigure(ledger: KeyLedger, question: Question, words: Words): KeyFigure {
  const { format, messages } = words;
  const counts = stanceCounts(ledger, question);
  return {
    id: 'committed',
    value: format.number(counts.committed),
    definition: messages.dashboard.figure.committed,
    detail: messages.dashboard.figure.open(format.number(counts.open)),
    focus: 'total:stances',
  };
}

function aidTotal(
  ledger: KeyLedger,
  question: Question,
  members: readonly PartyCode[],
): {
  /** First month that counts; `null`: the first of the data. */
  readonly from: string | null;
  readonly through: string;
  readonly allocations: number;
  readonly commitments: number;
} | null {
  const range = aidMonthsAt(ledger.coalition, question);
  if (range === null) return null;
  const sumOf = (measure: 'allocations' | 'commitments'): number => {
    const donors = aidBetween(ledger['aid-monthly'], { ...range, measure, kinds: [] });
    return members.reduce((sum, party) => sum + (donors.get(party)?.total ?? 0), 0);
  };
  return {
    from: question.time === null || question.time.from === null ? null : range.from,
    through: range.through,
    allocations: sumOf('allocations'),
    commitments: sumOf('commitments'),
  };
}

function aidFigure(ledger: KeyLedger, question: Question, words: Words): KeyFigure | null {
  const { format, messages } = words;
  const asof = dayAsked(question, ledger.coalition);
  const total = aidTotal(ledger, question, participationAt(ledger.members, asof).members);
  if (total === null) return null;
  const euros = (billions: number): string => messages.dashboard.euros(format.number(billions));
  return {
    id: 'aid',
    value: euros(total.allocations),
    definition: messages.dashboard.figure.aid(
      total.from === null ? null : format.date(total.from),
      format.date(total.through),
    ),
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
  const { headline } = ledger.coalition;
  const text = words.messages.dashboard.figure;
  const reported = (
    id: string,
    metric: string | null,
    definition: (date: string) => string,
  ): KeyFigure | null => {
    const figure =
      metric === null ? null : reportedFigure(ledger, question, metric, definition, words);
    return figure === null ? null : { id, ...figure };
  };
  return [
    memberFigure(ledger, question, words),
    reported('pledged', headline.pledged, text.pledged),
    committedFigure(ledger, question, words),
    reported('force-size', headline.forceSize, text.forceSize),
    aidFigure(ledger, question, words),
  ].filter((figure) => figure !== null);
}
