import type { AidKind, AidMeasure } from '#domain/aid.ts';
import type { Amount } from '#domain/amount.ts';
import type {
  Basis,
  CoalitionEvent,
  Confidence,
  Participation,
  RoleStatus,
  Stance,
  StancePlace,
} from '#domain/claim.ts';
import type { Presence } from '#domain/eventsAt.ts';
import type { SourceKind } from '#domain/ledger.ts';
import type { AidUnit, BasisChoice } from '#domain/question.ts';

/** `one` where the count is one, else `other`. */
function counted(count: number, one: string, other: string): string {
  return count === 1 ? one : other;
}

/** `€29.9`, `<€0.001`. */
function euroText(number: string): string {
  return number.startsWith('<') ? `<€${number.slice(1)}` : `€${number}`;
}

/** `€180,500`, and `USD 180,500` for all others, many of which share their signs. */
function moneyIn(currency: string, amount: string): string {
  return currency === 'EUR' ? euroText(amount) : `${currency}\u00a0${amount}`;
}

/** A grouping of countries by the ledger's own name for it, which may or may not take an article: `the “EU” group`. */
function grouping(name: string): string {
  return `the “${name}” group`;
}

/** How texts that stand side by side are joined. */
const punctuation = {
  /** `a, b`: items of one kind. */
  items: (texts: readonly string[]) => texts.join(', '),
  /** `a; b`: clauses, which may hold commas of their own. */
  clauses: (texts: readonly string[]) => texts.join('; '),
  /** `label: text`. */
  labelled: (label: string, text: string) => `${label}: ${text}`,
  /** `label:`, before something that is no text. */
  label: (label: string) => `${label}:`,
  /** Between two things of which one is no text. */
  comma: ',',
  /** `(text)`. */
  aside: (text: string) => `(${text})`,
  /** A text that is quoted: `“text”`. */
  quoted: (text: string) => `“${text}”`,
};

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
    'in-host': 'in the host country',
    'outside-host': 'outside the host country',
    unspecified: 'place not specified',
  } satisfies Record<StancePlace, string>,
  amount: {
    range: 'a figure',
    none: 'none',
    undisclosed: 'undisclosed',
    undecided: 'undecided',
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
    'state-media': 'state-run or state-aligned media',
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
      region,
    }: {
      readonly members: number;
      readonly committed: number;
      readonly open: number;
      readonly wouldNot: number;
      readonly unknown: number;
      readonly region: string | null;
    }) => {
      const where = region === null ? '' : ` in ${grouping(region)}`;
      const each = counted(members, 'the one member', `any of the ${members} members`) + where;
      if (members === 0) return `No members${where} are known yet`;
      if (unknown === members) return `No stance on sending soldiers is known of ${each}`;
      if (wouldNot === members) {
        return (
          counted(members, 'The one member', `All ${members} members`) +
          `${where} would send no soldiers`
        );
      }
      if (committed === members) {
        return counted(
          members,
          `The one member${where} is committed to sending soldiers`,
          `All ${members} members${where} are committed to sending soldiers`,
        );
      }
      const firm =
        committed === 0
          ? `No member${where} is committed to sending soldiers`
          : `${committed} of ${members} ${counted(members, 'member', 'members')}${where} ${counted(committed, 'is', 'are')} committed to sending soldiers`;
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
      count === 0
        ? 'members stand'
        : counted(count, 'the one member stands', `each of the ${count} members stands`),
    membersOf: (count: number, region: string) =>
      count === 0
        ? `members in ${grouping(region)} stand`
        : counted(
            count,
            `the one member in ${grouping(region)} stands`,
            `each of the ${count} members in ${grouping(region)} stands`,
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
    other: 'not a member (square: its stance)',
    notToScale: 'Not to scale',
    host: (name: string) => `${name}: where the soldiers would go`,
    tip: (name: string, stance: string, basis: string, date: string) =>
      `${name}: ${stance} (${basis}, ${date})`,
    tipWithout: (name: string, stance: string) => `${name}: ${stance}`,
    aside: (text: string, remark: string) => `${text}; ${remark}`,
    otherDetail: (part: string, stance: string) => `${part}: ${stance}`,
    alt: (counts: string) =>
      `Map of members by stance on sending soldiers: ${counts === '' ? 'none is known yet' : counts}.`,
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
  chartHint:
    'Arrow keys move between marks, Enter opens the claims behind a mark, Escape leaves the chart, ? names all keys.',
  markCue: 'Select a mark to see the claims behind it.',
  cellCue: 'Select a cell to see the claims behind it.',
  openCountry: (name: string) => `Country page: ${name}`,
  claimsOf: (name: string) => `claims about ${name}`,
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
  aidSeries: 'Months',
  aidSeriesChoices: { monthly: 'By month', cumulative: 'Added up' },
  aidSplit: 'Divided',
  aidSplitChoices: { kind: 'By kind', donor: 'By donor' },
  euShare: (institution: string) => `Aid through the ${institution}`,
  euShareAdded: 'add each member’s share',
  time: {
    label: 'Months that count',
    first: 'First month',
    last: 'Last month',
    help: 'Arrow keys move by a month, Page Up and Page Down by a year, Home and End to the ends.',
    range: (from: string, through: string) => (from === through ? from : `${from} to ${through}`),
    all: (month: string) => `All since ${month}`,
    founded: (month: string) => `Since the founding in ${month}`,
    foundedMark: (month: string) => `${month}: the coalition is founded`,
    play: 'Play',
    pause: 'Pause',
    outside: 'The months asked for lie outside those that are known on this date.',
  },
};

const page = {
  language: 'Language',
  navigation: 'Pages',
  skip: 'Skip to the content',
  title: (page: string, ledger: string) => `${page} – ${ledger}`,
  names: { dashboard: 'Overview', embeds: 'Embed', sources: 'Sources', method: 'Method' },
  theme: { label: 'Colours', auto: 'as the system', light: 'light', dark: 'dark' },
  promise:
    'Every figure is a claim with a date and a source. No cookies, no tracking, nothing loaded from other sites.',
  aidFrom: (attribution: string) => `Aid figures: ${attribution}.`,
  notFound: { title: 'There is no such page', goOn: 'Go to the overview' },
};

/** What search engines and shared links say of each page. `name` is the ledger's own name inside sentences. */
const pages = {
  overview: (name: string, aid: boolean) =>
    `Members, pledged troops${aid ? ', aid' : ''} and roles of ${name}, on any date, each claim with its sources.`,
  member: (party: string, name: string, aid: boolean) =>
    `${party} and ${name}: stance on troops, soldiers, roles${aid ? ', aid' : ''} and meetings, each with its sources.`,
  sources: (name: string) => `Every source cited for ${name}, with the claims that rest on it.`,
  method: (name: string) => `How claims about ${name} are collected, counted and shown.`,
  embeds: (name: string) =>
    `Charts about ${name} for your own page: choose, preview, copy the code.`,
  changelog: (name: string) =>
    `What each release of the ledger about ${name} added, changed and withdrew, and why.`,
  notFound: 'Page not found',
  nothing: (name: string) => `There is no such page about ${name}.`,
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
  /** One fault of a file. What is wrong and what was expected stay in English, as the check says it. */
  problem: (where: readonly string[], problem: string, expected: string) =>
    `${[...where, problem].join(': ')}; expected ${expected}`,
  reason: {
    offline: 'There was no answer, or the connection broke.',
    http: (status: number) => `The server answered with error ${String(status)}.`,
    notJson: 'The answer was not the data file.',
    schema: (problems: string) => `The file does not fit the ledger: ${problems}.`,
  },
  restWorks: 'Everything else on this page still works.',
  otherPagesWork: 'This page cannot do without them; the other pages may still work.',
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
    counted(count, '1 is willing or sets conditions', `${number} are willing or set conditions`),
  openAlone: (count: number, number: string) =>
    counted(
      count,
      '1 is willing to send soldiers or sets conditions',
      `${number} are willing to send soldiers or set conditions`,
    ),
  no: (count: number, number: string) =>
    counted(count, '1 would send none', `${number} would send none`),
  noAlone: (count: number, number: string) =>
    counted(count, '1 would send no soldiers', `${number} would send no soldiers`),
  undecided: (count: number, number: string) =>
    counted(count, '1 is undecided', `${number} are undecided`),
  undecidedAlone: (count: number, number: string) =>
    counted(
      count,
      '1 is undecided about sending soldiers',
      `${number} are undecided about sending soldiers`,
    ),
  /** Members without any known statement, beside others that have one. */
  unspoken: (number: string) => `for ${number} no statement was found`,
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
    members: (date: string) => `members, as last reported on ${date}`,
    listed: (number: string) => `${number} are listed here by name`,
    pledged: (metric: string, date: string) => `${metric}, last reported on ${date}`,
    otherCounts: (range: string) => `newest counts by other definitions: ${range}`,
    committed: 'committed to sending soldiers',
    open: (number: string) => `${number} more willing, or on conditions`,
    forceSize: (date: string) => `soldiers: the newest size named for the force, ${date}`,
    aid: (from: string, through: string) => `aid allocated by members, ${from} through ${through}`,
    aidRest: (commitments: string) => `${commitments} committed in all`,
    spread: (count: number, number: string, range: string) =>
      counted(count, `1 report: ${range}`, `${number} reports, ${range}`),
    none: 'not reported by this date',
  },
  euros: (billions: string) => `${euroText(billions)}\u00a0bn`,
  charts: 'Charts',
};

const receipts = {
  title: 'The claims behind it',
  close: 'Close',
  intro: (count: number, number: string, date: string) =>
    counted(
      count,
      `1 entry of the ledger known on ${date}.`,
      `${number} entries of the ledger known on ${date}, newest first.`,
    ),
  missing: (selectors: string) => `Not in this ledger: ${selectors}.`,
  countryPage: (name: string) => `Country page: ${name}`,
  select: (name: string) => `Mark ${name} in all charts`,
  standing: {
    decides: 'the word that counts here',
    superseded: 'superseded by a newer one of the same speaker',
    contradicts: 'contradicts the one that counts',
    agrees: 'agrees with the one that counts',
    elsewhere: 'about soldiers outside the host country only',
    later: 'not known yet on this day',
  },
  total: {
    stances:
      'What each member says, by the reading chosen. A count adds up those with the same word.',
    soldiers:
      'What each member adds to the sum. “Up to” adds nothing to its lower end; who gives no figure is not in it.',
    aid: 'What each member has given in the months that count, by the measure and kinds chosen, in billion euros. “No data” means not tracked, which is not zero.',
  },
  howCounted: 'How this was counted',
};

const timeline = {
  label: 'Date',
  title: 'On any date',
  play: 'Play',
  pause: 'Pause',
  latest: (date: string) => `Back to ${date}`,
  typed: 'Go to a date',
  invalid: (first: string, last: string) =>
    `Write a day such as 2025-03-31, from ${first} to ${last}.`,
  event: (date: string, title: string) => `${date}: ${title}`,
  noEvent: 'No event yet',
  lastEvent: 'Latest event',
};

/** Name of a role inside a sentence: without its capital, unless it is an abbreviation. */
function roleInSentence(name: string): string {
  return /^\p{Lu}\p{Lu}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

/** What a sentence about the most common roles counts. Numbers come as counts and as texts. */
interface RoleScope {
  /** Statuses that count; `null`: all. */
  readonly limit: string | null;
  readonly count: number;
  readonly number: string;
  readonly total: number;
  readonly totalNumber: string;
  readonly region: string | null;
}

/** ` in the “NATO” group`, or nothing. */
function groupingOf({ region }: Pick<RoleScope, 'region'>): string {
  return region === null ? '' : ` in ${grouping(region)}`;
}

/** How many of the members behind a role are firm. */
function firmPart(count: number, firm: number | null): string {
  if (firm === null) return '';
  if (count === 1) return firm === 1 ? ', committed or active' : ', neither committed nor active';
  if (firm === 0) return ', none of them committed or active';
  return firm === count
    ? ', all of them committed or active'
    : `, ${firm} of them committed or active`;
}

const roles = {
  none: 'No role is on record',
  noneShown: 'No role of this choice is on record',
  leading: (
    scope: RoleScope & {
      readonly names: string;
      readonly tied: boolean;
      readonly firm: number | null;
    },
  ) => {
    const { limit, names, tied, firm, count, number, totalNumber } = scope;
    const share = `${number}${tied ? ' each' : ''} of ${totalNumber}${groupingOf(scope)}${firmPart(count, firm)}`;
    const among = limit === null ? '' : `among roles marked ${limit}, `;
    if (tied) return capital(`${among}${names} have the most members behind them: ${share}`);
    const role = limit === null ? ' role' : '';
    if (count === 1)
      return capital(`${among}only one member stands behind a role, ${names}: ${share}`);
    return capital(
      `${among}more members stand behind ${names} than behind any other${role}: ${share}`,
    );
  },
  manyLeading: (scope: RoleScope & { readonly roles: string }) => {
    const share = `${scope.number} each of ${scope.totalNumber}${groupingOf(scope)}`;
    return scope.limit === null
      ? `${scope.roles} roles have the most members behind them: ${share}`
      : `Among roles marked ${scope.limit}, ${scope.roles} have the most members behind them: ${share}`;
  },
  oneRole: (scope: RoleScope & { readonly name: string; readonly breakdown: string }) => {
    const { limit, name, number, count, total, totalNumber, breakdown } = scope;
    const share = `${number} of ${totalNumber} ${counted(total, 'member', 'members')}${groupingOf(scope)}`;
    return limit === null
      ? `In ${roleInSentence(name)}, ${share} ${counted(count, 'has', 'have')} a part: ${breakdown}`
      : `${capital(name)}, marked ${limit}: ${share}`;
  },
  roleInSentence,
  /** A party's name as it stands inside a sentence. */
  partyInSentence: inSentence,
  holderWithout: (name: string, limited: boolean) =>
    limited
      ? `None of the roles shown is on record for ${inSentence(name)}`
      : `No role is on record for ${inSentence(name)}`,
  holderCounts: (name: string, number: string, breakdown: string, limited: boolean) =>
    limited
      ? `Among the roles shown, ${inSentence(name)} has ${number}: ${breakdown}`
      : `${capital(inSentence(name))} has ${number} roles: ${breakdown}`,
  roleIs: (role: string, status: string) => `${roleInSentence(role)} (${status})`,
  holderRoles: (name: string, named: string, limited: boolean) =>
    limited ? `Among the roles shown, for ${inSentence(name)}: ${named}` : `${name}: ${named}`,
  chosenWithout: (limited: boolean): string =>
    limited
      ? 'None of the roles shown is on record for those selected'
      : 'No role is on record for those selected',
  chosenLeading: ({
    chosen,
    names,
    tied,
    number,
    limited,
  }: {
    readonly chosen: string;
    readonly names: string;
    readonly tied: boolean;
    readonly number: string;
    readonly limited: boolean;
  }) => {
    const most = limited ? 'the most of the roles shown' : 'the most roles';
    return `Of the ${chosen} selected, ${names} ${tied ? 'have' : 'has'} ${most}: ${number}${tied ? ' each' : ''}`;
  },
  onlyOthers: (count: number, number: string) =>
    `No member has one of the roles shown; ${counted(count, '1 other does', `${number} others do`)}`,
  counted: (number: string, status: string) => `${number} ${status}`,
  tip: ({
    party,
    role,
    status,
    date,
  }: {
    readonly party: string;
    readonly role: string;
    readonly status: string;
    readonly date: string;
  }) => `${party}: ${roleInSentence(role)}, ${status}, ${date}`,
  lineTip: (name: string, count: number, number: string, breakdown: string) =>
    `${name}: ${counted(count, '1 role', `${number} roles`)}, ${breakdown}`,
  others: 'Not members',
  countLabel: 'Members with this role',
  othersNote: (count: number, number: string) =>
    `The key counts every mark; ${counted(count, '1 of them is', `${number} of them are`)} those of countries and organisations that are not members.`,
  subtitle: (date: string, region: string | null) =>
    `Roles offered, planned, committed or active, by the newest account of each country, ${date}${region === null ? '' : `. Only those in ${grouping(region)}`}`,
  parties: (countries: number, countryNumber: string, rest: number, restNumber: string) => {
    const states = counted(countries, '1 country', `${countryNumber} countries`);
    const bodies = counted(rest, '1 organisation', `${restNumber} organisations`);
    if (rest === 0) return states;
    return countries === 0 ? bodies : `${states} and ${bodies}`;
  },
  alt: (parties: string, roleCount: number, roleNumber: string, breakdown: string) =>
    `Matrix of ${parties} by ${counted(roleCount, '1 role', `${roleNumber} roles`)}. Marks: ${breakdown}.`,
  readingNote:
    'For each country and role the newest claim counts; of several on the same day, the firmest. An empty place is not a refusal: no claim was found.',
  source: (claims: number, claimNumber: string, sources: number, sourceNumber: string) =>
    `${counted(claims, '1 claim', `${claimNumber} claims`)} about roles from ${counted(sources, '1 source', `${sourceNumber} sources`)} known by that day`,
  empty: (date: string) => `No role is on record ${date}.`,
  emptyChoice: (date: string) => `No role fits this choice ${date}.`,
  caption: (date: string) => `Roles by country and status, ${date}`,
  columns: { part: 'Part in the coalition', roles: 'Roles' },
};

/** A count for a clause, with the same number as text. */
interface ClauseCount {
  readonly count: number;
  readonly number: string;
}

const members = {
  title: (count: number, number: string, region: string | null, clauses: string) => {
    return `Of ${counted(count, '1 member', `${number} members`)}${groupingOf({ region })}, ${clauses}`;
  },
  wouldSend: ({ count, number }: ClauseCount) =>
    count === 0
      ? 'none would send soldiers'
      : `${number} would send soldiers with or without conditions`,
  haveRole: ({ count, number }: ClauseCount) =>
    count === 0
      ? 'none has a role on record'
      : `${number} ${counted(count, 'has', 'have')} a role on record`,
  gaveAid: ({ count, number }: ClauseCount) =>
    count === 0
      ? 'none is known to have allocated aid'
      : `${number} ${counted(count, 'has', 'have')} allocated aid`,
  found: (search: string, count: number, number: string, all: string) =>
    count === 0
      ? `Nothing in the table matches “${search}”`
      : `${number} of ${all} in the table ${counted(count, 'matches', 'match')} “${search}”`,
  noMembers: (count: number, number: string) =>
    count === 0
      ? 'No member is known yet'
      : `No member is known yet; the table lists ${counted(count, '1 other', `${number} others`)}`,
  subtitle: (date: string, basis: string, region: string | null, aid: string | null) => {
    const only = groupingOf({ region });
    return `Everything known of each country or organisation${only}, ${date}. Stances and soldiers by the choice “${basis}”${aid === null ? '' : `; ${aid}`}.`;
  },
  aidMonths: (from: string, through: string) => `aid allocated from ${from} to ${through}`,
  alt: (count: number, number: string, columns: number) =>
    count === 0
      ? 'A table without rows.'
      : `Table of ${counted(count, '1 country or organisation', `${number} countries and organisations`)} in ${columns} columns.`,
  caption: (date: string) => `Countries and organisations, ${date}`,
  source: (count: number, number: string, aid: boolean) =>
    `${counted(count, '1 claim', `${number} claims`)} about part, stance and roles; meetings from the events${aid ? ', aid from its own records' : ''}`,
  empty: (date: string) => `Nothing of this choice is known ${date}.`,
  sinceNote:
    'First seen is the first attendance found, not an accession. Meetings count where a source names the country: a short list does not mean that few came.',
  gapNote: 'No data, undisclosed and none found are not zero; they sort last.',
  aidNote: (attribution: string) => `Aid: ${attribution}. Share of GDP: of the year 2021.`,
  notKnown: 'not known',
  noneFound: 'none found',
  leading: (part: string) => `${part}, lead`,
  aside: (text: string, remark: string) => `${text} (${remark})`,
  rolesNamed: (number: string, names: readonly string[]) => `${number}: ${names.join(', ')}`,
  tip: (name: string, stance: string) => `${name}: ${stance}`,
  columns: {
    country: 'Country',
    part: 'Part',
    since: 'First seen',
    stance: 'Stance on sending soldiers',
    soldiers: 'Soldiers',
    roles: 'Roles',
    aid: 'Aid, €\u00a0bn',
    'aid-gdp': 'Aid, %\u00a0of\u00a0GDP',
    meetings: 'Meetings attended',
    claims: 'Claims',
  },
};

const ui = {
  dateField: {
    placeholder: 'YYYY-MM-DD',
    calendar: 'Calendar',
    problem: {
      malformed: () => 'Write a date as year-month-day, such as 2025-03-31.',
      impossible: () => 'There is no such day.',
      'too-early': (first: string) => `The first day here is ${first}.`,
      'too-late': (_first: string, last: string) => `The last day here is ${last}.`,
    },
  },
  dateSlider: {
    help: 'Arrow keys move by a day, with Shift to the next event; Page Up and Page Down move by a month.',
  },
};

/** Levels that most ledgers have; any other is shown as the ledger writes it. */
const EVENT_LEVELS: Readonly<Record<string, string>> = {
  leaders: 'leaders',
  'defence-ministers': 'defence ministers',
  'foreign-ministers': 'foreign ministers',
  'chiefs-of-defence': 'chiefs of defence',
  'military-planners': 'military planners',
  'national-security-advisers': 'national security advisers',
  milestone: 'milestone, not a meeting',
  other: 'other meeting',
};

/** Records of the ledger in words: the same on the country page and among the sources. */
const claim = {
  leading: (part: string) => `${part}, one of those in the lead`,
  roleWithStatus: (role: string, status: string) => `${role}: ${status}`,
  reported: (metric: string, figure: string) => `${metric}: ${figure}`,
  basis: (basis: string) => `according to: ${basis}`,
  place: {
    'in-host': (host: string) => `in ${inSentence(host)}`,
    'outside-host': (host: string) => `outside ${inSentence(host)}`,
    unspecified: () => 'place not specified',
  } satisfies Record<StancePlace, (host: string) => string>,
  conditions: (conditions: string) => `conditions: ${conditions}`,
  soldiers: (figure: string) => `soldiers: ${figure}`,
  pledged: (amount: string) => `pledge of ${amount}`,
  money: (amount: string, currency: string) => moneyIn(currency, amount),
  moneyMillion: (millions: string, currency: string) =>
    `${moneyIn(currency, millions)}\u00a0million`,
  moneyBn: (billions: string, currency: string) => `${moneyIn(currency, billions)}\u00a0bn`,
  inEuros: (amount: string) => `about ${amount}`,
  partOf: (parent: string) => `part of “${parent}”, so never added to it`,
  jointly: (names: string) => `jointly by ${names}`,
  aidKind: {
    military: 'military',
    financial: 'financial',
    humanitarian: 'humanitarian',
    mixed: 'of several kinds',
  } satisfies Record<AidKind | 'mixed', string>,
  ofKind: (kind: string, amount: string) => `${kind} ${amount}`,
  eurBn: (billions: string) => `${euroText(billions)}\u00a0bn`,
  measureTotal: {
    allocations: (amount: string) => `aid allocated: ${amount}`,
    commitments: (amount: string) => `aid committed: ${amount}`,
  } satisfies Record<AidMeasure, (amount: string) => string>,
  byMonth: (amount: string) => `aid by month, ${amount} allocated`,
  pctOfGdp2021: (percent: string) => `${percent}% of GDP of 2021`,
  through: (date: string) => `to ${date}`,
  background: 'background',
  period: (from: string, through: string) => `${from} to ${through}`,
  euShare: (amount: string) => `share of aid given through EU institutions: ${amount}`,
  bilateralPct: (percent: string) => `bilateral aid ${percent}% of GDP`,
  euSharePct: (percent: string) => `through the EU ${percent}%`,
  totalPct: (percent: string) => `together ${percent}%`,
  weapons: (category: string, number: string) => `${category}: ${number}`,
  valued: (millions: string) => `valued at ${euroText(millions)}\u00a0million`,
  militaryByOrigin: 'Military aid of all donors by origin',
  origin: {
    stockpile: 'from stocks',
    procurement: 'newly bought',
    natoPurl: 'bought through PURL',
    unspecified: 'origin not stated',
  },
  partyFigures: 'figures that others are measured by',
  population: (people: string, year: string) => `population ${people} (${year})`,
  gdp: (billions: string, year: string) => `GDP USD\u00a0${billions}\u00a0bn (${year})`,
  gdp2021: (billions: string) => `GDP of 2021 for shares of aid: ${euroText(billions)}\u00a0bn`,
  activePersonnel: (number: string, year: string) =>
    `active military personnel ${number} (${year})`,
  memberships: (names: string) => `belongs to ${names}`,
  eventFormat: {
    'in-person': 'in person',
    hybrid: 'in person and by video',
    virtual: 'by video',
  } satisfies Record<NonNullable<CoalitionEvent['format']>, string>,
  eventLevel: EVENT_LEVELS,
  until: (date: string) => `until ${date}`,
  hosts: (names: string) => `hosts: ${names}`,
  headCount: (count: string) => `parties taking part as reported: ${count}`,
  attendees: (names: string) => `named as attending: ${names}`,
  absent: (names: string) => `named as absent: ${names}`,
  sources: 'Sources',
  unknownSource: (id: string) => `source “${id}”, which is not in the list of sources`,
  noAddress: 'no public address',
  noPublished: 'undated page',
  covers: (date: string) => `data to ${date}`,
  withdrawn: (release: string, reason: string) =>
    `Withdrawn in the release of ${release}: ${reason}`,
  month: 'Month',
  monthsRecorded: (count: string, from: string, through: string) =>
    `${count} months with a record, ${from} to ${through}`,
  edition: (release: string) => `edition ${release}`,
  showMonths: (count: string) => `Show ${count} months`,
  commitments: 'committed',
  monthsCaption: '€ billion, current prices. A month that is missing is zero.',
  more: (next: string, all: string) => `Show ${next} more of ${all}`,
  recordLink: 'Link to this record',
  nothing: 'Nothing about this is in the ledger.',
  nothingYet: 'The ledger has nothing about this by the day shown.',
  after: (date: string, count: string) => `After ${date} (${count})`,
};

/** English names of countries and organisations that take an article inside a sentence. */
const WITH_ARTICLE =
  /^(United |European |(?:Netherlands|Czech Republic|Philippines|Bahamas|Gambia|Maldives|Comoros|Central African Republic|Dominican Republic)$|.* Islands$)/;

function inSentence(name: string): string {
  return WITH_ARTICLE.test(name) ? `the ${name}` : name;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const troopsPledged = {
  /** Rows with a figure that a picture has no room for, and members without one. */
  more: (figures: number, figuresText: string, others: number, othersText: string) => {
    const without = counted(others, '1 without a figure', `${othersText} without a figure`);
    if (figures === 0) return `and ${without}`;
    const rows = counted(
      figures,
      'and 1 more with a figure',
      `and ${figuresText} more with a figure`,
    );
    return others === 0 ? rows : `${rows}, ${without}`;
  },
  /** A party's name as it stands inside a sentence. */
  inSentence,
  value: {
    soldiers: (figure: string) => `${figure} ${figure === '1' ? 'soldier' : 'soldiers'}`,
    'per-10000-active': (figure: string) => `${figure} per 10,000 active personnel`,
  },
  byBasis: {
    latest: 'By the latest accounts, ',
    official: 'By governments’ own statements, ',
    lowest: 'By the lowest accounts, ',
    highest: 'By the highest accounts, ',
  } satisfies Record<BasisChoice, string>,
  title: {
    /** `scoped`: somebody who is no member has a larger figure. */
    largest: (by: string, names: string, count: number, value: string, scoped: boolean) =>
      `${by}${names} ${counted(count, 'has the largest figure', 'have the largest figures')}${
        scoped ? ' of all members' : ''
      }: ${value}${counted(count, '', ' each')}`,
    up: (figure: string) => `; other accounts go up to ${figure}`,
    down: (figure: string) => `; other accounts go down to ${figure}`,
    around: (low: string, high: string) => `; other accounts go from ${low} to ${high}`,
    silent: (names: string, count: number) =>
      `; the ${counted(count, 'government', 'governments')} of ${names} ${counted(
        count,
        'names',
        'name',
      )} no number`,
    noFigure: (by: string, date: string) =>
      `${by}no member’s number of soldiers is known as of ${date}`,
    noShare: (by: string) =>
      `${by}no member’s figure can be set against the size of its armed forces`,
    sending: (number: string) => `; ${number} would send soldiers without saying how many`,
    conditional: (number: string) => `; ${number} would on conditions`,
  },
  subtitle: (unit: string, reading: string, date: string, sum: string) =>
    `${unit} reported for each country as of ${date}, one mark for each report; in bold: ${reading}. ${sum}`,
  unit: { soldiers: 'Soldiers', 'per-10000-active': 'Soldiers per 10,000 active personnel' },
  sum: {
    between: (low: string, high: string) => `Members’ figures add up to ${low}–${high} soldiers`,
    exactly: (number: string) => `Members’ figures add up to ${number} soldiers`,
    atMost: (high: string) => `Members’ figures add up to at most ${high} soldiers`,
    atLeast: (low: string) => `Members’ figures add up to at least ${low} soldiers`,
    open: 'Members’ figures are too open to be added up',
    none: 'No member’s number is known',
    /** Numbers of members that are not in the sum; `null`: nobody. */
    without: (sum: string, undisclosed: string | null, conditional: string | null) => {
      const left = [
        undisclosed === null ? '' : `${undisclosed} undisclosed`,
        conditional === null ? '' : `${conditional} on conditions`,
      ].filter((part) => part !== '');
      return left.length === 0 ? `${sum}.` : `${sum}; not in the sum: ${left.join(', ')}.`;
    },
  },
  group: {
    committed: 'Committed, number undisclosed',
    willing: 'Willing, number undisclosed',
    conditional: 'On conditions, no number given',
    undecided: 'Undecided, no number given',
    'support-only': 'No soldiers, other support only',
    'ruled-out': 'Would send no soldiers',
    'no-data': 'No data: no statement found',
  },
  groupHeading: (heading: string, count: string) => `${heading} (${count})`,
  noShare: 'size of forces unknown',
  noForces: 'no armed forces',
  spread: 'lowest to highest report',
  lane: {
    basis: (figure: string, basis: string) => `${figure}, ${basis}`,
    dated: (figure: string, basis: string, date: string) => `${figure}, ${basis}, ${date}`,
  },
  tip: {
    report: (name: string, value: string, basis: string, date: string) =>
      `${name}: ${value}, ${basis}, ${date}`,
    row: (name: string, value: string, reading: string, reports: string) =>
      `${name}: ${value} (${reading}); ${reports}`,
    reports: (count: number, number: string, lowest: string, highest: string) => {
      if (count === 1) return `1 report: ${lowest}`;
      return lowest === highest
        ? `${number} reports, all: ${lowest}`
        : `${number} reports, lowest: ${lowest}, highest: ${highest}`;
    },
    listed: (name: string, stance: string) => `${name}: ${stance}`,
  },
  alt: (count: number, number: string, longest: string) =>
    count === 0
      ? 'No number of soldiers is reported for any country.'
      : `Range bars of the soldiers reported for ${counted(count, '1 country', `${number} countries`)}${longest}.`,
  altLargest: (name: string, value: string) => `, from ${name} (${value}) downwards`,
  /** Sentences that follow: how many members there are of a kind without a number. */
  altUndisclosed: (number: string) => ` Number undisclosed: ${number}.`,
  altConditional: (number: string) => ` On conditions without a number: ${number}.`,
  notes: {
    bars: 'A fading bar or dotted line runs towards an end that is not known: “up to” or “or more”. Undisclosed is not zero.',
    floor: (low: string) =>
      `A figure reported as “up to” adds nothing to the lower end of the sum; by the accounts chosen it is at least ${low} soldiers.`,
    shares:
      'Set against active personnel as in the country figures of this ledger. Where those are a range, so is the result.',
    outsiders: (names: string) => `Not a member, and not in the sum: ${names}.`,
  },
  source: (reports: number, numberOfReports: string, sources: number, numberOfSources: string) =>
    `${counted(reports, '1 statement', `${numberOfReports} statements`)} from ${counted(
      sources,
      '1 source',
      `${numberOfSources} sources`,
    )}`,
  columns: {
    part: 'Part',
    stance: 'Stance',
    figure: 'Figure',
    lowest: 'Lowest',
    highest: 'Highest',
    reports: 'Reports',
    basis: 'Who says so',
    date: 'Date',
  },
  caption: (unit: string, date: string) => `${unit} by country as of ${date}`,
  empty: (date: string) => `Nothing is known about soldiers as of ${date}.`,
};

const KIND_WORDS = {
  military: 'military',
  financial: 'financial',
  humanitarian: 'humanitarian',
} satisfies Record<AidKind, string>;

/** What every chart of aid says. */
const aid = {
  inSentence,
  /** Name of an organisation as a donor. */
  organisation: (name: string) => `${name} institutions`,
  /** Of a donor that does not belong to the institution whose aid is shared. */
  noShare: '–',
  outsider: (name: string, part: string) => `${name} (${part})`,
  /** How many the names of donors stand for in a sentence: an organisation is named as its institutions. */
  namedAs: (countries: number, organisations: number) => countries + 2 * organisations,
  kind: KIND_WORDS,
  euShare: (institution: string) => `share of ${institution} aid`,
  commitments: 'committed, not split by kind',
  aid: (kinds: string) => (kinds === '' ? 'aid' : `${kinds} aid`),
  withShares: (what: string, institution: string) => `${what} (with shares of ${institution} aid)`,
  measure: { allocations: 'allocated', commitments: 'committed' } satisfies Record<
    AidMeasure,
    string
  >,
  unit: {
    'eur-bn': '€ billion',
    'pct-gdp': '% of 2021 GDP',
    'eur-per-person': '€ per person',
  } satisfies Record<AidUnit, string>,
  value: {
    'eur-bn': (number: string) => `${euroText(number)}\u00a0bn`,
    'pct-gdp': (number: string) => `${number}% of 2021 GDP`,
    'eur-per-person': (number: string) => `${euroText(number)} per person`,
  } satisfies Record<AidUnit, (number: string) => string>,
  /** An amount and what it is, inside a sentence. */
  amountOf: {
    'eur-bn': (value: string, aid: string) => `${value} of ${aid}`,
    'pct-gdp': (value: string, aid: string) => `${aid} worth ${value}`,
    'eur-per-person': (value: string, aid: string) => `${aid} worth ${value}`,
  } satisfies Record<AidUnit, (value: string, aid: string) => string>,
  /** Several amounts: each alone, then the list of them with the unit. */
  amounts: {
    'eur-bn': {
      each: (number: string) => `${euroText(number)}\u00a0bn`,
      all: (list: string) => list,
    },
    'pct-gdp': {
      each: (number: string) => `${number}%`,
      all: (list: string) => `${list} of 2021 GDP`,
    },
    'eur-per-person': {
      each: (number: string) => euroText(number),
      all: (list: string) => `${list} per person`,
    },
  } satisfies Record<AidUnit, object>,
  /** After `aid`: what the amount is set against. */
  forSize: {
    'eur-bn': () => '',
    'pct-gdp': (count: number) =>
      counted(count, ' for the size of its economy', ' for the size of their economies'),
    'eur-per-person': () => ' for each inhabitant',
  } satisfies Record<AidUnit, (count: number) => string>,
  period: (from: string, through: string) => `${from} to ${through}`,
  /** For an amount that its decimals would make a zero. */
  below: (number: string) => `<${number}`,
  noData: { untracked: 'not tracked', 'no-gdp': 'no GDP known', 'no-population': 'no population' },
  tip: {
    row: (name: string, value: string, measure: string, parts: string) =>
      parts === '' ? `${name}: ${value} ${measure}` : `${name}: ${value} ${measure} (${parts})`,
    part: (kind: string, number: string) => `${kind} ${number}`,
    without: (name: string, why: string) => `${name}: ${why}`,
  },
  notes: {
    allocations: 'Allocated: delivered or set aside for a purpose.',
    commitments:
      'Committed: promised, including what has been allocated. Commitments are not split by kind.',
    untracked: (names: string) =>
      `No data, which is not zero: the publisher of the aid figures does not follow ${names}.`,
    unitless: (names: string, unit: string) => `Cannot be given as ${unit}: ${names}.`,
    shares: (institution: string, names: string) =>
      `Each member’s share of the aid given through ${institution} institutions is added to its own; the row of ${names} is left out, so that nothing counts twice.`,
    noShares: {
      'no-shares': 'No shares of aid given through an institution are known here.',
      commitments:
        'Shares of aid given through an institution are not added: they are known for allocations, not for commitments.',
      'some-kinds':
        'Shares of aid given through an institution are not added: they are known for all kinds together only.',
      'some-months':
        'Shares of aid given through an institution are not added: they are known for the whole period of the data only.',
    },
    later: (through: string) => `The aid figures end on ${through}; nothing newer is known here.`,
    months: (date: string) =>
      `Aid is dated by month: months that had ended by ${date} are counted.`,
  },
  columns: { part: 'Part', total: 'Total' },
  empty: {
    'no-aid': 'This ledger has no figures on aid.',
    'not-yet': (date: string) => `No month of aid is known yet on ${date}.`,
    outside: (date: string) => `No month of those asked for is known on ${date}.`,
    noDonor: (region: string) => `No donor that is followed is in ${grouping(region)}.`,
  },
};

const aidMap = {
  title: {
    /** The largest givers of an amount that can be added up. */
    most: (
      names: string,
      what: { readonly measure: string; readonly aid: string; readonly scope: string },
      share: string,
      sum: string,
    ) =>
      `${capital(names)} ${what.measure} ${share}% of the ${what.aid} of all ${what.scope}: ${sum}`,
    sum: (part: string, whole: string) => `${euroText(part)} of ${euroText(whole)}\u00a0bn`,
    all: (
      names: string,
      what: { readonly measure: string; readonly aid: string; readonly scope: string },
      sum: string,
    ) => `All ${what.aid} ${what.measure} by ${what.scope} comes from ${names}: ${sum}`,
    /** Those that gave most by their size, with their values. */
    bySize: (
      names: string,
      count: number,
      what: { readonly measure: string; readonly aid: string; readonly scope: string },
      values: string,
    ) =>
      `Of all ${what.scope}, ${names} ${counted(count, 'has', 'have')} ${what.measure} the most ${what.aid}: ${values}`,
    equal: (
      number: string,
      what: { readonly measure: string; readonly aid: string; readonly scope: string },
      value: string,
    ) => `Nobody leads: ${number} ${what.scope} ${what.measure} as much ${what.aid} each, ${value}`,
    none: (
      what: { readonly measure: string; readonly aid: string; readonly scope: string },
      period: string,
    ) => `No ${what.aid} by ${what.scope} is known to have been ${what.measure}, ${period}`,
  },
  scope: {
    members: 'members',
    region: (region: string) => `members in ${grouping(region)}`,
    donors: 'donor countries',
    donorsIn: (region: string) => `donor countries in ${grouping(region)}`,
  },
  subtitle: (aid: string, measure: string, unit: string, period: string) =>
    `${capital(aid)} ${measure} by each country, ${unit}, ${period}`,
  class: {
    first: (high: string) => `above 0, under ${high}`,
    between: (low: string, high: string) => `${low} to under ${high}`,
    last: (low: string) => `${low} or more`,
    only: 'above 0',
  },
  zero: '0',
  noData: 'no data in this unit',
  untracked: 'member, not tracked',
  outsider: 'not a member (square: its class)',
  receives: (name: string) => `${name}: receives the aid`,
  cardDetail: (part: string, value: string) => `${part}: ${value}`,
  notes: {
    classes:
      'Class limits are round numbers near those that would put as many members into every class; the counts still differ.',
    institution: (name: string, value: string) =>
      `Not on the map: ${inSentence(name)}, ${value}, given by all of its members together.`,
    outsiders: (names: string) =>
      `A small square marks donors that are not members and are not in the headline: ${names}.`,
    host: (host: string) => `${host}, which receives the aid, is outlined.`,
    notDrawn: (names: string) => `Not on the map: ${names}.`,
  },
  notToScale: 'Not to scale',
  /** `classes`: empty where no member is drawn. */
  alt: (what: string, classes: string) =>
    `Map. ${what}.${classes === '' ? '' : ` Members by class: ${classes}.`}`,
  altClass: (label: string, count: string) => `${label}: ${count}`,
  emptyWithoutMap: 'This ledger describes no map.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
};

/** Whose aid, what aid, and what was done with it. */
interface AidWhat {
  readonly scope: string;
  readonly aid: string;
  readonly measure: string;
}

/** `in the month before`, `in the 12 months before`. */
function monthsBefore(count: number, number: string): string {
  return counted(count, 'in the month before', `in the ${number} months before`);
}

const aidOverTime = {
  scope: {
    members: (count: number, number: string) =>
      counted(count, 'the one member with data', `the ${number} members with data`),
    donors: (count: number, number: string) =>
      counted(count, 'the one donor', `the ${number} donors`),
    chosen: (number: string) => `the ${number} selected`,
    region: (group: string, region: string) => `${group} in ${grouping(region)}`,
    all: { members: 'all members', donors: 'all donors', drawn: 'those drawn' },
  },
  title: {
    none: ({ scope, aid, measure }: AidWhat, period: string) =>
      `No ${aid} by ${scope} is known to have been ${measure}, ${period}`,
    oneMonth: ({ scope, measure }: AidWhat, month: string, amount: string) =>
      `In ${month}, ${scope} ${measure} ${amount}`,
    stretch: (
      { scope, measure }: AidWhat,
      count: number,
      number: string,
      last: string,
      amount: string,
    ) =>
      `${counted(count, `In ${last}`, `In the ${number} months to ${last}`)}, ${scope} ${measure} ${amount}`,
    /** Nothing in the last months. */
    stretchNone: ({ scope, aid, measure }: AidWhat, count: number, number: string, last: string) =>
      `${counted(count, `In ${last}`, `In the ${number} months to ${last}`)}, ${scope} ${measure} no ${aid}`,
    change: {
      afterSome: (count: number, number: string, before: string) =>
        `, after ${before} ${monthsBefore(count, number)}`,
      none: (count: number, number: string) => `, and none ${monthsBefore(count, number)}`,
      afterNone: (count: number, number: string) => `, after none ${monthsBefore(count, number)}`,
      same: (count: number, number: string, before: string) =>
        `, about as much as ${monthsBefore(count, number)} (${before})`,
      more: (percent: string, count: number, number: string, before: string) =>
        `, ${percent}% more than ${monthsBefore(count, number)} (${before})`,
      less: (percent: string, count: number, number: string, before: string) =>
        `, ${percent}% less than ${monthsBefore(count, number)} (${before})`,
      times: (times: string, count: number, number: string, before: string) =>
        `, ${times} times as much as ${monthsBefore(count, number)} (${before})`,
    },
    sum: ({ scope, measure }: AidWhat, amount: string, period: string) =>
      `${capital(scope)} ${measure} ${amount}, ${period}`,
    share: (kind: string, percent: string) => `; ${percent}% of it is ${kind}`,
    leads: (names: string, count: number, { scope, aid, measure }: AidWhat, value: string) =>
      `Of ${scope}, ${names} ${counted(count, 'has', 'have')} ${measure} the most ${aid}: ${value}`,
    each: (count: number, value: string) => counted(count, value, `${value} each`),
    before: (name: string, value: string) => `, ahead of ${name} (${value})`,
  },
  subtitle: (
    aid: string,
    measure: string,
    scope: string,
    how: string,
    unit: string,
    period: string,
  ) => `${capital(aid)} ${measure} by ${scope}, ${how}, ${unit}, ${period}`,
  how: {
    monthly: { kind: 'by month and kind', donor: 'by month' },
    cumulative: { kind: 'added up month by month, by kind', donor: 'added up month by month' },
  },
  /** `members`: whether members are compared, or all donors. */
  largest: (count: number, number: string, members: boolean) =>
    counted(
      count,
      `the largest ${members ? 'member' : 'donor'}`,
      `the ${number} largest ${members ? 'members' : 'donors'}`,
    ),
  largestAnd: (count: number, number: string, members: boolean) =>
    counted(
      count,
      'the only one drawn',
      `the ${number} drawn: the largest ${members ? 'members' : 'donors'} and those selected`,
    ),
  founded: (date: string) => `founded ${date}`,
  lineEnd: (name: string, amount: string) => `${name} ${amount}`,
  tip: { upTo: (month: string) => `up to ${month}` },
  columns: { month: 'Month' },
  notes: {
    members:
      'Members are those of the day shown; their aid of earlier months counts too. A month without a record is zero for a donor that is followed.',
    joint: {
      'eur-bn': null,
      'pct-gdp': 'The aid of all of them is set against their economies together.',
      'eur-per-person': 'The aid of all of them is set against their inhabitants together.',
    } satisfies Record<AidUnit, string | null>,
    shares:
      'Shares of aid given through an institution have no months, so they are not in this chart.',
    origin: (parts: string) =>
      `Military aid of all donors in these months by origin: ${parts}. The publisher counts this apart; it does not add up to the months above.`,
    originPart: (percent: string, origin: string) => `${percent}% ${origin}`,
  },
  alt: (subtitle: string, title: string) => `Chart over time. ${subtitle}. ${title}.`,
};

const aidByDonor = {
  title: {
    largest: (
      names: string,
      count: number,
      what: { readonly aid: string; readonly measure: string; readonly scope: string },
    ) =>
      `Of all ${what.scope}, ${names} ${counted(count, 'has', 'have')} ${what.measure} the most ${what.aid}`,
    value: (head: string, value: string, count: number) =>
      `${head}: ${value}${counted(count, '', ' each')}`,
    /** `more` is one of the next. */
    outside: (names: string, count: number, more: string) =>
      `; ${names}, ${counted(count, 'which is not a member, has', 'which are not members, have')} ${more}`,
    more: {
      'eur-bn': (measure: string) => `${measure} more`,
      'pct-gdp': () => 'a larger share',
      'eur-per-person': (measure: string) => `${measure} more per person`,
    } satisfies Record<AidUnit, (measure: string) => string>,
    none: (aid: string, measure: string, period: string) =>
      `No ${aid} is known to have been ${measure}, ${period}`,
  },
  scope: {
    members: 'members',
    region: (region: string) => `members in ${grouping(region)}`,
    donors: 'donors',
    donorsIn: (region: string) => `donors in ${grouping(region)}`,
  },
  subtitle: (aid: string, measure: string, unit: string, period: string) =>
    `${capital(aid)} ${measure} by donor, ${unit}, ${period}`,
  more: (number: string) => `and ${number} more in the table`,
  /** Heading of the bars of those who are not members. */
  others: 'Not members',
  /** For a bar that would be longer than the drawing. */
  beyond: (times: string) => `beyond this scale: ${times} times the longest bar`,
  segment: (name: string, kind: string, value: string) => `${name}, ${kind}: ${value}`,
  alt: (what: string, bars: string) => (bars === '' ? what : `${what} Bars: ${bars}.`),
  altBar: (name: string, value: string) => `${name} ${value}`,
  notes: {
    organisation: (names: string) =>
      `${capital(names)} stand apart: that aid comes from all their members together and is in no country’s own bar.`,
    beyond:
      'Where somebody who is not a member gave far more than any member, the number stands without a bar, so that the members’ bars can be read.',
  },
};

/** Whose word decides, after “each member’s”. */
const OWN_READINGS = {
  latest: 'latest account',
  official: 'own government’s account',
  lowest: 'lowest account',
  highest: 'highest account',
} satisfies Record<BasisChoice, string>;

/** `41 records from 38 sources`. */
function recordsFrom(records: number, record: string, sources: number, source: string): string {
  return `${counted(records, '1 record', `${record} records`)} from ${counted(
    sources,
    '1 source',
    `${source} sources`,
  )}`;
}

const forceSize = {
  reading: OWN_READINGS,
  source: recordsFrom,
  title: {
    none: (date: string) => `No size of the planned force is known as of ${date}`,
    one: (figure: string) => `The one report so far puts the planned force at ${figure} soldiers`,
    same: (number: string, figure: string) =>
      `All ${number} reports put the planned force at ${figure} soldiers`,
    spread: (low: string, high: string, newest: string) =>
      `Reports of the planned force name from ${low} to ${high} soldiers, the newest ${newest}`,
    pledged: (bounds: string) => `; members’ figures add up to ${bounds}`,
  },
  subtitle: (reading: string, date: string, sum: string) =>
    `Soldiers, as of ${date}: reported sizes of the planned force, and what the figures of members add up to, by each member’s ${reading}. ${sum}`,
  sum: {
    atMost: (high: string) => `at most ${high}`,
    atLeast: (low: string) => `at least ${low}`,
    tooOpen: 'figures too open to be added up',
    none: 'no figure of any member is known',
    noMembers: 'No member is known yet.',
    /** `counted`: `null` without a sum. */
    whole: ({
      bounds,
      counted: inSum,
      undisclosed,
      undecided,
      conditional,
      number,
    }: {
      readonly bounds: string;
      readonly counted: number | null;
      readonly undisclosed: number;
      readonly undecided: number;
      readonly conditional: number;
      readonly number: (value: number) => string;
    }) => {
      const left = [
        undisclosed === 0 ? '' : `${number(undisclosed)} undisclosed`,
        conditional === 0 ? '' : `${number(conditional)} on conditions without a number`,
        undecided === 0 ? '' : `${number(undecided)} undecided`,
      ].filter((part) => part !== '');
      const of =
        inSum === null ? '' : ` from ${counted(inSum, '1 member', `${number(inSum)} members`)}`;
      return `On that day: ${bounds}${of}${left.length === 0 ? '' : `; not in the sum: ${left.join(', ')}`}.`;
    },
  },
  tip: {
    report: (date: string, figure: string, confidence: string) =>
      `${date}: ${figure} soldiers reported for the planned force (${confidence})`,
    /** `bounds`: `null` if the figures are too open. */
    sum: ({
      from,
      bounds,
      counted: inSum,
      undisclosed,
      undecided,
      conditional,
    }: {
      readonly from: string;
      readonly bounds: string | null;
      readonly counted: string;
      readonly undisclosed: string;
      readonly undecided: string;
      readonly conditional: string;
    }) =>
      `From ${from}: members’ figures ${bounds === null ? 'are too open to be added up' : `add up to ${bounds}`} (members with a figure: ${inSum}; undisclosed: ${undisclosed}; on conditions without a number: ${conditional}; undecided: ${undecided})`,
  },
  legend: {
    exact: 'report of one number',
    range: 'report of a range',
    sum: 'members’ figures, added up',
  },
  notes: {
    open: 'An end with an arrow, or that fades out, is not known: “up to” or “or more”.',
    sum: 'Only members with a figure are in the sum. Undisclosed is not zero, so the sum is not the size of the force.',
    floor:
      'A figure reported as “up to” has no known lower end; nor has a sum with such a part in it.',
    crowded: 'Reports of neighbouring days stand side by side.',
  },
  alt: {
    noReports: 'No size of the planned force is reported.',
    reports: (count: number, number: string, span: string) =>
      `${counted(count, '1 reported size', `${number} reported sizes`)} of the planned force over time, naming ${span} soldiers.`,
    sum: (bounds: string) => ` Below them a band: members’ figures, last ${bounds}.`,
  },
  caption: (date: string) =>
    `Reported sizes of the planned force and sums of members’ figures, as of ${date}`,
  columns: {
    date: 'Date',
    what: 'What',
    low: 'Lowest',
    high: 'Highest',
    counted: 'Members with a figure',
    undisclosed: 'Undisclosed',
    undecided: 'Undecided',
    conditional: 'On conditions',
    ruledOut: 'Would send none',
    noData: 'No data',
    confidence: 'Confidence',
    summary: 'What was said',
  },
  table: {
    open: 'open',
    report: (figure: string) => `reported size${figure === '' ? '' : `: ${figure}`}`,
    sum: 'members’ figures, added up',
  },
  empty: (date: string) =>
    `Neither a size of the planned force nor a member’s number is known as of ${date}.`,
};

const stanceHistory = {
  reading: OWN_READINGS,
  source: recordsFrom,
  title: {
    by: {
      latest: 'By the latest accounts, ',
      official: 'By governments’ own statements, ',
      lowest: 'By the lowest accounts, ',
      highest: 'By the highest accounts, ',
    } satisfies Record<BasisChoice, string>,
    none: (date: string, region: string | null) =>
      `No member’s stance on sending soldiers${groupingOf({ region })} is known by this reading as of ${date}`,
    unchanged: (known: number, number: string, region: string | null) =>
      counted(
        known,
        `the one member${groupingOf({ region })} with a known stance has not changed it`,
        `none of the ${number} members${groupingOf({ region })} with a known stance has changed it`,
      ),
    changed: (
      count: number,
      number: string,
      known: number,
      knownNumber: string,
      region: string | null,
    ) =>
      known === 1
        ? `the one member${groupingOf({ region })} with a known stance has changed it`
        : `${number} of ${knownNumber} members${groupingOf({ region })} with a known stance ${counted(count, 'has', 'have')} changed it`,
    times: (count: number, number: string) =>
      count === 2 ? 'twice' : counted(count, 'once', `${number} times`),
    /** Everyone who changed, as often as the others. */
    only: (names: string, times: string, count: number) =>
      `: ${names}, ${times}${counted(count, '', ' each')}`,
    most: (names: string, times: string, count: number) =>
      `, ${names} most often (${times}${counted(count, '', ' each')})`,
    mostMany: (number: string, times: string) => `, ${number} of them ${times}`,
  },
  subtitle: (reading: string, date: string, region: string | null) =>
    `Stance on sending soldiers through time, by each country’s ${reading}, as of ${date}${region === null ? '' : `; only countries in ${grouping(region)}`}. The marks under a strip are the claims, by who says so.`,
  group: (id: 'would-send' | 'open' | 'would-not' | 'unspoken' | 'other', number: string) =>
    `${
      {
        'would-send': 'Members that would send soldiers, if only on conditions',
        open: 'Undecided members',
        'would-not': 'Members that would send none',
        unspoken: 'Members of whom nobody has spoken whose word counts here',
        other: 'Not members',
      }[id]
    } (${number})`,
  tip: {
    period: (name: string, stance: string, from: string, until: string | null) =>
      `${name}: ${stance} from ${from}${until === null ? ' on' : ` to ${until}`}`,
    claim: (name: string, date: string, stance: string, basis: string) =>
      `${name}, ${date}: ${stance} (${basis})`,
    aside: (text: string, remark: string) => `${text}; ${remark}`,
  },
  notes: {
    marks:
      'A strip begins with the first statement known, not with the first opinion. A claim dated to a month counts from the month’s last day. Where days are close, marks stand side by side.',
    reading: {
      latest:
        'A change can also mean that somebody else spoke last. Choose “own government only” to see when governments changed their own word.',
      official:
        'Only what each country’s own government says makes the strips; marks of other claims are pale.',
      lowest:
        'Of the newest accounts by government, other governments, press and parties, the one nearest to a no decides.',
      highest:
        'Of the newest accounts by government, other governments, press and parties, the one nearest to a yes decides.',
    } satisfies Record<BasisChoice, string>,
    unheard: (names: string) => `Nobody whose word counts here has spoken of: ${names}.`,
    silent: (names: string) =>
      `Members of whom no statement is known, which is not a no: ${names}.`,
  },
  alt: (count: number, number: string, changed: number, changedNumber: string, date: string) => {
    if (count === 0) return `No strips: no stance is known as of ${date}.`;
    const strips = `Strips of the stance of ${counted(count, '1 country', `${number} countries`)} through time, up to ${date}`;
    if (count === 1)
      return `${strips}; it ${changed === 0 ? 'never changed' : 'changed at least once'}.`;
    return `${strips}; ${changed === 0 ? 'none' : changedNumber} of them changed at least once.`;
  },
  caption: (date: string) => `Stances on sending soldiers through time, as of ${date}`,
  stillSo: 'still so',
  columns: {
    from: 'From',
    until: 'Until',
    stance: 'Stance',
    basis: 'Who says so',
    accounts: 'Accounts',
    changes: 'Changes in all',
  },
  empty: (date: string) => `No statement on sending soldiers is known as of ${date}.`,
};

/** The meetings with the largest head-count, and how many meetings there are. */
interface LargestMeetings {
  readonly count: number;
  readonly number: string;
  readonly figure: string;
  /** Their dates, oldest first. */
  readonly dates: readonly string[];
  readonly list: (items: readonly string[]) => string;
  /** Exactly one came. */
  readonly single: boolean;
}

const meetings = {
  source: recordsFrom,
  /** Who met; a level that is not known here is shown as the ledger writes it. */
  level: (level: string) => EVENT_LEVELS[level] ?? level,
  title: {
    none: (date: string) => `No meeting is known as of ${date}`,
    uncounted: (count: number, number: string) =>
      `${counted(count, '1 meeting is known, and nobody has reported', `${number} meetings are known, and nobody has reported`)} how many came`,
    /** The best attended: one, or several with as many. */
    largest: ({ count, number, figure, dates, list, single }: LargestMeetings) =>
      `${counted(count, '1 meeting is known', `${number} meetings are known`)}; ${counted(dates.length, 'the largest head-count is that', 'the largest head-counts are those')} of ${list(dates)}: ${figure} ${single ? 'country or organisation' : 'countries and organisations'}`,
    party: ({
      name,
      meetings: all,
      number,
      present,
      presentNumber,
      hosted,
      hostedNumber,
      absent,
      absentNumber,
    }: {
      readonly name: string;
      readonly meetings: number;
      readonly number: string;
      readonly present: number;
      readonly presentNumber: string;
      readonly hosted: number;
      readonly hostedNumber: string;
      readonly absent: number;
      readonly absentNumber: string;
    }) => {
      const Name = name.charAt(0).toUpperCase() + name.slice(1);
      const of = counted(all, 'the one known meeting', `${number} known meetings`);
      const host = hosted === 0 ? '' : `, of which it hosted ${hostedNumber}`;
      const away = absent === 0 ? '' : `; it is named as absent from ${absentNumber}`;
      if (present === 0)
        return `${Name} is not named as taking part in ${all === 1 ? of : `any of the ${of}`}${away}`;
      return `${Name} is named as taking part in ${all === 1 ? of : `${presentNumber} of ${of}`}${host}${away}`;
    },
  },
  subtitle: (date: string, name: string | null) =>
    `Countries and organisations reported to have come, as of ${date}; ${
      name === null ? 'marks by who met' : `marks by the part of ${name}`
    }. A bar goes from the lowest to the highest report.`,
  legend: {
    leaders: 'leaders',
    ministers: 'ministers',
    military: 'chiefs of defence and planners',
    other: 'advisers and others',
    loose: 'head-count that fits no single meeting',
  },
  tip: {
    meeting: (date: string, title: string, level: string, count: string) =>
      `${date}, ${title} (${level}): ${count}`,
    presence: (tip: string, name: string, presence: string) => `${tip}; ${name}: ${presence}`,
    counted: (figure: string) => `${figure} reported`,
    uncounted: 'no head-count reported',
    loose: (date: string, figure: string) => `${date}: a head-count of ${figure}, meeting unclear`,
  },
  uncounted: (count: number, number: string) =>
    counted(count, '1 meeting without a head-count', `${number} meetings without a head-count`),
  notes: {
    counts:
      'Head-counts are as reported: some count organisations too, some only countries. A short line across a bar is a single report. Meetings of neighbouring days stand side by side.',
    named: (name: string) =>
      `Not being named does not mean staying away: sources rarely list everybody. What is shown is where a source names ${name}.`,
    uncounted: 'Meetings that nobody has counted stand under the axis. That is not zero.',
    loose:
      'A report of a day with several meetings is shown apart where it does not fit exactly one of them.',
    all: 'Meetings of other formats and of parts of the coalition are included; milestones are no meetings.',
  },
  /** `withCount`: `null` if nobody has counted. */
  alt: (count: number, number: string, withCount: string | null) =>
    count === 0
      ? 'No meeting is known yet.'
      : `${counted(count, '1 meeting', `${number} meetings`)} over time; ${withCount ?? 'none'} with a reported head-count.`,
  caption: (date: string) => `Meetings, as of ${date}`,
  columns: {
    date: 'Date',
    title: 'Meeting',
    level: 'Level',
    place: 'Place',
    low: 'Lowest head-count',
    high: 'Highest head-count',
    reports: 'Single reports',
    named: 'Named by a source',
  },
  table: { open: 'open', uncounted: 'not reported', loose: 'meeting unclear' },
  empty: (date: string) => `No meeting is known as of ${date}.`,
};

const memberCount = {
  title: {
    nobody: (date: string) => `No member is known by name as of ${date}`,
    listed: (count: number, number: string) =>
      counted(
        count,
        '1 member is listed here by name',
        `${number} members are listed here by name`,
      ),
    one: (name: string, figure: string) => `; the newest report of “${name}” says ${figure}`,
    same: (number: string, figure: string) =>
      `; the newest counts by ${number} other definitions all say ${figure}`,
    spread: (number: string, low: string, high: string) =>
      `; the newest counts by ${number} other definitions go from ${low} to ${high}`,
  },
  subtitle: (date: string) =>
    `Number of countries, as of ${date}: one line for each definition, one mark for each report. Numbers beside the names are the newest.`,
  named: 'Members listed here by name',
  tip: {
    named: (date: string, count: number, number: string) =>
      `From ${date}: ${counted(count, '1 member', `${number} members`)} listed by name`,
    report: (date: string, name: string, figure: string, confidence: string) =>
      `${date}: ${name}: ${figure} (${confidence})`,
  },
  notes: {
    named:
      'A member counts from the first attendance found, which is not an accession: no official list was found.',
    line: 'Lines join reports of the same definition only; between two reports nothing is known. They end with the newest report.',
    sameDay:
      'Where reports of one day differ, all are drawn; the line goes through the surest of them.',
    range: 'Through a range the line goes at its upper end.',
    open: 'An end with an arrow, or that fades out, is not known: “up to” or “or more”.',
  },
  /** `number`: `null` while nobody is known by name. */
  alt: (number: string | null, others: readonly string[]) =>
    `Lines of the number of members over time. By name: ${number ?? 'none yet'}${others.length === 0 ? '' : `; newest reports: ${others.join('; ')}`}.`,
  altDefinition: (name: string, figure: string) => `${name}: ${figure}`,
  source: (records: number, number: string) =>
    `${counted(records, '1 record', `${number} records`)} of members and reports`,
  caption: (date: string) => `Numbers of members by definition, as of ${date}`,
  columns: {
    date: 'Date',
    definition: 'Definition',
    low: 'Lowest',
    high: 'Highest',
    confidence: 'Confidence',
    summary: 'What was said',
  },
  table: { open: 'open' },
  empty: (date: string) => `Neither a member nor a count of members is known as of ${date}.`,
};

/** What is different on the later of two days. Counts come as numbers and as texts. */
const changes = {
  title: (from: string, to: string) => `What changed between ${from} and ${to}`,
  headline: (clauses: string) => `${clauses}.`,
  nothing: 'Nothing changed that is known to this ledger.',
  clause: {
    stances: (count: number, number: string) =>
      counted(
        count,
        '1 stance on sending soldiers changed',
        `${number} stances on sending soldiers changed`,
      ),
    firstStances: (count: number, number: string) =>
      counted(
        count,
        '1 stance on sending soldiers became known',
        `${number} stances on sending soldiers became known`,
      ),
    moreStances: (number: string) => `${number} more became known`,
    figures: (count: number, number: string) =>
      counted(
        count,
        '1 number of soldiers was named',
        `numbers of soldiers were named ${number} times`,
      ),
    otherFigures: (count: number, number: string) =>
      counted(
        count,
        '1 number of soldiers no longer counts',
        `${number} numbers of soldiers no longer count`,
      ),
    joined: (count: number, number: string) =>
      counted(count, '1 member joined', `${number} members joined`),
    left: (count: number, number: string) =>
      counted(count, '1 member left', `${number} members left`),
    roles: (count: number, number: string) =>
      counted(count, '1 role is new or changed', `${number} roles are new or changed`),
    meetings: (count: number, number: string) =>
      counted(count, '1 meeting was held', `${number} meetings were held`),
    allocated: (euros: string) => `${euros} of aid was allocated`,
    committed: (euros: string) => `${euros} of aid was committed`,
    aid: 'small amounts of aid were recorded',
    otherParts: (count: number, number: string) =>
      counted(
        count,
        '1 party takes part in another way',
        `${number} parties take part in another way`,
      ),
    milestones: (count: number, number: string) =>
      counted(count, '1 milestone was reached', `${number} milestones were reached`),
    reports: (count: number, number: string) =>
      counted(count, '1 count was reported', `${number} counts were reported`),
  },
  reading: (basis: string) =>
    `By the ${basis}. What was known on the first day already is not repeated. Each line opens the claims behind it.`,
  group: {
    stances: 'Changed their stance',
    firstStances: 'Stance known for the first time',
    soldiers: 'Numbers of soldiers',
    parts: 'Part in the coalition',
    roles: 'Roles',
    meetings: 'Meetings held',
    milestones: 'Milestones',
    reports: 'Reported counts',
    aid: 'Aid added',
  },
  withCount: (heading: string, number: string) => `${heading} (${number})`,
  none: (headings: string) => `Nothing new: ${headings}.`,
  became: 'became',
  saidBy: (date: string, basis: string) => `${date}, ${basis}`,
  remarks: (texts: readonly string[]) => texts.join('; '),
  reversed: 'reversed',
  named: (figure: string, basis: string, date: string) => `${figure} (${basis}, ${date})`,
  noPart: 'no part known',
  lead: { began: 'now leads', ended: 'no longer leads' },
  roleNew: (role: string, status: string) => `${role}: ${status}`,
  roleChanged: (role: string, before: string, after: string) => `${role}: ${before} → ${after}`,
  noReport: 'no count',
  reports: (count: number, number: string, date: string) =>
    counted(count, `1 new report, ${date}`, `${number} new reports, the newest of ${date}`),
  aidIntro: (months: string, total: string, count: number, number: string) =>
    `Allocated ${months} by ${counted(count, '1 donor', `${number} donors`)}: ${total}.`,
  months: (from: string, through: string) =>
    from === through ? `in ${from}` : `from ${from} to ${through}`,
  committedInAll: (euros: string) => `${euros} committed in all`,
  aidKind: (kind: string, euros: string) => `${kind} ${euros}`,
  control: {
    start: 'Compare two dates',
    leave: 'End the comparison',
    group: 'Two dates to compare',
    from: 'From',
    to: 'To',
    fromHandle: 'Earlier date',
    toHandle: 'Later date',
    help: 'Arrow keys move a day, with Shift to the next event, Page Up and Page Down a month, Home and End to the ends.',
    presets: 'Compare',
    preset: {
      first: (level: string) => `First and latest meeting (${level})`,
      previous: (level: string) => `The last two meetings (${level})`,
      year: () => 'The last twelve months',
    },
  },
  map: {
    legend: {
      nearer: (date: string) => `nearer to sending than on ${date}`,
      farther: (date: string) => `farther from sending than on ${date}`,
      first: (date: string) => `stance not known yet on ${date}`,
    },
    note: (count: number, number: string, date: string) =>
      counted(
        count,
        `A triangle or diamond marks the country whose stance is not what it was on ${date}.`,
        `Triangles and diamonds mark the ${number} countries whose stance is not what it was on ${date}.`,
      ),
    noteNone: (date: string) => `No stance on this map is another one than on ${date}.`,
    before: (date: string, stance: string) => `on ${date}: ${stance}`,
    alt: (count: number, number: string, date: string) =>
      ` ${counted(count, '1 stance is', `${number} stances are`)} not what ${counted(count, 'it was', 'they were')} on ${date}.`,
    column: (date: string) => `Stance on ${date}`,
  },
  bars: {
    isNew: 'new',
    isChanged: 'changed',
    note: (count: number, number: string, date: string) =>
      counted(
        count,
        `Of 1 country a number is new or changed since ${date}; “new” marks it and each new report.`,
        `Of ${number} countries a number is new or changed since ${date}; “new” marks them and each new report.`,
      ),
    noteNone: (date: string) => `No number is new or changed since ${date}.`,
    before: (tip: string, date: string, value: string) => `${tip}; on ${date}: ${value}`,
    newTip: (tip: string) => `${tip}; new`,
  },
};

/** The page of a country, organisation or group. */
const memberPage = {
  unknownTitle: 'Not in this ledger',
  unknown: (code: string) =>
    `The address asks for “${code}”, and the ledger knows no country, organisation or group by that code. These it knows:`,
  switcher: 'Country or group',
  jumps: 'On this page',
  sections: {
    stance: 'Stance on soldiers',
    soldiers: 'How many soldiers',
    roles: 'Roles',
    aid: 'Aid',
    part: 'Part in the coalition',
    meetings: 'Meetings',
    reports: 'Reported counts',
    statements: 'Statements',
    figures: 'Background figures',
  },
  asof: (date: string) => `As of ${date}.`,
  noPart: (date: string) => `No part in the coalition is known by ${date}.`,
  partSince: (part: string, date: string) =>
    `In the coalition: ${part}. First attendance found: ${date}, which is not an accession date.`,
  host: 'The country where the soldiers would go.',
  partUndated: (part: string) => `In the coalition: ${part}; no date is known.`,
  keyStance: 'on sending soldiers',
  keySoldiers: 'soldiers',
  keyRoles: 'roles, of any status',
  keyAid: 'aid allocated',
  countOf: (count: string, what: string) => `${count} ${what}`,
  notLoaded: 'Not loaded, so nothing can be said here.',
  notTrackedShort: 'not tracked by the publisher, which is not zero',
  noMonths: 'no month of the data counts by this day',
  nobody: (date: string) => `Nobody whose word counts here has spoken by ${date}.`,
  decidedBy: (date: string, basis: string) => `decided by the claim of ${date} (${basis})`,
  disputed:
    'Accounts differ: the newest statement of the own government and the newest account by somebody else contradict each other.',
  strip: 'stance, by the reading chosen',
  since: (stance: string, date: string) => `${stance} from ${date}`,
  said: (stance: string, date: string) => `${stance} on ${date}`,
  amountMeaning: {
    range: 'by the reading chosen above.',
    none: 'was reported: exactly zero.',
    undisclosed: '– soldiers are spoken of, but no number is known. That is not zero.',
    undecided: '– the party has not made up its mind, so there is no number to disclose.',
    conditional: '– depends on conditions, and no number is known. That is not zero.',
    'ruled-out': '– the stance above rules them out, whatever was reported earlier.',
    'not-asked':
      '– not a member of the coalition, and nobody has said anything about soldiers of its own.',
    'no-data': '– nobody has said anything that is known to this ledger.',
  } satisfies Record<Amount['kind'], string>,
  perActive: (figure: string) => `For each 10,000 of its active military personnel: ${figure}.`,
  noReports: 'No number has been reported.',
  spread: (count: number, number: string, span: string) =>
    counted(count, `1 report names ${span}`, `${number} reports; numbers named: ${span}`),
  roleSince: (status: string, date: string) => `${status}, ${date}`,
  aidCaption: (from: string, through: string) =>
    `Aid from ${from} to ${through}. Shares of GDP use the GDP of 2021.`,
  aidUnits: { 'eur-bn': '€ billion', 'pct-gdp': '% of GDP', 'eur-per-person': '€ per person' },
  aidLines: {
    military: 'Military, allocated',
    financial: 'Financial, allocated',
    humanitarian: 'Humanitarian, allocated',
    allocations: 'Allocated in all',
    commitments: 'Committed, allocated part included',
  },
  notTracked:
    'The publisher of the aid figures does not track this party. That is no data, not zero.',
  pledges: 'Headline pledges',
  pledgesNote:
    'As announced, own and joint. They overlap with the figures above and with each other, so they are never added up.',
  meetings: (all: string, hosted: string, attended: string, absent: string) =>
    `Of ${all} meetings known by this day, sources name it as host of ${hosted}, as attending ${attended} more, and as absent from ${absent}. Not being named does not mean staying away.`,
  presence: {
    hosted: 'hosted',
    attended: 'named as attending',
    absent: 'named as absent',
    'not-named': 'not named',
  } satisfies Record<Presence, string>,
};

/** The page of all records and all sources. */
const sourcesPage = {
  title: 'Sources',
  intro: (records: string, sources: string) =>
    `The ledger has ${records} records from ${sources} sources. Every summary is in our own words.`,
  stateMedia: (count: number, number: string, percent: string, only: number, alone: string) =>
    count === 0
      ? 'None of the sources is run by or aligned with the state of a belligerent.'
      : `${counted(count, '1 of the sources', `${number} of the sources`)} (${percent}%) ${counted(count, 'is', 'are')} run by or aligned with the state of a belligerent and labelled so wherever cited; ${only === 0 ? 'no record rests' : counted(only, '1 record rests', `${alone} records rest`)} on such sources alone.`,
  search: 'Search',
  about: 'About',
  everything: 'everything',
  kindWithCount: (name: string, count: string) => `${name} (${count})`,
  only: {
    record: (id: string) => `only the record ${id}`,
    source: (id: string) => `only from the source ${id}`,
    unknown: (id: string) => id,
  },
  listing: 'List',
  byClaim: 'records',
  bySource: 'sources',
  showAll: 'Show everything',
  unknownFocus: (id: string) => `The ledger has no record, source or dataset called “${id}”.`,
  entriesFound: (count: number, number: string) =>
    count === 0
      ? 'Nothing fits. All words must occur in one record or its sources.'
      : counted(
          count,
          '1 entry',
          `${number} entries, newest first; months of one donor are one entry`,
        ),
  sourcesFound: (count: number, number: string) =>
    count === 0
      ? 'No source fits. All words must occur in one source or in a record that cites it.'
      : counted(count, '1 source', `${number} sources, most cited first`),
  citedBy: (count: number, number: string) =>
    counted(count, '1 entry cites it', `${number} entries cite it`),
  uncited: 'No entry cites it.',
};

/** Fields of records, as an editor would call them. A field that is missing here is named as in the files. */
const FIELDS: Readonly<Record<string, string>> = {
  about: 'Party',
  date: 'Date',
  summary: 'Summary',
  confidence: 'Confidence',
  participation: 'Part in the coalition',
  lead: 'In the lead',
  stance: 'Stance',
  place: 'Place',
  soldiers: 'Soldiers',
  basis: 'Who speaks',
  reportedBy: 'Reported by',
  conditions: 'Conditions',
  role: 'Role',
  status: 'Status',
  metric: 'What is counted',
  low: 'At least',
  high: 'At most',
  subject: 'Speaker',
  topic: 'Topic',
  endDate: 'Last day',
  title: 'Title',
  format: 'Form',
  level: 'Level',
  hosts: 'Hosts',
  reported: 'Parties taking part',
  attendees: 'Named as attending',
  absent: 'Named as absent',
  donor: 'Donor',
  month: 'Month',
  military: 'Military, EUR bn',
  financial: 'Financial, EUR bn',
  humanitarian: 'Humanitarian, EUR bn',
  commitments: 'Committed, EUR bn',
  measure: 'Measure',
  total: 'Total, EUR bn',
  shareOfGdpPct: 'Share of GDP, %',
  from: 'From',
  through: 'Through',
  bilateralPctGdp: 'Bilateral aid, % of GDP',
  euSharePctGdp: 'Through the EU, % of GDP',
  totalPctGdp: 'Together, % of GDP',
  euShareEurBn: 'Through the EU, EUR bn',
  stockpile: 'From stocks, EUR bn',
  procurement: 'Newly bought, EUR bn',
  unspecified: 'Origin not stated, EUR bn',
  natoPurl: 'Bought through PURL, EUR bn',
  category: 'Category',
  number: 'Number',
  valueEur: 'Value, EUR',
  items: 'Items',
  kind: 'Kind',
  amount: 'Amount',
  currency: 'Currency',
  amountEur: 'Amount, EUR',
  name: 'Name',
  partOf: 'Part of',
  participants: 'Jointly by',
  code: 'Code',
  population: 'Population',
  populationYear: 'Year of the population',
  populationSource: 'Source of the population',
  gdpUsdBn: 'GDP, USD bn',
  gdpYear: 'Year of the GDP',
  gdpSource: 'Source of the GDP',
  gdp2021EurBn: 'GDP of 2021, EUR bn',
  activePersonnel: 'Active personnel',
  activePersonnelMin: 'Active personnel, at least',
  activePersonnelMax: 'Active personnel, at most',
  activePersonnelYear: 'Year of the personnel',
  memberships: 'Belongs to',
  sources: 'Sources',
};

/** What each release added, changed and withdrew: on its page and in the feeds. */
const changelogPage = {
  title: 'Corrections and releases',
  intro:
    'The ledger is published in releases. A claim that proves wrong is never rewritten: it is withdrawn with a reason, and the right one is added beside it. So every correction is listed here, and an older release can always be shown as it stood.',
  hashNote:
    'Each release has a content hash, worked out from all its records and sources. If one of them were altered afterwards, the hash would no longer fit and the ledger could not be published.',
  feedAll: 'Atom feed of all releases',
  feedOne: (address: string) =>
    `Each country has a feed of its own, at the address of its page followed by feed.xml, such as ${address}.`,
  feedCountry: (name: string) => `Changes: ${name}`,
  feedOf: (title: string, subject: string) => `${title}: ${subject}`,
  release: (date: string) => `Release of ${date}`,
  hash: 'Content hash',
  first: (records: string) =>
    `The first release: ${records} records, all of them listed with their sources.`,
  firstCount: (dataset: string, count: string) => `${dataset}: ${count}`,
  allRecords: 'All records and all sources',
  counts: (added: string, changed: string, withdrawn: string) =>
    `${added} added, ${changed} changed, ${withdrawn} withdrawn`,
  nothing: 'No record was added, changed or withdrawn.',
  groups: {
    changed: (count: string) => `Changed (${count})`,
    withdrawn: (count: string) => `Withdrawn (${count})`,
    added: (count: string) => `Added (${count})`,
  },
  action: {
    changed: (what: string) => `Changed: ${what}`,
    withdrawn: (what: string) => `Withdrawn: ${what}`,
    added: (what: string) => `Added: ${what}`,
  },
  more: (count: string) => `and ${count} more`,
  reason: (reason: string) => `Reason: ${reason}`,
  caption: (what: string) => `What changed: ${what}`,
  columns: { field: 'Field', before: 'Before', after: 'Now' },
  sameFields: 'The fields of both records are the same.',
  fieldIn: (month: string, field: string) => `${month}: ${field}`,
  fields: FIELDS,
  notStated: 'not stated',
  none: 'none',
  yes: 'yes',
  no: 'no',
  about: (subject: string, what: string) => `${subject}: ${what}`,
  onDay: (what: string, date: string) => `${what}, ${date}`,
  months: (what: string, count: string) => `${what}, ${count} months`,
  record: {
    stances: 'stance on sending soldiers',
    roles: 'role',
    members: 'part in the coalition',
    reports: 'reported count',
    events: 'meeting or milestone',
    statements: 'statement',
    'aid-pledges': 'aid pledge',
    'aid-totals': 'aid in total',
    'aid-monthly': 'monthly aid',
    'aid-eu-shares': 'share of EU aid',
    'aid-military-by-origin': 'military aid by origin',
    'aid-weapons': 'heavy weapons',
    countries: 'figures that others are measured by',
  },
};

/** Files to take away: the panel, and what stands inside the files. */
const embeds = {
  title: 'Embed a chart',
  intro:
    'Choose a chart, see it as your readers will, and copy the code. Embeds are drawn before any script runs, keep their space on your page, and set no cookies.',
  /** Name of an embed for those who do not see it. It holds a date, since the finding may change. */
  frameTitle: (title: string, date: string) => `${title} (interactive graphic, as of ${date})`,
  what: 'What it shows',
  /** Short names, by chart id. */
  charts: {
    'troop-stances': 'Stances on soldiers: map',
    'troops-pledged': 'Soldiers pledged',
    'force-size': 'Size of the force',
    'stance-history': 'Stances through time',
    'aid-by-donor': 'Aid by donor',
    'aid-map': 'Aid: map',
    'aid-over-time': 'Aid over time',
    roles: 'Who does what',
    meetings: 'Meetings',
    'member-count': 'Number of members',
    members: 'All members: table',
  },
  chart: 'Chart',
  date: 'Date',
  newest: 'always the newest',
  oneDay: 'one day',
  day: 'Day',
  compared: (from: string, to: string) => `changes from ${from} to ${to}`,
  form: 'Shown as',
  forms: { graphic: 'graphic', table: 'table' },
  countries: (names: string | null) =>
    names === null ? 'Countries marked: none' : `Countries marked: ${names}`,
  findCountry: 'Find a country',
  noCountry: 'No country in this chart is called that.',
  markNone: 'Mark none',
  look: 'How it looks',
  language: 'Language',
  theme: 'Colours',
  themes: { auto: 'as the reader’s system', light: 'light', dark: 'dark' },
  data: 'Data',
  live: 'follow the ledger',
  frozen: (release: string) => `frozen: ledger of ${release}`,
  parts: 'Parts',
  flags: {
    plain: 'only the chart and its source line',
    hideControls: 'without controls',
    transparent: 'transparent ground',
    static: 'never interactive',
    nologo: 'without the link to the dashboard',
  },
  accent: 'Colour of links',
  accentNote: 'Six hexadecimal digits, such as 1a73e8; empty: our own.',
  accentProblem: 'This is no colour. Write six hexadecimal digits, such as 1a73e8.',
  contrast: {
    light: (ratio: string) => `On the light ground the contrast is ${ratio} to 1.`,
    dark: (ratio: string) => `On the dark ground the contrast is ${ratio} to 1.`,
    tooLow: (least: string) =>
      `Less than ${least} to 1 is hard to read: our own colour stays there.`,
  },
  width: 'Width',
  widths: { full: 'as wide as the page allows', fixed: 'fixed' },
  pixels: 'Pixels',
  widthProblem: (least: string, most: string) => `Write a whole number from ${least} to ${most}.`,
  group: 'Linked with',
  groupNote:
    'Embeds on one page that bear the same name share their date and the countries marked, where embed.js runs.',
  groupProblem: 'Use letters, digits, - and _ only, at most 40.',
  preview: 'Preview',
  previewWidths: { 360: 'phone', 600: 'column', 900: 'desktop' },
  previewOf: (title: string) => `Preview: ${title}`,
  scaled: (percent: string) => `Shown at ${percent}% of its size.`,
  measured: (height: string, width: string) =>
    `Measured: ${height} px high at a width of ${width} px. The code reserves that height.`,
  estimated: (height: string, width: string) =>
    `Not measured yet: the code reserves an estimate of ${height} px for a width of ${width} px.`,
  code: 'Code',
  kind: 'What to copy',
  kinds: { script: 'Script', iframe: 'Iframe', image: 'Image', link: 'Link (oEmbed)' },
  when: {
    script:
      'For pages that allow scripts: the height always fits, embeds can be linked, and where scripts are off a picture stands in its place.',
    iframe:
      'For systems that remove scripts: it needs none on your page, and its height is right at the width measured.',
    image: 'For newsletters and systems that allow neither: a picture that leads to the chart.',
    link: 'For systems that make embeds out of pasted links: put it on a line of its own.',
  },
  imageLimits: 'The picture always shows the newest state, without your choices.',
  linkLimits:
    'A pasted link becomes the newest state of the chart in its language; other choices do not come along.',
  noOembed:
    'This copy of the dashboard was built without its public address, so it answers no oEmbed request: the link stays a link.',
  noPicture: 'There is no picture of this chart in this copy of the dashboard.',
  copyKind: (kind: string) => `Copy: ${kind}`,
  selectAll: 'The code is selected: copy it with Ctrl+C or ⌘C.',
  open: 'Open the embed by itself',
  help: 'Help for editors',
  systems: {
    title: 'Publishing systems',
    items: [
      {
        name: 'WordPress',
        text: 'Paste the iframe into a “Custom HTML” block. A pasted link also works where the site may discover oEmbed; WordPress then puts the chart into a sandbox, at the height that our answer names.',
      },
      {
        name: 'Medium, Substack and similar',
        text: 'They take links only and ask a service of their own what is behind them. Where it does not know us, use the image.',
      },
      {
        name: 'AMP',
        text: 'Put the address of the embed into a resizable amp-iframe with an overflow element. The embed tells its height as AMP expects.',
      },
      {
        name: 'Systems with listeners of their own (Arc, Guardian and others)',
        text: 'Use the iframe. For a listener made for the Guardian’s or Datawrapper’s messages add resize=guardian or resize=dw to the address, and the embed speaks them too.',
      },
      {
        name: 'Pym',
        text: 'Add resize=pym to the address and give it to pym.Parent; Pym adds the rest by itself.',
      },
    ],
  },
  policy: {
    title: 'Content-Security-Policy',
    text: 'If your pages send such a policy, allow this one address. The second part is for the script only, the third for pictures. Nothing is loaded from anywhere else.',
  },
  privacy: {
    title: 'Privacy',
    text: 'Embeds set no cookies, keep nothing in the browser, count nobody, and ask nothing of any other host.',
  },
  contracts: {
    title: 'What you can rely on',
    text: (address: string, messages: string) =>
      `Addresses stay, and so do the names and values of their parameters (version ${address}) and the messages to your page (version ${messages}). A frozen embed keeps its numbers; it says when newer ones exist.`,
    health: 'Versions, bytes and heights of all embeds',
  },
};

const embed = {
  /** Before links to the charts, on the first page where scripts are off. */
  withoutScripts: 'Without scripts the figures stay as prepared. Each chart can be read by itself:',
  table: 'The same numbers as a table',
  actions: 'About this chart',
  dashboard: 'Open in the dashboard',
  data: 'Get the data',
  image: 'Image',
  newest: (date: string, release: string) =>
    `Newest claim in this view: ${date}. Ledger of ${release}.`,
  frozen: (release: string) => `Frozen as it stood in the ledger of ${release}.`,
  later: (count: number, number: string, release: string) =>
    counted(
      count,
      `Newer data exist: 1 record behind this chart has changed up to ${release}.`,
      `Newer data exist: ${number} records behind this chart have changed up to ${release}.`,
    ),
  laterSame: (release: string) =>
    `A newer ledger exists, of ${release}; nothing behind this chart has changed in it.`,
  live: 'See the newest',
  /** Shown where scripts are off: the page can only be what was prepared. */
  prepared: (date: string) =>
    `This page cannot run scripts, so it shows the chart as prepared, as of ${date}.`,
  /** Shown instead of a view that could not be drawn. */
  otherView: (date: string) =>
    `The view asked for could not be loaded. This is the chart as prepared, as of ${date}.`,
  /** The same on a page. */
  otherPage: (date: string) =>
    `What this address asks for could not be loaded. This is the page as prepared, as of ${date}.`,
};

const downloads = {
  action: 'Get the data',
  panelTitle: 'Get the data',
  close: 'Close',
  unknownChart: (id: string) => `There is no chart “${id}”.`,
  intro: (title: string) => `From the chart “${title}”.`,
  rows: (count: number, number: string) => counted(count, '1 row', `${number} rows`),
  onScreen: 'What is on screen',
  onScreenNote: (date: string, basis: string) =>
    `The figures of this view, one row each: as of ${date}, ${basis}, with your choices.`,
  everything: 'Everything',
  everythingNote:
    'Every claim that the chart is drawn from, on every date, whoever said it: one row for each figure that a claim gives.',
  button: (what: string, rows: string, format: string) => `${what}: ${rows}, ${format}`,
  formats: { csv: 'CSV', xlsx: 'XLSX', json: 'JSON' },
  pack: 'Evidence pack',
  packNote:
    'A zip file with both tables, the sources, descriptions for programs, citations and the chart as SVG.',
  packButton: (rows: string) => `Evidence pack: ${rows}, zip`,
  preparing: 'Making the file…',
  failed: 'The file could not be made. Try again.',
  code: 'In code',
  codeNote: 'The address holds everything, keeps its place, and is renewed with each release.',
  languages: { pandas: 'Python, pandas', r: 'R', sheets: 'Google Sheets' },
  copy: 'Copy',
  copied: 'Copied',
  ledger: 'The whole ledger',
  ledgerNote: 'Every dataset as JSON, and a description of all fields (Frictionless Data Package).',
  sheetNames: { data: 'data', about: 'about' },
  about: {
    title: 'title',
    subtitle: 'what is measured',
    asof: 'as of',
    basis: 'whose word counts',
    release: 'release of the ledger',
    sourceLine: 'source',
    licence: 'licence',
    noLicence: 'No licence is stated for the ledger. Name it, and the sources of each row.',
    permalink: 'this view',
    rows: 'rows',
    notes: 'note',
    columns: 'columns',
  },
  columns: {
    country_iso3:
      'Who the figure is about: ISO 3166-1 alpha-3 code, or the ledger’s code of an organisation or group. Empty: the coalition as a whole.',
    country: 'English name of it.',
    measure: 'What is measured.',
    value_low: 'Lower end of the figure. Empty: open, or no figure.',
    value: 'The figure where both ends are the same. Empty for ranges: no middle is made up.',
    value_high: 'Upper end of the figure. Empty: open, or no figure.',
    unit: 'Unit of the three values. Empty for words.',
    kind: 'range (there is a figure), none (zero), category (a word, in status), or why there is no figure: undisclosed, undecided, conditional, ruled-out, not-asked, no-data.',
    status: 'Stance, status of a role, part in the coalition, or kind of figure.',
    as_of:
      'The day that the figure holds for; of a claim the first day on which it counts. Empty: on every day.',
    date: 'When it was said, as precise as its source: a year, month or day. A period is from/through (ISO 8601), with .. for an open end.',
    basis:
      'Who says so: own-government, other-government, press, party-or-parliament. Empty where nobody speaks.',
    claim_ids:
      'Ids of the records behind the figure, parted by spaces. Of a running total: those that its last month adds.',
    source_ids: 'Ids of their sources, parted by spaces.',
    source_urls: 'Addresses of those sources that have one, parted by spaces.',
    release: 'Release of the ledger that the row was taken from.',
  },
  claimColumns: {
    dataset: 'Dataset that the record is in.',
    reported_by: 'Who says so, in words.',
    conditions: 'Conditions named, parted by semicolons.',
    confidence: 'How sure the editors are that it was said as recorded: high, medium or low.',
    details: 'What else must be known to read the row, such as the place or the items.',
    summary: 'What was said, in the editors’ words.',
    recorded: 'Release in which the record first stood.',
  },
  sourceColumns: {
    source_id: 'Id of the source.',
    publisher: 'Who published it.',
    title: 'Its title.',
    url: 'Its address. Empty: it has none.',
    published: 'When it was published, as precise as it says. Empty: it does not say.',
    kind: 'What sort of source it is; state-media is run by or aligned with the state of a belligerent.',
  },
  readme: {
    heading: (title: string) => `# ${title}`,
    files: 'Files',
    fileNotes: {
      'data.csv':
        'every claim behind the chart, on every date: one row for each figure that a claim gives',
      'observations.csv': 'what was on screen: one row per figure',
      'sources.csv': 'every source of those claims',
      'metadata.json': 'what the chart says, when it was taken, and what the columns mean',
      'datapackage.json': 'description of the tables for programs (Frictionless Data Package)',
      'data.csv-metadata.json': 'the same for data.csv (CSV on the Web)',
      'citation.bib': 'citation, BibTeX',
      'citation.csl.json': 'citation, CSL-JSON',
    } satisfies Record<string, string>,
    picture: 'the chart as it was drawn',
    reading: 'How to read the tables',
    readingNotes: [
      'Files are UTF-8 with commas and CRLF. An empty cell is not zero; the column `kind` says why there is no number.',
      'Text that begins like a formula has an apostrophe in front, so that no spreadsheet program runs it.',
      'Withdrawn claims are left out; the ledger’s own files keep them, with the reason.',
    ],
    columns: 'Columns',
  },
  citationNote: (date: string, release: string) => `As of ${date}. Release ${release}.`,
};

const imagePanel = {
  action: 'Download image',
  title: 'Download image',
  drawing: 'Drawing…',
  offline:
    'The picture needs words or fonts that could not be loaded. Check the connection, then change a setting or open this panel again.',
  preset: 'Size',
  presets: {
    full: 'Article, whole chart',
    plain: 'Article, without headline',
    'plain-s': 'Small, without headline',
    og: 'Link preview',
    square: 'Square post',
    portrait: 'Portrait post',
    story: 'Story',
    print: 'Print, 180 mm wide',
  },
  type: 'File',
  types: { png: 'PNG', svg: 'SVG' },
  zoom: 'Pixels',
  zoomed: (zoom: string) => `${zoom}×`,
  theme: 'Colours',
  themes: { light: 'Light', dark: 'Dark', print: 'Print' },
  language: 'Language',
  options: 'Options',
  option: {
    titled: 'Headline',
    transparent: 'Transparent background',
    wikimedia: 'For Wikimedia Commons (no fonts inside)',
  },
  save: (what: string) => `Download ${what}`,
  copy: 'Copy image',
  copySvg: 'Copy SVG',
  share: 'Share…',
  saved: (name: string) => `Saved as ${name}`,
  outcome: { idle: '', making: 'Making the file…', copied: 'Copied.', shared: 'Shared.' },
  refusals: {
    'copy-refused': 'The browser did not let the picture into the clipboard. Download it instead.',
    'share-refused': 'The system did not take the picture. Press again, or download it.',
    failed: 'The file could not be made. Try again; what is on the page is not affected.',
  },
  faults: {
    glyphs: (characters: string) =>
      `Our fonts cannot draw these characters: ${characters}. The Wikimedia SVG, with the reader’s own fonts, can.`,
    tooLarge: (most: string) =>
      `That would be more pixels than can be drawn. For this chart at most ${most}× works; SVG has no limit.`,
    fonts:
      'This browser did not draw the picture in its own fonts, so no PNG was made. SVG works, or try another browser.',
    lostTexts: (texts: string, count: string) =>
      `The picture would lack texts (${count}, such as ${texts}), so it was not made. Try another zoom, or SVG.`,
    refused: 'This browser could not make a picture that large. Try fewer pixels, or SVG.',
  },
  dropHere: 'Drop the picture to go back to the view that it shows',
  dropped: 'This is the view that the picture shows.',
  drops: {
    unreadable:
      'This file does not say which view it shows. PNG and SVG pictures from this dashboard do, unless a program has removed it on the way.',
    foreign: 'This picture is from another site, so nothing was changed.',
    several: 'Drop one picture at a time.',
    large: 'This file is too large for a picture of this dashboard.',
  },
};

/** Finding countries, charts and pages from anywhere. */
const search = {
  title: 'Search',
  label: 'Country, chart or page',
  hint: 'Countries by name or code, charts, roles and pages. Arrow keys choose, Enter goes there.',
  groups: {
    party: 'Countries and organisations',
    chart: 'Charts',
    page: 'Pages',
    records: 'Claims and sources',
  },
  goToParty: 'go to its page',
  mark: 'mark it in the charts here',
  unmark: 'take the mark off in the charts here',
  goToChart: 'go to the chart',
  goToPage: 'go to the page',
  inRecords: (query: string) => `Claims and sources with “${query}”`,
  found: (count: number, number: string) => counted(count, '1 result', `${number} results`),
  close: 'Nothing is called exactly that. This comes close:',
  nothing:
    'Nothing is called that. Countries can be found by name or code, and charts, roles and pages by name; claims and sources by any word in them.',
};

/** The keys that work, by place. */
const keys = {
  title: 'Keyboard',
  note: {
    page: 'Single signs are shortcuts only while a chart or the date has the focus.',
    embed: 'Single signs are shortcuts only while the chart has the focus.',
  },
  or: 'or',
  names: {
    tab: 'Tab',
    enter: 'Enter',
    space: 'Space',
    escape: 'Esc',
    arrows: 'Arrow keys',
    shift: 'Shift',
    pageUp: 'Page Up',
    pageDown: 'Page Down',
    home: 'Home',
    end: 'End',
    control: 'Ctrl',
  },
  places: {
    anywhere: 'Everywhere',
    chart: 'In a chart or on a map',
    date: 'On the date',
    months: 'On the months of aid',
    chartOrDate: 'In a chart and on the date',
    search: 'In the search',
  },
  acts: {
    next: 'to the next link, button, chart or field; with Shift to the one before',
    search: 'search',
    close: 'close what is open',
    marks: 'from mark to mark',
    ends: 'to the first or last',
    receipts: 'mark the country and open the claims behind the mark',
    leave: 'leave the chart',
    day: 'a day on or back',
    event: 'to the next or last event',
    month: 'a month on or back',
    year: 'a year on or back',
    keys: 'these keys',
    results: 'through the results',
    choose: 'do what the result says',
    empty: 'empty the field, then close the search',
  },
};

const share = { action: 'Share', copied: 'Link copied', refused: 'Open the link' };

/** Reading without a connection, for readers who ask for it. */
const offline = {
  keep: (megabytes: string) => `Keep for reading offline (${megabytes} MB)`,
  keeping: 'Keeping …',
  kept: 'Kept in this browser for reading offline.',
  drop: 'Remove it',
  dropped: 'Removed: nothing is kept any more.',
  failed: 'It could not be kept. Check the connection and try again.',
  note: (date: string) => `You are offline: this is the state of ${date}.`,
};

const picture = {
  /** Rows that a picture has no room for. */
  more: (count: number, number: string) => counted(count, 'and 1 more', `and ${number} more`),
  /** Members drawn as cards beside the map, where there is no room for cards. */
  offMap: (members: string) => `Not on this map: ${members}`,
  /** A member beside the map with its value or stance. */
  offMapMember: (name: string, detail: string) => `${name} (${detail})`,
  source: (source: string) => `Source: ${source}`,
  /** Who made the picture, which day it holds for, and where it is alive. */
  credit: (ledger: string, date: string) => `${ledger}, ${date}`,
};

/** Every text of the interface in English; the keys that all other languages must have. */
export const en = {
  punctuation,
  embed,
  embeds,
  receipts,
  downloads,
  imagePanel,
  search,
  keys,
  share,
  offline,
  picture,
  domain,
  charts,
  figure,
  controls,
  page,
  pages,
  datasets,
  dashboard,
  timeline,
  changes,
  ui,
  claim,
  memberPage,
  sourcesPage,
  changelogPage,
  'troops-pledged': troopsPledged,
  'force-size': forceSize,
  'stance-history': stanceHistory,
  meetings,
  'member-count': memberCount,
  aid,
  'aid-by-donor': aidByDonor,
  'aid-map': aidMap,
  'aid-over-time': aidOverTime,
  roles,
  members,
};

/** The shape that every language fills. */
export type Messages = typeof en;
