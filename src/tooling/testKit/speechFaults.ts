import type { Language } from '#i18n/languages.ts';

/** A noun by what stands before it: a number alone, or a preposition that asks for the genitive (or dative) and a number. */
interface Noun {
  /** With a number alone, by plural category; what is missing is as `other`. */
  readonly alone: Partial<Record<Intl.LDMLPluralRule, string>>;
  /** After a preposition; as `alone` where the language does not care. */
  readonly after?: Partial<Record<Intl.LDMLPluralRule, string>>;
}

function both(one: string, other: string, after?: Noun['after']): Noun {
  return after === undefined
    ? { alone: { one, other } }
    : { alone: { one, other }, after: { one, other, ...after } };
}

function slavic(one: string, few: string, many: string, after: readonly [string, string]): Noun {
  return {
    alone: { one, few, many, other: few },
    after: { one: after[0], other: after[1] },
  };
}

/** Nouns that the texts around charts count. */
const NOUNS: Readonly<Record<Language, readonly Noun[]>> = {
  en: ['member', 'meeting', 'role', 'month', 'source', 'claim', 'statement', 'record', 'soldier']
    .map((noun) => both(noun, `${noun}s`))
    .concat([both('donor', 'donors'), both('organisation', 'organisations')])
    .concat([both('other does', 'others do'), both('reported size', 'reported sizes')]),
  de: [
    both('Mitglied', 'Mitglieder', { other: 'Mitgliedern' }),
    both('Quelle', 'Quellen'),
    both('Angabe', 'Angaben'),
    both('Äußerung', 'Äußerungen'),
    both('Datensatz', 'Datensätze'),
    both('Rolle', 'Rollen'),
    both('Nichtmitglied', 'Nichtmitglieder'),
    both('Soldat', 'Soldaten'),
    both('Meldung', 'Meldungen'),
  ],
  fr: [
    'membre',
    'soldat',
    'rôle',
    'réunion',
    'source',
    'déclaration',
    'enregistrement',
    'affirmation',
    'organisation',
    'milliard',
    'offre',
    'projet',
    'engagement',
    'colonne',
    'donateur',
    'nombre',
  ].map((noun) => both(noun, `${noun}s`)),
  uk: [
    slavic('член', 'члени', 'членів', ['члена', 'членів']),
    slavic('країна', 'країни', 'країн', ['країни', 'країн']),
    slavic('організація', 'організації', 'організацій', ['організації', 'організацій']),
    slavic('зустріч', 'зустрічі', 'зустрічей', ['зустрічі', 'зустрічей']),
    slavic('роль', 'ролі', 'ролей', ['ролі', 'ролей']),
    slavic('запис', 'записи', 'записів', ['запису', 'записів']),
    slavic('заява', 'заяви', 'заяв', ['заяви', 'заяв']),
    slavic('джерело', 'джерела', 'джерел', ['джерела', 'джерел']),
    slavic('військовий', 'військові', 'військових', ['військового', 'військових']),
    slavic('донор', 'донори', 'донорів', ['донора', 'донорів']),
    slavic('місяць', 'місяці', 'місяців', ['місяця', 'місяців']),
    slavic('рядок', 'рядки', 'рядків', ['рядка', 'рядків']),
  ],
  pl: [
    slavic('członek', 'członków', 'członków', ['członka', 'członków']),
    slavic('kraj', 'kraje', 'krajów', ['kraju', 'krajów']),
    slavic('organizacja', 'organizacje', 'organizacji', ['organizacji', 'organizacji']),
    slavic('spotkanie', 'spotkania', 'spotkań', ['spotkania', 'spotkań']),
    slavic('rola', 'role', 'ról', ['roli', 'ról']),
    slavic('wpis', 'wpisy', 'wpisów', ['wpisu', 'wpisów']),
    slavic('źródło', 'źródła', 'źródeł', ['źródła', 'źródeł']),
    slavic('wypowiedź', 'wypowiedzi', 'wypowiedzi', ['wypowiedzi', 'wypowiedzi']),
    slavic('darczyńca', 'darczyńców', 'darczyńców', ['darczyńcy', 'darczyńców']),
    slavic('żołnierz', 'żołnierzy', 'żołnierzy', ['żołnierza', 'żołnierzy']),
  ],
};

/** Words before a number after which a noun stands in another case than after the number alone. */
const BEFORE: Readonly<Record<Language, RegExp | null>> = {
  en: null,
  fr: null,
  de: /(?:von|bei|mit|aus|den|Von|Bei)\s$/u,
  uk: /(?:^|\s)(?:із|з|зі|до|для|щодо|Із|З|від)\s(?:від\s)?$|до\s[\d\s,]+$/u,
  pl: /(?:^|\s)(?:ze?|do|od|Ze?|dla|przypadku|wymieniono tu|najwyżej|najmniej)\s$/u,
};

/** A number as the language writes it, as a number. */
function valueOf(text: string, language: Language): number {
  const plain = text.replaceAll(/[\s\u00a0\u202f]/gu, '');
  if (language === 'en') return Number(plain.replaceAll(',', ''));
  const whole = language === 'de' ? plain.replaceAll('.', '') : plain;
  return Number(whole.replace(',', '.'));
}

function formOf(forms: NonNullable<Noun['after']>, category: Intl.LDMLPluralRule): string {
  return forms[category] ?? forms.other ?? '';
}

/** Nouns that do not agree with the number before them, as they stand. */
function wrongNouns(text: string, language: Language): readonly string[] {
  const rules = new Intl.PluralRules(language);
  return NOUNS[language].flatMap((noun) => {
    const after = noun.after ?? noun.alone;
    const known = [...new Set([...Object.values(noun.alone), ...Object.values(after)])];
    const counted = new RegExp(
      `(?<![\\p{L}\\d.,’])(\\d[\\d.,\\u00a0\\u202f]*)[ \\u00a0](${known.join('|')})(?![\\p{L}’])`,
      'gu',
    );
    return [...text.matchAll(counted)].flatMap(([whole, number = '', form]) => {
      const category = rules.select(valueOf(number, language));
      const at = text.indexOf(whole);
      const asked = BEFORE[language]?.test(text.slice(0, at)) === true ? after : noun.alone;
      return form === formOf(asked, category) ? [] : [`number: ${whole}`];
    });
  });
}

/** What no text may have, in any language. */
const NEVER: Readonly<Record<string, RegExp>> = {
  'a value that is none': /undefined|NaN|null|Infinity|\[object|\$\{/u,
  'two spaces': /[ \u00a0]{2}/u,
  'a mark that leads nowhere': /[:;,(]\s*[.)]|[:;,]\s*$|\(\s*\)|\.\.(?!\.)|,\s*[,;]/u,
  'a count of nobody':
    /(?<![\d.,:–\u00a0\u202f]|\p{L})0[ \u00a0](?!млрд|mld|Mrd|milliards?\b|bn\b|тис|[€%–-])\p{L}/u,
  'a straight quotation mark': /["']/u,
  'a hyphen for a dash': / - /u,
  'a hyphen in a range': /(?<![\d-])\d[\d.,]*-\d[\d.,]*(?![\d-])/u,
  'no letter to begin with': /^[\s,;:.]/u,
};

/** A space before a dash at which a line may break: in some languages none begins with a dash. */
export const LOOSE_DASH = / [–—] /u;

/** What one language may not have. */
const RULES: Readonly<Record<Language, Readonly<Record<string, RegExp>>>> = {
  en: {
    'quotation marks of another language': /[„«»]/u,
    'a space before a mark': /\s[,;.:!?]/u,
    'a singular verb for several':
      /(?<![\d,–] of |[\d,])(?:[2-9]|\d\d+)(?: more)? (?:is|has|was|sets|does)\b/u,
    'a singular verb for several of many':
      /(?<!\d)(?:[2-9]|\d\d+) of \d+ members?(?: in the “[^”]*” group)? (?:is|has)\b/u,
    'a plural verb for one':
      /(?<![\d,–.] of |[\d,–.€])\b1(?: more)? (?:are|have|were|set|do)\b(?! (?:each|the most))/u,
  },
  de: {
    'quotation marks of another language': /[”«»]/u,
    'a space before a mark': /\s[,;.:!?]/u,
    'no space before a percent sign': /\d%/u,
    'a dash that may begin a line': LOOSE_DASH,
  },
  fr: {
    'quotation marks of another language': /[“”„]/u,
    'the wrong space before a mark': /(?<!\u00a0):|(?<!\u202f)[;!?]|(?<!\u202f)%|\s[,.](?!\d)/u,
    'the wrong space in quotation marks': /«(?!\u00a0)|(?<!\u00a0)»/u,
    'the wrong space in a number': /\d[ \u00a0]\d{3}(?!\d)/u,
    'a bare name after a preposition': /\b(?:du|de|à|aux?) (?:France|Royaume-Uni|États-Unis)\b/u,
  },
  uk: {
    'quotation marks of another language': /[“”„]/u,
    'a space before a mark': /\s[,;.:!?]/u,
    'a short dash': /[ \u00a0]– /u,
    'a dash that may begin a line': LOOSE_DASH,
    'letters of another alphabet': /\p{Script=Cyrillic}[A-Za-z]|[A-Za-z]\p{Script=Cyrillic}/u,
  },
  pl: {
    'quotation marks of another language': /[“«»]/u,
    'a space before a mark': /\s[,;.:!?]/u,
    'a long dash': /—/u,
    'a dash that may begin a line': LOOSE_DASH,
  },
};

/** Unpaired quotation marks and parentheses. */
function unpaired(text: string): readonly string[] {
  const count = (mark: string): number => text.split(mark).length;
  const pairs = [
    ['(', ')'],
    ['«', '»'],
  ] as const;
  return pairs.filter(([open, close]) => count(open) !== count(close)).map((pair) => pair.join(''));
}

/**
 * What is wrong with how a text is said in a language: values that are none, marks, spaces, quotation marks,
 * dashes, counts of nobody, and nouns that do not agree with their number. Empty if nothing is.
 */
export function speechFaults(text: string, language: Language): readonly string[] {
  const hits = Object.entries({ ...NEVER, ...RULES[language] }).flatMap(([fault, pattern]) => {
    const hit = pattern.exec(text);
    return hit === null ? [] : [`${fault}: “${hit[0]}” in “${text}”`];
  });
  const words = [...wrongNouns(text, language), ...unpaired(text)];
  return [...hits, ...words.map((fault) => `${fault} in “${text}”`)];
}

/**
 * What is wrong with a text as a headline: besides `speechFaults`, it begins with a capital or a number and has no full
 * stop, except that of an abbreviation such as the `р.` after Ukrainian years.
 */
export function headlineFaults(text: string, language: Language): readonly string[] {
  const begins = /^(?:\p{Lu}|\d|[«„“(]|[€])/u.test(text) ? [] : [`small first letter in “${text}”`];
  const ends = /(?<!\d р)\.$/u.test(text) ? [`full stop at the end of “${text}”`] : [];
  return [...speechFaults(text, language), ...begins, ...ends];
}
