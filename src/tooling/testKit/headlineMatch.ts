import { createFormat } from '#i18n/createFormat.ts';
import type { Ledger } from '#domain/ledger.ts';
import type { Question } from '#domain/question.ts';

/** What a headline says, and beside it what a recount finds. */
export type Told = readonly (readonly [said: unknown, found: unknown])[];

/** What a headline says beside what a recount finds; `null`: it is no sentence that this chart has. */
export type Claims = (title: string, ledger: Ledger, question: Question) => Told | null;

/** English, as the headlines are that are counted again. */
export const ENGLISH_FORMAT = createFormat('en');

/** The number of a text such as `1,234`; 0 without one. */
export function numberIn(text: string | undefined): number {
  return Number((text ?? '').replaceAll(/[^\d.]/g, ''));
}

/** Names of an English list, without articles, in the order of the alphabet. */
export function named(list: string | undefined): readonly string[] {
  return (list ?? '')
    .split(/, | and (?!Herzegovina|Tobago|Barbuda|Nevis|Príncipe|Grenadines)/)
    .map((name) => name.replace(/^the /i, ''))
    .filter((name) => name !== '')
    .toSorted();
}

/** Names of parties as `named` gives them. */
export function namesOf(codes: readonly string[], ledger: Ledger): readonly string[] {
  return codes
    .map((code) => {
      const party = ledger.countries.find((it) => it.code === code && it.withdrawn === null);
      const name = party === undefined ? code : ENGLISH_FORMAT.partyName(party);
      return party?.kind === 'country' ? name : `${name} institutions`;
    })
    .toSorted();
}

/** A headline without the grouping that it names; `null` if it names another one than is asked for. */
export function withoutGroup(title: string, { region }: Pick<Question, 'region'>): string | null {
  const plain = title.replaceAll(/ in the “[^”]*” group/g, '');
  if (region === null) return plain === title ? title : null;
  return title.includes(`in the “${region}” group`) ? plain : null;
}

/** Whether an amount as it is written, such as `0.046`, is an amount as it was counted. */
export function isAbout(written: string | undefined, counted: number): boolean {
  const text = (written ?? '')
    .replace(/ (?:of 2021 GDP|per person)$/, '')
    .replaceAll(/[^\d.]/g, '');
  if (written?.startsWith('<') === true || written?.startsWith('€<') === true)
    return counted > 0 && counted < Number(text);
  const decimals = text.split('.')[1]?.length ?? 0;
  return Math.abs(Number(text) - counted) <= 0.5000001 / 10 ** decimals;
}
