import type { Ledger } from '#domain/ledger.ts';
import { localText } from '#i18n/localText.ts';

/** A word that gives a ledger away, and how it is looked for. */
export interface LedgerWord {
  readonly word: string;
  readonly pattern: RegExp;
}

type NamedLedger = Pick<Ledger, 'coalition' | 'countries'>;

/** Letters of a name that its adjectives keep: "Ukrai" of "Ukrainian". */
const STEM = 5;

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

function wholeWord(word: string, flags = 'u'): LedgerWord {
  return {
    word,
    pattern: new RegExp(String.raw`(?<![\p{L}\d])${escaped(word)}(?![\p{L}\d])`, flags),
  };
}

/** Only as a literal of its own: short codes of groups are syllables of other words. */
function quoted(word: string): LedgerWord {
  return { word, pattern: new RegExp(`(['"\`])${escaped(word)}\\1`) };
}

function partyWords({ countries }: NamedLedger): readonly LedgerWord[] {
  return countries.flatMap(({ code, kind, name }) => [
    kind === 'country' ? wholeWord(code) : quoted(code),
    ...(name === code ? [] : [wholeWord(name)]),
  ]);
}

/** Stems of the host's name in each language of the title. */
function hostStems({ coalition, countries }: NamedLedger): readonly LedgerWord[] {
  const iso2 = countries.find(({ code }) => code === coalition.host)?.iso2 ?? null;
  if (iso2 === null) return [];
  const names = Object.keys(coalition.title).map(
    (language) => new Intl.DisplayNames([language], { type: 'region' }).of(iso2) ?? iso2,
  );
  return [...new Set(names.map((name) => name.slice(0, STEM)))].map((word) => ({
    word,
    pattern: new RegExp(escaped(word), 'iu'),
  }));
}

function titleWords({ coalition }: NamedLedger): readonly LedgerWord[] {
  const { title, name, aid, founded, asof } = coalition;
  const publisher =
    aid === null
      ? []
      : localText(aid.attribution, 'en')
          .split(/[\s,]+/)
          .slice(0, 1);
  const dates = [founded, asof, ...(aid === null ? [] : [aid.from, aid.through])];
  return [...Object.values(title), ...Object.values(name), ...publisher, ...dates].map((word) =>
    wholeWord(word, 'iu'),
  );
}

/** Everything by which a ledger would be known: names and codes of its parties, its titles, its host, its dates, its aid's publisher. */
export function ledgerWords(ledger: NamedLedger): readonly LedgerWord[] {
  return [...partyWords(ledger), ...hostStems(ledger), ...titleWords(ledger)];
}

/** Code without its comments, which may give examples. */
export function withoutComments(code: string): string {
  return code.replaceAll(
    /('(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|(?<!:)\/\/[^\n]*|<!--[\s\S]*?-->/g,
    (_match, text: string | undefined) => text ?? '',
  );
}
