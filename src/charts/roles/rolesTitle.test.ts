import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ROLE_STATUSES } from '#domain/claim.ts';
import { DEFAULT_QUESTION, type Question } from '#domain/question.ts';
import { createFormat } from '#i18n/createFormat.ts';
import { en } from '#i18n/messages/en.ts';
import { addDays } from '#lib/date.ts';
import { REAL_LEDGER } from '#tooling/testKit/realLedger.ts';
import { madeParticipation } from '#tooling/testKit/madeClaims.ts';
import { rolesModel, type RolesModel } from './model.ts';

const { ledger } = REAL_LEDGER;
const format = createFormat('en');
const { coalition } = ledger;
if (coalition === null) throw new Error('The ledger describes no coalition.');
const real = { ...ledger, coalition };

function modelOf(asked: Partial<Question>, of = real): RolesModel {
  return rolesModel({
    ledger: of,
    question: { ...DEFAULT_QUESTION, ...asked },
    format,
    messages: en,
  });
}

const question = fc.record({
  asof: fc.integer({ min: 0, max: 800 }).map((days) => addDays('2025-01-01', days)),
  country: fc.subarray(['FRA', 'GBR', 'POL', 'MLT', 'NATO', 'UKR'], { maxLength: 3 }),
  role: fc.subarray(coalition.roles.map(({ id }) => id)),
  status: fc.subarray([...ROLE_STATUSES]),
  region: fc.constantFrom(null, null, 'EU', 'NATO', 'G7', 'nowhere'),
});

it('says grammatical sentences without holes, whatever is asked', () => {
  fc.assert(
    fc.property(question, (asked) => {
      const { title, subtitle, alt, sourceLine } = modelOf(asked);
      for (const text of [title, subtitle, alt, sourceLine]) {
        expect(text).toMatch(/^[\p{Lu}\d]/u);
        expect(text).not.toMatch(/undefined|null|NaN|Infinity| {2}|\s[,.;:]|^\s|\s$/);
        expect(text).not.toMatch(
          /\b1 (roles|members|countries|organisations|claims|sources|others)\b/,
        );
        expect(text).not.toMatch(/\b(\d\d+|[02-9]) (role|country|organisation|claim|source)\b/);
      }
    }),
    { numRuns: 300 },
  );
});

it('counts in the legend exactly the marks that are drawn', () => {
  fc.assert(
    fc.property(question, (asked) => {
      const { legend, picture } = modelOf(asked);
      const marks = picture.groups.flatMap(({ lines }) => lines.flatMap((line) => line.marks));
      const drawn = ROLE_STATUSES.map(
        (each) => marks.filter(({ status }) => status === each).length,
      );
      expect(legend.map(({ value }) => Number(value))).toEqual(drawn);
    }),
  );
});

it('names the most common role among members, with the count of its column', () => {
  const { title, picture } = modelOf({});
  const most = picture.columns.toSorted((a, b) => Number(b.count) - Number(a.count))[0];
  expect(title.toLowerCase()).toContain(`stand behind ${most?.label.toLowerCase() ?? ''} than`);
  expect(title).toContain(`: ${most?.count ?? ''} of `);
});

it('is about the country that is selected', () => {
  expect(modelOf({ country: ['POL'] }).title).toMatch(/^Poland: .+\(.+\)/);
  expect(modelOf({ country: ['GBR'] }).title).toMatch(/^The United Kingdom has \d+ roles: /);
  expect(modelOf({ country: ['MLT'] }).title).toBe('No role is on record for Malta');
});

it('says that a role is missing only among those shown, when others are hidden', () => {
  expect(modelOf({ country: ['POL'], role: ['training'] }).title).toBe(
    'None of the roles shown is on record for Poland',
  );
});

it('says which statuses it counts', () => {
  expect(modelOf({ status: ['offered'] }).title).toMatch(/^Among roles marked offered, /);
});

it('speaks of a single role by its statuses', () => {
  expect(modelOf({ role: ['training'] }).title).toMatch(
    /^In training, \d+ of \d+ members have a part: \d+ active, .* and \d+ offered$/,
  );
});

it('compares several selected countries', () => {
  expect(modelOf({ country: ['FRA', 'MLT'] }).title).toMatch(
    /^Of the 2 selected, France has the most roles: \d+$/,
  );
  expect(modelOf({ country: ['MLT', 'IDN'] }).title).toBe(
    'No role is on record for those selected',
  );
});

it('says why there is nothing to draw', () => {
  expect(modelOf({ asof: '2020-01-01' }).empty).toBe('No role is on record as of 1 January 2020.');
  expect(modelOf({ region: 'nowhere' }).empty).toContain('No role fits this choice');
  expect(modelOf({}).empty).toBeNull();
});

it('speaks of the others when no member has a role', () => {
  const outside = { ...real, members: [madeParticipation({ about: 'MLT' })] };
  expect(modelOf({}, outside).title).toMatch(
    /^No member has one of the roles shown; \d+ others do$/,
  );
});
