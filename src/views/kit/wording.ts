import type { Format } from '#i18n/createFormat.ts';
import type { Messages } from '#i18n/messages/en.ts';
import type { References } from './References.tsx';

/** What turns records into words. */
export interface Wording {
  readonly references: References;
  readonly format: Format;
  readonly messages: Messages;
}

/** A detail of a record. */
export interface Fact {
  readonly text: string;
  /** Taken from the ledger word for word, and so in English whatever the reader's language. */
  readonly quoted: boolean;
}

/** A detail in the reader's language. */
export function told(text: string): Fact {
  return { text, quoted: false };
}

/** A detail in the ledger's own words. */
export function quoted(text: string): Fact {
  return { text, quoted: true };
}

/** A detail of which the record may say nothing. */
export function optional<Value>(
  value: Value | null | undefined,
  say: (value: Value) => string,
): readonly Fact[] {
  return value === null || value === undefined ? [] : [told(say(value))];
}
