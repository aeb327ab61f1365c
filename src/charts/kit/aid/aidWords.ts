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

/** Decimals of a column: euros per person are whole, the rest has more the smaller the column's numbers are. */
export function columnDigits(largest: number, unit: AidUnit): number {
  if (unit === 'eur-per-person') return largest >= 20 ? 0 : 1;
  return largest >= 5 ? 1 : 2;
}

/** `29.9`, `11.0`: with the decimals of its column; `<0.1` for what would look like zero and is not. */
export function columnText(value: number, digits: number, words: AidWords): string {
  const { format, messages } = words;
  if (value === 0) return format.number(0);
  const step = 1 / 10 ** digits;
  return value > 0 && value < step / 2
    ? messages.aid.below(format.fixed(step, digits))
    : format.fixed(value, digits);
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

/** `€29.9 bn of military aid`. */
export function amountOf(value: number, words: AidWords): string {
  const { amountOf: phrase } = words.messages.aid;
  return phrase[words.unit](amountWithUnit(value, words), aidText(words));
}

/** `3.85%, 3.65% and 3.37% of 2021 GDP`. */
export function amountsText(values: readonly number[], words: AidWords): string {
  const { each, all } = words.messages.aid.amounts[words.unit];
  return all(words.format.list(values.map((value) => each(amountText(value, words)))));
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

/** The number that a verb after these names goes by. */
export function namedCount(
  donors: readonly Pick<Donor, 'party'>[],
  { messages }: Pick<AidWords, 'messages'>,
): number {
  const countries = donors.filter(({ party }) => party.kind === 'country').length;
  return messages.aid.namedAs(countries, donors.length - countries);
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
