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
import type { Messages } from './en.ts';

const PLURALS = new Intl.PluralRules('de');

/** `one` where the count takes the singular, else `other`. */
function counted(count: number, one: string, other: string): string {
  return PLURALS.select(count) === 'one' ? one : other;
}

/** As `counted`, for a count that arrives as a text: only a bare one takes the singular. */
export function countedText(number: string, one: string, other: string): string {
  return number === '1' ? one : other;
}

/** Euros by their name, all other currencies by their codes. */
function currencyName(code: string): string {
  return code === 'EUR' ? 'Euro' : code;
}

/** The verb of a sum of money: `1 Mrd. Euro wurde`, `1,5 Mrd. Euro wurden`. */
function moneyVerb(money: string): string {
  return /^1\s/.test(money) ? 'wurde' : 'wurden';
}

/** A grouping of countries by the ledger's own name for it, after a preposition: `der Gruppe „EU“`. */
function grouping(name: string): string {
  return `der Gruppe „${name}“`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Names arrive in the nominative without an article, and every sentence here leaves them so. */
function bareName(name: string): string {
  return name;
}

/** `10.000 Soldaten`, `1 Soldat`. */
function soldiers(figure: string): string {
  return `${figure} ${countedText(figure, 'Soldat', 'Soldaten')}`;
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
  quoted: (text: string) => `„${text}“`,
};

const domain = {
  stance: {
    committed: 'zugesagt',
    willing: 'bereit',
    conditional: 'unter Bedingungen',
    undecided: 'noch offen',
    'support-only': 'nur andere Hilfe',
    'ruled-out': 'keine Soldaten',
  } satisfies Record<Stance, string>,
  noStance: 'keine Äußerung gefunden',
  basis: {
    'own-government': 'eigene Regierung',
    'other-government': 'andere Regierung',
    press: 'Presse',
    'party-or-parliament': 'Partei oder Parlament',
  } satisfies Record<Basis, string>,
  basisChoice: {
    latest: 'jüngste Angabe',
    official: 'nur eigene Regierung',
    lowest: 'niedrigste Angabe',
    highest: 'höchste Angabe',
  } satisfies Record<BasisChoice, string>,
  confidence: {
    high: 'gut belegt',
    medium: 'mäßig belegt',
    low: 'schwach belegt',
  } satisfies Record<Confidence, string>,
  participation: {
    member: 'Mitglied',
    partner: 'Partner',
    observer: 'Beobachter',
    absent: 'kein Mitglied',
    opposed: 'ablehnend',
  } satisfies Record<Participation, string>,
  lead: 'Führung',
  roleStatus: {
    offered: 'angeboten',
    planned: 'geplant',
    committed: 'zugesagt',
    active: 'aktiv',
  } satisfies Record<RoleStatus, string>,
  place: {
    'in-host': 'im Einsatzland',
    'outside-host': 'außerhalb des Einsatzlands',
    unspecified: 'Ort nicht angegeben',
  } satisfies Record<StancePlace, string>,
  amount: {
    range: 'eine Zahl',
    none: 'keine',
    undisclosed: 'nicht beziffert',
    undecided: 'noch offen',
    conditional: 'bedingt, ohne Zahl',
    'ruled-out': 'keine Soldaten',
    'not-asked': 'nicht gefragt',
    'no-data': 'keine Daten',
  } satisfies Record<Amount['kind'], string>,
  upTo: (high: string) => `bis zu ${high}`,
  over: (low: string) => `${low} oder mehr`,
  sourceKind: {
    official: 'amtlich',
    press: 'Presse',
    agency: 'Nachrichtenagentur',
    'state-media': 'staatliche oder staatsnahe Medien',
    reference: 'Nachschlagewerk',
    'think-tank': 'Denkfabrik',
    dataset: 'Datensatz',
    document: 'Dokument',
  } satisfies Record<SourceKind, string>,
  noDate: 'kein Datum bekannt',
};

const charts = {
  asOf: (date: string) => `Stand: ${date}`,
  country: 'Land',
  total: 'Summe',
  disputed: 'strittig',
  claims: (count: number, number: string) => counted(count, '1 Angabe', `${number} Angaben`),
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
      if (members === 0) return `Noch kein Mitglied${where} bekannt`;
      if (unknown === members) {
        return counted(
          members,
          `Von dem einzigen Mitglied${where} ist keine Haltung zur Entsendung von Soldaten bekannt`,
          `Von keinem der ${members} Mitglieder${where} ist eine Haltung zur Entsendung von Soldaten bekannt`,
        );
      }
      if (wouldNot === members) {
        return counted(
          members,
          `Das einzige Mitglied${where} würde keine Soldaten entsenden`,
          `Keines der ${members} Mitglieder${where} würde Soldaten entsenden`,
        );
      }
      if (committed === members) {
        return counted(
          members,
          `Das einzige Mitglied${where} hat die Entsendung von Soldaten zugesagt`,
          `Alle ${members} Mitglieder${where} haben die Entsendung von Soldaten zugesagt`,
        );
      }
      const firm =
        committed === 0
          ? `Kein Mitglied${where} hat die Entsendung von Soldaten zugesagt`
          : `${committed} von ${members} ${counted(members, 'Mitglied', 'Mitgliedern')}${where} ${counted(committed, 'hat', 'haben')} die Entsendung von Soldaten zugesagt`;
      const more =
        committed === 0
          ? `, aber ${open} von ${members}`
          : `, ${open} ${counted(open, 'weiteres', 'weitere')}`;
      const ready =
        open === 0
          ? ''
          : `${more} ${counted(open, 'ist bereit oder stellt', 'sind bereit oder stellen')} Bedingungen`;
      const none =
        wouldNot === 0
          ? ''
          : `; ${wouldNot} ${counted(wouldNot, 'würde', 'würden')} keine entsenden`;
      return `${firm}${ready}${none}`;
    },
    subtitle: (members: string, host: string, reading: string, date: string) =>
      `Haltung ${members} zur Entsendung von Soldaten (Einsatzland: ${host}), ${reading}, ${date}. Andere Länder zählen nicht mit.`,
    members: (count: number) =>
      count === 0
        ? 'der Mitglieder'
        : counted(count, 'des einzigen Mitglieds', `der ${count} Mitglieder`),
    membersOf: (count: number, region: string) =>
      count === 0
        ? `der Mitglieder in ${grouping(region)}`
        : counted(
            count,
            `des einzigen Mitglieds in ${grouping(region)}`,
            `der ${count} Mitglieder in ${grouping(region)}`,
          ),
    reading: {
      latest: 'nach der jeweils jüngsten Angabe',
      official: 'nach der jeweils jüngsten Äußerung der eigenen Regierung',
      lowest: 'nach der jeweils zurückhaltendsten der aktuellen Angaben',
      highest: 'nach der jeweils weitestgehenden der aktuellen Angaben',
    } satisfies Record<BasisChoice, string>,
    readingNote: {
      latest:
        'Die Zählung ist eine Lesart der Angaben: Für jedes Mitglied entscheidet die jüngste; eine zweifelhafte von anderen geht aber nie der eigenen Regierung vor.',
      official:
        'Die Zählung ist eine Lesart der Angaben: Es zählt nur, was die eigene Regierung jedes Mitglieds sagt, die jüngste Äußerung zuerst. Was andere über das Mitglied berichten, bleibt außen vor.',
      lowest:
        'Die Zählung ist eine Lesart der Angaben: Von den jüngsten Angaben der eigenen Regierung, anderer Regierungen, der Presse und der Parteien entscheidet die, die einem Nein am nächsten kommt.',
      highest:
        'Die Zählung ist eine Lesart der Angaben: Von den jüngsten Angaben der eigenen Regierung, anderer Regierungen, der Presse und der Parteien entscheidet die, die einem Ja am nächsten kommt.',
    } satisfies Record<BasisChoice, string>,
    disputedNote: (names: string) =>
      `Ein Ring markiert Mitglieder, bei denen die eigene Regierung und eine andere Angabe einander widersprechen: ${names}.`,
    othersNote: (names: string) =>
      `Ein kleines Quadrat zeigt, was ein Land gesagt hat, das kein Mitglied ist: ${names}.`,
    hostNote: (host: string) => `Umrandet ist das Land, in das die Soldaten gehen würden: ${host}.`,
    notDrawn: (names: string) => `Nicht auf der Karte: ${names}.`,
    other: 'kein Mitglied (Quadrat: Haltung)',
    notToScale: 'Nicht maßstäblich',
    host: (name: string) => `${name}: hierhin würden die Soldaten gehen`,
    tip: (name: string, stance: string, basis: string, date: string) =>
      `${name}: ${stance} (${basis}, ${date})`,
    tipWithout: (name: string, stance: string) => `${name}: ${stance}`,
    aside: (text: string, remark: string) => `${text}; ${remark}`,
    otherDetail: (part: string, stance: string) => `${part}\u00a0– ${stance}`,
    alt: (counts: string) =>
      `Karte der Mitglieder nach ihrer Haltung zur Entsendung von Soldaten: ${counts === '' ? 'noch keine bekannt' : counts}.`,
    altCount: (stance: string, count: string, names: string | null) =>
      names === null ? `${stance} ${count}` : `${stance} ${count} (${names})`,
    altDisputed: (count: number) =>
      ` ${counted(count, 'Bei 1 Mitglied', `Bei ${count} Mitgliedern`)} widersprechen die Angaben einander.`,
    source: (claims: number, sources: number) =>
      `${counted(claims, '1 Äußerung', `${claims} Äußerungen`)} aus ${counted(sources, '1 Quelle', `${sources} Quellen`)}, bekannt bis zu diesem Tag`,
    emptyWithoutMap: 'Dieses Register enthält keine Karte.',
    emptyWithoutMembers: (date: string) => `Kein Mitglied bekannt (${date}).`,
    caption: (date: string) => `Haltungen zur Entsendung von Soldaten, ${date}`,
    columns: {
      part: 'Beteiligung',
      stance: 'Haltung',
      since: 'Datum der Äußerung',
      basis: 'Wer das sagt',
      accounts: 'Angaben',
    },
    accountsAgree: 'kein Widerspruch bekannt',
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
  },
};

const figure = {
  showTable: 'Als Tabelle',
  sources: 'Quellen',
  loading: 'Wird geladen',
  retry: 'Erneut versuchen',
  searchTable: 'Tabelle durchsuchen',
  clearSearch: 'Suche löschen',
  brokenChart: (chart: string) =>
    `„${chart}“ konnte wegen eines Fehlers in dieser Seite nicht gezeichnet werden. Der Rest der Seite ist nicht betroffen.`,
  chartHint:
    'Pfeiltasten führen von Marke zu Marke, die Eingabetaste öffnet die Angaben dahinter, Escape verlässt die Grafik, ? nennt alle Tasten.',
  markCue: 'Wer eine Marke auswählt, sieht die Angaben dahinter.',
  cellCue: 'Wer eine Zelle auswählt, sieht die Angaben dahinter.',
  openCountry: (name: string) => `Länderseite: ${name}`,
  claimsOf: (name: string) => `Angaben zu: ${name}`,
};

const controls = {
  basis: 'Wessen Wort zählt',
  unit: 'Einheit',
  troopUnits: { soldiers: 'Soldaten', 'per-10000-active': 'Je 10.000 aktive Kräfte' },
  measure: 'Messgröße',
  measures: { allocations: 'Bereitgestellt', commitments: 'Zugesagt' },
  aidUnits: {
    'eur-bn': 'Mrd. Euro',
    'pct-gdp': '% des BIP',
    'eur-per-person': 'Euro je Einwohner',
  },
  kind: 'Art',
  kinds: { military: 'Militärisch', financial: 'Finanziell', humanitarian: 'Humanitär' },
  role: 'Rolle',
  allRoles: 'Alle Rollen',
  status: 'Status',
  region: 'Nur',
  allRegions: 'Alle Länder',
  aidSeries: 'Monate',
  aidSeriesChoices: { monthly: 'Einzeln', cumulative: 'Addiert' },
  aidSplit: 'Aufteilung',
  aidSplitChoices: { kind: 'Nach Art', donor: 'Nach Geber' },
  euShare: (institution: string) => `Hilfe über: ${institution}`,
  euShareAdded: 'Anteil jedes Mitglieds addieren',
  time: {
    label: 'Gezählte Monate',
    first: 'Erster Monat',
    last: 'Letzter Monat',
    help: 'Pfeiltasten bewegen um einen Monat, Bild auf und Bild ab um ein Jahr, Pos1 und Ende an die Enden.',
    range: (from: string, through: string) => (from === through ? from : `${from} bis ${through}`),
    all: (month: string) => `Alle seit ${month}`,
    founded: (month: string) => `Seit der Gründung (${month})`,
    foundedMark: (month: string) => `${month}: Gründung der Koalition`,
    play: 'Abspielen',
    pause: 'Pause',
    outside: 'Die gewünschten Monate liegen außerhalb derer, die zu diesem Datum bekannt sind.',
  },
};

const page = {
  language: 'Sprache',
  navigation: 'Seiten',
  skip: 'Zum Inhalt springen',
  title: (page: string, ledger: string) => `${page}\u00a0– ${ledger}`,
  names: { dashboard: 'Überblick', embeds: 'Einbetten', sources: 'Quellen', method: 'Methode' },
  theme: { label: 'Farben', auto: 'wie im System', light: 'hell', dark: 'dunkel' },
  promise:
    'Jede Zahl ist eine Angabe mit Datum und Quelle. Keine Cookies, kein Tracking, nichts wird von anderen Websites geladen.',
  aidFrom: (attribution: string) => `Zahlen zur Hilfe: ${attribution}.`,
  notFound: { title: 'Diese Seite gibt es nicht', goOn: 'Zum Überblick' },
};

const datasets = {
  names: {
    coalition: 'Beschreibung der Koalition',
    releases: 'Fassungen',
    countries: 'Länder',
    members: 'Mitglieder',
    stances: 'Haltungen zu Truppen',
    roles: 'Rollen',
    statements: 'Erklärungen',
    reports: 'gemeldete Zählungen',
    events: 'Treffen und Meilensteine',
    'aid-monthly': 'monatliche Hilfe',
    'aid-totals': 'Hilfe insgesamt',
    'aid-eu-shares': 'Anteile an der EU-Hilfe',
    'aid-military-by-origin': 'Militärhilfe nach Herkunft',
    'aid-weapons': 'schwere Waffen',
    'aid-pledges': 'Hilfszusagen',
    sources: 'Quellen',
    shapes: 'Kartenumrisse',
  },
  failed: (names: string) => `Nicht geladen: ${names}.`,
  /** One fault of a file. What is wrong and what was expected stay in English, as the check says it. */
  problem: (where: readonly string[], problem: string, expected: string) =>
    `${[...where, problem].join(': ')}; erwartet: ${expected}`,
  reason: {
    offline: 'Es kam keine Antwort, oder die Verbindung brach ab.',
    http: (status: number) => `Der Server antwortete mit Fehler ${String(status)}.`,
    notJson: 'Die Antwort war nicht die Datendatei.',
    schema: (problems: string) => `Die Datei passt nicht zum Register: ${problems}.`,
  },
  restWorks: 'Alles andere auf dieser Seite funktioniert weiterhin.',
  otherPagesWork:
    'Diese Seite kommt ohne diese Daten nicht aus; die anderen Seiten funktionieren womöglich noch.',
  damaged: (count: number, number: string) =>
    counted(
      count,
      '1 Datensatz ist beschädigt und ausgelassen; an seiner Stelle wird nichts gezeichnet.',
      `${number} Datensätze sind beschädigt und ausgelassen; an ihrer Stelle wird nichts gezeichnet.`,
    ),
  damagedDetail: 'Was nicht stimmt',
};

const dashboard = {
  /** Clauses in order of firmness; at least one has a count above zero. */
  lede: (members: string, name: string, clauses: string) =>
    `${capital(name)} mit ${members}: ${clauses}.`,
  /** After `mit`. */
  members: (count: number, number: string) => counted(count, '1 Mitglied', `${number} Mitgliedern`),
  committed: (count: number, number: string) =>
    counted(
      count,
      '1 hat die Entsendung von Soldaten zugesagt',
      `${number} haben die Entsendung von Soldaten zugesagt`,
    ),
  open: (count: number, number: string) =>
    counted(
      count,
      '1 weiteres ist bereit oder stellt Bedingungen',
      `${number} weitere sind bereit oder stellen Bedingungen`,
    ),
  openAlone: (count: number, number: string) =>
    counted(
      count,
      '1 ist zur Entsendung von Soldaten bereit oder stellt Bedingungen',
      `${number} sind zur Entsendung von Soldaten bereit oder stellen Bedingungen`,
    ),
  no: (count: number, number: string) =>
    counted(count, '1 würde keine schicken', `${number} würden keine schicken`),
  noAlone: (count: number, number: string) =>
    counted(count, '1 würde keine Soldaten schicken', `${number} würden keine Soldaten schicken`),
  undecided: (count: number, number: string) =>
    counted(count, '1 hat noch nicht entschieden', `${number} haben noch nicht entschieden`),
  undecidedAlone: (count: number, number: string) =>
    counted(
      count,
      '1 hat über die Entsendung von Soldaten noch nicht entschieden',
      `${number} haben über die Entsendung von Soldaten noch nicht entschieden`,
    ),
  unspoken: (number: string) => `von ${number} ist keine Äußerung bekannt`,
  silent: 'zur Entsendung von Soldaten ist keine Äußerung bekannt',
  noMembers: (name: string, date: string) =>
    `${capital(name)}: Am ${date} ist noch kein Mitglied bekannt.`,
  asof: (date: string, basis: string) => `Stand: ${date}, ${basis} in diesem Register.`,
  basisReading: {
    latest: 'nach der jüngsten Angabe zu jedem Mitglied',
    official: 'nach der jeweils jüngsten Äußerung der eigenen Regierung',
    lowest: 'nach der zurückhaltendsten Angabe zu jedem Mitglied',
    highest: 'nach der weitestgehenden Angabe zu jedem Mitglied',
  },
  newest: (date: string) =>
    `Zu Truppen, Rollen oder Mitgliedern ist nichts Neueres bekannt als vom ${date}.`,
  figures: 'Kennzahlen',
  figure: {
    members: (date: string) => `Mitglieder laut jüngster Meldung (${date})`,
    listed: (number: string) => `hier namentlich aufgeführt: ${number}`,
    pledged: (metric: string, date: string) => `${metric}, jüngste Meldung: ${date}`,
    otherCounts: (range: string) => `jüngste Zählungen nach anderen Definitionen: ${range}`,
    committed: 'Entsendung von Soldaten zugesagt',
    open: (number: string) => `außerdem bereit oder unter Bedingungen: ${number}`,
    forceSize: (date: string) => `Soldaten: jüngste genannte Größe der Truppe (${date})`,
    aid: (from: string, through: string) =>
      `von Mitgliedern bereitgestellte Hilfe, ${from} bis ${through}`,
    aidRest: (commitments: string) => `insgesamt zugesagt: ${commitments}`,
    spread: (count: number, number: string, range: string) =>
      counted(count, `1 Meldung: ${range}`, `${number} Meldungen: ${range}`),
    none: 'bis zu diesem Datum nicht gemeldet',
  },
  euros: (billions: string) => `${billions}\u00a0Mrd.\u00a0Euro`,
  charts: 'Grafiken',
};

const receipts = {
  title: 'Die Angaben dahinter',
  close: 'Schließen',
  intro: (count: number, number: string, date: string) =>
    counted(
      count,
      `1 Eintrag des Registers, bekannt am ${date}.`,
      `${number} Einträge des Registers, bekannt am ${date}, neueste zuerst.`,
    ),
  missing: (selectors: string) => `Nicht in diesem Register: ${selectors}.`,
  countryPage: (name: string) => `Länderseite: ${name}`,
  select: (name: string) => `In allen Grafiken markieren: ${name}`,
  standing: {
    decides: 'das Wort, das hier zählt',
    superseded: 'überholt durch ein neueres Wort desselben Urhebers',
    contradicts: 'widerspricht dem Wort, das zählt',
    agrees: 'stimmt mit dem Wort überein, das zählt',
    elsewhere: 'betrifft nur Soldaten außerhalb des Einsatzlands',
    later: 'an diesem Tag noch nicht bekannt',
  },
  total: {
    stances:
      'Was jedes Mitglied nach der gewählten Lesart sagt. Eine Zählung fasst zusammen, wer dasselbe Wort hat.',
    soldiers:
      'Was jedes Mitglied zur Summe beiträgt. „Bis zu“ trägt zu ihrem unteren Ende nichts bei; wer keine Zahl nennt, ist nicht darin.',
    aid: 'Was jedes Mitglied in den gezählten Monaten gegeben hat, nach gewählter Messgröße und Art, in Milliarden Euro. „Keine Daten“ heißt nicht erfasst, und das ist nicht null.',
  },
  howCounted: 'So wurde gezählt',
};

const timeline = {
  label: 'Datum',
  title: 'Zu jedem Datum',
  play: 'Abspielen',
  pause: 'Pause',
  latest: (date: string) => `Zurück zum ${date}`,
  typed: 'Zu einem Datum',
  invalid: (first: string, last: string) =>
    `Bitte einen Tag in der Form 2025-03-31 eingeben, von ${first} bis ${last}.`,
  event: (date: string, title: string) => `${date}: ${title}`,
  noEvent: 'Noch kein Ereignis',
  lastEvent: 'Jüngstes Ereignis',
};

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

/** ` in der Gruppe „NATO“`, or nothing. */
function groupingOf({ region }: Pick<RoleScope, 'region'>): string {
  return region === null ? '' : ` in ${grouping(region)}`;
}

/** `7 von 33 Mitgliedern in der Gruppe „NATO“`. */
function shareOf(scope: RoleScope): string {
  const { number, total, totalNumber } = scope;
  return `${number} von ${totalNumber} ${counted(total, 'Mitglied', 'Mitgliedern')}${groupingOf(scope)}`;
}

/** ` mit Status zugesagt und aktiv`, or nothing. */
function withStatus({ limit }: Pick<RoleScope, 'limit'>): string {
  return limit === null ? '' : ` mit Status ${limit}`;
}

/** How many of the members behind a role are firm. */
function firmPart(count: number, firm: number | null): string {
  if (firm === null) return '';
  if (count === 1) return firm === 1 ? ', zugesagt oder aktiv' : ', weder zugesagt noch aktiv';
  if (firm === 0) return ', davon keines zugesagt oder aktiv';
  return firm === count ? ', alle zugesagt oder aktiv' : `, davon ${firm} zugesagt oder aktiv`;
}

const roles = {
  none: 'Keine Rolle verzeichnet',
  noneShown: 'Keine Rolle dieser Auswahl verzeichnet',
  leading: (
    scope: RoleScope & {
      readonly names: string;
      readonly tied: boolean;
      readonly firm: number | null;
    },
  ) => {
    const { names, tied, firm, count } = scope;
    const share = shareOf(scope) + firmPart(count, firm);
    if (tied) return `Häufigste Rollen${withStatus(scope)}: ${names}\u00a0– je ${share}`;
    if (count === 1)
      return `Nur ein Mitglied steht hinter einer Rolle${withStatus(scope)}: ${names}\u00a0– ${share}`;
    return `Häufigste Rolle${withStatus(scope)}: ${names}\u00a0– ${share}`;
  },
  manyLeading: (scope: RoleScope & { readonly roles: string }) =>
    `Gleichauf am häufigsten sind ${scope.roles} Rollen${withStatus(scope)}: je ${shareOf(scope)}`,
  oneRole: (scope: RoleScope & { readonly name: string; readonly breakdown: string }) => {
    const { limit, name, count, breakdown } = scope;
    return limit === null
      ? `${capital(name)}: ${shareOf(scope)} ${counted(count, 'hat', 'haben')} diese Rolle\u00a0– ${breakdown}`
      : `${capital(name)}, Status ${limit}: ${shareOf(scope)}`;
  },
  /** Nouns keep their capital in German. */
  roleInSentence: bareName,
  partyInSentence: bareName,
  holderWithout: (name: string, limited: boolean) =>
    limited
      ? `${name}: keine der gezeigten Rollen verzeichnet`
      : `${name}: keine Rolle verzeichnet`,
  holderCounts: (name: string, number: string, breakdown: string, limited: boolean) =>
    limited
      ? `${name}: ${number} der gezeigten Rollen\u00a0– ${breakdown}`
      : `${name}: ${number} Rollen\u00a0– ${breakdown}`,
  roleIs: (role: string, status: string) => `${role} (${status})`,
  holderRoles: (name: string, named: string, limited: boolean) =>
    limited ? `${name}, unter den gezeigten Rollen: ${named}` : `${name}: ${named}`,
  chosenWithout: (limited: boolean): string =>
    limited
      ? 'Für die Ausgewählten ist keine der gezeigten Rollen verzeichnet'
      : 'Für die Ausgewählten ist keine Rolle verzeichnet',
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
    const most = limited ? 'Die meisten der gezeigten Rollen' : 'Die meisten Rollen';
    return `${most} unter den ${chosen} Ausgewählten: ${names}\u00a0– ${tied ? 'je ' : ''}${number}`;
  },
  onlyOthers: (count: number, number: string) =>
    `Kein Mitglied hat eine der gezeigten Rollen, wohl aber ${counted(count, '1 Nichtmitglied', `${number} Nichtmitglieder`)}`,
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
  }) => `${party}: ${role}, ${status}, ${date}`,
  lineTip: (name: string, count: number, number: string, breakdown: string) =>
    `${name}: ${counted(count, '1 Rolle', `${number} Rollen`)}, ${breakdown}`,
  others: 'Nichtmitglieder',
  countLabel: 'Mitglieder mit dieser Rolle',
  othersNote: (count: number, number: string) =>
    `Die Legende zählt alle Marken; ${counted(count, '1 davon betrifft', `${number} davon betreffen`)} Länder oder Organisationen, die nicht Mitglied sind.`,
  subtitle: (date: string, region: string | null) =>
    `Angebotene, geplante, zugesagte oder aktive Rollen nach der jeweils jüngsten Angabe zu jedem Land, ${date}${region === null ? '' : `. Nur Länder in ${grouping(region)}`}`,
  parties: (countries: number, countryNumber: string, rest: number, restNumber: string) => {
    const states = counted(countries, '1 Land', `${countryNumber} Länder`);
    const bodies = counted(rest, '1 Organisation', `${restNumber} Organisationen`);
    if (rest === 0) return states;
    return countries === 0 ? bodies : `${states} und ${bodies}`;
  },
  alt: (parties: string, roleCount: number, roleNumber: string, breakdown: string) =>
    `Matrix: ${parties} nach ${counted(roleCount, '1 Rolle', `${roleNumber} Rollen`)}. Marken: ${breakdown}.`,
  readingNote:
    'Für jedes Land und jede Rolle zählt die jüngste Angabe; von mehreren am selben Tag die verbindlichste. Ein leeres Feld ist keine Absage: Es wurde keine Angabe gefunden.',
  source: (claims: number, claimNumber: string, sources: number, sourceNumber: string) =>
    `${counted(claims, '1 Angabe', `${claimNumber} Angaben`)} zu Rollen aus ${counted(sources, '1 Quelle', `${sourceNumber} Quellen`)}, bekannt bis zu diesem Tag`,
  empty: (date: string) => `Keine Rolle verzeichnet (${date}).`,
  emptyChoice: (date: string) => `Keine Rolle passt zu dieser Auswahl (${date}).`,
  caption: (date: string) => `Rollen nach Land und Status, ${date}`,
  columns: { part: 'Beteiligung', roles: 'Rollen' },
};

/** A count for a clause, with the same number as text. */
interface ClauseCount {
  readonly count: number;
  readonly number: string;
}

const members = {
  title: (count: number, number: string, region: string | null, clauses: string) =>
    `${counted(count, '1 Mitglied', `${number} Mitglieder`)}${groupingOf({ region })}: ${clauses}`,
  wouldSend: ({ count, number }: ClauseCount) =>
    count === 0
      ? 'keines würde Soldaten entsenden'
      : `${number} ${counted(count, 'würde', 'würden')} mit oder ohne Bedingungen Soldaten entsenden`,
  haveRole: ({ count, number }: ClauseCount) =>
    count === 0
      ? 'für keines ist eine Rolle verzeichnet'
      : `für ${number} ist eine Rolle verzeichnet`,
  gaveAid: ({ count, number }: ClauseCount) =>
    count === 0
      ? 'von keinem ist bereitgestellte Hilfe bekannt'
      : `${number} ${counted(count, 'hat', 'haben')} Hilfe bereitgestellt`,
  found: (search: string, count: number, number: string, all: string) =>
    count === 0
      ? `In der Tabelle passt nichts zu „${search}“`
      : `${number} von ${all} in der Tabelle ${counted(count, 'passt', 'passen')} zu „${search}“`,
  noMembers: (count: number, number: string) =>
    count === 0
      ? 'Noch kein Mitglied bekannt'
      : `Noch kein Mitglied bekannt; die Tabelle führt ${counted(count, '1 Nichtmitglied', `${number} Nichtmitglieder`)} auf`,
  subtitle: (date: string, basis: string, region: string | null, aid: string | null) => {
    const only = groupingOf({ region });
    return `Alles, was über jedes Land und jede Organisation${only} bekannt ist, ${date}. Haltungen und Soldaten nach der Wahl „${basis}“${aid === null ? '' : `; ${aid}`}.`;
  },
  aidMonths: (from: string, through: string) => `bereitgestellte Hilfe: ${from} bis ${through}`,
  alt: (count: number, number: string, columns: number) =>
    count === 0
      ? 'Eine Tabelle ohne Zeilen.'
      : `Tabelle mit ${counted(count, '1 Land oder Organisation', `${number} Ländern und Organisationen`)} in ${columns} Spalten.`,
  caption: (date: string) => `Länder und Organisationen, ${date}`,
  source: (count: number, number: string, aid: boolean) =>
    `${counted(count, '1 Angabe', `${number} Angaben`)} zu Beteiligung, Haltung und Rollen; Treffen aus den Ereignissen${aid ? ', Hilfe aus eigenen Datensätzen' : ''}`,
  empty: (date: string) => `Zu dieser Auswahl ist nichts bekannt (${date}).`,
  sinceNote:
    '„Zuerst gesehen“ ist die erste gefundene Teilnahme, kein Beitritt. Treffen zählen, wo eine Quelle das Land nennt: Eine kurze Liste heißt nicht, dass wenige kamen.',
  gapNote:
    '„Keine Daten“, „nicht beziffert“ und „nichts gefunden“ sind nicht null; sie stehen am Ende.',
  aidNote: (attribution: string) => `Hilfe: ${attribution}. Anteil am BIP: am BIP von 2021.`,
  notKnown: 'nicht bekannt',
  noneFound: 'nichts gefunden',
  leading: (part: string) => `${part}, Führung`,
  aside: (text: string, remark: string) => `${text} (${remark})`,
  rolesNamed: (number: string, names: readonly string[]) => `${number}: ${names.join(', ')}`,
  tip: (name: string, stance: string) => `${name}: ${stance}`,
  columns: {
    country: 'Land',
    part: 'Beteiligung',
    since: 'Zuerst gesehen',
    stance: 'Haltung zur Entsendung',
    soldiers: 'Soldaten',
    roles: 'Rollen',
    aid: 'Hilfe, Mrd.\u00a0Euro',
    'aid-gdp': 'Hilfe, %\u00a0des\u00a0BIP',
    meetings: 'Besuchte Treffen',
    claims: 'Angaben',
  },
};

const ui = {
  dateField: {
    placeholder: 'JJJJ-MM-TT',
    calendar: 'Kalender',
    problem: {
      malformed: () => 'Bitte das Datum als Jahr-Monat-Tag eingeben, etwa 2025-03-31.',
      impossible: () => 'Diesen Tag gibt es nicht.',
      'too-early': (first: string) => `Der erste Tag ist hier ${first}.`,
      'too-late': (_first: string, last: string) => `Der letzte Tag ist hier ${last}.`,
    },
  },
  dateSlider: {
    help: 'Pfeiltasten bewegen um einen Tag, mit der Umschalttaste zum nächsten Ereignis; Bild auf und Bild ab um einen Monat.',
  },
};

/** Levels that most ledgers have; any other is shown as the ledger writes it. */
const EVENT_LEVELS: Readonly<Record<string, string>> = {
  leaders: 'Staats- und Regierungschefs',
  'defence-ministers': 'Verteidigungsminister',
  'foreign-ministers': 'Außenminister',
  'chiefs-of-defence': 'Generalstabschefs',
  'military-planners': 'Militärplaner',
  'national-security-advisers': 'nationale Sicherheitsberater',
  milestone: 'Meilenstein, kein Treffen',
  other: 'anderes Treffen',
};

/** Records of the ledger in words: the same on the country page and among the sources. */
const claim = {
  leading: (part: string) => `${part}, mit in der Führung`,
  roleWithStatus: (role: string, status: string) => `${role}: ${status}`,
  reported: (metric: string, figure: string) => `${metric}: ${figure}`,
  basis: (basis: string) => `Urheber: ${basis}`,
  place: {
    'in-host': (host: string) => `im Einsatzland (${host})`,
    'outside-host': (host: string) => `außerhalb des Einsatzlands (${host})`,
    unspecified: () => 'Ort nicht angegeben',
  } satisfies Record<StancePlace, (host: string) => string>,
  conditions: (conditions: string) => `Bedingungen: ${conditions}`,
  soldiers: (figure: string) => `Soldaten: ${figure}`,
  pledged: (amount: string) => `Zusage über ${amount}`,
  money: (amount: string, currency: string) => `${amount}\u00a0${currencyName(currency)}`,
  moneyMillion: (millions: string, currency: string) =>
    `${millions}\u00a0Mio.\u00a0${currencyName(currency)}`,
  moneyBn: (billions: string, currency: string) =>
    `${billions}\u00a0Mrd.\u00a0${currencyName(currency)}`,
  inEuros: (amount: string) => `rund ${amount}`,
  partOf: (parent: string) => `Teil von „${parent}“, daher nie hinzugezählt`,
  jointly: (names: string) => `gemeinsam: ${names}`,
  aidKind: {
    military: 'militärisch',
    financial: 'finanziell',
    humanitarian: 'humanitär',
    mixed: 'mehrere Arten',
  } satisfies Record<AidKind | 'mixed', string>,
  ofKind: (kind: string, amount: string) => `${kind} ${amount}`,
  eurBn: (billions: string) => `${billions}\u00a0Mrd.\u00a0Euro`,
  measureTotal: {
    allocations: (amount: string) => `bereitgestellte Hilfe: ${amount}`,
    commitments: (amount: string) => `zugesagte Hilfe: ${amount}`,
  } satisfies Record<AidMeasure, (amount: string) => string>,
  byMonth: (amount: string) => `Hilfe nach Monaten, ${amount} bereitgestellt`,
  pctOfGdp2021: (percent: string) => `${percent}\u00a0% des BIP von 2021`,
  through: (date: string) => `bis ${date}`,
  background: 'Hintergrund',
  period: (from: string, through: string) => `${from} bis ${through}`,
  euShare: (amount: string) => `Anteil an der Hilfe über EU-Institutionen: ${amount}`,
  bilateralPct: (percent: string) => `bilaterale Hilfe ${percent}\u00a0% des BIP`,
  euSharePct: (percent: string) => `über die EU ${percent}\u00a0%`,
  totalPct: (percent: string) => `zusammen ${percent}\u00a0%`,
  weapons: (category: string, number: string) => `${category}: ${number}`,
  valued: (millions: string) => `Wert: ${millions}\u00a0Mio.\u00a0Euro`,
  militaryByOrigin: 'Militärhilfe aller Geber nach Herkunft',
  origin: {
    stockpile: 'aus Beständen',
    procurement: 'neu gekauft',
    natoPurl: 'über PURL gekauft',
    unspecified: 'ohne Angabe der Herkunft',
  },
  partyFigures: 'Bezugsgrößen für andere Zahlen',
  population: (people: string, year: string) => `${people} Einwohner (${year})`,
  gdp: (billions: string, year: string) => `BIP ${billions}\u00a0Mrd.\u00a0USD (${year})`,
  gdp2021: (billions: string) =>
    `BIP von 2021 für Anteile der Hilfe: ${billions}\u00a0Mrd.\u00a0Euro`,
  activePersonnel: (number: string, year: string) => `${number} aktive Militärangehörige (${year})`,
  memberships: (names: string) => `gehört zu: ${names}`,
  eventFormat: {
    'in-person': 'vor Ort',
    hybrid: 'vor Ort und per Video',
    virtual: 'per Video',
  } satisfies Record<NonNullable<CoalitionEvent['format']>, string>,
  eventLevel: EVENT_LEVELS,
  until: (date: string) => `bis ${date}`,
  hosts: (names: string) => `Gastgeber: ${names}`,
  headCount: (count: string) => `gemeldete Zahl der Teilnehmer: ${count}`,
  attendees: (names: string) => `als anwesend genannt: ${names}`,
  absent: (names: string) => `als abwesend genannt: ${names}`,
  sources: 'Quellen',
  unknownSource: (id: string) => `Quelle „${id}“, die nicht in der Liste der Quellen steht`,
  noAddress: 'keine öffentliche Adresse',
  noPublished: 'Seite ohne Datum',
  covers: (date: string) => `Daten bis ${date}`,
  withdrawn: (release: string, reason: string) =>
    `Zurückgezogen in der Fassung vom ${release}: ${reason}`,
  month: 'Monat',
  monthsRecorded: (count: string, from: string, through: string) =>
    `${count} ${countedText(count, 'Monat', 'Monate')} mit Datensatz, ${from} bis ${through}`,
  edition: (release: string) => `Ausgabe ${release}`,
  showMonths: (count: string) => `${count} ${countedText(count, 'Monat', 'Monate')} zeigen`,
  commitments: 'zugesagt',
  monthsCaption: 'Mrd. Euro, laufende Preise. Ein fehlender Monat ist null.',
  more: (next: string, all: string) => `${next} weitere von ${all} zeigen`,
  recordLink: 'Link zu diesem Datensatz',
  nothing: 'Dazu steht nichts im Register.',
  nothingYet: 'Bis zum gezeigten Tag steht dazu nichts im Register.',
  after: (date: string, count: string) => `Nach dem ${date} (${count})`,
};

/** Whose word decides, before what it decides. */
const BY_ACCOUNTS = {
  latest: 'nach den jüngsten Angaben',
  official: 'nach Angaben der eigenen Regierungen',
  lowest: 'nach den niedrigsten Angaben',
  highest: 'nach den höchsten Angaben',
} satisfies Record<BasisChoice, string>;

const troopsPledged = {
  more: (figures: number, figuresText: string, others: number, othersText: string) => {
    const without = `${othersText} ohne Zahl`;
    if (figures === 0) return `und ${without}`;
    const rows = `und ${figuresText} ${counted(figures, 'weiteres', 'weitere')} mit Zahl`;
    return others === 0 ? rows : `${rows}, ${without}`;
  },
  inSentence: bareName,
  value: {
    soldiers,
    'per-10000-active': (figure: string) => `${figure} je 10.000 aktive Militärangehörige`,
  },
  byBasis: BY_ACCOUNTS,
  title: {
    /** `scoped`: somebody who is no member has a larger figure. */
    largest: (by: string, names: string, count: number, value: string, scoped: boolean) =>
      `${counted(count, 'Die größte Zahl', 'Die größten Zahlen')}${scoped ? ' aller Mitglieder' : ''} ${by}: ${names}\u00a0– ${counted(count, '', 'je ')}${value}`,
    up: (figure: string) => `; andere Angaben reichen bis ${figure}`,
    down: (figure: string) => `; andere Angaben reichen hinunter bis ${figure}`,
    around: (low: string, high: string) => `; andere Angaben reichen von ${low} bis ${high}`,
    silent: (names: string, count: number) =>
      `; ${counted(count, 'ohne eine Zahl der eigenen Regierung', 'ohne eine Zahl der eigenen Regierungen')}: ${names}`,
    noFigure: (by: string, date: string) =>
      `${capital(by)} ist von keinem Mitglied eine Zahl von Soldaten bekannt (Stand: ${date})`,
    noShare: (by: string) =>
      `${capital(by)} lässt sich keine Zahl eines Mitglieds ins Verhältnis zur Größe seiner Streitkräfte setzen`,
    sending: (number: string) =>
      `; ${number} ${countedText(number, 'würde', 'würden')} Soldaten entsenden, ohne zu sagen, wie viele`,
    conditional: (number: string) =>
      `; ${number} ${countedText(number, 'würde', 'würden')} es unter Bedingungen tun`,
  },
  subtitle: (unit: string, reading: string, date: string, sum: string) =>
    `${unit}, gemeldet für das jeweilige Land (Stand: ${date}), eine Marke je Angabe; fett: ${reading}. ${sum}`,
  unit: {
    soldiers: 'Soldaten',
    'per-10000-active': 'Soldaten je 10.000 aktive Militärangehörige',
  },
  sum: {
    between: (low: string, high: string) =>
      `Die Zahlen der Mitglieder ergeben zusammen ${low}–${high} Soldaten`,
    exactly: (number: string) => `Die Zahlen der Mitglieder ergeben zusammen ${soldiers(number)}`,
    atMost: (high: string) =>
      `Die Zahlen der Mitglieder ergeben zusammen höchstens ${soldiers(high)}`,
    atLeast: (low: string) =>
      `Die Zahlen der Mitglieder ergeben zusammen mindestens ${soldiers(low)}`,
    open: 'Die Zahlen der Mitglieder sind zu offen, um sie zu addieren',
    none: 'Von keinem Mitglied ist eine Zahl bekannt',
    /** Numbers of members that are not in the sum; `null`: nobody. */
    without: (sum: string, undisclosed: string | null, conditional: string | null) => {
      const left = [
        undisclosed === null ? '' : `${undisclosed} nicht beziffert`,
        conditional === null ? '' : `${conditional} unter Bedingungen`,
      ].filter((part) => part !== '');
      return left.length === 0 ? `${sum}.` : `${sum}; nicht in der Summe: ${left.join(', ')}.`;
    },
  },
  group: {
    committed: 'Zugesagt, Zahl nicht genannt',
    willing: 'Bereit, Zahl nicht genannt',
    conditional: 'Unter Bedingungen, keine Zahl genannt',
    undecided: 'Noch offen, keine Zahl genannt',
    'support-only': 'Nur andere Hilfe, keine Soldaten',
    'ruled-out': 'Keine Soldaten',
    'no-data': 'Keine Daten: keine Äußerung gefunden',
  },
  groupHeading: (heading: string, count: string) => `${heading} (${count})`,
  noShare: 'Größe der Streitkräfte unbekannt',
  noForces: 'keine Streitkräfte',
  spread: 'niedrigste bis höchste Angabe',
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
      if (count === 1) return `1 Angabe: ${lowest}`;
      return lowest === highest
        ? `${number} Angaben, alle: ${lowest}`
        : `${number} Angaben, niedrigste: ${lowest}, höchste: ${highest}`;
    },
    listed: (name: string, stance: string) => `${name}: ${stance}`,
  },
  alt: (count: number, number: string, longest: string) =>
    count === 0
      ? 'Für kein Land ist eine Zahl von Soldaten gemeldet.'
      : `Spannenbalken mit den Zahlen von Soldaten, die für ${counted(count, '1 Land', `${number} Länder`)} gemeldet sind${longest}.`,
  altLargest: (name: string, value: string) => `, absteigend, zuoberst ${name} (${value})`,
  altUndisclosed: (number: string) => ` Zahl nicht genannt: ${number}.`,
  altConditional: (number: string) => ` Unter Bedingungen ohne Zahl: ${number}.`,
  notes: {
    bars: 'Ein verblassender Balken oder eine gepunktete Linie führt zu einem Ende, das nicht bekannt ist: „bis zu“ oder „oder mehr“. Nicht beziffert ist nicht null.',
    floor: (low: string) =>
      `Eine Zahl, die als „bis zu“ gemeldet ist, trägt zum unteren Ende der Summe nichts bei; nach den gewählten Angaben sind es mindestens ${soldiers(low)}.`,
    shares:
      'Gemessen an den aktiven Militärangehörigen laut den Länderzahlen dieses Registers. Wo diese eine Spanne sind, ist es auch das Ergebnis.',
    outsiders: (names: string) => `Kein Mitglied und nicht in der Summe: ${names}.`,
  },
  source: (reports: number, numberOfReports: string, sources: number, numberOfSources: string) =>
    `${counted(reports, '1 Äußerung', `${numberOfReports} Äußerungen`)} aus ${counted(
      sources,
      '1 Quelle',
      `${numberOfSources} Quellen`,
    )}`,
  columns: {
    part: 'Beteiligung',
    stance: 'Haltung',
    figure: 'Zahl',
    lowest: 'Niedrigste',
    highest: 'Höchste',
    reports: 'Angaben',
    basis: 'Wer das sagt',
    date: 'Datum',
  },
  caption: (unit: string, date: string) => `${unit} nach Land, Stand: ${date}`,
  empty: (date: string) => `Über Soldaten ist nichts bekannt (Stand: ${date}).`,
};

const KIND_WORDS = {
  military: 'militärisch',
  financial: 'finanziell',
  humanitarian: 'humanitär',
} satisfies Record<AidKind, string>;

/** Gives the kinds in a text another ending: `militärisch und humanitär` becomes `militärische und humanitäre`. */
function inflected(text: string, from: '' | 'e', to: 'e' | 'en'): string {
  const kinds = Object.values(KIND_WORDS).join('|');
  return text.replaceAll(new RegExp(String.raw`(${kinds})${from}(?!\p{L})`, 'gu'), `$1${to}`);
}

/** What every chart of aid says. Kinds of aid arrive and leave in the nominative: `militärische und finanzielle Hilfe`. */
const aid = {
  inSentence: bareName,
  /** Name of an organisation as a donor. */
  organisation: (name: string) => `${name} (Institutionen)`,
  /** Of a donor that does not belong to the institution whose aid is shared. */
  noShare: '–',
  outsider: (name: string, part: string) => `${name}, ${part}`,
  /** How many the names of donors stand for in a sentence. */
  namedAs: (countries: number, organisations: number) => countries + organisations,
  kind: KIND_WORDS,
  euShare: (institution: string) => `Anteil ${institution}`,
  commitments: 'zugesagt, nicht nach Art aufgeteilt',
  aid: (kinds: string) => (kinds === '' ? 'Hilfe' : `${inflected(kinds, '', 'e')} Hilfe`),
  withShares: (what: string, institution: string) => `${what} (samt Anteil ${institution})`,
  measure: { allocations: 'bereitgestellt', commitments: 'zugesagt' } satisfies Record<
    AidMeasure,
    string
  >,
  unit: {
    'eur-bn': 'Mrd. Euro',
    'pct-gdp': '% des BIP von 2021',
    'eur-per-person': 'Euro je Einwohner',
  } satisfies Record<AidUnit, string>,
  value: {
    'eur-bn': (number: string) => `${number}\u00a0Mrd.\u00a0Euro`,
    'pct-gdp': (number: string) => `${number}\u00a0% des BIP von 2021`,
    'eur-per-person': (number: string) => `${number}\u00a0Euro je Einwohner`,
  } satisfies Record<AidUnit, (number: string) => string>,
  /** An amount and what it is, inside a sentence. */
  amountOf: {
    'eur-bn': (value: string, aid: string) => `${value} ${aid}`,
    'pct-gdp': (value: string, aid: string) => `${aid} in Höhe von ${value}`,
    'eur-per-person': (value: string, aid: string) => `${aid} in Höhe von ${value}`,
  } satisfies Record<AidUnit, (value: string, aid: string) => string>,
  /** Several amounts: each alone, then the list of them with the unit. */
  amounts: {
    'eur-bn': {
      each: (number: string) => `${number}\u00a0Mrd.\u00a0Euro`,
      all: (list: string) => list,
    },
    'pct-gdp': {
      each: (number: string) => `${number}\u00a0%`,
      all: (list: string) => `${list} des BIP von 2021`,
    },
    'eur-per-person': {
      each: (number: string) => `${number}\u00a0Euro`,
      all: (list: string) => `${list} je Einwohner`,
    },
  } satisfies Record<AidUnit, object>,
  /** After `aid`: what the amount is set against. */
  forSize: {
    'eur-bn': () => '',
    'pct-gdp': () => ', gemessen an der Wirtschaftsleistung',
    'eur-per-person': () => ' je Einwohner',
  } satisfies Record<AidUnit, (count: number) => string>,
  period: (from: string, through: string) => `${from} bis ${through}`,
  /** For an amount that its decimals would make a zero. */
  below: (number: string) => `<${number}`,
  noData: {
    untracked: 'nicht erfasst',
    'no-gdp': 'BIP unbekannt',
    'no-population': 'keine Einwohnerzahl',
  },
  tip: {
    row: (name: string, value: string, measure: string, parts: string) =>
      parts === '' ? `${name}: ${value} ${measure}` : `${name}: ${value} ${measure} (${parts})`,
    part: (kind: string, number: string) => `${kind} ${number}`,
    without: (name: string, why: string) => `${name}: ${why}`,
  },
  notes: {
    allocations: 'Bereitgestellt: geliefert oder für einen Zweck eingeplant.',
    commitments:
      'Zugesagt: versprochen, einschließlich des bereits Bereitgestellten. Zusagen sind nicht nach Art aufgeteilt.',
    untracked: (names: string) =>
      `Keine Daten, was nicht null heißt, weil der Herausgeber der Hilfszahlen sie nicht erfasst: ${names}.`,
    unitless: (names: string, unit: string) => `Lässt sich nicht in ${unit} angeben: ${names}.`,
    shares: (institution: string, names: string) =>
      `Zur eigenen Hilfe jedes Mitglieds ist dessen Anteil an der Hilfe über Institutionen (${institution}) hinzugezählt; die Zeile „${names}“ entfällt, damit nichts doppelt zählt.`,
    noShares: {
      'no-shares': 'Anteile an der Hilfe über eine Institution sind hier nicht bekannt.',
      commitments:
        'Anteile an der Hilfe über eine Institution sind nicht hinzugezählt: Sie sind für Bereitgestelltes bekannt, nicht für Zusagen.',
      'some-kinds':
        'Anteile an der Hilfe über eine Institution sind nicht hinzugezählt: Sie sind nur für alle Arten zusammen bekannt.',
      'some-months':
        'Anteile an der Hilfe über eine Institution sind nicht hinzugezählt: Sie sind nur für den gesamten Zeitraum der Daten bekannt.',
    },
    later: (through: string) =>
      `Die Zahlen zur Hilfe enden am ${through}; Neueres ist hier nicht bekannt.`,
    months: (date: string) =>
      `Hilfe ist nach Monaten datiert: Gezählt sind die Monate, die bis zum ${date} zu Ende gegangen waren.`,
  },
  columns: { part: 'Beteiligung', total: 'Summe' },
  empty: {
    'no-aid': 'Dieses Register enthält keine Zahlen zur Hilfe.',
    'not-yet': (date: string) => `Am ${date} ist noch kein Monat mit Hilfe bekannt.`,
    outside: (date: string) => `Am ${date} ist keiner der gewünschten Monate bekannt.`,
    noDonor: (region: string) => `Kein erfasster Geber gehört zur Gruppe „${region}“.`,
  },
};

/** Whose aid, what aid, and what was done with it. */
interface AidWhat {
  readonly scope: string;
  readonly aid: string;
  readonly measure: string;
}

/** `bereitgestellte militärische Hilfe` */
function doneAid({ measure, aid: what }: Pick<AidWhat, 'measure' | 'aid'>): string {
  return `${measure}e ${what}`;
}

const aidMap = {
  title: {
    /** The largest givers of an amount that can be added up. */
    most: (names: string, what: AidWhat, share: string, sum: string) =>
      `${names}: ${share}\u00a0% der von allen ${what.scope} ${what.measure}en ${inflected(what.aid, 'e', 'en')}\u00a0– ${sum}`,
    sum: (part: string, whole: string) => `${part} von ${whole}\u00a0Mrd.\u00a0Euro`,
    all: (names: string, what: AidWhat, sum: string) =>
      `${names}: die gesamte von ${what.scope} ${doneAid(what)}\u00a0– ${sum}`,
    /** Those that gave most by their size, with their values. */
    bySize: (names: string, _count: number, what: AidWhat, values: string) =>
      `Unter allen ${what.scope} die meiste ${doneAid(what)}: ${names}\u00a0– ${values}`,
    equal: (number: string, what: AidWhat, value: string) =>
      `Niemand liegt vorn: Von ${number} ${what.scope} wurde gleich viel ${what.aid} ${what.measure}, je ${value}`,
    none: (what: AidWhat, period: string) =>
      `Keine von ${what.scope} ${doneAid(what)} bekannt, ${period}`,
  },
  /** In the dative: after `von` and `unter allen`. */
  scope: {
    members: 'Mitgliedern',
    region: (region: string) => `Mitgliedern in ${grouping(region)}`,
    donors: 'Geberländern',
    donorsIn: (region: string) => `Geberländern in ${grouping(region)}`,
  },
  subtitle: (aid: string, measure: string, unit: string, period: string) =>
    `${capital(doneAid({ measure, aid }))} nach Ländern, ${unit}, ${period}`,
  class: {
    first: (high: string) => `über 0, unter ${high}`,
    between: (low: string, high: string) => `${low} bis unter ${high}`,
    last: (low: string) => `${low} oder mehr`,
    only: 'über 0',
  },
  zero: '0',
  noData: 'keine Daten in dieser Einheit',
  untracked: 'Mitglied, nicht erfasst',
  outsider: 'kein Mitglied (Quadrat: Klasse)',
  receives: (name: string) => `${name}: erhält die Hilfe`,
  cardDetail: (part: string, value: string) => `${part}: ${value}`,
  notes: {
    classes:
      'Die Grenzen der Klassen sind runde Zahlen nahe denen, die jeder gleich viele Mitglieder gäben; die Anzahlen weichen daher ab.',
    institution: (name: string, value: string) =>
      `Nicht auf der Karte: ${name}, ${value}, von allen ihren Mitgliedern gemeinsam gegeben.`,
    outsiders: (names: string) =>
      `Ein kleines Quadrat markiert Geber, die keine Mitglieder sind und in der Überschrift nicht vorkommen: ${names}.`,
    host: (host: string) => `Umrandet ist das Land, das die Hilfe erhält: ${host}.`,
    notDrawn: (names: string) => `Nicht auf der Karte: ${names}.`,
  },
  notToScale: 'Nicht maßstäblich',
  alt: (what: string, classes: string) =>
    `Karte. ${what}.${classes === '' ? '' : ` Mitglieder nach Klasse: ${classes}.`}`,
  altClass: (label: string, count: string) => `${label}: ${count}`,
  emptyWithoutMap: 'Dieses Register enthält keine Karte.',
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
};

/** `im Monat davor`, `in den 12 Monaten davor`. */
function monthsBefore(count: number, number: string): string {
  return counted(count, 'im Monat davor', `in den ${number} Monaten davor`);
}

/** `im April 2026`, `in den 12 Monaten bis April 2026`. */
function lastMonths(count: number, number: string, last: string): string {
  return counted(count, `im ${last}`, `in den ${number} Monaten bis ${last}`);
}

/** `alle Mitglieder` after `unter`: `unter allen Mitgliedern`. */
function among(scope: string): string {
  return scope.replace(
    /^alle (\p{L}+)/u,
    (_all: string, noun: string) => `allen ${noun.endsWith('n') ? noun : `${noun}n`}`,
  );
}

const aidOverTime = {
  /** In the nominative; `all` begins with `alle`. */
  scope: {
    members: (count: number, number: string) =>
      counted(count, 'das einzige Mitglied mit Daten', `die ${number} Mitglieder mit Daten`),
    donors: (count: number, number: string) =>
      counted(count, 'der einzige Geber', `die ${number} Geber`),
    chosen: (number: string) => `die ${number} Ausgewählten`,
    region: (group: string, region: string) => `${group} in ${grouping(region)}`,
    all: { members: 'alle Mitglieder', donors: 'alle Geber', drawn: 'alle Gezeigten' },
  },
  title: {
    none: ({ scope, aid, measure }: AidWhat, period: string) =>
      `${capital(scope)}: keine ${doneAid({ measure, aid })} bekannt, ${period}`,
    oneMonth: ({ scope, measure }: AidWhat, month: string, amount: string) =>
      `${capital(scope)}: ${amount} im ${month} ${measure}`,
    stretch: (
      { scope, measure }: AidWhat,
      count: number,
      number: string,
      last: string,
      amount: string,
    ) => `${capital(scope)}: ${amount} ${lastMonths(count, number, last)} ${measure}`,
    /** Nothing in the last months. */
    stretchNone: ({ scope, aid, measure }: AidWhat, count: number, number: string, last: string) =>
      `${capital(scope)}: keine ${aid} ${lastMonths(count, number, last)} ${measure}`,
    change: {
      afterSome: (count: number, number: string, before: string) =>
        `, nach ${before} ${monthsBefore(count, number)}`,
      none: (count: number, number: string) => `, und auch keine ${monthsBefore(count, number)}`,
      afterNone: (count: number, number: string) => `, ${monthsBefore(count, number)} keine`,
      same: (count: number, number: string, before: string) =>
        `, etwa so viel wie ${monthsBefore(count, number)} (${before})`,
      more: (percent: string, count: number, number: string, before: string) =>
        `, ${percent}\u00a0% mehr als ${monthsBefore(count, number)} (${before})`,
      less: (percent: string, count: number, number: string, before: string) =>
        `, ${percent}\u00a0% weniger als ${monthsBefore(count, number)} (${before})`,
      times: (times: string, count: number, number: string, before: string) =>
        `, ${times}-mal so viel wie ${monthsBefore(count, number)} (${before})`,
    },
    sum: ({ scope, measure }: AidWhat, amount: string, period: string) =>
      `${capital(scope)}: ${amount} ${measure}, ${period}`,
    share: (kind: string, percent: string) =>
      `; davon ${countedText(percent, 'ist', 'sind')} ${percent}\u00a0% ${kind}`,
    leads: (names: string, _count: number, { scope, aid, measure }: AidWhat, value: string) =>
      `Unter ${among(scope)} die meiste ${doneAid({ measure, aid })}: ${names}\u00a0– ${value}`,
    each: (count: number, value: string) => counted(count, value, `je ${value}`),
    before: (name: string, value: string) => `; dahinter: ${name} (${value})`,
  },
  subtitle: (
    aid: string,
    measure: string,
    scope: string,
    how: string,
    unit: string,
    period: string,
  ) => `${capital(doneAid({ measure, aid }))}\u00a0– ${scope}, ${how}, ${unit}, ${period}`,
  how: {
    monthly: { kind: 'nach Monat und Art', donor: 'nach Monat' },
    cumulative: { kind: 'Monat für Monat addiert, nach Art', donor: 'Monat für Monat addiert' },
  },
  largest: (count: number, number: string, members: boolean) =>
    counted(count, 'der größte Geber', `die ${number} größten Geber`) +
    (members ? ' unter den Mitgliedern' : ''),
  largestAnd: (count: number, number: string, members: boolean) =>
    counted(
      count,
      'nur ein Geber gezeigt',
      `die ${number} Gezeigten: die größten Geber${members ? ' unter den Mitgliedern' : ''} und die Ausgewählten`,
    ),
  founded: (date: string) => `Gründung: ${date}`,
  lineEnd: (name: string, amount: string) => `${name} ${amount}`,
  tip: { upTo: (month: string) => `bis ${month}` },
  columns: { month: 'Monat' },
  notes: {
    members:
      'Mitglieder sind die des gezeigten Tages; auch ihre Hilfe früherer Monate zählt. Ein Monat ohne Datensatz ist bei einem erfassten Geber null.',
    joint: {
      'eur-bn': null,
      'pct-gdp': 'Die Hilfe aller ist an ihrer gemeinsamen Wirtschaftsleistung gemessen.',
      'eur-per-person': 'Die Hilfe aller ist auf ihre Einwohner insgesamt umgerechnet.',
    } satisfies Record<AidUnit, string | null>,
    shares:
      'Anteile an der Hilfe über eine Institution haben keine Monate und stehen daher nicht in dieser Grafik.',
    origin: (parts: string) =>
      `Militärhilfe aller Geber in diesen Monaten nach Herkunft: ${parts}. Der Herausgeber zählt dies gesondert; es ergibt nicht die Summe der Monate oben.`,
    originPart: (percent: string, origin: string) => `${percent}\u00a0% ${origin}`,
  },
  alt: (subtitle: string, title: string) => `Grafik im Zeitverlauf. ${subtitle}. ${title}.`,
};

const aidByDonor = {
  title: {
    largest: (names: string, _count: number, what: AidWhat) =>
      `Unter allen ${what.scope} die meiste ${doneAid(what)}: ${names}`,
    value: (head: string, value: string, count: number) =>
      `${head}\u00a0– ${counted(count, '', 'je ')}${value}`,
    /** `more` is one of the next. */
    outside: (names: string, count: number, more: string) =>
      `; ${more}, aber ${counted(count, 'kein Mitglied', 'keine Mitglieder')}: ${names}`,
    more: {
      'eur-bn': (measure: string) => `mehr ${measure}`,
      'pct-gdp': () => 'mit größerem Anteil',
      'eur-per-person': (measure: string) => `je Einwohner mehr ${measure}`,
    } satisfies Record<AidUnit, (measure: string) => string>,
    none: (aid: string, measure: string, period: string) =>
      `Keine ${doneAid({ measure, aid })} bekannt, ${period}`,
  },
  /** In the dative: after `unter allen`. */
  scope: {
    ...aidMap.scope,
    donors: 'Gebern',
    donorsIn: (region: string) => `Gebern in ${grouping(region)}`,
  },
  subtitle: (aid: string, measure: string, unit: string, period: string) =>
    `${capital(doneAid({ measure, aid }))} nach Geber, ${unit}, ${period}`,
  more: (number: string) =>
    `und ${number} ${countedText(number, 'weiterer', 'weitere')} in der Tabelle`,
  /** Heading of the bars of those who are not members. */
  others: 'Nichtmitglieder',
  /** For a bar that would be longer than the drawing. */
  beyond: (times: string) => `jenseits der Skala: ${times} × längster Balken`,
  segment: (name: string, kind: string, value: string) => `${name}, ${kind}: ${value}`,
  alt: (what: string, bars: string) => (bars === '' ? what : `${what} Balken: ${bars}.`),
  altBar: (name: string, value: string) => `${name} mit ${value}`,
  notes: {
    organisation: (names: string) =>
      `Gesondert aufgeführt: ${names}. Diese Hilfe kommt von allen ihren Mitgliedern gemeinsam und steckt nicht im Balken eines einzelnen Landes.`,
    beyond:
      'Wo jemand, der kein Mitglied ist, weit mehr gab als jedes Mitglied, steht die Zahl ohne Balken, damit die Balken der Mitglieder lesbar bleiben.',
  },
};

/** Whose word decides, of each member or country. */
const OWN_READINGS = {
  latest: 'nach der jeweils jüngsten Angabe',
  official: 'nach Angabe der jeweils eigenen Regierung',
  lowest: 'nach der jeweils niedrigsten Angabe',
  highest: 'nach der jeweils höchsten Angabe',
} satisfies Record<BasisChoice, string>;

/** `41 Datensätze aus 38 Quellen`. */
function recordsFrom(records: number, record: string, sources: number, source: string): string {
  return `${counted(records, '1 Datensatz', `${record} Datensätze`)} aus ${counted(
    sources,
    '1 Quelle',
    `${source} Quellen`,
  )}`;
}

const forceSize = {
  reading: OWN_READINGS,
  source: recordsFrom,
  title: {
    none: (date: string) => `Keine Größe der geplanten Truppe bekannt (Stand: ${date})`,
    one: (figure: string) =>
      `Die bisher einzige Meldung beziffert die geplante Truppe auf ${soldiers(figure)}`,
    same: (number: string, figure: string) =>
      `Alle ${number} Meldungen beziffern die geplante Truppe auf ${soldiers(figure)}`,
    spread: (low: string, high: string, newest: string) =>
      `Meldungen über die geplante Truppe nennen ${low} bis ${soldiers(high)}, zuletzt ${newest}`,
    pledged: (bounds: string) => `; die Zahlen der Mitglieder ergeben zusammen ${bounds}`,
  },
  subtitle: (reading: string, date: string, sum: string) =>
    `Soldaten (Stand: ${date}): gemeldete Größen der geplanten Truppe und die Summe aus den Zahlen der Mitglieder, ${reading}. ${sum}`,
  sum: {
    atMost: (high: string) => `höchstens ${high}`,
    atLeast: (low: string) => `mindestens ${low}`,
    tooOpen: 'Zahlen zu offen, um sie zu addieren',
    none: 'von keinem Mitglied eine Zahl bekannt',
    noMembers: 'Noch kein Mitglied bekannt.',
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
        undisclosed === 0 ? '' : `${number(undisclosed)} nicht beziffert`,
        conditional === 0 ? '' : `${number(conditional)} unter Bedingungen ohne Zahl`,
        undecided === 0 ? '' : `${number(undecided)} noch offen`,
      ].filter((part) => part !== '');
      const of =
        inSum === null ? '' : ` (${counted(inSum, '1 Mitglied', `${number(inSum)} Mitglieder`)})`;
      return `An diesem Tag: ${bounds}${of}${left.length === 0 ? '' : `; nicht in der Summe: ${left.join(', ')}`}.`;
    },
  },
  tip: {
    report: (date: string, figure: string, confidence: string) =>
      `${date}: ${soldiers(figure)} für die geplante Truppe gemeldet (${confidence})`,
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
      `Ab ${from}: Die Zahlen der Mitglieder ${bounds === null ? 'sind zu offen, um sie zu addieren' : `ergeben zusammen ${bounds}`} (Mitglieder mit Zahl: ${inSum}; nicht beziffert: ${undisclosed}; unter Bedingungen ohne Zahl: ${conditional}; noch offen: ${undecided})`,
  },
  legend: {
    exact: 'Meldung einer Zahl',
    range: 'Meldung einer Spanne',
    sum: 'Zahlen der Mitglieder, addiert',
  },
  notes: {
    open: 'Ein Ende mit Pfeil oder ein verblassendes ist nicht bekannt: „bis zu“ oder „oder mehr“.',
    sum: 'In der Summe sind nur Mitglieder mit einer Zahl. Nicht beziffert ist nicht null, die Summe ist also nicht die Größe der Truppe.',
    floor:
      'Eine Zahl, die als „bis zu“ gemeldet ist, hat kein bekanntes unteres Ende; eine Summe, in der sie steckt, auch nicht.',
    crowded: 'Meldungen benachbarter Tage stehen nebeneinander.',
  },
  alt: {
    noReports: 'Keine Größe der geplanten Truppe gemeldet.',
    reports: (count: number, number: string, span: string) =>
      `${counted(count, '1 gemeldete Größe', `${number} gemeldete Größen`)} der geplanten Truppe im Zeitverlauf: ${soldiers(span)}.`,
    sum: (bounds: string) => ` Darunter ein Band: Zahlen der Mitglieder, zuletzt ${bounds}.`,
  },
  caption: (date: string) =>
    `Gemeldete Größen der geplanten Truppe und Summen aus den Zahlen der Mitglieder, Stand: ${date}`,
  columns: {
    date: 'Datum',
    what: 'Was',
    low: 'Niedrigste',
    high: 'Höchste',
    counted: 'Mitglieder mit Zahl',
    undisclosed: 'Nicht beziffert',
    undecided: 'Noch offen',
    conditional: 'Unter Bedingungen',
    ruledOut: 'Keine Soldaten',
    noData: 'Keine Daten',
    confidence: 'Beleg',
    summary: 'Was gesagt wurde',
  },
  table: {
    open: 'offen',
    report: (figure: string) => `gemeldete Größe${figure === '' ? '' : `: ${figure}`}`,
    sum: 'Zahlen der Mitglieder, addiert',
  },
  empty: (date: string) =>
    `Weder eine Größe der geplanten Truppe noch die Zahl eines Mitglieds ist bekannt (Stand: ${date}).`,
};

const TIMES = ['null', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];

const stanceHistory = {
  reading: OWN_READINGS,
  source: recordsFrom,
  title: {
    by: {
      latest: `${capital(BY_ACCOUNTS.latest)} `,
      official: `${capital(BY_ACCOUNTS.official)} `,
      lowest: `${capital(BY_ACCOUNTS.lowest)} `,
      highest: `${capital(BY_ACCOUNTS.highest)} `,
    } satisfies Record<BasisChoice, string>,
    none: (date: string, region: string | null) =>
      `Nach dieser Lesart ist von keinem Mitglied${groupingOf({ region })} eine Haltung zur Entsendung von Soldaten bekannt (Stand: ${date})`,
    unchanged: (known: number, number: string, region: string | null) =>
      counted(
        known,
        `hat das einzige Mitglied${groupingOf({ region })} mit bekannter Haltung diese nicht geändert`,
        `hat keines der ${number} Mitglieder${groupingOf({ region })} mit bekannter Haltung diese geändert`,
      ),
    changed: (
      count: number,
      number: string,
      known: number,
      knownNumber: string,
      region: string | null,
    ) =>
      known === 1
        ? `hat das einzige Mitglied${groupingOf({ region })} mit bekannter Haltung diese geändert`
        : `${counted(count, 'hat', 'haben')} ${number} von ${knownNumber} Mitgliedern${groupingOf({ region })} mit bekannter Haltung diese geändert`,
    times: (count: number, number: string) => `${TIMES[count] ?? `${number}-`}mal`,
    only: (names: string, times: string, count: number) =>
      `: ${names}, ${counted(count, '', 'je ')}${times}`,
    most: (names: string, times: string, count: number) =>
      `, am häufigsten: ${names} (${counted(count, '', 'je ')}${times})`,
    mostMany: (number: string, times: string) => `, ${number} davon ${times}`,
  },
  subtitle: (reading: string, date: string, region: string | null) =>
    `Haltung zur Entsendung von Soldaten im Zeitverlauf, ${reading}, Stand: ${date}${region === null ? '' : `; nur Länder in ${grouping(region)}`}. Die Marken unter einem Streifen sind die Angaben, unterschieden danach, wer das sagt.`,
  group: (id: 'would-send' | 'open' | 'would-not' | 'unspoken' | 'other', number: string) =>
    `${
      {
        'would-send': 'Mitglieder, die entsenden würden, sei es auch unter Bedingungen',
        open: 'Mitglieder mit noch offener Haltung',
        'would-not': 'Mitglieder, die keine Soldaten entsenden würden',
        unspoken: 'Mitglieder, über die niemand gesprochen hat, dessen Wort hier zählt',
        other: 'Nichtmitglieder',
      }[id]
    } (${number})`,
  tip: {
    period: (name: string, stance: string, from: string, until: string | null) =>
      until === null
        ? `${name}: ${stance} ab ${from}`
        : `${name}: ${stance} vom ${from} bis zum ${until}`,
    claim: (name: string, date: string, stance: string, basis: string) =>
      `${name}, ${date}: ${stance} (${basis})`,
    aside: (text: string, remark: string) => `${text}; ${remark}`,
  },
  notes: {
    marks:
      'Ein Streifen beginnt mit der ersten bekannten Äußerung, nicht mit der ersten Meinung. Eine auf einen Monat datierte Angabe zählt ab dessen letztem Tag. Wo Tage dicht beieinanderliegen, stehen Marken nebeneinander.',
    reading: {
      latest:
        'Eine Änderung kann auch bedeuten, dass zuletzt jemand anderes gesprochen hat. „Nur eigene Regierung“ zeigt, wann Regierungen ihr eigenes Wort geändert haben.',
      official:
        'Nur was die eigene Regierung jedes Landes sagt, ergibt die Streifen; Marken anderer Angaben sind blass.',
      lowest:
        'Von den jüngsten Angaben der eigenen Regierung, anderer Regierungen, der Presse und der Parteien entscheidet die, die einem Nein am nächsten kommt.',
      highest:
        'Von den jüngsten Angaben der eigenen Regierung, anderer Regierungen, der Presse und der Parteien entscheidet die, die einem Ja am nächsten kommt.',
    } satisfies Record<BasisChoice, string>,
    unheard: (names: string) => `Niemand, dessen Wort hier zählt, hat gesprochen über: ${names}.`,
    silent: (names: string) =>
      `Mitglieder, zu denen keine Äußerung bekannt ist, was kein Nein ist: ${names}.`,
  },
  alt: (count: number, number: string, changed: number, changedNumber: string, date: string) => {
    if (count === 0) return `Keine Streifen: keine Haltung bekannt (Stand: ${date}).`;
    const strips = `Streifen mit der Haltung von ${counted(count, '1 Land', `${number} Ländern`)} im Zeitverlauf, bis ${date}`;
    if (count === 1) return `${strips}; ${changed === 0 ? 'nie' : 'mindestens einmal'} geändert.`;
    return `${strips}; mindestens einmal geändert: ${changed === 0 ? 'keine' : changedNumber}.`;
  },
  caption: (date: string) => `Haltungen zur Entsendung von Soldaten im Zeitverlauf, Stand: ${date}`,
  stillSo: 'weiterhin',
  columns: {
    from: 'Von',
    until: 'Bis',
    stance: 'Haltung',
    basis: 'Wer das sagt',
    accounts: 'Angaben',
    changes: 'Änderungen insgesamt',
  },
  empty: (date: string) => `Keine Äußerung zur Entsendung von Soldaten bekannt (Stand: ${date}).`,
};

const meetings = {
  source: recordsFrom,
  /** Who met; a level that is not known here is shown as the ledger writes it. */
  level: (level: string) => EVENT_LEVELS[level] ?? level,
  title: {
    none: (date: string) => `Kein Treffen bekannt (Stand: ${date})`,
    uncounted: (count: number, number: string) =>
      `${counted(count, '1 Treffen ist bekannt', `${number} Treffen sind bekannt`)}; wie viele kamen, hat niemand gemeldet`,
    largest: ({
      count,
      number,
      figure,
      dates,
      list,
      single,
    }: Parameters<Messages['meetings']['title']['largest']>[0]) =>
      `${counted(count, '1 Treffen ist bekannt', `${number} Treffen sind bekannt`)}; die größte Teilnehmerzahl (${list(dates)}): ${figure} ${single ? 'Land oder Organisation' : 'Länder und Organisationen'}`,
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
      const host = hosted === 0 ? '' : `, davon bei ${hostedNumber} als Gastgeber`;
      const away = absent === 0 ? '' : `; bei ${absentNumber} als abwesend`;
      const which =
        present === 0
          ? counted(
              all,
              'beim einzigen bekannten Treffen nicht',
              `bei keinem der ${number} bekannten Treffen`,
            )
          : counted(
              all,
              'beim einzigen bekannten Treffen',
              `bei ${presentNumber} von ${number} bekannten Treffen`,
            );
      return `${capital(name)}: ${which} als Teilnehmer genannt${present === 0 ? '' : host}${away}`;
    },
  },
  subtitle: (date: string, name: string | null) =>
    `Gemeldete Zahl der teilnehmenden Länder und Organisationen (Stand: ${date}); ${
      name === null ? 'Marken danach, wer sich traf' : `Marken nach Beteiligung (${name})`
    }. Ein Balken reicht von der niedrigsten zur höchsten Meldung.`,
  legend: {
    leaders: 'Staats- und Regierungschefs',
    ministers: 'Minister',
    military: 'Generalstabschefs und Planer',
    other: 'Berater und andere',
    loose: 'Teilnehmerzahl, die zu keinem einzelnen Treffen passt',
  },
  tip: {
    meeting: (date: string, title: string, level: string, count: string) =>
      `${date}, ${title} (${level}): ${count}`,
    presence: (tip: string, name: string, presence: string) => `${tip}; ${name}: ${presence}`,
    counted: (figure: string) => `${figure} gemeldet`,
    uncounted: 'keine Teilnehmerzahl gemeldet',
    loose: (date: string, figure: string) =>
      `${date}: Teilnehmerzahl ${figure}, Treffen nicht eindeutig`,
  },
  uncounted: (count: number, number: string) =>
    counted(count, '1 Treffen ohne Teilnehmerzahl', `${number} Treffen ohne Teilnehmerzahl`),
  notes: {
    counts:
      'Teilnehmerzahlen wie gemeldet: Manche zählen auch Organisationen, manche nur Länder. Ein kurzer Strich quer über einem Balken ist eine einzelne Meldung. Treffen benachbarter Tage stehen nebeneinander.',
    named: (name: string) =>
      `Nicht genannt zu sein heißt nicht, ferngeblieben zu sein: Quellen führen selten alle auf. Gezeigt ist, wo eine Quelle diesen Namen nennt: ${name}.`,
    uncounted:
      'Treffen, deren Teilnehmer niemand gezählt hat, stehen unter der Achse. Das heißt nicht null.',
    loose:
      'Eine Meldung zu einem Tag mit mehreren Treffen steht für sich, wenn sie nicht zu genau einem davon passt.',
    all: 'Treffen anderer Formate und von Teilen der Koalition sind eingeschlossen; Meilensteine sind keine Treffen.',
  },
  alt: (count: number, number: string, withCount: string | null) =>
    count === 0
      ? 'Noch kein Treffen bekannt.'
      : `${counted(count, '1 Treffen', `${number} Treffen`)} im Zeitverlauf; mit gemeldeter Teilnehmerzahl: ${withCount ?? 'keines'}.`,
  caption: (date: string) => `Treffen, Stand: ${date}`,
  columns: {
    date: 'Datum',
    title: 'Treffen',
    level: 'Ebene',
    place: 'Ort',
    low: 'Niedrigste Teilnehmerzahl',
    high: 'Höchste Teilnehmerzahl',
    reports: 'Einzelne Meldungen',
    named: 'Von Quellen genannt',
  },
  table: { open: 'offen', uncounted: 'nicht gemeldet', loose: 'Treffen nicht eindeutig' },
  empty: (date: string) => `Kein Treffen bekannt (Stand: ${date}).`,
};

const memberCount = {
  title: {
    nobody: (date: string) => `Kein Mitglied namentlich bekannt (Stand: ${date})`,
    listed: (count: number, number: string) =>
      counted(
        count,
        '1 Mitglied ist hier namentlich aufgeführt',
        `${number} Mitglieder sind hier namentlich aufgeführt`,
      ),
    one: (name: string, figure: string) => `; die jüngste Meldung zu „${name}“ lautet: ${figure}`,
    same: (number: string, figure: string) =>
      `; die jüngsten Zählungen nach ${number} anderen Definitionen lauten alle: ${figure}`,
    spread: (number: string, low: string, high: string) =>
      `; die jüngsten Zählungen nach ${number} anderen Definitionen reichen von ${low} bis ${high}`,
  },
  subtitle: (date: string) =>
    `Zahl der Länder (Stand: ${date}): eine Linie je Definition, eine Marke je Meldung. Die Zahlen neben den Namen sind die jüngsten.`,
  named: 'Hier namentlich aufgeführte Mitglieder',
  tip: {
    named: (date: string, count: number, number: string) =>
      `Ab ${date}: ${counted(count, '1 Mitglied', `${number} Mitglieder`)} namentlich aufgeführt`,
    report: (date: string, name: string, figure: string, confidence: string) =>
      `${date}: ${name}: ${figure} (${confidence})`,
  },
  notes: {
    named:
      'Ein Mitglied zählt ab der ersten gefundenen Teilnahme, die kein Beitritt ist: Eine amtliche Liste wurde nicht gefunden.',
    line: 'Linien verbinden nur Meldungen derselben Definition; zwischen zwei Meldungen ist nichts bekannt. Sie enden mit der jüngsten Meldung.',
    sameDay:
      'Wo Meldungen eines Tages voneinander abweichen, sind alle gezeichnet; die Linie geht durch die am besten belegte.',
    range: 'Bei einer Spanne verläuft die Linie an deren oberem Ende.',
    open: 'Ein Ende mit Pfeil oder ein verblassendes ist nicht bekannt: „bis zu“ oder „oder mehr“.',
  },
  alt: (number: string | null, others: readonly string[]) =>
    `Linien mit der Zahl der Mitglieder im Zeitverlauf. Namentlich: ${number ?? 'noch keines'}${others.length === 0 ? '' : `; jüngste Meldungen: ${others.join('; ')}`}.`,
  altDefinition: (name: string, figure: string) => `${name}: ${figure}`,
  source: (records: number, number: string) =>
    `${counted(records, '1 Datensatz', `${number} Datensätze`)} zu Mitgliedern und Meldungen`,
  caption: (date: string) => `Zahl der Mitglieder nach Definition, Stand: ${date}`,
  columns: {
    date: 'Datum',
    definition: 'Definition',
    low: 'Niedrigste',
    high: 'Höchste',
    confidence: 'Beleg',
    summary: 'Was gesagt wurde',
  },
  table: { open: 'offen' },
  empty: (date: string) =>
    `Weder ein Mitglied noch eine Zählung der Mitglieder ist bekannt (Stand: ${date}).`,
};

/** What is different on the later of two days. Counts come as numbers and as texts. */
const changes = {
  title: (from: string, to: string) => `Was sich zwischen dem ${from} und dem ${to} geändert hat`,
  headline: (clauses: string) => `${clauses}.`,
  nothing: 'Es hat sich nichts geändert, was diesem Register bekannt ist.',
  clause: {
    stances: (count: number, number: string) =>
      counted(
        count,
        '1 Haltung zur Entsendung von Soldaten hat sich geändert',
        `${number} Haltungen zur Entsendung von Soldaten haben sich geändert`,
      ),
    firstStances: (count: number, number: string) =>
      counted(
        count,
        '1 Haltung zur Entsendung von Soldaten wurde bekannt',
        `${number} Haltungen zur Entsendung von Soldaten wurden bekannt`,
      ),
    moreStances: (number: string) =>
      `${number} weitere ${countedText(number, 'wurde', 'wurden')} bekannt`,
    figures: (count: number, number: string) =>
      counted(
        count,
        'einmal wurde eine Zahl von Soldaten genannt',
        `${number}-mal wurde eine Zahl von Soldaten genannt`,
      ),
    otherFigures: (count: number, number: string) =>
      counted(
        count,
        '1 Zahl von Soldaten gilt nicht mehr',
        `${number} Zahlen von Soldaten gelten nicht mehr`,
      ),
    joined: (count: number, number: string) =>
      counted(count, '1 Mitglied kam hinzu', `${number} Mitglieder kamen hinzu`),
    left: (count: number, number: string) =>
      counted(count, '1 Mitglied schied aus', `${number} Mitglieder schieden aus`),
    roles: (count: number, number: string) =>
      counted(count, '1 Rolle ist neu oder geändert', `${number} Rollen sind neu oder geändert`),
    meetings: (count: number, number: string) =>
      counted(count, '1 Treffen fand statt', `${number} Treffen fanden statt`),
    allocated: (euros: string) => `${euros} Hilfe ${moneyVerb(euros)} bereitgestellt`,
    committed: (euros: string) => `${euros} Hilfe ${moneyVerb(euros)} zugesagt`,
    aid: 'kleine Beträge an Hilfe wurden verzeichnet',
    otherParts: (count: number, number: string) =>
      counted(
        count,
        '1 Beteiligter macht auf andere Weise mit',
        `${number} Beteiligte machen auf andere Weise mit`,
      ),
    milestones: (count: number, number: string) =>
      counted(count, '1 Meilenstein wurde erreicht', `${number} Meilensteine wurden erreicht`),
    reports: (count: number, number: string) =>
      counted(count, '1 Zählung wurde gemeldet', `${number} Zählungen wurden gemeldet`),
  },
  reading: (basis: string) =>
    `Lesart: ${basis}. Was schon am ersten Tag bekannt war, wird nicht wiederholt. Jede Zeile öffnet die Angaben dahinter.`,
  group: {
    stances: 'Geänderte Haltungen',
    firstStances: 'Erstmals bekannte Haltungen',
    soldiers: 'Zahlen von Soldaten',
    parts: 'Beteiligung an der Koalition',
    roles: 'Rollen',
    meetings: 'Abgehaltene Treffen',
    milestones: 'Meilensteine',
    reports: 'Gemeldete Zählungen',
    aid: 'Hinzugekommene Hilfe',
  },
  withCount: (heading: string, number: string) => `${heading} (${number})`,
  none: (headings: string) => `Nichts Neues: ${headings}.`,
  became: 'wurde zu',
  saidBy: (date: string, basis: string) => `${date}, ${basis}`,
  remarks: (texts: readonly string[]) => texts.join('; '),
  reversed: 'umgekehrt',
  named: (figure: string, basis: string, date: string) => `${figure} (${basis}, ${date})`,
  noPart: 'keine Beteiligung bekannt',
  lead: { began: 'jetzt in der Führung', ended: 'nicht mehr in der Führung' },
  roleNew: (role: string, status: string) => `${role}: ${status}`,
  roleChanged: (role: string, before: string, after: string) => `${role}: ${before} → ${after}`,
  noReport: 'keine Zählung',
  reports: (count: number, number: string, date: string) =>
    counted(count, `1 neue Meldung, ${date}`, `${number} neue Meldungen, die jüngste: ${date}`),
  aidIntro: (months: string, total: string, count: number, number: string) =>
    `Bereitgestellt ${months} von ${counted(count, '1 Geber', `${number} Gebern`)}: ${total}.`,
  months: (from: string, through: string) =>
    from === through ? `im ${from}` : `von ${from} bis ${through}`,
  committedInAll: (euros: string) => `insgesamt zugesagt: ${euros}`,
  aidKind: (kind: string, euros: string) => `${kind} ${euros}`,
  control: {
    start: 'Zwei Stichtage vergleichen',
    leave: 'Vergleich beenden',
    group: 'Zwei Stichtage im Vergleich',
    from: 'Von',
    to: 'Bis',
    fromHandle: 'Früherer Tag',
    toHandle: 'Späterer Tag',
    help: 'Pfeiltasten bewegen um einen Tag, mit der Umschalttaste zum nächsten Ereignis, Bild auf und Bild ab um einen Monat, Pos1 und Ende an die Enden.',
    presets: 'Vergleichen',
    preset: {
      first: (level: string) => `Erstes und jüngstes Treffen (${level})`,
      previous: (level: string) => `Die letzten zwei Treffen (${level})`,
      year: () => 'Die letzten zwölf Monate',
    },
  },
  map: {
    legend: {
      nearer: (date: string) => `näher an einer Entsendung als am ${date}`,
      farther: (date: string) => `weiter weg von einer Entsendung als am ${date}`,
      first: (date: string) => `Haltung am ${date} noch nicht bekannt`,
    },
    note: (count: number, number: string, date: string) =>
      counted(
        count,
        `Ein Dreieck oder eine Raute markiert das Land, dessen Haltung eine andere ist als am ${date}.`,
        `Dreiecke und Rauten markieren die ${number} Länder, deren Haltung eine andere ist als am ${date}.`,
      ),
    noteNone: (date: string) => `Keine Haltung auf dieser Karte ist eine andere als am ${date}.`,
    before: (date: string, stance: string) => `am ${date}: ${stance}`,
    alt: (count: number, number: string, date: string) =>
      ` ${counted(count, '1 Haltung ist', `${number} Haltungen sind`)} anders als am ${date}.`,
    column: (date: string) => `Haltung am ${date}`,
  },
  bars: {
    isNew: 'neu',
    isChanged: 'geändert',
    note: (count: number, number: string, date: string) =>
      counted(
        count,
        `Bei 1 Land ist seit dem ${date} eine Zahl neu oder geändert; „neu“ markiert es und jede neue Angabe.`,
        `Bei ${number} Ländern ist seit dem ${date} eine Zahl neu oder geändert; „neu“ markiert sie und jede neue Angabe.`,
      ),
    noteNone: (date: string) => `Seit dem ${date} ist keine Zahl neu oder geändert.`,
    before: (tip: string, date: string, value: string) => `${tip}; am ${date}: ${value}`,
    newTip: (tip: string) => `${tip}; neu`,
  },
};

/** The page of a country, organisation or group. */
const memberPage = {
  unknownTitle: 'Nicht in diesem Register',
  unknown: (code: string) =>
    `Die Adresse fragt nach „${code}“, doch das Register kennt kein Land, keine Organisation und keine Gruppe mit diesem Kürzel. Diese kennt es:`,
  switcher: 'Land oder Gruppe',
  jumps: 'Auf dieser Seite',
  sections: {
    stance: 'Haltung zu Soldaten',
    soldiers: 'Wie viele Soldaten',
    roles: 'Rollen',
    aid: 'Hilfe',
    part: 'Beteiligung an der Koalition',
    meetings: 'Treffen',
    reports: 'Gemeldete Zählungen',
    statements: 'Erklärungen',
    figures: 'Bezugsgrößen',
  },
  asof: (date: string) => `Stand: ${date}.`,
  noPart: (date: string) => `Bis zum ${date} ist keine Beteiligung an der Koalition bekannt.`,
  partSince: (part: string, date: string) =>
    `In der Koalition: ${part}. Erste gefundene Teilnahme: ${date}; das ist kein Beitrittsdatum.`,
  host: 'Das Land, in das die Soldaten gehen würden.',
  partUndated: (part: string) => `In der Koalition: ${part}; ein Datum ist nicht bekannt.`,
  keyStance: 'zur Entsendung von Soldaten',
  keySoldiers: 'Soldaten',
  keyRoles: 'Rollen, mit beliebigem Status',
  keyAid: 'bereitgestellte Hilfe',
  countOf: (count: string, what: string) => `${count} ${what}`,
  notLoaded: 'Nicht geladen, daher lässt sich hier nichts sagen.',
  notTrackedShort: 'vom Herausgeber nicht erfasst, was nicht null heißt',
  noMonths: 'bis zu diesem Tag zählt kein Monat der Daten',
  nobody: (date: string) => `Bis zum ${date} hat niemand gesprochen, dessen Wort hier zählt.`,
  decidedBy: (date: string, basis: string) => `maßgebliche Angabe: ${date} (${basis})`,
  disputed:
    'Strittig: Die jüngste Äußerung der eigenen Regierung und die jüngste Angabe von anderer Seite widersprechen einander.',
  strip: 'Haltung nach der gewählten Lesart',
  since: (stance: string, date: string) => `${stance} ab ${date}`,
  said: (stance: string, date: string) => `${stance}: ${date}`,
  amountMeaning: {
    range: 'nach der oben gewählten Lesart.',
    none: '– gemeldet ist genau null.',
    undisclosed:
      '– von Soldaten ist die Rede, aber eine Zahl ist nicht bekannt. Das ist nicht null.',
    undecided: '– die Entscheidung steht aus, es gibt also keine Zahl zu nennen.',
    conditional: '– hängt von Bedingungen ab, und eine Zahl ist nicht bekannt. Das ist nicht null.',
    'ruled-out': '– die Haltung oben schließt sie aus, was auch immer früher gemeldet wurde.',
    'not-asked':
      '– kein Mitglied der Koalition, und niemand hat etwas über eigene Soldaten gesagt.',
    'no-data': '– niemand hat etwas gesagt, das diesem Register bekannt ist.',
  } satisfies Record<Amount['kind'], string>,
  perActive: (figure: string) => `Je 10.000 der eigenen aktiven Militärangehörigen: ${figure}.`,
  noReports: 'Es ist keine Zahl gemeldet.',
  spread: (count: number, number: string, span: string) =>
    counted(count, `1 Angabe nennt ${span}`, `${number} Angaben; genannte Zahlen: ${span}`),
  roleSince: (status: string, date: string) => `${status}, ${date}`,
  aidCaption: (from: string, through: string) =>
    `Hilfe: ${from} bis ${through}. Anteile am BIP beziehen sich auf das BIP von 2021.`,
  aidUnits: {
    'eur-bn': 'Mrd. Euro',
    'pct-gdp': '% des BIP',
    'eur-per-person': 'Euro je Einwohner',
  },
  aidLines: {
    military: 'Militärisch, bereitgestellt',
    financial: 'Finanziell, bereitgestellt',
    humanitarian: 'Humanitär, bereitgestellt',
    allocations: 'Insgesamt bereitgestellt',
    commitments: 'Zugesagt, einschließlich Bereitgestelltem',
  },
  notTracked:
    'Der Herausgeber der Hilfszahlen erfasst hierzu nichts. Das heißt keine Daten, nicht null.',
  pledges: 'Angekündigte Zusagen',
  pledgesNote:
    'Wie angekündigt, eigene und gemeinsame. Sie überschneiden sich mit den Zahlen oben und miteinander und werden daher nie addiert.',
  meetings: (all: string, hosted: string, attended: string, absent: string) =>
    `Bis zu diesem Tag bekannte Treffen: ${all}. Von Quellen genannt als Gastgeber: ${hosted}, darüber hinaus als anwesend: ${attended}, als abwesend: ${absent}. Nicht genannt zu sein heißt nicht, ferngeblieben zu sein.`,
  presence: {
    hosted: 'Gastgeber',
    attended: 'als anwesend genannt',
    absent: 'als abwesend genannt',
    'not-named': 'nicht genannt',
  } satisfies Record<Presence, string>,
};

/** The page of all records and all sources. */
const sourcesPage = {
  title: 'Quellen',
  intro: (records: string, sources: string) =>
    `Das Register enthält ${records} ${countedText(records, 'Datensatz', 'Datensätze')} aus ${sources} ${countedText(sources, 'Quelle', 'Quellen')}. Jede Zusammenfassung ist in unseren eigenen Worten verfasst.`,
  stateMedia: (count: number, number: string, percent: string, only: number, alone: string) =>
    count === 0
      ? 'Keine der Quellen wird vom Staat einer Kriegspartei betrieben oder steht ihm nahe.'
      : `${counted(count, '1 der Quellen', `${number} der Quellen`)} (${percent}\u00a0%) ${counted(count, 'wird vom Staat einer Kriegspartei betrieben oder steht ihm nahe und ist', 'werden vom Staat einer Kriegspartei betrieben oder stehen ihm nahe und sind')} überall so gekennzeichnet, wo sie zitiert ${counted(count, 'wird', 'werden')}; ${only === 0 ? 'kein Datensatz stützt sich' : counted(only, '1 Datensatz stützt sich', `${alone} Datensätze stützen sich`)} allein auf solche Quellen.`,
  search: 'Suche',
  about: 'Thema',
  everything: 'alles',
  kindWithCount: (name: string, count: string) => `${name} (${count})`,
  only: {
    record: (id: string) => `nur der Datensatz ${id}`,
    source: (id: string) => `nur aus der Quelle ${id}`,
    unknown: (id: string) => id,
  },
  listing: 'Liste',
  byClaim: 'Datensätze',
  bySource: 'Quellen',
  showAll: 'Alles zeigen',
  unknownFocus: (id: string) =>
    `Das Register hat keinen Datensatz, keine Quelle und keinen Teilbestand namens „${id}“.`,
  entriesFound: (count: number, number: string) =>
    count === 0
      ? 'Nichts passt. Alle Wörter müssen in einem Datensatz oder in dessen Quellen vorkommen.'
      : counted(
          count,
          '1 Eintrag',
          `${number} Einträge, neueste zuerst; die Monate eines Gebers sind ein Eintrag`,
        ),
  sourcesFound: (count: number, number: string) =>
    count === 0
      ? 'Keine Quelle passt. Alle Wörter müssen in einer Quelle oder in einem Datensatz vorkommen, der sie zitiert.'
      : counted(count, '1 Quelle', `${number} Quellen, meistzitierte zuerst`),
  citedBy: (count: number, number: string) =>
    counted(count, '1 Eintrag zitiert sie', `${number} Einträge zitieren sie`),
  uncited: 'Kein Eintrag zitiert sie.',
};

/** Fields of records, as an editor would call them. A field that is missing here is named as in the files. */
const FIELDS: Readonly<Record<string, string>> = {
  about: 'Wer',
  date: 'Datum',
  summary: 'Zusammenfassung',
  confidence: 'Beleg',
  participation: 'Beteiligung an der Koalition',
  lead: 'In der Führung',
  stance: 'Haltung',
  place: 'Ort',
  soldiers: 'Soldaten',
  basis: 'Wer spricht',
  reportedBy: 'Gemeldet von',
  conditions: 'Bedingungen',
  role: 'Rolle',
  status: 'Status',
  metric: 'Was gezählt wird',
  low: 'Mindestens',
  high: 'Höchstens',
  subject: 'Sprecher',
  topic: 'Thema',
  endDate: 'Letzter Tag',
  title: 'Titel',
  format: 'Form',
  level: 'Ebene',
  hosts: 'Gastgeber',
  reported: 'Teilnehmende',
  attendees: 'Als anwesend genannt',
  absent: 'Als abwesend genannt',
  donor: 'Geber',
  month: 'Monat',
  military: 'Militärisch, Mrd. EUR',
  financial: 'Finanziell, Mrd. EUR',
  humanitarian: 'Humanitär, Mrd. EUR',
  commitments: 'Zugesagt, Mrd. EUR',
  measure: 'Messgröße',
  total: 'Summe, Mrd. EUR',
  shareOfGdpPct: 'Anteil am BIP, %',
  from: 'Von',
  through: 'Bis',
  bilateralPctGdp: 'Bilaterale Hilfe, % des BIP',
  euSharePctGdp: 'Über die EU, % des BIP',
  totalPctGdp: 'Zusammen, % des BIP',
  euShareEurBn: 'Über die EU, Mrd. EUR',
  stockpile: 'Aus Beständen, Mrd. EUR',
  procurement: 'Neu gekauft, Mrd. EUR',
  unspecified: 'Herkunft nicht angegeben, Mrd. EUR',
  natoPurl: 'Über PURL gekauft, Mrd. EUR',
  category: 'Kategorie',
  number: 'Anzahl',
  valueEur: 'Wert, EUR',
  items: 'Posten',
  kind: 'Art',
  amount: 'Betrag',
  currency: 'Währung',
  amountEur: 'Betrag, EUR',
  name: 'Name',
  partOf: 'Teil von',
  participants: 'Gemeinsam',
  code: 'Kürzel',
  population: 'Einwohner',
  populationYear: 'Jahr der Einwohnerzahl',
  populationSource: 'Quelle der Einwohnerzahl',
  gdpUsdBn: 'BIP, Mrd. USD',
  gdpYear: 'Jahr des BIP',
  gdpSource: 'Quelle des BIP',
  gdp2021EurBn: 'BIP von 2021, Mrd. EUR',
  activePersonnel: 'Aktive Militärangehörige',
  activePersonnelMin: 'Aktive Militärangehörige, mindestens',
  activePersonnelMax: 'Aktive Militärangehörige, höchstens',
  activePersonnelYear: 'Jahr der Personalzahl',
  memberships: 'Gehört zu',
  sources: 'Quellen',
};

/** What each release added, changed and withdrew: on its page and in the feeds. */
const changelogPage = {
  title: 'Korrekturen und Fassungen',
  intro:
    'Das Register erscheint in Fassungen. Eine Angabe, die sich als falsch erweist, wird nie umgeschrieben: Sie wird mit Begründung zurückgezogen, und die richtige kommt daneben hinzu. So ist jede Korrektur hier aufgeführt, und eine ältere Fassung lässt sich jederzeit so zeigen, wie sie war.',
  hashNote:
    'Jede Fassung hat eine Prüfsumme ihres Inhalts, errechnet aus allen Datensätzen und Quellen. Würde einer oder eine davon nachträglich verändert, passte die Prüfsumme nicht mehr, und das Register könnte nicht veröffentlicht werden.',
  feedAll: 'Atom-Feed aller Fassungen',
  feedOne: (address: string) =>
    `Jedes Land hat einen eigenen Feed, unter der Adresse seiner Seite mit feed.xml am Ende, etwa ${address}.`,
  feedCountry: (name: string) => `Änderungen: ${name}`,
  feedOf: (title: string, subject: string) => `${title}: ${subject}`,
  release: (date: string) => `Fassung vom ${date}`,
  hash: 'Prüfsumme',
  first: (records: string) =>
    `Die erste Fassung: ${records} ${countedText(records, 'Datensatz', 'Datensätze')}, vollständig mit Quellen aufgeführt.`,
  firstCount: (dataset: string, count: string) => `${dataset}: ${count}`,
  allRecords: 'Alle Datensätze und alle Quellen',
  counts: (added: string, changed: string, withdrawn: string) =>
    `${added} hinzugefügt, ${changed} geändert, ${withdrawn} zurückgezogen`,
  nothing: 'Kein Datensatz wurde hinzugefügt, geändert oder zurückgezogen.',
  groups: {
    changed: (count: string) => `Geändert (${count})`,
    withdrawn: (count: string) => `Zurückgezogen (${count})`,
    added: (count: string) => `Hinzugefügt (${count})`,
  },
  action: {
    changed: (what: string) => `Geändert: ${what}`,
    withdrawn: (what: string) => `Zurückgezogen: ${what}`,
    added: (what: string) => `Hinzugefügt: ${what}`,
  },
  more: (count: string) => `und ${count} ${countedText(count, 'weiterer', 'weitere')}`,
  reason: (reason: string) => `Begründung: ${reason}`,
  caption: (what: string) => `Was sich geändert hat: ${what}`,
  columns: { field: 'Feld', before: 'Vorher', after: 'Jetzt' },
  sameFields: 'Die Felder beider Datensätze sind gleich.',
  fieldIn: (month: string, field: string) => `${month}: ${field}`,
  fields: FIELDS,
  notStated: 'nicht angegeben',
  none: 'keine',
  yes: 'ja',
  no: 'nein',
  about: (subject: string, what: string) => `${subject}: ${what}`,
  onDay: (what: string, date: string) => `${what}, ${date}`,
  months: (what: string, count: string) =>
    `${what}, ${count} ${countedText(count, 'Monat', 'Monate')}`,
  record: {
    stances: 'Haltung zur Entsendung von Soldaten',
    roles: 'Rolle',
    members: 'Beteiligung an der Koalition',
    reports: 'gemeldete Zählung',
    events: 'Treffen oder Meilenstein',
    statements: 'Erklärung',
    'aid-pledges': 'Hilfszusage',
    'aid-totals': 'Hilfe insgesamt',
    'aid-monthly': 'monatliche Hilfe',
    'aid-eu-shares': 'Anteil an der EU-Hilfe',
    'aid-military-by-origin': 'Militärhilfe nach Herkunft',
    'aid-weapons': 'schwere Waffen',
    countries: 'Bezugsgrößen für andere Zahlen',
  },
};

/** Files to take away: the panel, and what stands inside the files. */
const embeds: Messages['embeds'] = {
  title: 'Grafik einbetten',
  intro:
    'Wählen Sie eine Grafik, sehen Sie sie so, wie Ihre Leserinnen und Leser sie sehen werden, und kopieren Sie den Code. Einbettungen stehen da, bevor ein Skript läuft, halten ihren Platz auf Ihrer Seite frei und setzen keine Cookies.',
  frameTitle: (title, date) => `${title} (interaktive Grafik, Stand: ${date})`,
  what: 'Was sie zeigt',
  charts: {
    'troop-stances': 'Haltungen zu Soldaten: Karte',
    'troops-pledged': 'Zugesagte Soldaten',
    'force-size': 'Größe der Truppe',
    'stance-history': 'Haltungen im Lauf der Zeit',
    'aid-by-donor': 'Hilfe nach Gebern',
    'aid-map': 'Hilfe: Karte',
    'aid-over-time': 'Hilfe im Lauf der Zeit',
    roles: 'Wer was übernimmt',
    meetings: 'Treffen',
    'member-count': 'Zahl der Mitglieder',
    members: 'Alle Mitglieder: Tabelle',
  },
  chart: 'Grafik',
  date: 'Datum',
  newest: 'immer das neueste',
  oneDay: 'ein Tag',
  day: 'Tag',
  compared: (from, to) => `Änderungen vom ${from} bis zum ${to}`,
  form: 'Gezeigt als',
  forms: { graphic: 'Grafik', table: 'Tabelle' },
  countries: (names) =>
    names === null ? 'Hervorgehobene Länder: keine' : `Hervorgehobene Länder: ${names}`,
  findCountry: 'Land suchen',
  noCountry: 'Kein Land in dieser Grafik heißt so.',
  markNone: 'Keines hervorheben',
  look: 'Wie sie aussieht',
  language: 'Sprache',
  theme: 'Farben',
  themes: { auto: 'wie im System der Leser', light: 'hell', dark: 'dunkel' },
  data: 'Daten',
  live: 'folgen dem Register',
  frozen: (release) => `eingefroren: Register vom ${release}`,
  parts: 'Teile',
  flags: {
    plain: 'nur die Grafik mit ihrer Quellenzeile',
    hideControls: 'ohne Bedienelemente',
    transparent: 'durchsichtiger Grund',
    static: 'nie interaktiv',
    nologo: 'ohne Link zum Dashboard',
  },
  accent: 'Farbe der Links',
  accentNote: 'Sechs Hexadezimalziffern, etwa 1a73e8; leer: unsere eigene.',
  accentProblem: 'Das ist keine Farbe. Bitte sechs Hexadezimalziffern eingeben, etwa 1a73e8.',
  contrast: {
    light: (ratio) => `Auf hellem Grund beträgt der Kontrast ${ratio} zu 1.`,
    dark: (ratio) => `Auf dunklem Grund beträgt der Kontrast ${ratio} zu 1.`,
    tooLow: (least) =>
      `Unter ${least} zu 1 ist Text schwer zu lesen: Dort bleibt unsere eigene Farbe.`,
  },
  width: 'Breite',
  widths: { full: 'so breit, wie die Seite es erlaubt', fixed: 'fest' },
  pixels: 'Pixel',
  widthProblem: (least, most) => `Bitte eine ganze Zahl von ${least} bis ${most} eingeben.`,
  group: 'Verbunden mit',
  groupNote:
    'Einbettungen auf einer Seite, die denselben Namen tragen, teilen Datum und hervorgehobene Länder, wo embed.js läuft.',
  groupProblem: 'Nur Buchstaben, Ziffern, - und _, höchstens 40.',
  preview: 'Vorschau',
  previewWidths: { 360: 'Telefon', 600: 'Spalte', 900: 'Bildschirm' },
  previewOf: (title) => `Vorschau: ${title}`,
  scaled: (percent) => `Gezeigt in ${percent}\u00a0% der Größe.`,
  measured: (height, width) =>
    `Gemessen: ${height} px hoch bei einer Breite von ${width} px. Diese Höhe hält der Code frei.`,
  estimated: (height, width) =>
    `Noch nicht gemessen: Der Code hält geschätzte ${height} px für eine Breite von ${width} px frei.`,
  code: 'Code',
  kind: 'Was kopiert wird',
  kinds: { script: 'Skript', iframe: 'Iframe', image: 'Bild', link: 'Link (oEmbed)' },
  when: {
    script:
      'Für Seiten, die Skripte erlauben: Die Höhe passt immer, Einbettungen lassen sich verbinden, und wo Skripte abgeschaltet sind, steht ein Bild an der Stelle.',
    iframe:
      'Für Systeme, die Skripte entfernen: Auf Ihrer Seite braucht es keines, und die Höhe stimmt bei der gemessenen Breite.',
    image: 'Für Newsletter und Systeme, die beides nicht erlauben: ein Bild, das zur Grafik führt.',
    link: 'Für Systeme, die eingefügte Links in Einbettungen verwandeln: Der Link gehört in eine eigene Zeile.',
  },
  imageLimits: 'Das Bild zeigt immer den neuesten Stand, ohne Ihre Auswahl.',
  linkLimits:
    'Aus einem eingefügten Link wird der neueste Stand der Grafik in ihrer Sprache; andere Einstellungen kommen nicht mit.',
  noOembed:
    'Diese Ausgabe wurde ohne ihre öffentliche Adresse gebaut und beantwortet keine oEmbed-Anfragen: Der Link bleibt ein Link.',
  noPicture: 'In dieser Ausgabe gibt es kein Bild dieser Grafik.',
  copyKind: (kind) => `Kopieren: ${kind}`,
  selectAll: 'Der Code ist markiert: mit Strg+C oder ⌘C kopieren.',
  open: 'Die Einbettung allein öffnen',
  help: 'Hilfe für Redaktionen',
  systems: {
    title: 'Redaktionssysteme',
    items: [
      {
        name: 'WordPress',
        text: 'Fügen Sie das Iframe in einen Block „Individuelles HTML“ ein. Ein eingefügter Link geht auch, wo die Website oEmbed selbst entdecken darf; WordPress stellt die Grafik dann in eine Sandbox, in der Höhe, die unsere Antwort nennt.',
      },
      {
        name: 'Medium, Substack und Ähnliche',
        text: 'Sie nehmen nur Links und fragen einen eigenen Dienst, was dahintersteht. Wo er uns nicht kennt, hilft das Bild.',
      },
      {
        name: 'AMP',
        text: 'Geben Sie die Adresse der Einbettung in ein amp-iframe mit resizable und einem overflow-Element. Die Einbettung meldet ihre Höhe so, wie AMP es erwartet.',
      },
      {
        name: 'Systeme mit eigenen Empfängern (Arc, Guardian und andere)',
        text: 'Nehmen Sie das Iframe. Für Empfänger, die für Nachrichten des Guardian oder von Datawrapper gemacht sind, ergänzen Sie resize=guardian oder resize=dw in der Adresse; dann spricht die Einbettung auch diese.',
      },
      {
        name: 'Pym',
        text: 'Ergänzen Sie resize=pym in der Adresse und übergeben Sie sie an pym.Parent; den Rest fügt Pym selbst hinzu.',
      },
    ],
  },
  policy: {
    title: 'Content-Security-Policy',
    text: 'Wenn Ihre Seiten eine solche Richtlinie senden, erlauben Sie diese eine Adresse. Der zweite Teil ist nur für das Skript nötig, der dritte für Bilder. Von anderswo wird nichts geladen.',
  },
  privacy: {
    title: 'Datenschutz',
    text: 'Einbettungen setzen keine Cookies, speichern nichts im Browser, zählen niemanden und fragen bei keinem anderen Server etwas ab.',
  },
  contracts: {
    title: 'Worauf Sie sich verlassen können',
    text: (address, messages) =>
      `Adressen bleiben, ebenso Namen und Werte ihrer Parameter (Version ${address}) und die Nachrichten an Ihre Seite (Version ${messages}). Eine eingefrorene Einbettung behält ihre Zahlen; sie sagt, wenn es neuere gibt.`,
    health: 'Versionen, Bytes und Höhen aller Einbettungen',
  },
};

const embed: Messages['embed'] = {
  withoutScripts:
    'Ohne Skripte bleiben die Zahlen wie vorbereitet. Jede Grafik lässt sich einzeln lesen:',
  table: 'Dieselben Zahlen als Tabelle',
  actions: 'Zu dieser Grafik',
  dashboard: 'Im Dashboard öffnen',
  data: 'Daten holen',
  image: 'Bild',
  newest: (date, release) => `Neueste Angabe in dieser Ansicht: ${date}. Register vom ${release}.`,
  frozen: (release) => `Eingefroren auf den Stand des Registers vom ${release}.`,
  later: (count, number, release) =>
    `Es gibt neuere Daten: ${number} ${counted(count, 'Datensatz', 'Datensätze')} hinter dieser Grafik ${counted(count, 'hat', 'haben')} sich bis zum ${release} geändert.`,
  laterSame: (release) =>
    `Es gibt ein neueres Register, vom ${release}; hinter dieser Grafik hat sich darin nichts geändert.`,
  live: 'Neuesten Stand ansehen',
  prepared: (date) =>
    `Diese Seite kann keine Skripte ausführen und zeigt die Grafik wie vorbereitet, Stand: ${date}.`,
  otherView: (date) =>
    `Die gewünschte Ansicht konnte nicht geladen werden. Dies ist die Grafik wie vorbereitet, Stand: ${date}.`,
  otherPage: (date) =>
    `Was diese Adresse verlangt, konnte nicht geladen werden. Dies ist die Seite wie vorbereitet, Stand: ${date}.`,
};

const pages: Messages['pages'] = {
  overview: (name, aid) =>
    `Mitglieder, zugesagte Soldaten${aid ? ', Hilfe' : ''} und Rollen an jedem Tag, jede Angabe mit ihren Quellen: ${name}.`,
  member: (party, name, aid) =>
    `${party} und ${name}: Haltung zu Truppen, Soldaten, Rollen${aid ? ', Hilfe' : ''} und Treffen, alles mit Quellen.`,
  sources: (name) => `Alle Quellen (${name}) und die Angaben, die auf ihnen beruhen.`,
  method: (name) => `Wie Angaben gesammelt, gezählt und gezeigt werden (${name}).`,
  embeds: (name) => `Grafiken für die eigene Seite: auswählen, ansehen, Code kopieren (${name}).`,
  changelog: (name) =>
    `Was jede Fassung des Registers ergänzt, geändert und zurückgezogen hat, und warum (${name}).`,
  notFound: 'Seite nicht gefunden',
  nothing: (name) => `Diese Seite gibt es nicht (${name}).`,
};

const downloads = {
  action: 'Daten holen',
  panelTitle: 'Daten holen',
  close: 'Schließen',
  unknownChart: (id: string) => `Es gibt keine Grafik „${id}“.`,
  intro: (title: string) => `Aus der Grafik „${title}“.`,
  rows: (count: number, number: string) => counted(count, '1 Zeile', `${number} Zeilen`),
  onScreen: 'Was zu sehen ist',
  onScreenNote: (date: string, basis: string) =>
    `Die Zahlen dieser Ansicht, je eine Zeile (Stand: ${date}, ${basis}), mit Ihrer Auswahl.`,
  everything: 'Alles',
  everythingNote:
    'Jede Angabe, aus der die Grafik gezeichnet ist, zu jedem Datum und von jedem Urheber: eine Zeile für jede Zahl, die eine Angabe nennt.',
  button: (what: string, rows: string, format: string) => `${what}: ${rows}, ${format}`,
  formats: { csv: 'CSV', xlsx: 'XLSX', json: 'JSON' },
  pack: 'Belegpaket',
  packNote:
    'Eine ZIP-Datei mit beiden Tabellen, den Quellen, Beschreibungen für Programme, Zitierangaben und der Grafik als SVG.',
  packButton: (rows: string) => `Belegpaket: ${rows}, ZIP`,
  preparing: 'Datei wird erstellt …',
  failed: 'Die Datei konnte nicht erstellt werden. Bitte erneut versuchen.',
  code: 'Im Code',
  codeNote: 'Die Adresse enthält alles, bleibt dieselbe und wird mit jeder Fassung erneuert.',
  languages: { pandas: 'Python, pandas', r: 'R', sheets: 'Google Sheets' },
  copy: 'Kopieren',
  copied: 'Kopiert',
  ledger: 'Das ganze Register',
  ledgerNote:
    'Jeder Teilbestand als JSON und eine Beschreibung aller Felder (Frictionless Data Package).',
  sheetNames: { data: 'Daten', about: 'Erläuterung' },
  about: {
    title: 'Titel',
    subtitle: 'was gemessen wird',
    asof: 'Stand',
    basis: 'wessen Wort zählt',
    release: 'Fassung des Registers',
    sourceLine: 'Quelle',
    licence: 'Lizenz',
    noLicence:
      'Für das Register ist keine Lizenz angegeben. Nennen Sie es und die Quellen jeder Zeile.',
    permalink: 'diese Ansicht',
    rows: 'Zeilen',
    notes: 'Hinweis',
    columns: 'Spalten',
  },
  columns: {
    country_iso3:
      'Wen die Zahl betrifft: Code nach ISO 3166-1 alpha-3 oder das Kürzel des Registers für eine Organisation oder Gruppe. Leer: die Koalition als Ganzes.',
    country: 'Englischer Name dazu.',
    measure: 'Was gemessen wird.',
    value_low: 'Unteres Ende der Zahl. Leer: offen oder keine Zahl.',
    value:
      'Die Zahl, wo beide Enden gleich sind. Leer bei Spannen: Eine Mitte wird nicht erfunden.',
    value_high: 'Oberes Ende der Zahl. Leer: offen oder keine Zahl.',
    unit: 'Einheit der drei Werte. Leer bei Wörtern.',
    kind: 'range (es gibt eine Zahl), none (null), category (ein Wort, in status), oder warum es keine Zahl gibt: undisclosed, undecided, conditional, ruled-out, not-asked, no-data.',
    status: 'Haltung, Status einer Rolle, Beteiligung an der Koalition oder Art der Zahl.',
    as_of:
      'Der Tag, für den die Zahl gilt; bei einer Angabe der erste Tag, an dem sie zählt. Leer: an jedem Tag.',
    date: 'Wann es gesagt wurde, so genau wie die Quelle: Jahr, Monat oder Tag. Ein Zeitraum ist from/through (ISO 8601), mit .. für ein offenes Ende.',
    basis:
      'Wer das sagt: own-government, other-government, press, party-or-parliament. Leer, wo niemand spricht.',
    claim_ids:
      'Kennungen der Datensätze hinter der Zahl, durch Leerzeichen getrennt. Bei einer laufenden Summe: die, die ihr letzter Monat hinzufügt.',
    source_ids: 'Kennungen ihrer Quellen, durch Leerzeichen getrennt.',
    source_urls: 'Adressen der Quellen, die eine haben, durch Leerzeichen getrennt.',
    release: 'Fassung des Registers, der die Zeile entnommen ist.',
  },
  claimColumns: {
    dataset: 'Teilbestand, in dem der Datensatz steht.',
    reported_by: 'Wer das sagt, in Worten.',
    conditions: 'Genannte Bedingungen, durch Semikolons getrennt.',
    confidence: 'Wie sicher die Redaktion ist, dass es so gesagt wurde: high, medium oder low.',
    details: 'Was sonst bekannt sein muss, um die Zeile zu lesen, etwa der Ort oder die Posten.',
    summary: 'Was gesagt wurde, in den Worten der Redaktion.',
    recorded: 'Fassung, in der der Datensatz zuerst stand.',
  },
  sourceColumns: {
    source_id: 'Kennung der Quelle.',
    publisher: 'Wer sie veröffentlicht hat.',
    title: 'Ihr Titel.',
    url: 'Ihre Adresse. Leer: Sie hat keine.',
    published:
      'Wann sie veröffentlicht wurde, so genau, wie sie es angibt. Leer: Sie sagt es nicht.',
    kind: 'Welche Art von Quelle es ist; state-media wird vom Staat einer Kriegspartei betrieben oder steht ihm nahe.',
  },
  readme: {
    heading: (title: string) => `# ${title}`,
    files: 'Dateien',
    fileNotes: {
      'data.csv':
        'jede Angabe hinter der Grafik, zu jedem Datum: eine Zeile für jede Zahl, die eine Angabe nennt',
      'observations.csv': 'was zu sehen war: eine Zeile je Zahl',
      'sources.csv': 'jede Quelle dieser Angaben',
      'metadata.json': 'was die Grafik sagt, wann sie entnommen wurde und was die Spalten bedeuten',
      'datapackage.json': 'Beschreibung der Tabellen für Programme (Frictionless Data Package)',
      'data.csv-metadata.json': 'dasselbe für data.csv (CSV on the Web)',
      'citation.bib': 'Zitierangabe, BibTeX',
      'citation.csl.json': 'Zitierangabe, CSL-JSON',
    } satisfies Record<string, string>,
    picture: 'die Grafik, wie sie gezeichnet war',
    reading: 'Wie die Tabellen zu lesen sind',
    readingNotes: [
      'Die Dateien sind UTF-8 mit Kommas und CRLF. Eine leere Zelle ist nicht null; die Spalte `kind` sagt, warum es keine Zahl gibt.',
      'Text, der wie eine Formel beginnt, hat einen vorangestellten Apostroph, damit kein Tabellenprogramm ihn ausführt.',
      'Zurückgezogene Angaben sind ausgelassen; die Dateien des Registers selbst behalten sie, mit der Begründung.',
    ],
    columns: 'Spalten',
  },
  citationNote: (date: string, release: string) => `Stand: ${date}. Fassung ${release}.`,
};

const imagePanel: Messages['imagePanel'] = {
  action: 'Bild herunterladen',
  title: 'Bild herunterladen',
  drawing: 'Wird gezeichnet …',
  offline:
    'Für das Bild fehlen Texte oder Schriften, die nicht geladen werden konnten. Prüfen Sie die Verbindung und ändern Sie dann eine Einstellung, oder öffnen Sie die Leiste neu.',
  preset: 'Format',
  presets: {
    full: 'Artikel, ganze Grafik',
    plain: 'Artikel, ohne Überschrift',
    'plain-s': 'Klein, ohne Überschrift',
    og: 'Linkvorschau',
    square: 'Beitrag, quadratisch',
    portrait: 'Beitrag, hochkant',
    story: 'Story',
    print: 'Druck, 180 mm breit',
  },
  type: 'Datei',
  types: { png: 'PNG', svg: 'SVG' },
  zoom: 'Pixel',
  zoomed: (zoom) => `${zoom}×`,
  theme: 'Farben',
  themes: { light: 'Hell', dark: 'Dunkel', print: 'Druck' },
  language: 'Sprache',
  options: 'Optionen',
  option: {
    titled: 'Überschrift',
    transparent: 'Durchsichtiger Hintergrund',
    wikimedia: 'Für Wikimedia Commons (ohne eingebettete Schriften)',
  },
  save: (what) => `${what} herunterladen`,
  copy: 'Bild kopieren',
  copySvg: 'SVG kopieren',
  share: 'Teilen …',
  saved: (name) => `Gespeichert als ${name}`,
  outcome: { idle: '', making: 'Datei wird erstellt …', copied: 'Kopiert.', shared: 'Geteilt.' },
  refusals: {
    'copy-refused':
      'Der Browser hat das Bild nicht in die Zwischenablage gelassen. Laden Sie es stattdessen herunter.',
    'share-refused':
      'Das System hat das Bild nicht angenommen. Versuchen Sie es noch einmal, oder laden Sie es herunter.',
    failed:
      'Die Datei konnte nicht erstellt werden. Versuchen Sie es noch einmal; die Seite ist davon nicht betroffen.',
  },
  faults: {
    glyphs: (characters) =>
      `Unseren Schriften fehlen diese Zeichen: ${characters}. Das SVG für Wikimedia, das Schriften auf dem Gerät der Leser nutzt, zeigt sie.`,
    tooLarge: (most) =>
      `Das wären mehr Pixel, als gezeichnet werden können. Für diese Grafik geht höchstens ${most}×; SVG hat keine Grenze.`,
    fonts:
      'Dieser Browser hat das Bild nicht in den vorgesehenen Schriften gezeichnet, daher gibt es kein PNG. Nehmen Sie SVG oder einen anderen Browser.',
    lostTexts: (texts, count) =>
      `Im Bild würden Texte fehlen (${count}, etwa ${texts}), daher wurde es nicht erstellt. Versuchen Sie eine andere Vergrößerung oder SVG.`,
    refused:
      'Dieser Browser konnte kein so großes Bild erstellen. Nehmen Sie weniger Pixel oder SVG.',
  },
  dropHere: 'Bild ablegen, um zu der Ansicht zurückzukehren, die es zeigt',
  dropped: 'Das ist die Ansicht, die das Bild zeigt.',
  drops: {
    unreadable:
      'Diese Datei sagt nicht, welche Ansicht sie zeigt. PNG- und SVG-Bilder von dieser Seite tun das, sofern kein Programm die Angabe entfernt hat.',
    foreign: 'Dieses Bild stammt von einer anderen Website, deshalb wurde nichts geändert.',
    several: 'Legen Sie bitte nur ein Bild auf einmal ab.',
    large: 'Diese Datei ist zu groß für ein Bild von dieser Seite.',
  },
};

/** Länder, Grafiken und Seiten von überall finden. */
const search: Messages['search'] = {
  title: 'Suche',
  label: 'Land, Grafik oder Seite',
  hint: 'Länder nach Namen oder Kürzel, Grafiken, Rollen und Seiten. Pfeiltasten wählen, die Eingabetaste führt hin.',
  groups: {
    party: 'Länder und Organisationen',
    chart: 'Grafiken',
    page: 'Seiten',
    records: 'Angaben und Quellen',
  },
  goToParty: 'zur Seite gehen',
  mark: 'in den Grafiken hier markieren',
  unmark: 'Markierung in den Grafiken hier aufheben',
  goToChart: 'zur Grafik gehen',
  goToPage: 'zur Seite gehen',
  inRecords: (query) => `Angaben und Quellen mit „${query}“`,
  found: (count, number) => counted(count, '1 Treffer', `${number} Treffer`),
  close: 'Genau so heißt nichts. Das kommt dem nahe:',
  nothing:
    'So heißt hier nichts. Länder lassen sich nach Namen oder Kürzel finden, Grafiken, Rollen und Seiten nach ihrem Namen, Angaben und Quellen nach jedem Wort darin.',
};

const keys: Messages['keys'] = {
  title: 'Tastatur',
  note: {
    page: 'Einzelne Zeichen gelten nur dann als Kurzbefehl, wenn eine Grafik oder das Datum den Fokus hat.',
    embed: 'Einzelne Zeichen gelten nur dann als Kurzbefehl, wenn die Grafik den Fokus hat.',
  },
  or: 'oder',
  names: {
    tab: 'Tab',
    enter: 'Eingabe',
    space: 'Leertaste',
    escape: 'Esc',
    arrows: 'Pfeiltasten',
    shift: 'Umschalt',
    pageUp: 'Bild auf',
    pageDown: 'Bild ab',
    home: 'Pos1',
    end: 'Ende',
    control: 'Strg',
  },
  places: {
    anywhere: 'Überall',
    chart: 'In einer Grafik oder Karte',
    date: 'Auf dem Datum',
    months: 'Auf den Monaten der Hilfe',
    chartOrDate: 'In einer Grafik und auf dem Datum',
    search: 'In der Suche',
  },
  acts: {
    next: 'zum nächsten Link, Knopf, Feld oder zur nächsten Grafik; mit Umschalt zurück',
    search: 'suchen',
    close: 'schließen, was offen ist',
    marks: 'von Zeichen zu Zeichen',
    ends: 'an den Anfang oder das Ende',
    receipts: 'das Land markieren und die Angaben hinter dem Zeichen öffnen',
    leave: 'die Grafik verlassen',
    day: 'einen Tag vor oder zurück',
    event: 'zum nächsten oder vorigen Ereignis',
    month: 'einen Monat vor oder zurück',
    year: 'ein Jahr vor oder zurück',
    keys: 'diese Tasten',
    results: 'durch die Treffer',
    choose: 'tun, was der Treffer sagt',
    empty: 'das Feld leeren, dann die Suche schließen',
  },
};

const share: Messages['share'] = {
  action: 'Teilen',
  copied: 'Link kopiert',
  refused: 'Link öffnen',
};

const offline: Messages['offline'] = {
  keep: (megabytes) => `Zum Offline-Lesen behalten (${megabytes}\u00a0MB)`,
  keeping: 'Wird gespeichert …',
  kept: 'In diesem Browser zum Offline-Lesen gespeichert.',
  drop: 'Entfernen',
  dropped: 'Entfernt: Es ist nichts mehr gespeichert.',
  failed: 'Es konnte nicht gespeichert werden. Verbindung prüfen und erneut versuchen.',
  note: (date) => `Keine Verbindung: Das ist der Stand vom ${date}.`,
};

const picture: Messages['picture'] = {
  more: (count, number) => `und ${number} ${counted(count, 'weiterer Eintrag', 'weitere')}`,
  offMap: (members) => `Nicht auf dieser Karte: ${members}`,
  offMapMember: (name, detail) => `${name} (${detail})`,
  source: (source) => `Quelle: ${source}`,
  credit: (ledger, date) => `${ledger}, ${date}`,
};

/** Every text of the interface in German. */
export const de: Messages = {
  punctuation,
  embed,
  embeds,
  pages,
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
