import type { LocalText, Party } from '#domain/ledger.ts';
import type { PartialDate } from '#lib/date.ts';
import { localText } from './localText.ts';

/** Numbers, dates and names in one language. Made once per page and handed to models as an argument. */
export interface Format {
  readonly locale: string;
  /** `1,234.5`; at most `digits` decimals (default 0). */
  readonly number: (value: number, digits?: number) => string;
  /** `11.0`: always `digits` decimals, for numbers in a column. */
  readonly fixed: (value: number, digits: number) => string;
  /** As `number`, but `<0.001` where so few decimals would make a zero of what is none. For amounts in a column. */
  readonly amount: (value: number, digits: number) => string;
  /** As few digits as keep the value honest: 29.9, 3.62, 0.046, `<0.001`. For sums of money and shares. */
  readonly significant: (value: number) => string;
  /** `5,000–10,000`, `5,000` if both ends meet. `digits` as in `number`. */
  readonly span: (low: number, high: number, digits?: number) => string;
  /** `18 May 2026`, `May 2026` or `2026`: never more precise than the date. */
  readonly date: (date: PartialDate) => string;
  /** `18 May`, `May 2026`: for axes. */
  readonly shortDate: (date: PartialDate) => string;
  /** `France, Spain and Italy`. */
  readonly list: (items: readonly string[]) => string;
  /** `offered, planned or active`: any one of them. */
  readonly either: (items: readonly string[]) => string;
  /** Name of a party in this language: the ledger's, else that of `Intl`, else the ledger's English one. */
  readonly partyName: (party: Pick<Party, 'iso2' | 'name' | 'names'>) => string;
  /** The same where there is little room, such as “UK”; as long as the name where the language has nothing shorter. */
  readonly shortPartyName: (party: Pick<Party, 'iso2' | 'name' | 'names'>) => string;
  /** A text of the ledger in this language; in English where it has none. */
  readonly text: (text: LocalText) => string;
  /** Sorts texts as this language does. */
  readonly compare: (first: string, second: string) => number;
  /** Plural category of a count. */
  readonly plural: (count: number) => Intl.LDMLPluralRule;
}

/** Formatters are slow to make and are asked for thousands of times: each is made once. */
function remembered<Key, Formatter>(make: (key: Key) => Formatter): (key: Key) => Formatter {
  const made = new Map<Key, Formatter>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}

/** What is slow to make and may never be asked for is made when it is. */
function once<Made extends object>(make: () => Made): () => Made {
  let made: Made | null = null;
  return () => (made ??= make());
}

function firstInstant(date: PartialDate): Date {
  return new Date(`${`${date}-01-01`.slice(0, 10)}T00:00:00Z`);
}

/** What a date of that many characters can say: `2025`, `2025-03` or `2025-03-01`. */
function dateOptions(length: number, month: 'long' | 'short'): Intl.DateTimeFormatOptions {
  if (length === 4) return { year: 'numeric', timeZone: 'UTC' };
  if (length === 7) return { year: 'numeric', month, timeZone: 'UTC' };
  return { year: 'numeric', month, day: 'numeric', timeZone: 'UTC' };
}

/** The first of a month is an ordinal in French, which `Intl` leaves out: `1er mai`. */
function withOrdinal(tag: string, text: string): string {
  return tag.startsWith('fr') ? text.replace(/^1(?=\s)/, '1er') : text;
}

function regionNames(
  locale: string,
  style: 'long' | 'short',
): (code: string) => string | undefined {
  const names = new Intl.DisplayNames([locale], { type: 'region', style, fallback: 'none' });
  return (code) => names.of(code);
}

/** How many decimals keep about three significant digits. */
function significantDigits(value: number): number {
  const size = Math.abs(value);
  if (size >= 10) return 1;
  if (size >= 0.1 || size === 0) return 2;
  return 3;
}

/** Formats for a BCP 47 language tag. English follows British usage: day before month. */
export function createFormat(locale: string): Format {
  const tag = locale === 'en' ? 'en-GB' : locale;
  const regionName = once(() => regionNames(tag, 'long'));
  const shortRegionName = once(() => regionNames(tag, 'short'));
  const plurals = once(() => new Intl.PluralRules(tag));
  const collator = once(() => new Intl.Collator(tag));
  const lists = once(() => new Intl.ListFormat(tag, { type: 'conjunction' }));
  const choices = once(() => new Intl.ListFormat(tag, { type: 'disjunction' }));
  const numbers = remembered(
    (digits: number) => new Intl.NumberFormat(tag, { maximumFractionDigits: digits }),
  );
  const columns = remembered(
    (digits: number) =>
      new Intl.NumberFormat(tag, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
  );
  const longDates = remembered(
    (length: number) => new Intl.DateTimeFormat(tag, dateOptions(length, 'long')),
  );
  // Polish wants the month of a day in the genitive, which Intl has only for whole names.
  const shortMonth = (length: number): 'long' | 'short' =>
    tag === 'pl' && length === 10 ? 'long' : 'short';
  const shortDates = remembered(
    (length: number) => new Intl.DateTimeFormat(tag, dateOptions(length, shortMonth(length))),
  );
  const number: Format['number'] = (value, digits = 0) => numbers(digits).format(value);
  const amount: Format['amount'] = (value, digits) => {
    const step = 1 / 10 ** digits;
    return value > 0 && value < step / 2 ? `<${number(step, digits)}` : number(value, digits);
  };
  return {
    locale,
    number,
    amount,
    fixed: (value, digits) => columns(digits).format(value),
    significant: (value) => amount(value, significantDigits(value)),
    span: (low, high, digits = 0) =>
      low === high ? number(low, digits) : `${number(low, digits)}–${number(high, digits)}`,
    // The same few hundred days stand in thousands of texts.
    date: remembered((date: PartialDate) =>
      withOrdinal(tag, longDates(date.length).format(firstInstant(date))),
    ),
    shortDate: remembered((date: PartialDate) =>
      withOrdinal(tag, shortDates(date.length).format(firstInstant(date))),
    ),
    list: (items) => lists().format(items),
    either: (items) => choices().format(items),
    partyName: ({ iso2, name, names }) =>
      names?.[locale] ?? (iso2 === null ? undefined : regionName()(iso2)) ?? name,
    shortPartyName: ({ iso2, name, names }) =>
      names?.[locale] ?? (iso2 === null ? undefined : shortRegionName()(iso2)) ?? name,
    text: (text) => localText(text, locale),
    compare: (first, second) => collator().compare(first, second),
    plural: (count) => plurals().select(count),
  };
}
