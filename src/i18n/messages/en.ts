import type { Amount } from '#domain/amount.ts';
import type { Basis, Confidence, Participation, RoleStatus, Stance } from '#domain/claim.ts';
import type { SourceKind } from '#domain/ledger.ts';
import type { BasisChoice } from '#domain/question.ts';

/** `one` where the count is one, else `other`. */
function counted(count: number, one: string, other: string): string {
  return count === 1 ? one : other;
}

const domain = {
  stance: {
    committed: 'committed',
    willing: 'willing',
    conditional: 'on conditions',
    undecided: 'undecided',
    'support-only': 'other support only',
    'ruled-out': 'no soldiers',
  } satisfies Record<Stance, string>,
  noStance: 'no statement found',
  basis: {
    'own-government': 'own government',
    'other-government': 'other government',
    press: 'press',
    'party-or-parliament': 'party or parliament',
  } satisfies Record<Basis, string>,
  basisChoice: {
    latest: 'latest account',
    official: 'own government only',
    lowest: 'lowest account',
    highest: 'highest account',
  } satisfies Record<BasisChoice, string>,
  confidence: {
    high: 'high confidence',
    medium: 'medium confidence',
    low: 'low confidence',
  } satisfies Record<Confidence, string>,
  participation: {
    member: 'member',
    partner: 'partner',
    observer: 'observer',
    absent: 'not a member',
    opposed: 'opposed',
  } satisfies Record<Participation, string>,
  lead: 'lead',
  roleStatus: {
    offered: 'offered',
    planned: 'planned',
    committed: 'committed',
    active: 'active',
  } satisfies Record<RoleStatus, string>,
  place: {
    'in-ukraine': 'in the host country',
    'outside-ukraine': 'outside the host country',
    unspecified: 'place not specified',
  },
  amount: {
    range: 'a figure',
    none: 'none',
    undisclosed: 'undisclosed',
    conditional: 'on conditions, no figure',
    'ruled-out': 'no soldiers',
    'not-asked': 'not asked',
    'no-data': 'no data',
  } satisfies Record<Amount['kind'], string>,
  upTo: (high: string) => `up to ${high}`,
  over: (low: string) => `${low} or more`,
  sourceKind: {
    official: 'official',
    press: 'press',
    agency: 'news agency',
    'state-media': 'state-run media',
    reference: 'reference',
    'think-tank': 'think tank',
    dataset: 'dataset',
    document: 'document',
  } satisfies Record<SourceKind, string>,
  noDate: 'no date known',
};

const charts = {
  asOf: (date: string) => `as of ${date}`,
  country: 'Country',
  total: 'Total',
  disputed: 'accounts differ',
  claims: (count: number, number: string) => counted(count, '1 claim', `${number} claims`),
  'troop-stances': {
    /** Two counts and who would send none, as a sentence. `open` are members that are willing or set conditions. */
    title: ({
      members,
      committed,
      open,
      wouldNot,
      unknown,
    }: {
      readonly members: number;
      readonly committed: number;
      readonly open: number;
      readonly wouldNot: number;
      readonly unknown: number;
    }) => {
      const each = counted(members, 'the one member', `any of the ${members} members`);
      if (members === 0) return 'No members are known yet';
      if (unknown === members) return `No stance on sending soldiers is known of ${each}`;
      if (wouldNot === members) {
        return (
          counted(members, 'The one member', `All ${members} members`) + ' would send no soldiers'
        );
      }
      const firm =
        committed === 0
          ? 'No member is committed to sending soldiers'
          : `${committed} of ${members} ${counted(members, 'member', 'members')} ${counted(committed, 'is', 'are')} committed to sending soldiers`;
      const more = committed === 0 ? `, but ${open} of ${members}` : `, ${open} more`;
      const ready =
        open === 0
          ? ''
          : `${more} ${counted(open, 'is willing or sets', 'are willing or set')} conditions`;
      return `${firm}${ready}${wouldNot === 0 ? '' : `; ${wouldNot} would send none`}`;
    },
    subtitle: (members: string, host: string, reading: string, date: string) =>
      `Where ${members} on sending soldiers to ${host}, by ${reading}, ${date}. Other countries are not counted.`,
    members: (count: number) =>
      counted(count, 'the one member stands', `each of the ${count} members stands`),
    membersOf: (count: number, region: string) =>
      counted(
        count,
        `the one member that belongs to ${region} stands`,
        `each of the ${count} members that belong to ${region} stands`,
      ),
    reading: {
      latest: 'the latest account of it',
      official: 'the latest statement of its own government',
      lowest: 'the most reluctant of the current accounts',
      highest: 'the most willing of the current accounts',
    } satisfies Record<BasisChoice, string>,
    readingNote: {
      latest:
        'The counts are one reading of the claims: the newest account of each member decides, but a doubtful one by others never outranks its own government.',
      official:
        'The counts are one reading of the claims: only what each member’s own government says, newest first. What others report of it is left out.',
      lowest:
        'The counts are one reading of the claims: of the newest accounts by government, other governments, press and parties, the one nearest to a no decides.',
      highest:
        'The counts are one reading of the claims: of the newest accounts by government, other governments, press and parties, the one nearest to a yes decides.',
    } satisfies Record<BasisChoice, string>,
    disputedNote: (names: string) =>
      `A ring marks members whose own government and another account disagree: ${names}.`,
    othersNote: (names: string) =>
      `A small square shows what a country that is not a member has said: ${names}.`,
    hostNote: (host: string) => `${host}, where the soldiers would go, is outlined.`,
    notDrawn: (names: string) => `Not on the map: ${names}.`,
    other: 'not a member, has said',
    notToScale: 'Not to scale',
    host: (name: string) => `${name}: where the soldiers would go`,
    tip: (name: string, stance: string, basis: string, date: string) =>
      `${name}: ${stance} (${basis}, ${date})`,
    tipWithout: (name: string, stance: string) => `${name}: ${stance}`,
    aside: (text: string, remark: string) => `${text}; ${remark}`,
    otherDetail: (part: string, stance: string) => `${part}: ${stance}`,
    alt: (counts: string) => `Map of members by stance on sending soldiers: ${counts}.`,
    altCount: (stance: string, count: string, names: string | null) =>
      names === null ? `${stance} ${count}` : `${stance} ${count} (${names})`,
    altDisputed: (count: number) =>
      ` ${counted(count, 'Accounts differ for 1 member', `Accounts differ for ${count} members`)}.`,
    source: (claims: number, sources: number) =>
      `${counted(claims, '1 statement', `${claims} statements`)} from ${counted(sources, '1 source', `${sources} sources`)} known by that day`,
    emptyWithoutMap: 'This ledger describes no map.',
    emptyWithoutMembers: (date: string) => `No member is known ${date}.`,
    caption: (date: string) => `Stances on sending soldiers, ${date}`,
    columns: {
      part: 'Part in the coalition',
      stance: 'Stance',
      since: 'Date of statement',
      basis: 'Who says so',
      accounts: 'Accounts',
    },
    accountsAgree: 'no contradiction known',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
  },
};

const figure = {
  showTable: 'Show as table',
  sources: 'Sources',
  loading: 'Loading',
  retry: 'Try again',
  searchTable: 'Search the table',
  clearSearch: 'Clear the search',
  brokenChart: (chart: string) =>
    `“${chart}” could not be drawn because of a fault in this page. The rest of the page is not affected.`,
  chartHint: 'Arrow keys move between marks, Enter selects a country, Escape leaves the chart.',
  openCountry: (name: string) => `Country page: ${name}`,
};

const controls = {
  basis: 'Whose word counts',
  unit: 'Unit',
  troopUnits: { soldiers: 'Soldiers', 'per-10000-active': 'Per 10,000 active personnel' },
  measure: 'Measure',
  measures: { allocations: 'Allocated', commitments: 'Committed' },
  aidUnits: { 'eur-bn': '€ billion', 'pct-gdp': '% of GDP', 'eur-per-person': '€ per person' },
  kind: 'Kind',
  kinds: { military: 'Military', financial: 'Financial', humanitarian: 'Humanitarian' },
  role: 'Role',
  allRoles: 'All roles',
  status: 'Status',
  region: 'Only',
  allRegions: 'All countries',
};

const page = {
  navigation: 'Pages',
  skip: 'Skip to the content',
  names: { dashboard: 'Overview', sources: 'Sources', method: 'Method' },
  theme: { label: 'Colours', auto: 'as the system', light: 'light', dark: 'dark' },
  promise:
    'Every figure is a claim with a date and a source. No cookies, no tracking, nothing loaded from other sites.',
  aidFrom: (attribution: string) => `Aid figures: ${attribution}.`,
  notFound: { title: 'There is no such page', goOn: 'Go to the overview' },
};

const datasets = {
  names: {
    coalition: 'description of the coalition',
    releases: 'releases',
    countries: 'countries',
    members: 'members',
    stances: 'stances on troops',
    roles: 'roles',
    statements: 'statements',
    reports: 'reported counts',
    events: 'meetings and milestones',
    'aid-monthly': 'monthly aid',
    'aid-totals': 'aid totals',
    'aid-eu-shares': 'shares of EU aid',
    'aid-military-by-origin': 'military aid by origin',
    'aid-weapons': 'heavy weapons',
    'aid-pledges': 'aid pledges',
    sources: 'sources',
    shapes: 'map outlines',
  },
  failed: (names: string) => `Not loaded: ${names}.`,
  reason: {
    offline: 'There was no answer, or the connection broke.',
    http: (status: number) => `The server answered with error ${String(status)}.`,
    notJson: 'The answer was not the data file.',
    schema: (problems: string) => `The file does not fit the ledger: ${problems}.`,
  },
  restWorks: 'Everything else on this page still works.',
  damaged: (count: number, number: string) =>
    counted(
      count,
      '1 record is damaged and left out; nothing is drawn in its place.',
      `${number} records are damaged and left out; nothing is drawn in their place.`,
    ),
  damagedDetail: 'What is wrong',
};

const dashboard = {
  /** Clauses in order of firmness; at least one has a count above zero. */
  lede: (members: string, name: string, clauses: string) => `Of ${members} in ${name}, ${clauses}.`,
  members: (count: number, number: string) => counted(count, '1 member', `${number} members`),
  committed: (count: number, number: string) =>
    counted(
      count,
      '1 is committed to sending soldiers',
      `${number} are committed to sending soldiers`,
    ),
  open: (count: number, number: string) =>
    counted(count, '1 would or might', `${number} would or might`),
  openAlone: (count: number, number: string) =>
    counted(count, '1 would or might send soldiers', `${number} would or might send soldiers`),
  no: (count: number, number: string) => counted(count, '1 will not', `${number} will not`),
  noAlone: (count: number, number: string) =>
    counted(count, '1 will not send soldiers', `${number} will not send soldiers`),
  silent: 'no statement on sending soldiers is known',
  noMembers: (name: string, date: string) => `No member of ${name} is known on ${date}.`,
  asof: (date: string, basis: string) => `As of ${date}, by ${basis} in this ledger.`,
  basisReading: {
    latest: 'the latest account of each member',
    official: 'each government’s own latest statement',
    lowest: 'the most reluctant account of each member',
    highest: 'the firmest account of each member',
  },
  newest: (date: string) => `Nothing newer than ${date} about troops, roles or members is known.`,
  figures: 'Key figures',
  figure: {
    members: 'members, as last reported',
    listed: (number: string) => `${number} are listed here by name`,
    pledged: (date: string) => `countries said to have pledged something, last reported ${date}`,
    committed: 'committed to sending soldiers',
    open: (number: string) => `${number} more willing, or on conditions`,
    forceSize: (date: string) => `soldiers planned for the force, last reported ${date}`,
    aid: (through: string) => `aid allocated by members, through ${through}`,
    aidRest: (commitments: string) => `${commitments} committed in all`,
    spread: (count: number, number: string, range: string) =>
      counted(count, `1 report: ${range}`, `${number} reports, ${range}`),
    none: 'not reported by this date',
  },
  euros: (billions: string) => `€${billions} bn`,
  charts: 'Charts',
};

const timeline = {
  label: 'Date',
  title: 'On any date',
  play: 'Play',
  pause: 'Pause',
  latest: 'Newest facts',
  typed: 'Go to a date',
  invalid: (first: string, last: string) =>
    `Write a day such as 2025-09-04, from ${first} to ${last}.`,
  event: (date: string, title: string) => `${date}: ${title}`,
  noEvent: 'No event yet',
  lastEvent: 'Latest event',
};

const ui = {
  dateField: {
    placeholder: 'YYYY-MM-DD',
    calendar: 'Calendar',
    problem: {
      malformed: () => 'Write a date as year-month-day, such as 2025-09-04.',
      impossible: () => 'There is no such day.',
      'too-early': (first: string) => `The first day here is ${first}.`,
      'too-late': (_first: string, last: string) => `The last day here is ${last}.`,
    },
  },
  dateSlider: {
    help: 'Arrow keys move by a day, with Shift to the next event; Page Up and Page Down move by a month.',
  },
};

/** Every text of the interface in English; the keys that all other languages must have. */
export const en = { domain, charts, figure, controls, page, datasets, dashboard, timeline, ui };

/** The shape that every language fills. */
export type Messages = typeof en;
