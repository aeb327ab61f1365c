import type { AidKind, AidMeasure } from '#domain/aid.ts';
import { AID_KINDS, kindsOf } from '#domain/aid.ts';
import type { Donor } from '#domain/donorsAt.ts';
import { isMember } from '#domain/donorsAt.ts';
import type { AidUnit, Question } from '#domain/question.ts';
import type { Format } from '#i18n/createFormat.ts';
import type { Messages } from '#i18n/messages/en.ts';

/** What texts about aid are made with. */
export interface AidWords {
  readonly format: Format;
  readonly messages: Messages;
  readonly unit: AidUnit;
  readonly measure: AidMeasure;
  /** Kinds that count; empty where all do, and for commitments. */
  readonly kinds: readonly AidKind[];
}

interface AidWordsInput {
  readonly question: Pick<Question, 'aidUnit' | 'measure' | 'kind'>;
  readonly format: Format;
  readonly messages: Messages;
}

/** The words for a question. */
export function aidWords({ question, format, messages }: AidWordsInput): AidWords {
  const { measure, aidUnit } = question;
  const kinds = kindsOf(question);
  const isWhole = measure === 'commitments' || kinds.length === AID_KINDS.length;
  return { format, messages, unit: aidUnit, measure, kinds: isWhole ? [] : kinds };
}

/** `29.9`, `3.32`, `1,850`: in the unit asked for, without it. */
export function amountText(value: number, { format, unit }: AidWords): string {
  if (unit === 'eur-per-person' && value >= 10) return format.number(value);
  return format.significant(value);
}

/** `€29.9 bn`. */
export function amountWithUnit(value: number, words: AidWords): string {
  return words.messages.aid.value[words.unit](amountText(value, words));
}

/** Name of a donor; organisations are said to be one. */
export function donorName(
  { party }: Pick<Donor, 'party'>,
  { format, messages }: Pick<AidWords, 'format' | 'messages'>,
): string {
  const name = format.partyName(party);
  return party.kind === 'country' ? name : messages.aid.organisation(name);
}

/** Name with the part in the coalition, where that is not membership. */
export function donorLabel(donor: Donor, words: AidWords): string {
  const name = donorName(donor, words);
  const { aid, domain } = words.messages;
  return isMember(donor) ? name : aid.outsider(name, domain.participation[donor.participation]);
}

/** Names as they stand inside a sentence, in the order given. */
export function namesText(donors: readonly Pick<Donor, 'party'>[], words: AidWords): string {
  const { inSentence } = words.messages.aid;
  return words.format.list(donors.map((donor) => inSentence(donorName(donor, words))));
}

/** Names as they stand inside a sentence, in the order of the alphabet. */
export function sortedNamesText(donors: readonly Pick<Donor, 'party'>[], words: AidWords): string {
  const byName = donors.toSorted((a, b) =>
    words.format.compare(donorName(a, words), donorName(b, words)),
  );
  return namesText(byName, words);
}

/** `aid`, `military aid`, `military and financial aid`. */
export function aidText({ format, messages, kinds }: AidWords): string {
  const { aid } = messages;
  return aid.aid(format.list(kinds.map((kind) => aid.kind[kind])));
}
