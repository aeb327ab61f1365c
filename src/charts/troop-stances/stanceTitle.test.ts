import { isDeepStrictEqual } from 'node:util';
import { expect, it } from 'vitest';
import { STANCES } from '#domain/claim.ts';
import { knownDay } from '#domain/compareClaims.ts';
import {
  ledgerWithStances as withStances,
  legendCount,
  troopLedger,
  troopStancesModelAt as modelAt,
} from '#tooling/testKit/troopStancesModelAt.ts';
import type { TroopStancesModel } from './model.ts';

const BASES = ['latest', 'official', 'lowest', 'highest'] as const;
const DAYS = [
  ...new Set([...troopLedger.stances, ...troopLedger.members].map(knownDay)),
].toSorted();

/** The counts that a title states, by what it says of them. */
function statedCounts(title: string): Readonly<Record<string, number>> {
  const stated: Record<string, number> = {};
  const committed = /^(\d+) of (\d+) members? (?:is|are) committed/.exec(title);
  if (committed)
    [stated['committed'], stated['members']] = [Number(committed[1]), Number(committed[2])];
  if (title.startsWith('No member is committed')) stated['committed'] = 0;
  const open = /(?:, |but )(\d+) (?:more|of \d+) (?:is|are) willing/.exec(title);
  if (open) stated['open'] = Number(open[1]);
  const none = /; (\d+) would send none$/.exec(title);
  if (none) stated['wouldNot'] = Number(none[1]);
  return stated;
}

/** What a title of this model must state; `null` where it has a sentence without numbers. */
function expectedCounts(model: TroopStancesModel): Readonly<Record<string, number>> | null {
  const count = (id: string): number => legendCount(model, id);
  const members = [...STANCES, 'unknown'].reduce((sum, id) => sum + count(id), 0);
  const open = count('willing') + count('conditional');
  const wouldNot = count('support-only') + count('ruled-out');
  const committed = count('committed');
  if ([count('unknown'), wouldNot, committed].includes(members)) return null;
  return {
    committed,
    ...(committed > 0 ? { members } : {}),
    ...(open > 0 ? { open } : {}),
    ...(wouldNot > 0 ? { wouldNot } : {}),
  };
}

function isWrong(model: TroopStancesModel): boolean {
  if (/undefined|NaN|\b0 /.test(model.title)) return true;
  const expected = expectedCounts(model);
  const stated = statedCounts(model.title);
  if (expected === null) return !/^(All|The one|No (stance|members))/.test(model.title);
  return !isDeepStrictEqual(stated, expected);
}

const STATES = DAYS.filter((day) => day !== '').flatMap((asof) =>
  BASES.map((basis) => modelAt({ asof, basis })),
);

it('states in its title what the legend counts, on every day something was said and by every reading', () => {
  expect(STATES.length).toBeGreaterThan(160);
  expect(STATES.filter(isWrong).map(({ title }) => title)).toEqual([]);
  expect(new Set(STATES.map(({ title }) => title)).size).toBeGreaterThan(20);
});

it('counts in its legend the members of its table, and only them', () => {
  for (const model of STATES) {
    const members = model.table.rows.filter(({ cells }) => cells[1] === 'member');
    const counted = [...STANCES, 'unknown'].reduce((sum, id) => sum + legendCount(model, id), 0);
    expect(counted, model.subtitle).toBe(members.length);
    expect(model.empty === null, model.subtitle).toBe(members.length > 0);
  }
});

it('says in its title which grouping it counts', () => {
  const { title, subtitle } = modelAt({ region: 'EU' });
  expect(title).toMatch(/^\d+ of \d+ members in the “EU” group (is|are) committed/);
  expect(subtitle).toContain('members in the “EU” group stands');
  expect(modelAt({}).title).not.toContain('group');
  expect(modelAt({ region: 'nowhere' }).title).toBe(
    'No members in the “nowhere” group are known yet',
  );
});

it('would notice a title with another number', () => {
  const model = modelAt({});
  expect(isWrong({ ...model, title: model.title.replace(/^\d+/, '7') })).toBe(true);
});

it('says a true and grammatical sentence for every mix of stances', () => {
  const titleOf = (facts: ReturnType<typeof withStances>): string => modelAt({}, facts).title;
  expect(titleOf(withStances(['FRA', null], ['GBR', null]))).toBe(
    'No stance on sending soldiers is known of any of the 2 members',
  );
  expect(titleOf(withStances(['FRA', null]))).toBe(
    'No stance on sending soldiers is known of the one member',
  );
  expect(titleOf(withStances(['FRA', 'ruled-out'], ['GBR', 'support-only']))).toBe(
    'All 2 members would send no soldiers',
  );
  expect(titleOf(withStances(['FRA', 'undecided'], ['GBR', null]))).toBe(
    'No member is committed to sending soldiers',
  );
  expect(titleOf(withStances(['FRA', 'conditional'], ['GBR', 'ruled-out']))).toBe(
    'No member is committed to sending soldiers, but 1 of 2 is willing or sets conditions; 1 would send none',
  );
  expect(
    titleOf(withStances(['FRA', 'committed'], ['GBR', 'willing'], ['POL', 'conditional'])),
  ).toBe('1 of 3 members is committed to sending soldiers, 2 more are willing or set conditions');
  expect(titleOf(withStances(['FRA', 'committed']))).toBe(
    'The one member is committed to sending soldiers',
  );
});
