import { hashedLedger } from './hashedLedger.ts';

/** A value of a JSON file. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The files of a ledger folder: path to JSON. */
export type WireLedger = Readonly<Record<string, Json>>;

const RECORDED = '2025-10-01';
const record = (id: string): { readonly [key: string]: Json } => ({
  id,
  recorded: RECORDED,
  sources: ['le-matin-2025-09-04'],
});
const claim = (id: string, about: string): { readonly [key: string]: Json } => ({
  ...record(id),
  about,
  date: '2025-09-04',
  summary: 'As reported.',
  confidence: 'high',
});
const party = (code: string, iso2: string | null, name: string, kind = 'country'): Json => ({
  ...record(code),
  code,
  kind,
  iso2,
  name,
  population: 1000,
  populationYear: 2024,
  populationSource: 'le-matin-2025-09-04',
  gdpUsdBn: 10,
  gdpYear: 2024,
  gdp2021EurBn: 9,
  activePersonnel: 20,
  activePersonnelMin: 15,
  activePersonnelMax: 25,
  activePersonnelYear: 2025,
  memberships: code === 'FRA' ? ['EU', 'NATO'] : [],
});
const source = (id: string, url: string): Json => ({
  id,
  publisher: 'Le Matin',
  title: 'Leaders meet',
  url,
  published: '2025-09',
  kind: 'press',
});
const records = (dataset: string, ...list: readonly Json[]): Json => ({
  dataset,
  schema: 1,
  records: list,
});

const COALITION: Json = {
  dataset: 'coalition',
  schema: 1,
  coalition: {
    title: { en: 'A coalition', fr: 'Une coalition' },
    name: { en: 'the coalition' },
    host: 'UKR',
    founded: '2025-03-02',
    asof: '2025-09-04',
    roles: [
      { id: 'training', name: { en: 'Training' } },
      { id: 'naval', name: { en: 'Naval forces' } },
    ],
    metrics: [{ id: 'planned_force_size', name: { en: 'Planned force' } }],
    headline: { members: null, pledged: null, forceSize: 'planned_force_size' },
    memberMetrics: [],
    meetingMetrics: [],
    aid: { attribution: 'A tracker', from: '2025-01-01', through: '2025-02-28' },
    map: { centre: [15, 54], bounds: [-11, 34, 43, 71], insets: ['CAN'], attribution: 'A map' },
  },
};

const STANCES = records(
  'stances',
  {
    ...claim('stance-fra', 'FRA'),
    stance: 'willing',
    place: 'in-host',
    soldiers: { low: 1000, high: 2000 },
    basis: 'own-government',
    reportedBy: 'government statement',
    conditions: ['ceasefire first'],
  },
  {
    ...claim('stance-gbr', 'GBR'),
    date: '2025-04',
    withdrawn: { release: '2025-11-01', reason: 'The article was corrected.' },
    stance: 'ruled-out',
    place: 'unspecified',
    soldiers: null,
    basis: 'press',
    reportedBy: 'press report',
    conditions: [],
  },
);

const EVENTS = records('events', {
  ...record('paris-2025-09-04'),
  date: '2025-09-04',
  endDate: '2025-09-05',
  title: 'Paris summit',
  place: 'Paris',
  format: 'hybrid',
  level: 'leaders',
  hosts: ['FRA'],
  reported: { low: 2, high: 3 },
  attendees: ['FRA', 'GBR'],
  absent: ['CAN'],
  summary: 'Leaders met.',
  confidence: 'high',
});

const pledge = (id: string, about: string, amount: number): { readonly [key: string]: Json } => ({
  ...claim(id, about),
  kind: 'military',
  amount,
  currency: 'EUR',
  amountEur: amount,
});

/** A small ledger without a fault, as files of a folder. Every dataset has at least one record. */
export const WIRE_LEDGER: WireLedger = hashedLedger({
  'coalition.json': COALITION,
  'releases.json': records(
    'releases',
    { id: RECORDED, notes: 'First release.' },
    { id: '2025-11-01', notes: 'A correction.' },
  ),
  'countries/countries.json': records(
    'countries',
    party('FRA', 'FR', 'France'),
    party('GBR', 'GB', 'United Kingdom'),
    party('UKR', 'UA', 'Ukraine'),
    party('CAN', 'CA', 'Canada'),
    party('EU', 'EU', 'European Union', 'organisation'),
    party('FRA-GBR', null, 'France and Britain', 'group'),
  ),
  'members/members.json': records(
    'members',
    { ...claim('member-fra', 'FRA'), date: '2025-03', participation: 'member', lead: true },
    { ...claim('member-can', 'CAN'), date: null, participation: 'partner', lead: false },
  ),
  'troops/stances.json': STANCES,
  'roles/roles.json': records('roles', {
    ...claim('role-fra', 'FRA'),
    role: 'training',
    status: 'offered',
  }),
  'events/events.json': EVENTS,
  'events/reports.json': records('reports', {
    ...claim('report-force', 'FRA-GBR'),
    metric: 'planned_force_size',
    low: null,
    high: 30000,
  }),
  'events/statements.json': records('statements', {
    ...claim('statement-fra', 'FRA'),
    subject: 'The president',
    topic: 'position',
  }),
  'aid/monthly.json': records(
    'aid-monthly',
    ...['2025-01', '2025-02'].map((month) => ({
      ...record(`aid-fra-${month}`),
      donor: 'FRA',
      month,
      military: 0.1,
      financial: 0.2,
      humanitarian: 0,
      commitments: 0.4,
    })),
  ),
  'aid/totals.json': records(
    'aid-totals',
    ...['allocations', 'commitments'].map((measure) => ({
      ...record(`aid-total-fra-${measure}`),
      donor: 'FRA',
      measure,
      military: measure === 'allocations' ? 0.2 : null,
      financial: measure === 'allocations' ? 0.4 : null,
      humanitarian: measure === 'allocations' ? 0 : null,
      total: measure === 'allocations' ? 0.6 : 0.8,
      shareOfGdpPct: 1,
      from: '2025-01-01',
      through: '2025-02-28',
    })),
  ),
  'aid/eu-shares.json': records('aid-eu-shares', {
    ...record('eu-share-fra'),
    donor: 'FRA',
    bilateralPctGdp: 1,
    euSharePctGdp: 0.5,
    totalPctGdp: 1.5,
    euShareEurBn: 0.05,
  }),
  'aid/military-by-origin.json': records('aid-military-by-origin', {
    ...record('military-origin-2025-01'),
    month: '2025-01',
    stockpile: 0.1,
    procurement: 0,
    unspecified: 0,
    natoPurl: 0,
  }),
  'aid/weapons.json': records('aid-weapons', {
    ...record('weapons-fra'),
    donor: 'FRA',
    category: 'Howitzers',
    number: 6,
    valueEur: null,
    items: 'Caesar (6)',
  }),
  'aid/pledges.json': records(
    'aid-pledges',
    { ...pledge('pledge-fra', 'FRA', 500), name: 'EUR 500' },
    { ...pledge('pledge-fra-part', 'FRA', 200), partOf: 'pledge-fra' },
    { ...pledge('pledge-joint', 'FRA-GBR', 300), participants: ['FRA', 'GBR'] },
  ),
  'sources/sources.json': records(
    'sources',
    source('le-matin-2025-09-04', 'https://lematin.example/leaders-meet'),
    source('le-matin-2025-09-05', 'https://lematin.example/leaders-met'),
  ),
});
