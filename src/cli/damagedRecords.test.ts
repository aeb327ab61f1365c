import { afterAll, describe, expect, it } from 'vitest';
import { edited } from '#tooling/testKit/edited.ts';
import { ledgerFolders } from '#tooling/testKit/ledgerFolders.ts';
import { type Json, WIRE_LEDGER } from '#tooling/testKit/wireLedger.ts';
import { ledgerReport } from './ledgerReport.ts';

const folders = ledgerFolders();

afterAll(folders.remove);

const STANCE = 'troops/stances.json records.0';
const EVENT = 'events/events.json records.0';
const PLEDGE = 'aid/pledges.json records';

/** What is damaged, the value put there (`undefined`: taken away), and the line that says so. */
const DAMAGES: readonly (readonly [string, string, Json | undefined, string])[] = [
  [
    'a missing field',
    `${STANCE}.date`,
    undefined,
    'troops/stances.json: stance-fra: date: is missing; expected a date that exists, as YYYY, YYYY-MM or YYYY-MM-DD',
  ],
  [
    'a date in another format',
    `${STANCE}.date`,
    '4 September 2025',
    'troops/stances.json: stance-fra: date: is "4 September 2025"; expected a date that exists',
  ],
  [
    'a day that does not exist',
    `${STANCE}.date`,
    '2025-02-30',
    'troops/stances.json: stance-fra: date: is "2025-02-30"; expected a date that exists',
  ],
  [
    'a month that does not exist',
    `${STANCE}.date`,
    '2025-13',
    'date: is "2025-13"; expected a date that exists',
  ],
  [
    'an unknown key',
    `${STANCE}.sumary`,
    'x',
    'stance-fra: sumary: is an unknown key; expected only keys of the schema',
  ],
  [
    'an unknown key deep down',
    `${STANCE}.soldiers.best`,
    1,
    'stance-fra: soldiers.best: is an unknown key',
  ],
  [
    'a key that would change a prototype',
    `${STANCE}.constructor`,
    'x',
    'stance-fra: constructor: is an unknown key',
  ],
  [
    'low above high',
    `${STANCE}.soldiers.low`,
    3000,
    'stance-fra: soldiers.low: is 3000; expected low not above high',
  ],
  [
    'a range without an end',
    `${STANCE}.soldiers`,
    { low: null, high: null },
    'stance-fra: soldiers.low: is null; expected a number at one end at least',
  ],
  [
    'a negative number',
    `${STANCE}.soldiers.low`,
    -1,
    'stance-fra: soldiers.low: is -1; expected a whole number, zero or more',
  ],
  [
    'half a soldier',
    `${STANCE}.soldiers.low`,
    0.5,
    'stance-fra: soldiers.low: is 0.5; expected a whole number',
  ],
  [
    'a number as text',
    `${STANCE}.soldiers.low`,
    '1000',
    'stance-fra: soldiers.low: is "1000"; expected a whole number',
  ],
  [
    'an unknown stance',
    `${STANCE}.stance`,
    'maybe',
    'stance-fra: stance: is "maybe"; expected one of committed, willing',
  ],
  [
    'an unknown basis',
    `${STANCE}.basis`,
    'rumour',
    'stance-fra: basis: is "rumour"; expected own-government',
  ],
  [
    'no source',
    `${STANCE}.sources`,
    [],
    'stance-fra: sources: is an empty list; expected at least one source',
  ],
  [
    'a source twice',
    `${STANCE}.sources`,
    ['le-matin-2025-09-04', 'le-matin-2025-09-04'],
    'stance-fra: sources: is a list; expected each source once',
  ],
  [
    'a country in small letters',
    `${STANCE}.about`,
    'fra',
    'stance-fra: about: is "fra"; expected a party code such as FRA, EU or NB8',
  ],
  [
    'a missing id',
    `${STANCE}.id`,
    undefined,
    'troops/stances.json: #1: id: is missing; expected a lower-case id',
  ],
  [
    'an id with a space',
    `${STANCE}.id`,
    'stance fra',
    'troops/stances.json: stance fra: id: is "stance fra"; expected a lower-case id',
  ],
  [
    'HTML in a text',
    `${STANCE}.summary`,
    'As <b>reported</b>.',
    'stance-fra: summary: has HTML in it; expected plain text on one line',
  ],
  [
    'an HTML entity',
    `${STANCE}.summary`,
    'France &amp; Britain',
    'stance-fra: summary: has HTML in it',
  ],
  [
    'a line break in a text',
    `${STANCE}.summary`,
    'As\nreported.',
    'stance-fra: summary: has control or invisible characters in it',
  ],
  [
    'a mark that reverses text',
    `${STANCE}.summary`,
    'As \u202Ereported.',
    'stance-fra: summary: has control or invisible characters in it',
  ],
  [
    'a space at the end',
    `${STANCE}.summary`,
    'As reported. ',
    'stance-fra: summary: starts or ends with a space',
  ],
  [
    'a text without end',
    `${STANCE}.summary`,
    'x'.repeat(2001),
    'stance-fra: summary: is longer than 2000 characters',
  ],
  [
    'HTML in a name',
    'countries/countries.json records.0.name',
    '<i>France</i>',
    'countries/countries.json: FRA: name: has HTML in it',
  ],
  [
    'a name by language of nobody',
    'countries/countries.json names',
    [{ id: 'NOBODY', name: { en: 'Nobody' } }],
    'countries/countries.json: names.0.id: names "NOBODY", which does not exist; expected the code of a party below',
  ],
  [
    'a name by language without the English one',
    'countries/countries.json names',
    [{ id: 'FRA', name: { fr: 'France' } }],
    'countries/countries.json: names.0.name.en: is missing; expected plain text',
  ],
  [
    'two names for one party',
    'countries/countries.json names',
    [
      { id: 'FRA', name: { en: 'France' } },
      { id: 'FRA', name: { en: 'France' } },
    ],
    'countries/countries.json: names.1.id: names "FRA" again; expected each party once',
  ],
  [
    'an attribution without English',
    'coalition.json coalition.map.attribution',
    { fr: 'Une carte' },
    'coalition.json: coalition.map.attribution: is an object; expected plain text on one line without HTML, or one by language',
  ],
  [
    'withdrawn without a reason',
    'troops/stances.json records.1.withdrawn.reason',
    undefined,
    'stance-gbr: withdrawn.reason: is missing; expected plain text',
  ],
  [
    'withdrawn with an empty reason',
    'troops/stances.json records.1.withdrawn.reason',
    '',
    'stance-gbr: withdrawn.reason: is empty',
  ],
  [
    'a record that is no object',
    STANCE,
    'stance',
    'troops/stances.json: #1: is "stance"; expected a claim about troops',
  ],
  [
    'a file of another dataset',
    'troops/stances.json dataset',
    'roles',
    'troops/stances.json: dataset: is "roles"; expected "stances"',
  ],
  [
    'a schema of the future',
    'troops/stances.json schema',
    2,
    'troops/stances.json: schema: is 2; expected 1',
  ],
  [
    'records that are no list',
    'troops/stances.json records',
    {},
    'troops/stances.json: records: is an object; expected a list of records',
  ],
  [
    'an unknown key beside the records',
    'troops/stances.json comment',
    'x',
    'troops/stances.json: comment: is an unknown key',
  ],
  [
    'a report without figures',
    'events/reports.json records.0.high',
    null,
    'report-force: low: is null; expected a number at one end at least',
  ],
  [
    'an event that ends before it starts',
    `${EVENT}.endDate`,
    '2025-09-03',
    'paris-2025-09-04: endDate: is "2025-09-03"; expected null or a day not before date',
  ],
  [
    'an event without a day',
    `${EVENT}.date`,
    '2025-09',
    'paris-2025-09-04: date: is "2025-09"; expected a day that exists, as YYYY-MM-DD',
  ],
  [
    'somebody present and absent',
    `${EVENT}.absent.0`,
    'GBR',
    'paris-2025-09-04: absent: is a list; expected nobody who is also in attendees',
  ],
  [
    'an attendee twice',
    `${EVENT}.attendees.1`,
    'FRA',
    'paris-2025-09-04: attendees: is a list; expected each party once',
  ],
  [
    'head-counts in the wrong order',
    `${EVENT}.reported.high`,
    1,
    'paris-2025-09-04: reported.low: is 2; expected low not above high',
  ],
  [
    'a currency in words',
    `${PLEDGE}.0.currency`,
    'euro',
    'pledge-fra: currency: is "euro"; expected a currency of three capital letters',
  ],
  [
    'negative aid',
    'aid/monthly.json records.0.financial',
    -0.2,
    'aid-fra-2025-01: financial: is -0.2; expected a number, zero or more',
  ],
  [
    'an address that runs code',
    'sources/sources.json records.0.url',
    'javascript:alert(1)',
    'le-matin-2025-09-04: url: is "javascript:alert(1)"; expected an address that starts with https:// or http://',
  ],
  [
    'a title without English',
    'coalition.json coalition.title.en',
    undefined,
    'coalition.json: coalition.title.en: is missing',
  ],
  [
    'a frame turned inside out',
    'coalition.json coalition.map.bounds',
    [43, 34, -11, 71],
    'coalition.json: coalition.map.bounds: is a list; expected [west, south, east, north]',
  ],
  [
    'a code that differs from the id',
    'countries/countries.json records.0.code',
    'FRX',
    'countries/countries.json: FRA: id: is "FRA"; expected the same as code',
  ],
  [
    'the code of another party with a suffix',
    'countries/countries.json records.0.id',
    'GBR-2',
    'countries/countries.json: GBR-2: id: is "GBR-2"; expected the same as code, or the code with a suffix of its own, such as a year (CODE-2027)',
  ],
  [
    'a suffix in small letters',
    'countries/countries.json records.0.id',
    'FRA-new',
    'countries/countries.json: FRA-new: id: is "FRA-new"; expected a party code such as FRA, for a corrected record with a suffix',
  ],
  [
    'personnel in the wrong order',
    'countries/countries.json records.0.activePersonnel',
    30,
    'FRA: activePersonnel: is 30; expected activePersonnelMin <= activePersonnel',
  ],
];

describe('a damaged record', () => {
  it.each(DAMAGES)('names %s', (_, at, value, line) => {
    const { ok, lines } = ledgerReport(folders.write(edited(WIRE_LEDGER, at, value)));
    expect(lines.find((text) => text.includes(line)) ?? lines).toContain(line);
    expect(ok).toBe(false);
  });

  it('tries 52 kinds of damage, each once', () => {
    expect(new Set(DAMAGES.map(([name]) => name)).size).toBe(52);
  });
});
