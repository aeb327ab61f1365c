import { askedInWords } from '#charts/kit/askedInWords.ts';
import type { AidSpan } from '#domain/aidSpan.ts';
import { dayAsked } from '#domain/asof.ts';
import type { Coalition } from '#domain/ledger.ts';
import type { Question } from '#domain/question.ts';
import type { AidWords } from './aidWords.ts';

/** Why there is no aid to draw; `null` if there is some. */
export function aidEmpty(
  span: AidSpan,
  coalition: Pick<Coalition, 'asof' | 'groupings'>,
  question: Pick<Question, 'asof' | 'region'>,
  hasDonors: boolean,
  { format, messages }: Pick<AidWords, 'format' | 'messages'>,
): string | null {
  const { empty } = messages.aid;
  if (span.kind === 'none') {
    const day = format.date(dayAsked(question, coalition));
    return span.reason === 'no-aid' ? empty['no-aid'] : empty[span.reason](day);
  }
  if (hasDonors) return null;
  const { region } = askedInWords(question, coalition, format);
  return region === null ? empty['no-aid'] : empty.noDonor(region);
}
