import type { DatasetId } from '#domain/ledger.ts';
import type { SchemaField } from '#downloads/tableSchema.ts';

/** Datasets that are lists of records. */
export type ListedDataset = Exclude<DatasetId, 'coalition' | 'shapes'>;

/** Type and meaning of a field: `string: …`. A type with `?` may be `null` or left out. */
type FieldNote = readonly [type: string, description: string];

const RECORD = {
  id: ['string', 'Id of the record: unique in the ledger and never used again.'],
  recorded: ['string', 'Release in which the record first stood.'],
  withdrawn: ['object?', 'Release and reason of the withdrawal; left out while the record stands.'],
} as const satisfies Record<string, FieldNote>;

const SOURCES = {
  sources: ['array', 'Ids of the sources: at least one.'],
} as const satisfies Record<string, FieldNote>;

const CLAIM = {
  ...RECORD,
  about: ['string', 'Code of the party that the claim is about.'],
  date: ['string', 'When, as precise as the source: a year, month or day.'],
} as const satisfies Record<string, FieldNote>;

const SAID = {
  summary: ['string', 'What was said, in the editors’ words.'],
  confidence: ['string', 'How sure the editors are that it was said so: high, medium or low.'],
  ...SOURCES,
} as const satisfies Record<string, FieldNote>;

const DONOR: FieldNote = ['string', 'Code of the donor.'];
const BILLIONS = 'EUR billion, current prices.';
const LOW: FieldNote = ['integer?', 'Lower end; null: open.'];
const HIGH: FieldNote = ['integer?', 'Upper end; null: open.'];

const NOTES: Readonly<Record<ListedDataset, Readonly<Record<string, FieldNote>>>> = {
  releases: {
    id: ['string', 'Day of the release.'],
    notes: ['string', 'What is new.'],
    hash: ['string', 'SHA-256 of the records and sources as they stood.'],
  },
  countries: {
    ...RECORD,
    code: ['string', 'ISO 3166-1 alpha-3 code, or the id of an organisation or group.'],
    kind: ['string', 'country, organisation or group.'],
    iso2: ['string?', 'ISO 3166-1 alpha-2 code; null for what has none.'],
    name: ['string', 'English name.'],
    population: ['integer?', 'Inhabitants.'],
    populationYear: ['integer?', 'Year of the population.'],
    populationSource: ['string?', 'Which of the sources gives the population.'],
    gdpUsdBn: ['number?', 'Gross domestic product, USD billion, current prices.'],
    gdpYear: ['integer?', 'Year of the gross domestic product.'],
    gdpSource: ['string?', 'Which of the sources gives the gross domestic product.'],
    gdp2021EurBn: [
      'number?',
      'Gross domestic product of 2021, EUR billion: what shares are computed with.',
    ],
    activePersonnel: ['integer?', 'Active personnel of the armed forces.'],
    activePersonnelMin: ['integer?', 'The same, lowest number given.'],
    activePersonnelMax: ['integer?', 'The same, highest number given.'],
    activePersonnelYear: ['integer?', 'Year of the personnel.'],
    memberships: ['array', 'Groupings that the party belongs to.'],
    ...SOURCES,
  },
  members: {
    ...CLAIM,
    date: ['string?', 'First attendance found, as precise as the source; null: on every date.'],
    participation: ['string', 'member, partner, observer, absent or opposed.'],
    lead: ['boolean', 'Whether the party leads.'],
    ...SAID,
  },
  stances: {
    ...CLAIM,
    stance: ['string', 'committed, willing, conditional, undecided, support-only or ruled-out.'],
    place: ['string', 'Where soldiers would go: in-host, outside-host or unspecified.'],
    soldiers: [
      'object?',
      'Low and high end of the number named; null: none was named, which is not zero.',
    ],
    basis: [
      'string',
      'Who speaks: own-government, other-government, press or party-or-parliament.',
    ],
    reportedBy: ['string', 'Who says so, in words.'],
    conditions: ['array', 'Conditions named.'],
    ...SAID,
  },
  roles: {
    ...CLAIM,
    role: ['string', 'Id of the role, as listed in coalition.json.'],
    status: ['string', 'offered, planned, committed or active.'],
    ...SAID,
  },
  statements: {
    ...CLAIM,
    subject: ['string', 'Who speaks or is spoken of, in words.'],
    topic: ['string', 'What it is about.'],
    ...SAID,
  },
  reports: {
    ...CLAIM,
    metric: ['string', 'Id of what is counted, as listed in coalition.json.'],
    low: LOW,
    high: HIGH,
    ...SAID,
  },
  events: {
    ...RECORD,
    date: ['string', 'First day.'],
    endDate: ['string?', 'Last day; null: the same day.'],
    title: ['string', 'What it is called.'],
    place: ['string', 'Where.'],
    format: ['string?', 'in-person, hybrid or virtual; null: not known.'],
    level: ['string', 'Who met; milestone is no meeting.'],
    hosts: ['array', 'Codes of the hosts.'],
    reported: ['object?', 'Low and high end of the head-count reported; null: nobody counted.'],
    attendees: [
      'array',
      'Codes of those whom a source names. A short list does not mean that few came.',
    ],
    absent: ['array', 'Codes of those whom a source names as absent.'],
    ...SAID,
  },
  'aid-monthly': {
    ...RECORD,
    donor: DONOR,
    month: ['string', 'Month. A month without a record is zero for a donor that has any.'],
    military: ['number', `Military aid allocated, ${BILLIONS}`],
    financial: ['number', `Financial aid allocated, ${BILLIONS}`],
    humanitarian: ['number', `Humanitarian aid allocated, ${BILLIONS}`],
    commitments: ['number', `Aid committed, allocated part included, ${BILLIONS}`],
    ...SOURCES,
  },
  'aid-totals': {
    ...RECORD,
    donor: DONOR,
    measure: ['string', 'allocations or commitments.'],
    military: ['number?', `Military aid, ${BILLIONS}`],
    financial: ['number?', `Financial aid, ${BILLIONS}`],
    humanitarian: ['number?', `Humanitarian aid, ${BILLIONS}`],
    total: ['number', `All together, ${BILLIONS}`],
    shareOfGdpPct: ['number?', 'The total in percent of the gross domestic product of 2021.'],
    from: ['string', 'First day covered.'],
    through: ['string', 'Last day covered.'],
    ...SOURCES,
  },
  'aid-eu-shares': {
    ...RECORD,
    donor: DONOR,
    bilateralPctGdp: [
      'number',
      'What the donor gives by itself, percent of the gross domestic product of 2021.',
    ],
    euSharePctGdp: ['number', 'Its share of aid through the institution, in the same percent.'],
    totalPctGdp: ['number', 'Both together, in the same percent.'],
    euShareEurBn: ['number', `Its share of aid through the institution, ${BILLIONS}`],
    ...SOURCES,
  },
  'aid-military-by-origin': {
    ...RECORD,
    month: ['string', 'Month; all donors together.'],
    stockpile: ['number', `From stocks, ${BILLIONS}`],
    procurement: ['number', `Newly bought, ${BILLIONS}`],
    unspecified: ['number', `Of unknown origin, ${BILLIONS}`],
    natoPurl: ['number', `Bought from the list of the alliance, ${BILLIONS}`],
    ...SOURCES,
  },
  'aid-weapons': {
    ...RECORD,
    donor: DONOR,
    category: ['string', 'Sort of weapon.'],
    number: ['integer', 'Pieces.'],
    valueEur: ['number?', 'Value, EUR; null: the publisher gives none.'],
    items: ['string', 'Which, and how many of each.'],
    ...SOURCES,
  },
  'aid-pledges': {
    ...CLAIM,
    kind: ['string', 'military, financial, humanitarian or mixed.'],
    amount: ['integer', 'Whole units of the currency.'],
    currency: ['string', 'ISO 4217 code.'],
    amountEur: ['integer?', 'The same in EUR; null: no rate was given.'],
    name: ['string?', 'Short name, for pledges that others are part of.'],
    partOf: ['string?', 'Id of the larger pledge that contains this one: never add both.'],
    participants: ['array?', 'Members of a joint pledge.'],
    ...SAID,
  },
  sources: {
    id: ['string', 'Id of the source.'],
    publisher: ['string', 'Who published it.'],
    title: ['string', 'Its title.'],
    url: ['string?', 'Its address; null: it has none.'],
    published: ['string?', 'When, as precise as the page says; null: it does not.'],
    kind: [
      'string',
      'official, press, agency, state-media, reference, think-tank, dataset or document.',
    ],
    document: ['string?', 'File name of a document that the ledger was started from.'],
    release: ['string?', 'Edition of a data set.'],
    dataThrough: ['string?', 'Last day, month or year that a data set covers.'],
  },
};

const TYPES: Readonly<Record<string, SchemaField['type']>> = {
  string: 'string',
  number: 'number',
  integer: 'integer',
  boolean: 'boolean',
  array: 'array',
  object: 'object',
};

/** Every field that a record of a dataset may have, in the order of the files. */
export function datasetFields(id: ListedDataset): readonly SchemaField[] {
  return Object.entries(NOTES[id]).map(([name, [note, description]]) => ({
    name,
    type: TYPES[note.replace('?', '')] ?? 'string',
    description,
    constraints: { required: !note.endsWith('?') },
  }));
}
