import { answerOf } from '#charts/kit/answerOf.ts';
import type { ChartModel, ChartSpec } from '#charts/kit/spec.ts';
import type { PartyCode } from '#domain/claim.ts';
import { dayAsked } from '#domain/asof.ts';
import type { Coalition, Ledger } from '#domain/ledger.ts';
import { ledgerAtRelease } from '#domain/ledgerAtRelease.ts';
import { DEFAULT_QUESTION, type Question } from '#domain/question.ts';
import type { Words } from '#state/useWords.ts';

/** What an embed says, in its own language. */
export interface EmbedSubject {
  /** Its name for those who do not see it. */
  readonly title: string;
  /** What the picture of the chart shows, which is always its newest state. */
  readonly alt: string;
}

interface SubjectInput {
  readonly chart: ChartSpec;
  readonly ledger: Ledger;
  readonly question: Question;
  readonly release: string | null;
  /** Of the embed's language. */
  readonly words: Words;
}

function asSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function modelOf({ chart, ledger, question, words }: SubjectInput): ChartModel {
  return answerOf(chart, { ledger, question, ...words });
}

function dayIn(question: Question, coalition: Coalition, { format }: Words): string {
  return format.date(dayAsked(question, coalition));
}

/** Works out title and text alternative from the ledger, as the embed itself does. */
export function embedSubject(input: SubjectInput): EmbedSubject {
  const { ledger, question, release, words } = input;
  const { frameTitle } = words.messages.embeds;
  const shown = release === null ? ledger : ledgerAtRelease(ledger, release);
  const { title } = modelOf({ ...input, ledger: shown });
  const picture = modelOf({ ...input, question: DEFAULT_QUESTION });
  return {
    title: frameTitle(title, dayIn(question, shown.coalition, words)),
    alt: [
      picture.title,
      ...(picture.alt.includes(picture.subtitle) ? [] : [picture.subtitle]),
      picture.alt,
    ]
      .map(asSentence)
      .join(' '),
  };
}

/** Parties that can be marked in a chart: those of its table, or everybody where the table is about no parties. */
export function partiesIn(
  model: ChartModel,
  everybody: readonly PartyCode[],
): readonly PartyCode[] {
  const listed = new Set(model.table.rows.flatMap(({ party }) => party ?? []));
  return listed.size === 0 ? everybody : everybody.filter((code) => listed.has(code));
}
