import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFormat } from '#i18n/createFormat.ts';
import { fr } from './fr.ts';

const format = createFormat('fr');

/** With ordinary spaces, so that the expected sentences can be read. */
function plain(text: string): string {
  return text.replaceAll(/[\u00a0\u202f]/g, ' ');
}

/** Marks that have the wrong space before or after them, or a straight apostrophe. */
const TYPESETTING_FAULT =
  /(?<!\u00a0):|(?<!\u202f)[;?!]|(?<=.)(?<!\u202f)%|«(?!\u00a0)|(?<!\u00a0)»|(?<=.)(?<!\u00a0|Md)€|'| {2}/;

/** Every text of a catalogue that is no function. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  const parts: readonly unknown[] = Object.values(value);
  return parts.flatMap(textsIn);
}

describe('French counts', () => {
  it.each([
    [0, '0 ligne'],
    [1, '1 ligne'],
    [2, '2 lignes'],
    [11, '11 lignes'],
    [21, '21 lignes'],
    [101, '101 lignes'],
  ])('take the singular for 0 and 1 only: %i', (count, text) => {
    expect(fr.downloads.rows(count, format.number(count))).toBe(text);
  });

  it.each([
    [0.5, '0,5 milliard d’euros'],
    [1.85, '1,85 milliard d’euros'],
    [2, '2 milliards d’euros'],
    [1021, '1 021 milliards d’euros'],
  ])('hold for amounts that come as text: %d', (amount, text) => {
    expect(plain(fr.aid.value['eur-bn'](format.significant(amount)))).toBe(text);
  });

  it('hold for the end of a range and for open ends', () => {
    const { soldiers } = fr['troops-pledged'].value;
    expect(soldiers('1')).toBe('1 soldat');
    expect(soldiers(fr.domain.upTo('1'))).toBe('jusqu’à 1 soldat');
    expect(soldiers(format.span(1, 250))).toBe('1–250 soldats');
    expect(plain(soldiers(fr.domain.over(format.number(5001))))).toBe('au moins 5 001 soldats');
  });

  it('agree with the status of a role', () => {
    const { counted } = fr.roles;
    const { committed, active } = fr.domain.roleStatus;
    expect([1, 2, 21].map((count) => counted(format.number(count), committed))).toEqual([
      '1 engagement',
      '2 engagements',
      '21 engagements',
    ]);
    expect(counted('2', active)).toBe('2 en cours');
  });
});

describe('the French title of stances', () => {
  const { title } = fr.charts['troop-stances'];
  const nobody = { committed: 0, open: 0, wouldNot: 0, unknown: 0, region: null };

  it.each([
    [{ members: 0 }, 'Aucun membre n’est encore connu'],
    [
      { members: 1, open: 1 },
      'Le seul membre ne s’est pas engagé à envoyer des soldats, mais il y est prêt ou pose des conditions',
    ],
    [
      { members: 21, unknown: 21 },
      'On ne connaît la position d’aucun des 21 membres sur l’envoi de soldats',
    ],
    [{ members: 2, committed: 2 }, 'Les 2 membres se sont tous engagés à envoyer des soldats'],
    [
      { members: 101, committed: 1, open: 1, wouldNot: 1 },
      'Sur 101 membres, 1 s’est engagé à envoyer des soldats, 1 autre y est prêt ou pose des conditions ; 1 n’en enverrait pas',
    ],
    [
      { members: 101, committed: 21, open: 11, wouldNot: 2 },
      'Sur 101 membres, 21 se sont engagés à envoyer des soldats, 11 autres y sont prêts ou posent des conditions ; 2 n’en enverraient pas',
    ],
    [
      { members: 33, open: 12, region: 'X' },
      'Sur 33 membres du groupe « X », aucun ne s’est engagé à envoyer des soldats, mais 12 y sont prêts ou posent des conditions',
    ],
  ])('is a sentence for %j', (counts, sentence) => {
    expect(plain(title({ ...nobody, ...counts }))).toBe(sentence);
  });
});

describe('French dates in sentences', () => {
  it('take an article as days, and none as months and years', () => {
    const { through } = fr.claim;
    expect(through(format.date('2026-05-01'))).toBe('jusqu’au 1er mai 2026');
    expect(through(format.date('2025-08'))).toBe('jusqu’en août 2025');
    expect(through(format.date('2025'))).toBe('jusqu’en 2025');
  });

  it('elide before a vowel, and name one month once', () => {
    const { months } = fr.changes;
    const month = (text: string): string => format.date(text);
    expect(months(month('2025-04'), month('2026-04'))).toBe('d’avril 2025 à avril 2026');
    expect(months(month('2022-01'), month('2022-10'))).toBe('de janvier 2022 à octobre 2022');
    expect(months(month('2025-08'), month('2025-08'))).toBe('en août 2025');
    expect(months(month('2022-01-24'), month('2026-04-30'))).toBe(
      'du 24 janvier 2022 au 30 avril 2026',
    );
  });
});

describe('French aid', () => {
  it('puts the participle before what qualifies the whole', () => {
    const { forSize, withShares, measure } = fr.aid;
    const aid = withShares('aide militaire', 'X') + forSize['pct-gdp'](1);
    expect(plain(fr['aid-by-donor'].title.none(aid, measure.allocations, 'en mai 2025'))).toBe(
      'Aucune aide militaire allouée (part « X » comprise) rapportée à la taille de l’économie n’est connue, en mai 2025',
    );
  });

  it('names a donor in square brackets where parentheses are open already', () => {
    const scope = fr.aid.organisation('Union X');
    const what = { scope, aid: 'aide', measure: 'allouée' };
    expect(plain(fr['aid-over-time'].title.oneMonth(what, 'avril 2025', '3 €'))).toBe(
      'Aide allouée en avril 2025 (Union X [institutions]) : 3 €',
    );
  });
});

describe('French typesetting', () => {
  it('holds in every text', () => {
    const texts = textsIn(fr);
    expect(texts.length).toBeGreaterThan(500);
    expect(texts.filter((text) => TYPESETTING_FAULT.test(text))).toEqual([]);
  });

  it('tells a fault from a text that is right', () => {
    const right = 'Voici\u00a0: «\u00a0l’un\u00a0»\u202f; 5\u202f%, 3\u00a0€';
    expect(right).not.toMatch(TYPESETTING_FAULT);
    for (const wrong of ['Voici : l’un', 'Voici: l’un', '« l’un »', "l'un", 'un; deux', '5 %']) {
      expect(wrong).toMatch(TYPESETTING_FAULT);
    }
  });

  it('has no ordinary space beside quotation marks and units inside functions either', () => {
    const source = readFileSync(resolve(import.meta.dirname, 'fr.ts'), 'utf8');
    const code = source.replaceAll(/\/\*\*[^]*?\*\//g, '');
    expect(code).toContain('«\\u00a0');
    expect(code.match(/.*(?:« | »| €| Md€|[\d}] %).*/g)).toBeNull();
  });
});
