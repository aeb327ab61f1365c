import type { Labelled } from '#domain/ledger.ts';
import type { Format } from '#i18n/createFormat.ts';

/** Name of something that the ledger lists, in the reader's language or else in English; its id where it lists none. */
export function labelledName(
  listed: readonly Labelled[],
  id: string,
  { locale }: Pick<Format, 'locale'>,
): string {
  const name = listed.find((item) => item.id === id)?.name;
  return name === undefined ? id : (name[locale] ?? name.en);
}
