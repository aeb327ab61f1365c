import type { Coalition } from '#domain/ledger.ts';
import type { Format } from '#i18n/createFormat.ts';
import { labelledName } from './labelledName.ts';

/** A question as texts about it speak of it: its grouping by name, in the reader's language, not by id. */
export function askedInWords<Q extends { readonly region: string | null }>(
  question: Q,
  { groupings }: Pick<Coalition, 'groupings'>,
  format: Pick<Format, 'locale'>,
): Q {
  const { region } = question;
  return region === null
    ? question
    : { ...question, region: labelledName(groupings ?? [], region, format) };
}
