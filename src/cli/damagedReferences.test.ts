import { afterAll, describe, expect, it } from 'vitest';
import { edited, valueAt } from '#tooling/testKit/edited.ts';
import { hashedLedger } from '#tooling/testKit/hashedLedger.ts';
import { ledgerFolders } from '#tooling/testKit/ledgerFolders.ts';
import { type Json, WIRE_LEDGER } from '#tooling/testKit/wireLedger.ts';
import { ledgerReport } from './ledgerReport.ts';

const folders = ledgerFolders();

afterAll(folders.remove);

const STANCE = 'troops/stances.json records.0';
const EVENT = 'events/events.json records.0';
const FRANCE = 'countries/countries.json records.0';
const ADDED = 'countries/countries.json records.6';
const PLEDGE = 'aid/pledges.json records';

/** What is damaged, the value put there (`undefined`: taken away), and the line that says so. */
const DAMAGES: readonly (readonly [string, string, Json | undefined, string])[] = [
  [
    'a date after the release',
    `${STANCE}.date`,
    '2025-10-02',
    'stance-fra: date: is "2025-10-02", after the release that recorded it; expected a date up to 2025-10-01',
  ],
  [
    'a date of another age',
    `${STANCE}.date`,
    '0225-09-04',
    'stance-fra: date: is "0225-09-04"; expected a date from 1900-01-01 on',
  ],
  [
    'a source that does not exist',
    `${STANCE}.sources.0`,
    'nobody',
    'stance-fra: sources.0: names "nobody", which does not exist; expected the id of a source in sources/sources.json',
  ],
  [
    'an unknown country',
    `${STANCE}.about`,
    'XYZ',
    'stance-fra: about: names "XYZ", which does not exist; expected the code of a party in countries/countries.json',
  ],
  [
    'an id used in the same file',
    `${STANCE}.id`,
    'stance-gbr',
    'troops/stances.json: stance-gbr: id: is used before, in troops/stances.json; expected an id that no other record has',
  ],
  [
    'an id used in another file',
    'roles/roles.json records.0.id',
    'stance-fra',
    'roles/roles.json: stance-fra: id: is used before, in troops/stances.json',
  ],
  [
    'a number of soldiers with a refusal',
    `${STANCE}.stance`,
    'ruled-out',
    'stance-fra: soldiers: has a number although stance is "ruled-out"; expected null',
  ],
  [
    'recorded in no release',
    `${STANCE}.recorded`,
    '2025-10-02',
    'stance-fra: recorded: is "2025-10-02", which is no release; expected the id of a release in releases.json',
  ],
  [
    'withdrawn in no release',
    'troops/stances.json records.1.withdrawn.release',
    '2025-12-01',
    'stance-gbr: withdrawn.release: is "2025-12-01", which is no release',
  ],
  [
    'withdrawn when recorded',
    'troops/stances.json records.1.withdrawn.release',
    '2025-10-01',
    'stance-gbr: withdrawn.release: is "2025-10-01", not after recorded; expected a release after recorded',
  ],
  [
    'an unlisted role',
    'roles/roles.json records.0.role',
    'cooking',
    'role-fra: role: is "cooking", which is not listed; expected a role listed in coalition.json',
  ],
  [
    'an unlisted metric',
    'events/reports.json records.0.metric',
    'cooks',
    'report-force: metric: is "cooks", which is not listed; expected a metric listed in coalition.json',
  ],
  [
    'an unlisted headline metric',
    'coalition.json coalition.headline.members',
    'cooks',
    'coalition.json: coalition.headline.members: is "cooks", which is not listed',
  ],
  [
    'an unlisted metric of members',
    'coalition.json coalition.memberMetrics',
    ['planned_force_size', 'cooks'],
    'coalition.json: coalition.memberMetrics.1: is "cooks", which is not listed',
  ],
  [
    'an unknown host',
    `${EVENT}.hosts.0`,
    'XYZ',
    'paris-2025-09-04: hosts.0: names "XYZ", which does not exist',
  ],
  [
    'a member of a sum also in its parent',
    `${PLEDGE}.0.partOf`,
    'pledge-fra-part',
    'pledge-fra: partOf: makes the pledge a part of itself',
  ],
  [
    'a pledge that is part of nothing',
    `${PLEDGE}.1.partOf`,
    'pledge-xyz',
    'pledge-fra-part: partOf: names "pledge-xyz", which does not stand; expected the id of another pledge',
  ],
  [
    'a part larger than the whole',
    `${PLEDGE}.1.amount`,
    501,
    'pledge-fra-part: amount: is more than the pledge that contains it; expected 500 at most',
  ],
  [
    "a part of somebody else's pledge",
    `${PLEDGE}.1.about`,
    'GBR',
    'pledge-fra-part: partOf: is a pledge of FRA; expected a pledge of GBR',
  ],
  [
    'a part of a pledge without a name',
    `${PLEDGE}.0.name`,
    undefined,
    'pledge-fra-part: partOf: names pledge-fra, which has no name',
  ],
  [
    'a joint pledge also under its member',
    `${PLEDGE}.0.amount`,
    300,
    'pledge-joint: participants: has FRA, whose own pledge pledge-fra is of the same day and amount',
  ],
  [
    'a group among its own members',
    `${PLEDGE}.2.participants.0`,
    'FRA-GBR',
    'pledge-joint: participants: has FRA-GBR, which the pledge is about',
  ],
  [
    'months that do not add up',
    'aid/monthly.json records.0.military',
    0.100003,
    'aid/totals.json: aid-total-fra-allocations: military: is 0.2; expected 0.200003',
  ],
  [
    'commitments that do not add up',
    'aid/monthly.json records.0.commitments',
    0.5,
    'aid/totals.json: aid-total-fra-commitments: total: is 0.8; expected 0.9, the sum of the months',
  ],
  [
    'kinds that do not add up',
    'aid/totals.json records.0.total',
    0.7,
    'aid-total-fra-allocations: total: is 0.7; expected 0.6',
  ],
  [
    'commitments split by kind',
    'aid/totals.json records.1.military',
    0.1,
    'aid-total-fra-commitments: military: is a number; expected null',
  ],
  [
    'allocations not split by kind',
    'aid/totals.json records.0.military',
    null,
    'aid-total-fra-allocations: military: is null; expected a number',
  ],
  [
    'a month outside the period',
    'aid/monthly.json records.0.month',
    '2025-03',
    'aid-fra-2025-01: month: is "2025-03"; expected a month from 2025-01 to 2025-02',
  ],
  [
    'a month twice',
    'aid/monthly.json records.0.month',
    '2025-02',
    'aid-fra-2025-02: says the same as aid-fra-2025-01; expected each fact once',
  ],
  [
    'a donor without a total',
    'aid/monthly.json records.0.donor',
    'GBR',
    'aid-fra-2025-01: donor: is GBR, which has no total',
  ],
  [
    'an EU share of a country outside',
    'aid/eu-shares.json records.0.donor',
    'GBR',
    'eu-share-fra: donor: is GBR, which is no member of the EU',
  ],
  [
    'shares that do not add up',
    'aid/eu-shares.json records.0.totalPctGdp',
    1.6,
    'eu-share-fra: totalPctGdp: is 1.6; expected 1.5',
  ],
  [
    'aid without attribution',
    'coalition.json coalition.aid',
    null,
    'coalition.json: coalition.aid: is null although there is aid',
  ],
  [
    'an address twice',
    'sources/sources.json records.1.url',
    'https://lematin.example/leaders-meet',
    'le-matin-2025-09-05: url: is the address of le-matin-2025-09-04 as well',
  ],
  [
    'a source id twice',
    'sources/sources.json records.1.id',
    'le-matin-2025-09-04',
    'sources/sources.json: le-matin-2025-09-04: id: is used before',
  ],
  [
    'a source from the future',
    'sources/sources.json records.0.published',
    '2026',
    'le-matin-2025-09-04: published: is "2026", after the newest release',
  ],
  [
    'a wrong default date',
    'coalition.json coalition.asof',
    '2025-09-05',
    'coalition.json: coalition.asof: is "2025-09-05", but the newest claim about members, troops or roles is of 2025-09-04; expected 2025-09-04',
  ],
  [
    'an unknown host of the coalition',
    'coalition.json coalition.host',
    'XYZ',
    'coalition.json: coalition.host: names "XYZ", which does not exist',
  ],
  [
    'a country without a code for its name',
    'countries/countries.json records.0.iso2',
    null,
    'countries/countries.json: FRA: iso2: is not that of a country',
  ],
  [
    'a second record of a party, the first one standing',
    ADDED,
    { ...Object(valueAt(WIRE_LEDGER, FRANCE)), id: 'FRA-2' },
    'FRA-2: code: is FRA, of which FRA still stands; expected one standing record of each party: withdraw the one that is wrong',
  ],
  [
    'a party withdrawn and not replaced',
    `${FRANCE}.withdrawn`,
    { release: '2025-11-01', reason: 'Wrong.' },
    'countries/countries.json: FRA: withdrawn: leaves no record of FRA; expected a standing record of each party: add the right one, such as FRA-2',
  ],
  [
    'a figure from a source that is not named',
    'countries/countries.json records.0.populationSource',
    'le-matin-2025-09-05',
    'FRA: populationSource: names "le-matin-2025-09-05", which is not in the record\'s sources',
  ],
  [
    'a second claim about participation',
    'members/members.json records.1',
    { ...Object(valueAt(WIRE_LEDGER, 'members/members.json records.0')), id: 'member-fra-2' },
    'member-fra-2: about: has the party and date of member-fra',
  ],
  [
    'a lead who is no member',
    'members/members.json records.0.participation',
    'partner',
    'member-fra: lead: is true for participation "partner"',
  ],
  [
    'releases out of order',
    'releases.json records.0.id',
    '2025-12-01',
    'releases.json: 2025-11-01: id: is earlier than the release before it',
  ],
  [
    'no release',
    'releases.json records',
    [],
    'releases.json: records: is empty; expected one release at least',
  ],
];

describe('records that do not fit together', () => {
  it.each(DAMAGES)('names %s', (_, at, value, line) => {
    const { ok, lines } = ledgerReport(folders.write(edited(WIRE_LEDGER, at, value)));
    expect(lines.find((text) => text.includes(line)) ?? lines).toContain(line);
    expect(ok).toBe(false);
  });

  it('tries 46 kinds of damage, each once', () => {
    expect(new Set(DAMAGES.map(([name]) => name)).size).toBe(46);
  });

  it('a corrected party is still named by its code, not by the id of its record', () => {
    const withdrawn = { release: '2025-11-01', reason: 'Wrong.' };
    const corrected = edited(WIRE_LEDGER, ADDED, valueAt(WIRE_LEDGER, FRANCE));
    const renamed = edited(corrected, `${ADDED}.id`, 'FRA-2');
    const replaced = edited(renamed, `${ADDED}.recorded`, '2025-11-01');
    const mended = hashedLedger(edited(replaced, `${FRANCE}.withdrawn`, withdrawn));
    expect(ledgerReport(folders.write(mended)).ok).toBe(true);
    const { lines } = ledgerReport(folders.write(edited(mended, `${STANCE}.about`, 'FRA-2')));
    expect(lines[0]).toContain('stance-fra: about: names "FRA-2", which does not exist');
  });
});
