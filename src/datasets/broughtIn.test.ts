import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import type { Ledger } from '#domain/ledger.ts';
import { ledgerAtRelease } from '#domain/ledgerAtRelease.ts';
import { publishedLedgerWithShapes } from '#tooling/testKit/publishedLedgerWithShapes.ts';
import { WHOLE_LEDGER, fixture } from '#tooling/testKit/realLedger.ts';

const numbers = z.record(z.string(), z.number());

const { rows, sums, digests, amended, addedParties, addedStatements } = z
  .object({
    rows: numbers,
    digests: z.record(z.string(), z.array(z.string())),
    addedParties: z.array(z.string()),
    addedStatements: z.number(),
    amended: z.array(z.object({ id: z.string(), field: z.string(), from: z.unknown() })),
    sums: z.object({
      aidMonthly: z.record(z.string(), numbers),
      aidByCountry: z.record(z.string(), numbers),
      pledgesByCurrency: numbers,
      pledgesEur: z.number(),
      weapons: z.record(z.string(), numbers),
      population: z.number(),
      gdpUsdBn: z.number(),
      gdp2021EurBn: z.number(),
      activePersonnel: z.number(),
      originEurBn: numbers,
      euShareEurBn: z.number(),
      soldiersLow: z.number(),
      soldiersHigh: z.number(),
      reportsLow: z.number(),
      reportsHigh: z.number(),
      attendees: z.number(),
      sourceCitations: numbers,
    }),
  })
  .parse(fixture('broughtIn.json'));

const published = publishedLedgerWithShapes(WHOLE_LEDGER);
const [first] = published.releases;
if (first === undefined) throw new Error('The ledger has no release.');
/** What was brought in is the first release; later ones may add to it. */
const asReleased = ledgerAtRelease(published, first.id);
const idsOf = (sources: Ledger['sources']): ReadonlySet<string> =>
  new Set(sources.map(({ id }) => id));
const citedThen = idsOf(asReleased.sources);
const citedNow = idsOf(
  ledgerAtRelease(published, published.releases.at(-1)?.id ?? first.id).sources,
);
const ledger = {
  ...asReleased,
  // A release keeps cited sources only; those that nothing cites were brought in too.
  sources: published.sources.filter(({ id }) => citedThen.has(id) || !citedNow.has(id)),
};

const pledgeNames = new Map(ledger['aid-pledges'].map(({ id, name }) => [id, name]));
const donorNames = new Map(ledger.countries.map(({ code, name }) => [code, name]));

/** Joint codes were written with a plus. */
function asCollected(code: string): string {
  return /^[A-Z]{3}(-[A-Z]{3})+$/.test(code) ? code.replaceAll('-', '+') : code;
}

function original<T>(id: string, field: string, value: T): unknown {
  const amendment = amended.find((row) => row.id === id && row.field === field);
  return amendment === undefined ? value : amendment.from;
}

/** Every record as the row it came from: the fields in the order in which they were digested. */
const COLLECTED: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  sources: ledger.sources.map((row) => [
    row.id,
    row.publisher,
    row.title,
    row.url,
    row.published,
    row.kind,
    row.document ?? null,
    row.release ?? null,
    row.dataThrough ?? null,
  ]),
  events: ledger.events.map((row) => [
    row.id,
    row.date,
    row.endDate,
    row.title,
    row.place,
    row.format,
    row.level,
    row.hosts,
    row.reported?.low ?? null,
    row.reported?.high ?? null,
    row.attendees,
    row.absent,
    original(row.id, 'summary', row.summary),
    original(row.id, 'sources', row.sources),
    row.confidence,
  ]),
  members: ledger.members.map((row) => [
    row.about,
    row.participation,
    row.lead,
    row.date,
    row.summary,
    row.sources,
    row.confidence,
  ]),
  troops: ledger.stances.map((row) => [
    row.about,
    row.date,
    row.stance,
    row.place.replace('-host', '-ukraine'),
    row.soldiers?.low ?? null,
    row.soldiers?.high ?? null,
    row.reportedBy,
    row.conditions,
    row.summary,
    row.sources,
    row.confidence,
    row.basis,
  ]),
  roles: ledger.roles.map((row) => [
    row.about,
    row.role,
    row.date,
    row.status,
    row.summary,
    row.sources,
    row.confidence,
  ]),
  aggregates: ledger.reports.map((row) => [
    row.metric,
    row.date,
    row.low,
    row.high,
    row.summary,
    row.sources,
    row.confidence,
  ]),
  'aid-monthly': ledger['aid-monthly'].map((row) => [
    row.donor,
    row.month,
    row.military,
    row.financial,
    row.humanitarian,
    row.commitments,
    ...row.sources,
  ]),
  'aid-by-country': ledger['aid-totals'].map((row) => [
    row.donor,
    row.measure.replace(/s$/, ''),
    row.military,
    row.financial,
    row.humanitarian,
    row.total,
    row.shareOfGdpPct,
    row.from,
    row.through,
    ...row.sources,
  ]),
  'aid-eu-shares': ledger['aid-eu-shares'].map((row) => [
    row.donor,
    row.bilateralPctGdp,
    row.euSharePctGdp,
    row.totalPctGdp,
    row.euShareEurBn,
    ...row.sources,
  ]),
  'aid-military-by-origin': ledger['aid-military-by-origin'].map((row) => [
    row.month,
    row.stockpile,
    row.procurement,
    row.unspecified,
    row.natoPurl,
    ...row.sources,
  ]),
  'aid-weapons': ledger['aid-weapons'].map((row) => [
    row.donor,
    donorNames.get(row.donor),
    row.category,
    row.number,
    row.valueEur,
    row.items,
    ...row.sources,
  ]),
  'aid-pledges': ledger['aid-pledges'].map((row) => [
    asCollected(row.about),
    row.date,
    row.kind,
    row.amount,
    row.currency,
    row.amountEur,
    row.summary,
    row.sources,
    row.confidence,
    row.partOf === null ? null : pledgeNames.get(row.partOf),
    row.participants,
  ]),
  countries: ledger.countries
    .filter((row) => !addedParties.includes(row.code))
    .map((row) => [
      row.code,
      row.iso2,
      row.name,
      row.population,
      row.populationYear,
      row.populationSource ?? null,
      row.gdpUsdBn,
      row.gdpYear,
      row.gdpSource ?? null,
      row.gdp2021EurBn,
      row.activePersonnel,
      row.activePersonnelMin,
      row.activePersonnelMax,
      row.activePersonnelYear,
      row.memberships,
      row.sources,
    ]),
};

function digest(row: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(row)).digest('hex').slice(0, 16);
}

function total<T>(items: readonly T[], amountOf: (item: T) => number | null): number {
  return items.reduce((sum, item) => sum + (amountOf(item) ?? 0), 0);
}

/** Expects the same figures to a millionth. */
function expectSums(
  found: Readonly<Record<string, number>>,
  wanted: Readonly<Record<string, number>>,
): void {
  expect(Object.keys(found).toSorted()).toEqual(Object.keys(wanted).toSorted());
  for (const [key, value] of Object.entries(wanted)) expect(found[key], key).toBeCloseTo(value, 6);
}

describe('the ledger', () => {
  it.each(Object.keys(COLLECTED))('has every row of %s unaltered, and no other', (name) => {
    const found = (COLLECTED[name] ?? []).map(digest).toSorted();
    expect(found).toHaveLength(rows[name] ?? 0);
    expect(found).toEqual(digests[name]);
  });

  it('has the fields that were brought in and only two amended records', () => {
    expect(amended.map(({ id, field }) => `${id} ${field}`)).toEqual([
      'virtual-leaders-2025-03-15 summary',
      'northwood-planners-2025-03-20 sources',
    ]);
    const [row = []] = COLLECTED['troops'] ?? [];
    expect(digests['troops']).not.toContain(digest([...row.slice(0, -1), 'rumour']));
  });

  it('has the parties that rows name without listing them, and statements of the articles, besides', () => {
    expect(ledger.countries).toHaveLength((rows['countries'] ?? 0) + addedParties.length);
    expect(ledger.statements).toHaveLength(addedStatements);
    expect(
      ledger.statements.every((row) => row.sources.every((id) => id.startsWith('article-'))),
    ).toBe(true);
  });

  it('adds up to the aid that was brought in, by donor and kind', () => {
    const months = ledger['aid-monthly'];
    for (const [donor, wanted] of Object.entries(sums.aidMonthly)) {
      const own = months.filter((row) => row.donor === donor);
      const found = {
        military: total(own, (row) => row.military),
        financial: total(own, (row) => row.financial),
        humanitarian: total(own, (row) => row.humanitarian),
        commitments: total(own, (row) => row.commitments),
      };
      expectSums(found, wanted);
    }
    expect(new Set(months.map((row) => row.donor)).size).toBe(Object.keys(sums.aidMonthly).length);
  });

  it("has the publisher's totals, by donor and kind", () => {
    for (const [donor, wanted] of Object.entries(sums.aidByCountry)) {
      const own = ledger['aid-totals'].filter((row) => row.donor === donor);
      const allocations = own.filter((row) => row.measure === 'allocations');
      const found = {
        military: total(allocations, (row) => row.military),
        financial: total(allocations, (row) => row.financial),
        humanitarian: total(allocations, (row) => row.humanitarian),
        allocations: total(allocations, (row) => row.total),
        commitments: total(
          own.filter((row) => row.measure === 'commitments'),
          (row) => row.total,
        ),
      };
      expectSums(found, wanted);
    }
    expect(ledger['aid-totals']).toHaveLength(2 * Object.keys(sums.aidByCountry).length);
  });

  it('adds up to the pledges, weapons and origins that were brought in', () => {
    const pledges = ledger['aid-pledges'];
    for (const [currency, amount] of Object.entries(sums.pledgesByCurrency)) {
      expect(
        total(
          pledges.filter((row) => row.currency === currency),
          (row) => row.amount,
        ),
      ).toBe(amount);
    }
    expect(total(pledges, (row) => row.amountEur)).toBe(sums.pledgesEur);
    for (const [category, wanted] of Object.entries(sums.weapons)) {
      const own = ledger['aid-weapons'].filter((row) => row.category === category);
      expectSums(
        { number: total(own, (row) => row.number), valueEur: total(own, (row) => row.valueEur) },
        wanted,
      );
    }
    const origins = ledger['aid-military-by-origin'];
    const found = {
      stockpile: total(origins, (row) => row.stockpile),
      procurement: total(origins, (row) => row.procurement),
      unspecified: total(origins, (row) => row.unspecified),
      natoPurl: total(origins, (row) => row.natoPurl),
    };
    expectSums(found, sums.originEurBn);
    expect(total(ledger['aid-eu-shares'], (row) => row.euShareEurBn)).toBeCloseTo(
      sums.euShareEurBn,
      6,
    );
  });

  it('adds up to the people, soldiers and counts that were brought in', () => {
    expect(total(ledger.countries, (row) => row.population)).toBe(sums.population);
    expect(total(ledger.countries, (row) => row.gdpUsdBn)).toBeCloseTo(sums.gdpUsdBn, 6);
    expect(total(ledger.countries, (row) => row.gdp2021EurBn)).toBeCloseTo(sums.gdp2021EurBn, 6);
    expect(total(ledger.countries, (row) => row.activePersonnel)).toBe(sums.activePersonnel);
    expect(total(ledger.stances, (row) => row.soldiers?.low ?? null)).toBe(sums.soldiersLow);
    expect(total(ledger.stances, (row) => row.soldiers?.high ?? null)).toBe(sums.soldiersHigh);
    expect(total(ledger.reports, (row) => row.low)).toBe(sums.reportsLow);
    expect(total(ledger.reports, (row) => row.high)).toBe(sums.reportsHigh);
    expect(total(ledger.events, (row) => row.attendees.length)).toBe(sums.attendees);
    expect(total(ledger.stances, (row) => row.sources.length)).toBe(sums.sourceCitations['troops']);
  });
});
