import fc from 'fast-check';
import { expect, it } from 'vitest';
import { AID_KINDS } from '#domain/aid.ts';
import { DEFAULT_QUESTION, type Question } from '#domain/question.ts';
import { formatPath, parsePath } from './path.ts';
import { formatSearch, parseSearch } from './search.ts';

const questions: fc.Arbitrary<Question> = fc.record({
  asof: fc.option(fc.constantFrom('2025-03-02', '2024-02-29', '2026-05-18')),
  diff: fc.option(fc.constant({ from: '2025-03-27', to: '2026-02-24' })),
  time: fc.option(
    fc.constantFrom(
      { from: '2025-03', through: '2026-04' },
      { from: null, through: '2026-04' },
      { from: '2025-03', through: null },
    ),
  ),
  overlay: fc.option(fc.constantFrom('sources', 'download-data')),
  basis: fc.constantFrom('latest', 'official', 'lowest', 'highest'),
  country: fc.uniqueArray(fc.constantFrom('FRA', 'GBR', 'EU', 'NB8', 'XKX')),
  measure: fc.constantFrom('allocations', 'commitments'),
  troopUnit: fc.constantFrom('soldiers', 'per-10000-active'),
  aidUnit: fc.constantFrom('eur-bn', 'pct-gdp', 'eur-per-person'),
  kind: fc.uniqueArray(fc.constantFrom(...AID_KINDS)),
  aidSeries: fc.constantFrom('monthly', 'cumulative'),
  aidSplit: fc.constantFrom('kind', 'donor'),
  euShare: fc.boolean(),
  role: fc.uniqueArray(fc.constantFrom('air', 'naval', 'ceasefire-monitoring')),
  status: fc.uniqueArray(fc.constantFrom('offered', 'planned', 'committed', 'active')),
  region: fc.option(fc.constantFrom('EU', 'NATO', 'Nordic-Baltic')),
  sort: fc.option(fc.constantFrom('country', '-aid')),
  tableSearch: fc.string({ maxLength: 60, unit: 'grapheme' }),
  focus: fc.option(fc.constantFrom('stances', 'stance-fra-2025-03-09', 'a.b:c~d', 'EU')),
  tab: fc.uniqueArray(fc.constantFrom('roles', 'troop-stances')),
});

it('reads back every question that it writes', () => {
  fc.assert(
    fc.property(questions, fc.boolean(), (question, explicit) => {
      expect(parseSearch(formatSearch(question, [], explicit)).question).toEqual(question);
    }),
  );
});

it('understands any string without throwing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { question } = parseSearch(text);
      expect(parseSearch(formatSearch(question)).question).toEqual(question);
    }),
    { numRuns: 10_000 },
  );
});

it('writes nothing for the default question and keeps foreign parameters', () => {
  expect(formatSearch(DEFAULT_QUESTION)).toBe('');
  const { question, foreign } = parseSearch('?utm_source=mail&asof=2025-09-04&plain=true');
  expect(question.asof).toBe('2025-09-04');
  expect(formatSearch(question, foreign)).toBe('asof=2025-09-04&utm_source=mail&plain=true');
});

it('falls back to defaults for values that it does not know', () => {
  const { question } = parseSearch(
    'asof=2025-02-30&basis=loudest&kind=tanks&unit=bananas&diff=2026-01-01..2025-01-01&time=earliest..latest&overlay=moon&series=weekly&split=hairs&eu=maybe',
  );
  expect(question).toEqual(DEFAULT_QUESTION);
});

it.each(['a b', 'a/b', '<b>', 'a'.repeat(1001)])('leaves out a focus that is no id: %s', (id) => {
  expect(parseSearch(`focus=${encodeURIComponent(id)}`).question.focus).toBeNull();
});

it('writes a single country with a leading tilde and reads both spellings', () => {
  expect(formatSearch({ ...DEFAULT_QUESTION, country: ['FRA'] })).toBe('country=~FRA');
  expect(parseSearch('country=FRA').question.country).toEqual(['FRA']);
  expect(parseSearch('country=~FRA').question.country).toEqual(['FRA']);
  expect(parseSearch('country=fra~gbr~fra').question.country).toEqual(['FRA', 'GBR']);
});

it.each([
  ['asof=2025-09-04', { asof: '2025-09-04' }],
  ['diff=2025-03-27..2026-02-24', { diff: { from: '2025-03-27', to: '2026-02-24' } }],
  ['time=2025-03..2026-04', { time: { from: '2025-03', through: '2026-04' } }],
  ['time=2025-03..latest', { time: { from: '2025-03', through: null } }],
  [
    'overlay=sources&focus=stance-fra-2025-03-09',
    { overlay: 'sources', focus: 'stance-fra-2025-03-09' },
  ],
  ['country=FRA~GBR&basis=official', { country: ['FRA', 'GBR'], basis: 'official' }],
  ['unit=pct-gdp&measure=commitments', { aidUnit: 'pct-gdp', measure: 'commitments' }],
  [
    'unit=per-10000-active~eur-per-person',
    { troopUnit: 'per-10000-active', aidUnit: 'eur-per-person' },
  ],
  ['kind=military~humanitarian', { kind: ['military', 'humanitarian'] }],
  ['series=cumulative&split=donor', { aidSeries: 'cumulative', aidSplit: 'donor' }],
  ['eu=share&time=earliest..2026-04', { euShare: true, time: { from: null, through: '2026-04' } }],
  ['role=~air&status=active~committed', { role: ['air'], status: ['active', 'committed'] }],
  ['sort=-aid&tableSearch=land&region=EU', { sort: '-aid', tableSearch: 'land', region: 'EU' }],
  ['tab=~roles', { tab: ['roles'] }],
  ['focus=stance-fra-2025-03-09', { focus: 'stance-fra-2025-03-09' }],
  ['focus=aid-monthly&tab=~by-source', { focus: 'aid-monthly', tab: ['by-source'] }],
] satisfies [string, Partial<Question>][])(
  'keeps the meaning of the published link ?%s',
  (link, fields) => {
    expect(parseSearch(link).question).toEqual({ ...DEFAULT_QUESTION, ...fields });
  },
);

it.each([
  ['/', { kind: 'dashboard' }],
  ['/index.html', { kind: 'dashboard' }],
  ['/member/FRA/', { kind: 'member', party: 'FRA' }],
  ['/member/fra', { kind: 'member', party: 'FRA' }],
  ['/sources/', { kind: 'sources' }],
  ['/method', { kind: 'method' }],
  ['/member/', { kind: 'not-found' }],
  ['/elsewhere/', { kind: 'not-found' }],
])('knows the page at %s', (path, page) => {
  expect(parsePath(path, '/')).toEqual(page);
});

it('reads and writes paths below a base', () => {
  expect(parsePath('/coalition/member/GBR/', '/coalition/')).toEqual({
    kind: 'member',
    party: 'GBR',
  });
  expect(formatPath({ kind: 'member', party: 'GBR' }, '/coalition/')).toBe(
    '/coalition/member/GBR/',
  );
  expect(formatPath({ kind: 'sources' }, '/')).toBe('/sources/');
});
