import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DEFAULT_QUESTION } from '#domain/question.ts';
import {
  BUILDER_FLAGS,
  type BuilderChoice,
  DEFAULT_CHOICE,
  EMBED_THEMES,
  PREVIEW_WIDTHS,
  SNIPPET_KINDS,
  builderSearch,
  embedQuestion,
  parseBuilderChoice,
  withBuilderChoice,
  withoutBuilder,
} from './builderChoice.ts';
import { builderPlace, plainPlace } from './builderPlace.ts';
import { embedAddress } from './embedAddress.ts';

const HOME = 'https://host.example/base/';

const anyChoice: fc.Arbitrary<BuilderChoice> = fc.record({
  chart: fc.option(fc.stringMatching(/^[a-z][a-z0-9-]{0,39}$/)),
  language: fc.option(fc.stringMatching(/^[a-z]{2,3}$/)),
  theme: fc.constantFrom(...EMBED_THEMES),
  release: fc.option(fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/)),
  width: fc.option(fc.integer({ min: 240, max: 1600 })),
  group: fc.option(fc.stringMatching(/^[a-z0-9_ä-]{1,40}$/)),
  flags: fc.subarray([...BUILDER_FLAGS]),
  accent: fc.option(fc.stringMatching(/^#[0-9a-f]{6}$/)),
  code: fc.constantFrom(...SNIPPET_KINDS),
  preview: fc.constantFrom(null, ...PREVIEW_WIDTHS),
});

it('reads back every choice that it writes, and leaves the rest of the address alone', () => {
  fc.assert(
    fc.property(anyChoice, (choice) => {
      const search = withBuilderChoice('?asof=2025-09-04&utm_source=a&width=9', choice);
      expect(parseBuilderChoice(search)).toEqual(choice);
      expect(search.startsWith('asof=2025-09-04&utm_source=a')).toBe(true);
    }),
  );
});

it('reads any string, and takes what it does not understand for the default', () => {
  fc.assert(fc.property(fc.string(), (search) => void parseBuilderChoice(search)));
  const odd =
    '?chart=../x&language=english&theme=blue&release=today&width=10&group=a%20b&plain=maybe&accent=red&code=php&preview=1';
  expect(parseBuilderChoice(odd)).toEqual(DEFAULT_CHOICE);
  expect(withBuilderChoice('', DEFAULT_CHOICE)).toBe('');
});

it('takes its own parameters off the way to other pages, and no others', () => {
  const foreign = [...new URLSearchParams('chart=roles&plain=true&dark=true&utm_source=a')];
  expect(withoutBuilder(foreign)).toEqual([
    ['dark', 'true'],
    ['utm_source', 'a'],
  ]);
});

it('opens with a chart and the view that it shows', () => {
  const question = {
    ...DEFAULT_QUESTION,
    asof: '2025-09-04',
    tab: ['roles', 'meetings'],
    overlay: 'sources',
    focus: 'a',
  } as const;
  const search = builderSearch('roles', question, [['chart', 'meetings']]);
  expect(search).toBe('asof=2025-09-04&tab=~roles&chart=roles');
  expect(embedQuestion(search, 'meetings').tab).toEqual([]);
});

it('writes every default out, but no date where the newest is wanted', () => {
  const place = builderPlace(DEFAULT_CHOICE, DEFAULT_QUESTION, HOME, {
    chart: 'roles',
    language: 'fr',
  });
  const address = new URL(embedAddress(place));
  expect(address.pathname).toBe('/base/fr/embed/roles/');
  expect(address.searchParams.get('basis')).toBe('latest');
  expect(address.searchParams.get('dark')).toBe('auto');
  expect(address.searchParams.has('asof')).toBe(false);
});

it('writes flags by the names that embeds know', () => {
  const choice: BuilderChoice = {
    ...DEFAULT_CHOICE,
    theme: 'dark',
    flags: ['plain', 'nologo'],
    accent: '#1a73e8',
    release: '2026-05-20',
  };
  const asked = { ...DEFAULT_QUESTION, asof: '2025-09-04' };
  const place = builderPlace(choice, asked, HOME, { chart: 'roles', language: 'en' });
  const address = embedAddress(place);
  expect(address).toMatch(/^https:\/\/host\.example\/base\/v\/2026-05-20\/embed\/roles\/\?asof=/);
  expect(address).toContain('plain=true&dark=true&logo=off&accent=1a73e8');
  expect(address).not.toContain('nologo');
});

it('has a place for the chart without any choice', () => {
  expect(embedAddress(plainPlace(HOME, 'roles', 'en'))).toMatch(
    /^https:\/\/host\.example\/base\/embed\/roles\/\?basis=latest&/,
  );
});
