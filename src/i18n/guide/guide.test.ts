import { describe, expect, it } from 'vitest';
import { LANGUAGES, loadGuide } from '#i18n/languages.ts';
import { LOOSE_DASH } from '#tooling/testKit/speechFaults.ts';
import { en } from './en.ts';

/** Every text of a catalogue by its place; texts made from others are made from `…`. */
function textsIn(value: unknown, place = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value === 'function') {
    const made: unknown = Reflect.apply(value, undefined, ['…', '…', '…', '…']);
    return textsIn(made, place);
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${place}.${key}`));
}

function codesIn(text: string): readonly string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code).toSorted();
}

/** Texts whose words of code are not those of the English text, or whose backticks are not in pairs. */
function codeFaults(texts: ReturnType<typeof textsIn>, english: ReadonlyMap<string, string>) {
  return texts
    .filter(
      ([place, text]) =>
        text.split('`').length % 2 === 0 ||
        codesIn(text).join(' ') !== codesIn(english.get(place) ?? '').join(' '),
    )
    .map(([place]) => place);
}

/** Wrong spaces and apostrophes in French; what is in backticks is code. */
const FRENCH_FAULT = /(?<!\u00a0):|(?<!\u202f)[;?!]|«(?!\u00a0)|(?<!\u00a0)»|'| {2}/;

describe('the guide', () => {
  const english = new Map(textsIn(en));

  it.each(LANGUAGES)('says everything, with the same words of code, in %s', async (language) => {
    const texts = textsIn(await loadGuide(language));
    expect(english.size).toBeGreaterThan(150);
    expect(texts.map(([place]) => place)).toEqual([...english.keys()]);
    expect(texts.filter(([, text]) => text.trim() === '')).toEqual([]);
    expect(codeFaults(texts, english)).toEqual([]);
  });

  it('would tell of a word of code that was translated', () => {
    const place = '.contracts.params.time';
    expect(codeFaults([[place, '`frühestens` und `latest`']], english)).toEqual([place]);
    expect(codeFaults([['.help.intro', 'ein `Wort']], english)).toEqual(['.help.intro']);
  });

  it('is set in French as French is', async () => {
    const texts = textsIn(await loadGuide('fr')).map(([, text]) =>
      text.replaceAll(/`[^`]*`/g, 'x'),
    );
    expect(texts.filter((text) => FRENCH_FAULT.test(text))).toEqual([]);
    expect('un; deux').toMatch(FRENCH_FAULT);
  });

  it.each(['uk', 'de', 'pl'] as const)('lets no line begin with a dash: %s', async (language) => {
    const texts = textsIn(await loadGuide(language)).map(([, text]) => text);
    expect(texts.filter((text) => LOOSE_DASH.test(text))).toEqual([]);
    expect('eins – zwei').toMatch(LOOSE_DASH);
  });

  it('puts no Latin letter into a Ukrainian word', async () => {
    const texts = textsIn(await loadGuide('uk'));
    expect(
      texts.filter(([, text]) => /\p{Script=Cyrillic}[a-z]|[a-z]\p{Script=Cyrillic}/iu.test(text)),
    ).toEqual([]);
  });
});
