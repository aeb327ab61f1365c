import type { AidKind } from '#domain/aid.ts';
import type { Donor } from '#domain/donorsAt.ts';
import { isValued } from '#domain/donorsAt.ts';
import type { EuShares } from '#domain/euShares.ts';
import type { AidWords } from './aidWords.ts';
import { aidText, amountText, amountWithUnit, donorLabel } from './aidWords.ts';

/** Why a donor has no value, in words; empty if it has one. */
export function gapText({ value }: Pick<Donor, 'value'>, { messages }: AidWords): string {
  if (value.kind === 'value') return '';
  const { noData } = messages.aid;
  return value.reason === 'not-tracked' ? noData.untracked : noData[value.reason];
}

/** Name of the part of a donor's aid that it gives through an institution. */
export function shareLabel(shares: EuShares, { format, messages }: AidWords): string {
  const name = shares.kind === 'added' ? format.partyName(shares.institution) : '';
  return messages.aid.euShare(name);
}

/** `aid`, `military aid`, `aid (with shares of an institution's)`. */
export function sharedAidText(shares: EuShares, words: AidWords): string {
  const what = aidText(words);
  if (shares.kind !== 'added') return what;
  return words.messages.aid.withShares(what, words.format.partyName(shares.institution));
}

/** What a donor gave, in one line: the amount and its parts. */
export function donorTip(
  donor: Donor,
  shares: EuShares,
  kinds: readonly AidKind[],
  words: AidWords,
): string {
  const { aid, punctuation } = words.messages;
  const name = donorLabel(donor, words);
  if (!isValued(donor)) return aid.tip.without(name, gapText(donor, words));
  const { byKind, total } = donor.value;
  const own =
    byKind === null
      ? []
      : kinds.map((kind) => aid.tip.part(aid.kind[kind], amountText(byKind[kind], words)));
  const share =
    donor.euShare === null
      ? []
      : [aid.tip.part(shareLabel(shares, words), amountText(donor.euShare.value, words))];
  const parts = punctuation.items([...own, ...share]);
  return aid.tip.row(name, amountWithUnit(total, words), aid.measure[words.measure], parts);
}
