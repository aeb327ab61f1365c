import fc from 'fast-check';
import { expect, it } from 'vitest';
import { kindsOf } from '#domain/aid.ts';
import { aidMonthsAt } from '#domain/aidSpan.ts';
import { dayAsked } from '#domain/asof.ts';
import { participationAt } from '#domain/participationAt.ts';
import type { Question } from '#domain/question.ts';
import { DEFAULT_QUESTION } from '#domain/question.ts';
import { createFormat } from '#i18n/createFormat.ts';
import { en } from '#i18n/messages/en.ts';
import { anyAidQuestion } from '#tooling/testKit/anyAidQuestion.ts';
import { madeAidMonth, madeParticipation } from '#tooling/testKit/madeClaims.ts';
import { publishedLedgerWithShapes } from '#tooling/testKit/publishedLedgerWithShapes.ts';
import type { AidMapModel } from './model.ts';
import { aidMapModel } from './model.ts';

const ledger = publishedLedgerWithShapes();
const format = createFormat('en');

function modelAt(asked: Partial<Question> = {}, given: Partial<typeof ledger> = {}): AidMapModel {
  const question = { ...DEFAULT_QUESTION, ...asked };
  return aidMapModel({ ledger: { ...ledger, ...given }, question, format, messages: en });
}

/** What each member gave, EUR billion, added up anew from the records. */
function membersAid(question: Question): readonly (readonly [string, number])[] {
  const range = aidMonthsAt(ledger.coalition, question);
  const tracked = new Set(ledger['aid-monthly'].map(({ donor }) => donor));
  const shares = new Map(
    question.euShare && modelAt(question).table.columns.some(({ id }) => id === 'eu-share')
      ? ledger['aid-eu-shares'].map(({ donor, euShareEurBn }) => [donor, euShareEurBn])
      : [],
  );
  return participationAt(ledger.members, dayAsked(question, ledger.coalition))
    .members.map((code) => ledger.countries.find((party) => party.code === code))
    .filter((party) => party !== undefined)
    .filter(({ memberships, code, kind }) => {
      const isIn = question.region === null || memberships.includes(question.region);
      return isIn && tracked.has(code) && kind === 'country';
    })
    .map(({ code, name }) => {
      const own = ledger['aid-monthly'].filter(
        ({ donor, month }) =>
          donor === code && range !== null && range.from <= month && month <= range.through,
      );
      const sum = own.reduce((all, record) => {
        const parts =
          question.measure === 'commitments'
            ? [record.commitments]
            : kindsOf(question).map((kind) => record[kind]);
        return all + parts.reduce((a, b) => a + b, 0);
      }, 0);
      return [name, sum + (shares.get(code) ?? 0)] as const;
    });
}

it('is plain JSON for every question, and speaks of nothing undefined', () => {
  fc.assert(
    fc.property(anyAidQuestion, (question) => {
      const model = modelAt(question);
      expect(JSON.parse(JSON.stringify(model))).toEqual(structuredClone(model));
      expect(model.title).toMatch(/^[A-Z€]/);
      expect([model.title, model.subtitle, model.alt, ...model.notes].join('; ')).not.toMatch(
        /undefined|null|NaN| {2}/,
      );
    }),
    { numRuns: 40 },
  );
});

it('states the share of its leaders as the records have it, for every question in euros', () => {
  let stated = 0;
  fc.assert(
    fc.property(anyAidQuestion, (asked) => {
      const question = { ...asked, aidUnit: 'eur-bn' } as const;
      const { title, empty } = modelAt(question);
      const givers = membersAid(question).filter(([, sum]) => sum > 0);
      const whole = givers.reduce((all, [, sum]) => all + sum, 0);
      const match = /(\d+)% of the .*: €(.+) of €(.+)\u00a0bn$/.exec(title);
      if (match === null || !/members/.test(title)) return;
      stated += 1;
      expect(empty).toBeNull();
      const named = givers.filter(([name]) => title.includes(name.replace(/^Turkey$/, 'Türkiye')));
      const part = named.reduce((all, [, sum]) => all + sum, 0);
      const least = Math.min(...named.map(([, sum]) => sum));
      expect(givers.filter(([, sum]) => sum >= least)).toHaveLength(named.length);
      // Where others gave a little, the leaders' share is not all of it.
      expect(Number(match[1])).toBe(Math.min(99, Math.round((100 * part) / whole)));
      expect(match[2]).toBe(format.significant(part));
      expect(match[3]).toBe(format.significant(whole));
    }),
    { numRuns: 200 },
  );
  expect(stated).toBeGreaterThan(30);
});

it('says that nothing is known to have been given exactly if no amount is above zero', () => {
  fc.assert(
    fc.property(anyAidQuestion, (question) => {
      const { title, empty, table } = modelAt(question);
      const isMember = (cells: readonly string[]): boolean => cells[1] === 'member';
      const members = table.rows.filter(
        ({ cells, sortKeys }) => isMember(cells) && sortKeys.at(-1) !== null,
      );
      const rows = members.length > 0 ? members : table.rows;
      const countries = rows.filter(({ party }) => party !== 'EU');
      const hasSome = countries.some(({ sortKeys }) => Number(sortKeys.at(-1) ?? 0) > 0);
      expect(/^(No|This ledger) /.test(title)).toBe(empty !== null || !hasSome);
    }),
    { numRuns: 60 },
  );
});

it('counts in each class the members whose amounts its label says', () => {
  fc.assert(
    fc.property(anyAidQuestion, (question) => {
      const { legend, table, empty } = modelAt(question);
      if (empty !== null) return;
      const amounts = table.rows
        .filter(({ cells }) => cells[1] === 'member')
        .map(({ sortKeys }) => sortKeys.at(-1))
        .filter((amount) => typeof amount === 'number');
      for (const { id, label, value } of legend.filter((item) => item.id.startsWith('class'))) {
        const [one = 0, two = Infinity] = [
          ...label.replaceAll(',', '').matchAll(/\d+(?:\.\d+)?/g),
        ].map(Number);
        const [low, high] = label.startsWith('above')
          ? [0, label === 'above 0' ? Infinity : two]
          : [one, two];
        const inside = amounts.filter((amount) => amount > 0 && amount >= low && amount < high);
        expect(Number(value), `${id}: ${label}`).toBe(inside.length);
      }
    }),
    { numRuns: 60 },
  );
});

it('tells zero, no data, not tracked and not a member apart', () => {
  const members = ['FRA', 'DEU', 'ALB', 'POL'].map((about) => madeParticipation({ about }));
  const countries = ledger.countries.map((party) =>
    party.code === 'POL' ? { ...party, gdp2021EurBn: null } : party,
  );
  const monthly = [
    madeAidMonth({ donor: 'FRA', military: 2 }),
    madeAidMonth({ donor: 'DEU' }),
    madeAidMonth({ donor: 'POL', military: 1 }),
    madeAidMonth({ donor: 'CHE', humanitarian: 3 }),
  ];
  const { picture, legend } = modelAt(
    { aidUnit: 'pct-gdp' },
    { members, countries, 'aid-monthly': monthly },
  );
  const area = (code: string): AidMapModel['picture']['areas'][number] | undefined =>
    picture.areas.find(({ shape }) => shape.code === code);
  const looks = ['FRA', 'DEU', 'POL', 'ALB', 'AUT'].map((code) => {
    const { token, texture } = area(code)?.swatch ?? { token: '', texture: '' };
    return `${token} ${texture}`;
  });
  expect(new Set(looks).size).toBe(looks.length);
  expect(area('CHE')).toMatchObject({ swatch: { token: 'land' }, badge: { texture: 'solid' } });
  expect(area('DEU')?.mark?.tip).toContain('Germany: 0% of 2021 GDP allocated');
  expect(area('ALB')?.mark?.tip).toBe('Albania: not tracked');
  expect(area('POL')?.mark?.tip).toBe('Poland: no GDP known');
  expect(legend.map(({ id, value }) => [id, value])).toEqual([
    ['class-1', '1'],
    ['zero', '1'],
    ['no-data', '1'],
    ['untracked', '1'],
    ['outsider', '1'],
  ]);
});

it('gives the figure of an institution beside the map, unless its aid is shared out', () => {
  const alone = modelAt().notes.join(' ');
  expect(alone).toContain('the European Union institutions, €84.4\u00a0bn');
  const shared = modelAt({ euShare: true });
  expect(shared.notes.join(' ')).not.toContain('€84.4\u00a0bn');
  expect(shared.title).toContain('with shares of European Union aid');
});

it('puts a name’s amount under it and selects what is chosen', () => {
  const { picture } = modelAt({ country: ['DEU', 'CAN'] });
  const germany = picture.areas.find(({ shape }) => shape.code === 'DEU');
  expect(germany?.label).toMatchObject({ text: 'Germany', value: '29.9' });
  expect(germany?.mark?.claims).toEqual(['aid-monthly:DEU']);
  expect([...picture.areas, ...picture.cards].filter(({ selected }) => selected)).toHaveLength(2);
});
