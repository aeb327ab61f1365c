import type { AidKind, AidMeasure } from '#domain/aid.ts';
import type { AidUnit } from '#domain/question.ts';
import type { Format } from '#i18n/createFormat.ts';
import type { Messages } from '#i18n/messages/en.ts';
import type { Donor } from './donor.ts';
import { isMember } from './donor.ts';

/** What texts about donors are made with. */
export interface DonorWords {
  readonly format: Format;
  readonly messages: Messages;
  readonly unit: AidUnit;
  readonly measure: AidMeasure;
  /** Kinds that count; empty where all do, and for commitments. */
  readonly kinds: readonly AidKind[];
}

/** Decimals of a column: euros per person are whole, the rest has more the smaller the column's numbers are. */
export function columnDigits(largest: number, unit: AidUnit): number {
  if (unit === 'eur-per-person') return largest >= 20 ? 0 : 1;
  return largest >= 5 ? 1 : 2;
}

/** `29.9`, `11.0`: with the decimals of its column; `<0.1` for what would look like zero and is not. */
export function columnText(value: number, digits: number, words: DonorWords): string {
  const { format, messages } = words;
  if (value === 0) return format.number(0);
  const step = 1 / 10 ** digits;
  return value > 0 && value < step / 2
    ? messages['aid-by-donor'].below(format.fixed(step, digits))
    : format.fixed(value, digits);
}

/** `29.9`, `3.32`, `1,850`: in the unit asked for, without it. */
export function amountText(value: number, { format, unit }: DonorWords): string {
  if (unit === 'eur-per-person' && value >= 10) return format.number(value);
  return format.significant(value);
}

/** `€29.9 bn`. */
export function amountWithUnit(value: number, words: DonorWords): string {
  return words.messages['aid-by-donor'].value[words.unit](amountText(value, words));
}

/** Name of a donor; organisations are said to be one. */
export function donorName({ party }: Donor, { format, messages }: DonorWords): string {
  const name = format.partyName(party);
  return party.kind === 'country' ? name : messages['aid-by-donor'].organisation(name);
}

/** Name with the part in the coalition, where that is not membership. */
export function donorLabel(donor: Donor, words: DonorWords): string {
  const { domain, 'aid-by-donor': text } = words.messages;
  const name = donorName(donor, words);
  return isMember(donor) ? name : text.outsider(name, domain.participation[donor.participation]);
}

/** Names as they stand inside a sentence, in the order given. */
export function namesText(donors: readonly Donor[], words: DonorWords): string {
  const { inSentence } = words.messages['aid-by-donor'];
  return words.format.list(donors.map((donor) => inSentence(donorName(donor, words))));
}

/** `aid`, `military aid`, `military and financial aid`. */
export function aidText({ format, messages, kinds }: DonorWords): string {
  const text = messages['aid-by-donor'];
  return text.aid(format.list(kinds.map((kind) => text.kind[kind])));
}
