import fc from 'fast-check';
import { expect, it } from 'vitest';
import { STANCES } from '#domain/claim.ts';
import { addDays } from '#lib/date.ts';
import { contrastRatio } from '#theme/contrast.ts';
import type { ThemeName } from '#theme/tokens.ts';
import { TOKENS } from '#theme/tokens.ts';
import { madeStance } from '#tooling/testKit/madeClaims.ts';
import {
  ledgerWithStances as withStances,
  legendCount,
  troopLedger as ledger,
  troopStancesModelAt as modelAt,
} from '#tooling/testKit/troopStancesModelAt.ts';
import { LABEL_COLOURS } from './stancePicture.ts';

const BASES = ['latest', 'official', 'lowest', 'highest'] as const;
const DAYS = ['2025-03-15', '2025-09-04', '2026-01-06'] as const;

it('says by whose word it counts', () => {
  const subtitles = BASES.map((basis) => modelAt({ basis }).subtitle);
  expect(new Set(subtitles).size).toBe(BASES.length);
  for (const subtitle of subtitles) expect(subtitle).toContain('as of 18 May 2026');
});

it('is plain JSON', () => {
  const model = modelAt({ country: ['FRA'] });
  expect(structuredClone(model)).toEqual(model);
  expect(JSON.parse(JSON.stringify(model))).toEqual(model);
});

it('draws every member once, on the map or on a card, with the claims behind it', () => {
  const model = modelAt({});
  const marks = [...model.picture.areas, ...model.picture.cards].flatMap(({ mark }) => mark ?? []);
  expect(new Set(marks.map(({ party }) => party)).size).toBe(marks.length);
  const known = new Set([...ledger.stances, ...ledger.members].map(({ id }) => id));
  for (const row of model.table.rows.filter(({ cells }) => cells[1] === 'member')) {
    const mark = marks.find(({ party }) => party === row.party);
    expect(mark?.claims, row.cells[0]).toEqual(row.claims);
    expect(row.claims.length).toBeGreaterThan(0);
    for (const claim of row.claims) expect(known.has(claim)).toBe(true);
  }
});

it('does not count a country that is not a member, and does not fill its land', () => {
  const facts = withStances(['FRA', 'committed']);
  const outsider = {
    ...facts,
    stances: [...facts.stances, madeStance({ about: 'HUN', stance: 'ruled-out' })],
  };
  const model = modelAt({}, outsider);
  const hungary = model.picture.areas.find(({ shape }) => shape.code === 'HUN');
  expect(hungary?.swatch.token).toBe('land');
  expect(hungary?.badge?.token).toBe('stanceRuledOut');
  expect(legendCount(model, 'ruled-out')).toBe(0);
  expect(legendCount(model, 'other')).toBe(1);
  expect(model.table.rows.map(({ party }) => party)).toEqual(['FRA', 'HUN']);
});

it('tells a member without a known stance from land that is not in the coalition', () => {
  const model = modelAt({}, withStances(['FRA', 'committed'], ['ALB', null]));
  const swatchOf = (code: string): unknown =>
    model.picture.areas.find(({ shape }) => shape.code === code)?.swatch;
  expect(swatchOf('ALB')).not.toEqual(swatchOf('SRB'));
  expect(model.picture.areas.find(({ shape }) => shape.code === 'ALB')?.mark?.tip).toBe(
    'Albania: no statement found',
  );
});

it('rings members about whom accounts differ, and names them', () => {
  const facts = withStances(['FRA', 'ruled-out']);
  const other = madeStance({ about: 'FRA', stance: 'willing', basis: 'press' });
  const model = modelAt({}, { ...facts, stances: [...facts.stances, other] });
  expect(model.picture.areas.find(({ shape }) => shape.code === 'FRA')?.ring).toBe(true);
  expect(legendCount(model, 'disputed')).toBe(1);
  expect(model.notes.join(' ')).toContain('disagree: France.');
  expect(modelAt({}, facts).picture.areas.some(({ ring }) => ring)).toBe(false);
});

it('outlines the host and never counts it', () => {
  const model = modelAt({});
  const host = model.picture.areas.at(-1);
  expect(host?.shape.code).toBe(ledger.coalition.host);
  expect(host?.outline?.token).toBe('hostOutline');
  expect(model.table.rows.some(({ party }) => party === ledger.coalition.host)).toBe(false);
});

it('counts only the members of the chosen grouping', () => {
  const model = modelAt({ region: 'EU' });
  expect(model.subtitle).toContain('EU');
  expect(model.table.rows.some(({ party }) => party === 'GBR')).toBe(false);
  expect(model.table.rows.some(({ party }) => party === 'FRA')).toBe(true);
});

it('changes nothing today because of a claim of tomorrow', () => {
  fc.assert(
    fc.property(fc.constantFrom(...DAYS), fc.constantFrom(...STANCES), (asof, stance) => {
      const later = madeStance({ about: 'FRA', date: addDays(asof, 1), stance });
      const facts = { ...ledger, stances: [...ledger.stances, later] };
      expect(modelAt({ asof }, facts)).toEqual(modelAt({ asof }));
    }),
    { numRuns: 10 },
  );
});

it('has nothing to draw before there are members, or without a map', () => {
  expect(modelAt({}, { ...ledger, members: [] }).empty).toContain('18 May 2026');
  const about = { ...ledger.coalition, map: null };
  expect(modelAt({}, { ...ledger, coalition: about }).empty).toBe('This ledger describes no map.');
});

it('writes names in colours that can be read on their halo in every theme', () => {
  const themes: readonly ThemeName[] = ['light', 'dark', 'print'];
  for (const { ink, halo } of Object.values(LABEL_COLOURS)) {
    for (const theme of themes) {
      const ratio = contrastRatio(TOKENS[ink][theme], TOKENS[halo][theme]);
      expect(ratio, `${ink} on ${halo} in ${theme}`).toBeGreaterThanOrEqual(4.5);
    }
  }
});
