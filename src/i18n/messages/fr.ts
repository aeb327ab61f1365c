import type { Messages } from './en.ts';

const PLURALS = new Intl.PluralRules('fr');

/** The form that goes with a count: French has `one` for 0 and 1, and for 1,9. */
function counted(count: number, one: string, other: string): string {
  return PLURALS.select(count) === 'one' ? one : other;
}

/** The last number of a text made by `Format`: 1.5 of `1,5`, 9000 of `250–9 000`; not a number where there is none. */
function lastNumber(text: string): number {
  const digits = /(\d[\d\u00a0\u202f,]*)\D*$/.exec(text)?.[1] ?? '';
  return digits === '' ? Number.NaN : Number(digits.replaceAll(/\s/g, '').replace(',', '.'));
}

/** As `counted`, for a number that comes as text. */
export function figured(figure: string, one: string, other: string): string {
  return counted(lastNumber(figure), one, other);
}

function soldiers(figure: string): string {
  return `${figure} ${figured(figure, 'soldat', 'soldats')}`;
}

function billions(figure: string): string {
  return `${figure}\u00a0${figured(figure, 'milliard', 'milliards')}`;
}

function euros(figure: string): string {
  return `${billions(figure)} d’euros`;
}

/** What follows millions: ` d’euros`, or the code of any other currency. */
function ofCurrency(code: string): string {
  return code === 'EUR' ? ' d’euros' : `\u00a0${code}`;
}

/** Whether a date from `Format` names a day; else it is a month or a year, which take no article. */
function isDay(date: string): boolean {
  return /^\d{1,2}(?:er)?\s/.test(date);
}

/** `le 4 mai 2026`, `en mai 2026`, `en 2026`. */
function onDate(date: string): string {
  return isDay(date) ? `le ${date}` : `en ${date}`;
}

/** `du 4 mai 2026`, `de mai 2026`, `d’avril 2026`. */
function ofDate(date: string): string {
  if (isDay(date)) return `du ${date}`;
  return /^[ao]/.test(date) ? `d’${date}` : `de ${date}`;
}

/** `depuis le 4 mai 2026`, `depuis mai 2026`. */
function sinceDate(date: string): string {
  return isDay(date) ? `depuis le ${date}` : `depuis ${date}`;
}

/** `jusqu’au 4 mai 2026`, `jusqu’en mai 2026`. */
function untilDate(date: string): string {
  return isDay(date) ? `jusqu’au ${date}` : `jusqu’en ${date}`;
}

/** `du 4 mai au 6 juin 2026`, `de janvier 2022 à avril 2026`, `en avril 2026`. */
function period(from: string, through: string): string {
  if (from === through) return onDate(from);
  return `${ofDate(from)} ${isDay(through) ? 'au' : 'à'} ${through}`;
}

/** Parentheses inside parentheses are square in French. */
function inParentheses(text: string): string {
  return `(${text.replaceAll('(', '[').replaceAll(')', ']')})`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Names from `Intl` have no article in French, so a sentence takes them as they are, never after “de” or “à”. */
function inSentence(name: string): string {
  return name;
}

/** ` du groupe « NATO »`, or nothing. The ledger’s own name for a grouping may or may not take an article. */
function ofGroup(region: string | null): string {
  return region === null ? '' : ` du groupe «\u00a0${region}\u00a0»`;
}

/** Status of a role: one of them, several of them. */
const ROLE_STATUSES = {
  offered: ['offre', 'offres'],
  planned: ['projet', 'projets'],
  committed: ['engagement', 'engagements'],
  active: ['en cours', 'en cours'],
} as const;

/** `1 offre`, `6 engagements`, for a status as the ledger’s words name it. */
function statusCount(number: string, status: string): string {
  const forms = Object.values(ROLE_STATUSES).find(([one]) => one === status);
  return `${number} ${figured(number, forms?.[0] ?? status, forms?.[1] ?? status)}`;
}

/** `41 enregistrements issus de 38 sources`. */
function recordsFrom(records: number, record: string, sources: number, source: string): string {
  return (
    `${record} ${counted(records, 'enregistrement issu', 'enregistrements issus')} de ` +
    `${source} ${counted(sources, 'source', 'sources')}`
  );
}

/** How texts that stand side by side are joined. */
const punctuation = {
  /** `a, b`: items of one kind. */
  items: (texts: readonly string[]) => texts.join(', '),
  /** `a; b`: clauses, which may hold commas of their own. */
  clauses: (texts: readonly string[]) => texts.join('\u202f; '),
  /** `label: text`. */
  labelled: (label: string, text: string) => `${label}\u00a0: ${text}`,
  /** `label:`, before something that is no text. */
  label: (label: string) => `${label}\u00a0:`,
  /** Between two things of which one is no text. */
  comma: ',',
  /** `(text)`. */
  aside: (text: string) => `(${text})`,
  /** A text that is quoted: `“text”`. */
  quoted: (text: string) => `«\u00a0${text}\u00a0»`,
};

const domain: Messages['domain'] = {
  stance: {
    committed: 'engagement pris',
    willing: 'prêt à le faire',
    conditional: 'sous conditions',
    undecided: 'sans décision',
    'support-only': 'autre soutien seulement',
    'ruled-out': 'pas de soldats',
  },
  noStance: 'aucune déclaration trouvée',
  basis: {
    'own-government': 'gouvernement du pays',
    'other-government': 'autre gouvernement',
    press: 'presse',
    'party-or-parliament': 'parti ou parlement',
  },
  basisChoice: {
    latest: 'dernière version',
    official: 'gouvernement du pays seulement',
    lowest: 'version la plus basse',
    highest: 'version la plus haute',
  },
  confidence: {
    high: 'fiabilité élevée',
    medium: 'fiabilité moyenne',
    low: 'fiabilité faible',
  },
  participation: {
    member: 'membre',
    partner: 'partenaire',
    observer: 'observateur',
    absent: 'non-membre',
    opposed: 'opposition',
  },
  lead: 'chef de file',
  roleStatus: {
    offered: ROLE_STATUSES.offered[0],
    planned: ROLE_STATUSES.planned[0],
    committed: ROLE_STATUSES.committed[0],
    active: ROLE_STATUSES.active[0],
  },
  place: {
    'in-host': 'dans le pays de destination',
    'outside-host': 'hors du pays de destination',
    unspecified: 'lieu non précisé',
  },
  amount: {
    range: 'un chiffre',
    none: 'aucun',
    undisclosed: 'non divulgué',
    undecided: 'sans décision',
    conditional: 'sous conditions, sans chiffre',
    'ruled-out': 'pas de soldats',
    'not-asked': 'question non posée',
    'no-data': 'pas de données',
  },
  upTo: (high) => `jusqu’à ${high}`,
  over: (low) => `au moins ${low}`,
  sourceKind: {
    official: 'source officielle',
    press: 'presse',
    agency: 'agence de presse',
    'state-media': 'média d’État ou aligné sur un État',
    reference: 'ouvrage de référence',
    'think-tank': 'centre de réflexion',
    dataset: 'jeu de données',
    document: 'document',
  },
  noDate: 'date inconnue',
};

/** The finding of the map of stances. */
const stancesTitle: Messages['charts']['troop-stances']['title'] = ({
  members,
  committed,
  open,
  wouldNot,
  unknown,
  region,
}) => {
  const where = ofGroup(region);
  if (members === 0) return `Aucun membre${where} n’est encore connu`;
  const isOne = members === 1;
  const whole = `${members} membres${where}`;
  const only = `membre${where}`;
  if (unknown === members) {
    return isOne
      ? `On ne connaît pas la position du seul ${only} sur l’envoi de soldats`
      : `On ne connaît la position d’aucun des ${whole} sur l’envoi de soldats`;
  }
  if (wouldNot === members) {
    return isOne
      ? `Le seul ${only} n’enverrait pas de soldats`
      : `Aucun des ${whole} n’enverrait de soldats`;
  }
  if (committed === members) {
    return isOne
      ? `Le seul ${only} s’est engagé à envoyer des soldats`
      : `Les ${whole} se sont tous engagés à envoyer des soldats`;
  }
  const ready = counted(open, 'y est prêt ou pose', 'y sont prêts ou posent') + ' des conditions';
  if (isOne) {
    return `Le seul ${only} ne s’est pas engagé à envoyer des soldats${open === 0 ? '' : `, mais il ${ready}`}`;
  }
  const firm =
    committed === 0
      ? 'aucun ne s’est engagé à envoyer des soldats'
      : `${committed} ${counted(committed, 's’est engagé', 'se sont engagés')} à envoyer des soldats`;
  const more = committed === 0 ? `, mais ${open}` : `, ${open} ${counted(open, 'autre', 'autres')}`;
  const none = `\u202f; ${wouldNot} n’en ${counted(wouldNot, 'enverrait', 'enverraient')} pas`;
  return `Sur ${whole}, ${firm}${open === 0 ? '' : `${more} ${ready}`}${wouldNot === 0 ? '' : none}`;
};

const charts: Messages['charts'] = {
  asOf: (date) => `au ${date}`,
  country: 'Pays',
  total: 'Total',
  disputed: 'versions divergentes',
  claims: (count, number) => `${number} ${counted(count, 'affirmation', 'affirmations')}`,
  'troop-stances': {
    title: stancesTitle,
    subtitle: (members, host, reading, date) =>
      `Position ${members} sur l’envoi de soldats (destination\u00a0: ${host}), selon ${reading}, ${date}. Les autres pays ne sont pas comptés.`,
    members: (count) => {
      if (count === 0) return 'des membres';
      return count === 1 ? 'du seul membre' : `de chacun des ${count} membres`;
    },
    membersOf: (count, region) => {
      if (count === 0) return `des membres${ofGroup(region)}`;
      return count === 1
        ? `du seul membre${ofGroup(region)}`
        : `de chacun des ${count} membres${ofGroup(region)}`;
    },
    reading: {
      latest: 'la dernière version connue',
      official: 'la dernière déclaration de son propre gouvernement',
      lowest: 'la plus réticente des versions actuelles',
      highest: 'la plus favorable des versions actuelles',
    },
    readingNote: {
      latest:
        'Ces décomptes sont une lecture des affirmations\u00a0: la version la plus récente sur chaque membre l’emporte, mais une version douteuse venue d’ailleurs ne prévaut jamais sur celle de son propre gouvernement.',
      official:
        'Ces décomptes sont une lecture des affirmations\u00a0: seul compte ce que dit le gouvernement de chaque membre, en commençant par le plus récent. Ce que d’autres en rapportent est écarté.',
      lowest:
        'Ces décomptes sont une lecture des affirmations\u00a0: parmi les dernières versions du gouvernement, d’autres gouvernements, de la presse et des partis, la plus proche du non l’emporte.',
      highest:
        'Ces décomptes sont une lecture des affirmations\u00a0: parmi les dernières versions du gouvernement, d’autres gouvernements, de la presse et des partis, la plus proche du oui l’emporte.',
    },
    disputedNote: (names) =>
      `Un anneau signale les membres pour lesquels la version du gouvernement et une autre se contredisent\u00a0: ${names}.`,
    othersNote: (names) =>
      `Un petit carré indique ce qu’a dit un pays qui n’est pas membre\u00a0: ${names}.`,
    hostNote: (host) => `Pays où iraient les soldats, cerné d’un trait\u00a0: ${host}.`,
    notDrawn: (names) => `Hors de la carte\u00a0: ${names}.`,
    other: 'non-membre (carré\u00a0: sa position)',
    notToScale: 'Échelles différentes',
    host: (name) => `${name}\u00a0: pays où iraient les soldats`,
    tip: (name, stance, basis, date) => `${name}\u00a0: ${stance} (${basis}, ${date})`,
    tipWithout: (name, stance) => `${name}\u00a0: ${stance}`,
    aside: (text, remark) => `${text}\u202f; ${remark}`,
    otherDetail: (part, stance) => `${part}, ${stance}`,
    alt: (counts) =>
      `Carte des membres selon leur position sur l’envoi de soldats\u00a0: ${counts === '' ? 'aucun membre' : counts}.`,
    altCount: (stance, count, names) =>
      names === null ? `${stance} ${count}` : `${stance} ${count} (${names})`,
    altDisputed: (count) =>
      ` Versions divergentes pour ${count} ${counted(count, 'membre', 'membres')}.`,
    source: (claims, sources) =>
      `${claims} ${counted(claims, 'déclaration issue', 'déclarations issues')} de ${sources} ${counted(sources, 'source', 'sources')}, ${counted(claims, 'connue', 'connues')} à cette date`,
    emptyWithoutMap: 'Ce registre ne décrit aucune carte.',
    emptyWithoutMembers: (date) => `Aucun membre n’est connu ${date}.`,
    caption: (date) => `Positions sur l’envoi de soldats, ${date}`,
    columns: {
      part: 'Place dans la coalition',
      stance: 'Position',
      since: 'Date de la déclaration',
      basis: 'Qui le dit',
      accounts: 'Versions',
    },
    accountsAgree: 'aucune contradiction connue',
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
  },
};

const figure: Messages['figure'] = {
  showTable: 'Afficher en tableau',
  sources: 'Sources',
  loading: 'Chargement',
  retry: 'Réessayer',
  searchTable: 'Chercher dans le tableau',
  clearSearch: 'Effacer la recherche',
  brokenChart: (chart) =>
    `Le graphique «\u00a0${chart}\u00a0» n’a pas pu être dessiné à cause d’une erreur de cette page. Le reste de la page n’est pas touché.`,
  chartHint:
    'Les touches fléchées vont d’une marque à l’autre, Entrée ouvre les affirmations sur lesquelles elle repose, Échap quitte le graphique, la touche\u202f? donne toutes les autres.',
  markCue: 'Choisissez une marque pour voir les affirmations sur lesquelles elle repose.',
  cellCue: 'Choisissez une cellule pour voir les affirmations sur lesquelles elle repose.',
  openCountry: (name) => `Page du pays\u00a0: ${name}`,
  claimsOf: (name) => `affirmations à propos de\u00a0: ${name}`,
};

const controls: Messages['controls'] = {
  basis: 'Quelle parole compte',
  unit: 'Unité',
  troopUnits: { soldiers: 'Soldats', 'per-10000-active': 'Pour 10\u202f000 militaires d’active' },
  measure: 'Mesure',
  measures: { allocations: 'Allouée', commitments: 'Engagée' },
  aidUnits: {
    'eur-bn': 'Milliards d’euros',
    'pct-gdp': '% du PIB',
    'eur-per-person': 'Euros par habitant',
  },
  kind: 'Type d’aide',
  kinds: { military: 'Militaire', financial: 'Financière', humanitarian: 'Humanitaire' },
  role: 'Rôle',
  allRoles: 'Tous les rôles',
  status: 'Stade',
  region: 'Limiter à',
  allRegions: 'Tous les pays',
  aidSeries: 'Mois',
  aidSeriesChoices: { monthly: 'Par mois', cumulative: 'En cumul' },
  aidSplit: 'Répartition',
  aidSplitChoices: { kind: 'Par type', donor: 'Par donateur' },
  euShare: (institution) => `Aide versée par les institutions (${institution})`,
  euShareAdded: 'ajouter la part de chaque membre',
  time: {
    label: 'Mois pris en compte',
    first: 'Premier mois',
    last: 'Dernier mois',
    help: 'Les touches fléchées avancent d’un mois, Page préc. et Page suiv. d’un an, Début et Fin vont aux extrémités.',
    range: (from, through) => (from === through ? from : `${from} – ${through}`),
    all: (month) => `Tout depuis ${month}`,
    founded: (month) => `Depuis la fondation (${month})`,
    foundedMark: (month) => `${month}\u00a0: fondation de la coalition`,
    play: 'Lecture',
    pause: 'Pause',
    outside: 'Les mois demandés sont en dehors de ceux que l’on connaît à cette date.',
  },
};

const page: Messages['page'] = {
  language: 'Langue',
  navigation: 'Pages',
  skip: 'Aller au contenu',
  title: (name, ledger) => `${name} – ${ledger}`,
  names: { dashboard: 'Vue d’ensemble', embeds: 'Intégrer', sources: 'Sources', method: 'Méthode' },
  theme: { label: 'Couleurs', auto: 'selon le système', light: 'claires', dark: 'sombres' },
  promise:
    'Chaque chiffre est une affirmation datée et sourcée. Pas de cookies, pas de pistage, rien qui soit chargé depuis d’autres sites.',
  aidFrom: (attribution) => `Chiffres de l’aide\u00a0: ${attribution}.`,
  notFound: { title: 'Cette page n’existe pas', goOn: 'Aller à la vue d’ensemble' },
};

const datasets: Messages['datasets'] = {
  names: {
    coalition: 'description de la coalition',
    releases: 'publications du registre',
    countries: 'pays',
    members: 'membres',
    stances: 'positions sur l’envoi de soldats',
    roles: 'rôles',
    statements: 'déclarations',
    reports: 'décomptes rapportés',
    events: 'réunions et étapes marquantes',
    'aid-monthly': 'aide par mois',
    'aid-totals': 'totaux de l’aide',
    'aid-eu-shares': 'parts de l’aide de l’UE',
    'aid-military-by-origin': 'aide militaire par origine',
    'aid-weapons': 'armes lourdes',
    'aid-pledges': 'promesses d’aide',
    sources: 'sources',
    shapes: 'contours de la carte',
  },
  failed: (names) => `Données non chargées\u00a0: ${names}.`,
  /** One fault of a file. What is wrong and what was expected stay in English, as the check says it. */
  problem: (where: readonly string[], problem: string, expected: string) =>
    `${[...where, problem].join('\u00a0: ')}\u202f; attendu\u00a0: ${expected}`,
  reason: {
    offline: 'Il n’y a pas eu de réponse, ou la connexion s’est interrompue.',
    http: (status) => `Le serveur a répondu par l’erreur ${String(status)}.`,
    notJson: 'La réponse n’était pas le fichier de données.',
    schema: (problems) => `Le fichier ne correspond pas au registre\u00a0: ${problems}.`,
  },
  restWorks: 'Tout le reste de cette page fonctionne.',
  otherPagesWork:
    'Cette page ne peut pas s’en passer\u202f; les autres pages fonctionnent peut-être encore.',
  damaged: (count, number) =>
    counted(
      count,
      `${number} enregistrement est endommagé et laissé de côté\u202f; rien n’est dessiné à sa place.`,
      `${number} enregistrements sont endommagés et laissés de côté\u202f; rien n’est dessiné à leur place.`,
    ),
  damagedDetail: 'Ce qui ne va pas',
};

const dashboard: Messages['dashboard'] = {
  lede: (members, name, clauses) => `Dans ${name}, sur ${members}, ${clauses}.`,
  members: (count, number) => `${number} ${counted(count, 'membre', 'membres')}`,
  committed: (count, number) =>
    `${number} ${counted(count, 's’est engagé', 'se sont engagés')} à envoyer des soldats`,
  open: (count, number) =>
    `${number} ${counted(count, 'y est prêt ou pose', 'y sont prêts ou posent')} des conditions`,
  openAlone: (count, number) =>
    `${number} ${counted(count, 'est prêt à envoyer des soldats ou pose', 'sont prêts à envoyer des soldats ou posent')} des conditions`,
  no: (count, number) => `${number} n’en ${counted(count, 'enverrait', 'enverraient')} pas`,
  noAlone: (count, number) =>
    `${number} ${counted(count, 'n’enverrait', 'n’enverraient')} pas de soldats`,
  undecided: (count, number) => `${number} ${counted(count, 'n’a', 'n’ont')} pas pris de décision`,
  undecidedAlone: (count, number) =>
    `${number} ${counted(count, 'n’a', 'n’ont')} pas pris de décision sur l’envoi de soldats`,
  unspoken: (number) => `pour ${number}, aucune déclaration n’a été trouvée`,
  silent: 'aucune déclaration sur l’envoi de soldats n’est connue',
  noMembers: (name, date) => `Dans ${name}, aucun membre n’est connu au ${date}.`,
  asof: (date, basis) => `Au ${date}, selon ${basis} dans ce registre.`,
  basisReading: {
    latest: 'la dernière version sur chaque membre',
    official: 'la dernière déclaration de chaque gouvernement',
    lowest: 'la version la plus réticente sur chaque membre',
    highest: 'la version la plus ferme sur chaque membre',
  },
  newest: (date) =>
    `On ne connaît rien de plus récent que le ${date} sur les soldats, les rôles ou les membres.`,
  figures: 'Chiffres clés',
  figure: {
    members: (date) => `membres, selon le dernier décompte rapporté (${date})`,
    listed: (number) => `recensés ici par leur nom\u00a0: ${number}`,
    pledged: (metric, date) => `${metric}, dernier décompte rapporté\u00a0: ${date}`,
    otherCounts: (range) => `derniers décomptes selon d’autres définitions\u00a0: ${range}`,
    committed: 'engagement pris d’envoyer des soldats',
    open: (number) =>
      `${number} de plus, ${figured(number, 'prêt à le faire', 'prêts à le faire')} ou sous conditions`,
    forceSize: (date) => `soldats\u00a0: dernier effectif cité pour la force (${date})`,
    aid: (from, through) => `aide allouée par les membres, ${period(from, through)}`,
    aidRest: (commitments) => `${commitments} d’aide engagée au total`,
    spread: (count, number, range) =>
      `${number} ${counted(count, 'chiffre rapporté', 'chiffres rapportés')}\u00a0: ${range}`,
    none: 'non rapporté à cette date',
  },
  euros: (number) => `${number}\u00a0Md€`,
  charts: 'Graphiques',
};

const receipts: Messages['receipts'] = {
  title: 'Les affirmations sur lesquelles cela repose',
  close: 'Fermer',
  intro: (count, number, date) =>
    counted(
      count,
      `${number} entrée du registre connue au ${date}.`,
      `${number} entrées du registre connues au ${date}, de la plus récente à la plus ancienne.`,
    ),
  missing: (selectors) => `Absent de ce registre\u00a0: ${selectors}.`,
  countryPage: (name) => `Page du pays\u00a0: ${name}`,
  select: (name) => `Mettre en évidence dans tous les graphiques\u00a0: ${name}`,
  standing: {
    decides: 'la parole qui compte ici',
    superseded: 'remplacée par une plus récente de la même origine',
    contradicts: 'contredit celle qui compte',
    agrees: 's’accorde avec celle qui compte',
    elsewhere: 'ne concerne que des soldats hors du pays de destination',
    later: 'pas encore connue ce jour-là',
  },
  total: {
    stances:
      'Ce que dit chaque membre, selon la lecture choisie. Un décompte réunit les membres qui disent la même chose.',
    soldiers:
      'Ce que chaque membre apporte à la somme. «\u00a0Jusqu’à\u00a0» n’ajoute rien à la borne basse\u202f; qui ne donne pas de chiffre n’y entre pas.',
    aid: 'Ce que chaque membre a donné pendant les mois pris en compte, selon la mesure et les types choisis, en milliards d’euros. «\u00a0Pas de données\u00a0» veut dire non suivi, ce qui n’est pas zéro.',
  },
  howCounted: 'Comment ce décompte est fait',
};

const timeline: Messages['timeline'] = {
  label: 'Date',
  title: 'À n’importe quelle date',
  play: 'Lecture',
  pause: 'Pause',
  latest: (date) => `Revenir au ${date}`,
  typed: 'Aller à une date',
  invalid: (first, last) =>
    `Écrivez un jour sous la forme 2025-03-31, entre ces deux dates\u00a0: ${first} et ${last}.`,
  event: (date, title) => `${date}\u00a0: ${title}`,
  noEvent: 'Aucun événement pour l’instant',
  lastEvent: 'Dernier événement',
};

/** Name of a role inside a sentence: without its capital, unless it is an abbreviation. */
function roleInSentence(name: string): string {
  return /^\p{Lu}\p{Lu}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

/** How many of the members behind a role are firm. */
function firmPart(count: number, firm: number | null): string {
  if (firm === null) return '';
  if (count === 1) return firm === 1 ? ', engagé ou actif' : ', ni engagé ni actif';
  if (firm === 0) return ', aucun engagé ni actif';
  if (firm === count) return ', tous engagés ou actifs';
  return `, dont ${firm} ${counted(firm, 'engagé ou actif', 'engagés ou actifs')}`;
}

/** `18 membres sur 33 du groupe « NATO »`. */
function shareOfMembers({
  count,
  number,
  totalNumber,
  region,
}: {
  readonly count: number;
  readonly number: string;
  readonly totalNumber: string;
  readonly region: string | null;
}): string {
  return `${number} ${counted(count, 'membre', 'membres')} sur ${totalNumber}${ofGroup(region)}`;
}

const roles: Messages['roles'] = {
  none: 'Aucun rôle n’est recensé',
  noneShown: 'Aucun rôle de ce choix n’est recensé',
  leading: (scope) => {
    const { limit, names, tied, firm, count } = scope;
    const share = `${tied ? 'pour chacun, ' : ''}${shareOfMembers(scope)}${firmPart(count, firm)}`;
    const among = limit === null ? '' : ` au stade «\u00a0${limit}\u00a0»`;
    if (tied) return `Les rôles${among} réunissant le plus de membres\u00a0: ${names} (${share})`;
    return count === 1
      ? `Un seul membre a un rôle${among}\u00a0: ${names} (${share})`
      : `Le rôle${among} réunissant le plus de membres\u00a0: ${names} (${share})`;
  },
  manyLeading: (scope) =>
    `${scope.roles} rôles${scope.limit === null ? '' : ` au stade «\u00a0${scope.limit}\u00a0»`} réunissent le plus de membres\u00a0: pour chacun, ${shareOfMembers(scope)}`,
  oneRole: (scope) => {
    const { limit, name, count, breakdown } = scope;
    const share = shareOfMembers(scope);
    return limit === null
      ? `${capital(name)}\u00a0: ${share} ${counted(count, 'y prend', 'y prennent')} part (${breakdown})`
      : `${capital(name)}, au stade «\u00a0${limit}\u00a0»\u00a0: ${share}`;
  },
  roleInSentence,
  partyInSentence: inSentence,
  holderWithout: (name, limited) =>
    limited
      ? `${name}\u00a0: aucun des rôles affichés n’est recensé`
      : `${name}\u00a0: aucun rôle n’est recensé`,
  holderCounts: (name, number, breakdown, limited) =>
    limited
      ? `Parmi les rôles affichés, ${name}\u00a0: ${number} (${breakdown})`
      : `${name}\u00a0: ${number} ${figured(number, 'rôle', 'rôles')} (${breakdown})`,
  roleIs: (role, status) => `${roleInSentence(role)} (${status})`,
  holderRoles: (name, named, limited) =>
    limited ? `Parmi les rôles affichés, ${name}\u00a0: ${named}` : `${name}\u00a0: ${named}`,
  chosenWithout: (limited) =>
    limited
      ? 'Aucun des rôles affichés n’est recensé pour la sélection'
      : 'Aucun rôle n’est recensé pour la sélection',
  chosenLeading: ({ chosen, names, tied, number, limited }) =>
    `Dans la sélection (${chosen} au total), le plus de rôles${limited ? ' affichés' : ''}\u00a0: ${names} (${number}${tied ? ' à égalité' : ''})`,
  onlyOthers: (count, number) =>
    `Aucun membre n’a l’un des rôles affichés\u202f; ${number} ${counted(count, 'non-membre en a un', 'non-membres en ont un')}`,
  counted: statusCount,
  tip: ({ party, role, status, date }) =>
    `${party}\u00a0: ${roleInSentence(role)}, ${status}, ${date}`,
  lineTip: (name, count, number, breakdown) =>
    `${name}\u00a0: ${number} ${counted(count, 'rôle', 'rôles')}, ${breakdown}`,
  others: 'Non-membres',
  countLabel: 'Membres ayant ce rôle',
  othersNote: (_count, number) =>
    `La légende compte toutes les marques, dont ${number} de pays et d’organisations qui ne sont pas membres.`,
  subtitle: (date, region) =>
    `Rôles offerts, projetés, engagés ou en cours, selon la dernière version pour chaque pays, ${date}${region === null ? '' : `. Seulement ceux${ofGroup(region)}`}`,
  parties: (countries, countryNumber, rest, restNumber) => {
    const states = `${countryNumber} pays`;
    const bodies = `${restNumber} ${counted(rest, 'organisation', 'organisations')}`;
    if (rest === 0) return states;
    return countries === 0 ? bodies : `${states} et ${bodies}`;
  },
  alt: (parties, roleCount, roleNumber, breakdown) =>
    `Matrice de ${parties}, pour ${roleNumber} ${counted(roleCount, 'rôle', 'rôles')}. Marques\u00a0: ${breakdown}.`,
  readingNote:
    'Pour chaque pays et chaque rôle, l’affirmation la plus récente compte\u202f; de plusieurs du même jour, la plus ferme. Une case vide n’est pas un refus\u00a0: aucune affirmation n’a été trouvée.',
  source: (claims, claimNumber, sources, sourceNumber) =>
    `${claimNumber} ${counted(claims, 'affirmation sur les rôles, issue', 'affirmations sur les rôles, issues')} de ${sourceNumber} ${counted(sources, 'source', 'sources')}, ${counted(claims, 'connue', 'connues')} à cette date`,
  empty: (date) => `Aucun rôle n’est recensé ${date}.`,
  emptyChoice: (date) => `Aucun rôle ne correspond à ce choix ${date}.`,
  caption: (date) => `Rôles par pays et par stade, ${date}`,
  columns: { part: 'Place dans la coalition', roles: 'Rôles' },
};

const members: Messages['members'] = {
  title: (count, number, region, clauses) =>
    `Sur ${number} ${counted(count, 'membre', 'membres')}${ofGroup(region)}, ${clauses}`,
  wouldSend: ({ count, number }) =>
    count === 0
      ? 'aucun n’enverrait de soldats'
      : `${number} ${counted(count, 'enverrait', 'enverraient')} des soldats avec ou sans conditions`,
  haveRole: ({ count, number }) =>
    count === 0
      ? 'aucun n’a de rôle recensé'
      : `${number} ${counted(count, 'a', 'ont')} un rôle recensé`,
  gaveAid: ({ count, number }) =>
    count === 0
      ? 'aucun n’a alloué d’aide que l’on connaisse'
      : `${number} ${counted(count, 'a', 'ont')} alloué une aide`,
  found: (search, count, number, all) =>
    count === 0
      ? `Rien dans le tableau ne correspond à «\u00a0${search}\u00a0»`
      : `${number} ${counted(count, 'ligne', 'lignes')} du tableau sur ${all} ${counted(count, 'correspond', 'correspondent')} à «\u00a0${search}\u00a0»`,
  noMembers: (count, number) =>
    count === 0
      ? 'Aucun membre n’est encore connu'
      : `Aucun membre n’est encore connu\u202f; le tableau recense ${number} ${counted(count, 'autre pays ou organisation', 'autres pays ou organisations')}`,
  subtitle: (date, basis, region, aidText) =>
    `Tout ce que l’on sait de chaque pays ou organisation${ofGroup(region)}, ${date}. Positions et soldats selon le choix «\u00a0${basis}\u00a0»${aidText === null ? '' : `\u202f; ${aidText}`}.`,
  aidMonths: (from, through) => `aide allouée ${period(from, through)}`,
  alt: (count, number, columns) =>
    count === 0
      ? 'Un tableau sans lignes.'
      : `Tableau de ${number} ${counted(count, 'pays ou organisation', 'pays et organisations')} en ${columns} ${counted(columns, 'colonne', 'colonnes')}.`,
  caption: (date) => `Pays et organisations, ${date}`,
  source: (count, number, withAid) =>
    `${number} ${counted(count, 'affirmation', 'affirmations')} sur la place, la position et les rôles\u202f; réunions d’après les événements${withAid ? ', aide d’après ses propres enregistrements' : ''}`,
  empty: (date) => `On ne sait rien qui réponde à ce choix ${date}.`,
  sinceNote:
    'La première mention est la première présence trouvée, pas une adhésion. Une réunion compte quand une source cite le pays\u00a0: une liste courte ne veut pas dire que peu sont venus.',
  gapNote:
    'Pas de données, non divulgué et rien trouvé ne valent pas zéro\u202f; ils sont classés en dernier.',
  aidNote: (attribution) => `Aide\u00a0: ${attribution}. Part du PIB\u00a0: de l’année 2021.`,
  notKnown: 'inconnu',
  noneFound: 'rien trouvé',
  leading: (part) => `${part}, chef de file`,
  aside: (text, remark) => `${text} (${remark})`,
  rolesNamed: (number, names) => `${number}\u00a0: ${names.join(', ')}`,
  tip: (name, stance) => `${name}\u00a0: ${stance}`,
  columns: {
    country: 'Pays',
    part: 'Place',
    since: 'Première mention',
    stance: 'Position sur l’envoi de soldats',
    soldiers: 'Soldats',
    roles: 'Rôles',
    aid: 'Aide,\u00a0Md€',
    'aid-gdp': 'Aide,\u202f%\u00a0du\u00a0PIB',
    meetings: 'Présences aux réunions',
    claims: 'Affirmations',
  },
};

const ui: Messages['ui'] = {
  dateField: {
    placeholder: 'AAAA-MM-JJ',
    calendar: 'Calendrier',
    problem: {
      malformed: () => 'Écrivez la date sous la forme année-mois-jour, par exemple 2025-03-31.',
      impossible: () => 'Ce jour n’existe pas.',
      'too-early': (first) => `Premier jour disponible ici\u00a0: ${first}.`,
      'too-late': (_first, last) => `Dernier jour disponible ici\u00a0: ${last}.`,
    },
  },
  dateSlider: {
    help: 'Les touches fléchées avancent d’un jour, avec Maj jusqu’à l’événement suivant\u202f; Page préc. et Page suiv. d’un mois.',
  },
};

/** Levels that most ledgers have; any other is shown as the ledger writes it. */
const EVENT_LEVELS: Readonly<Record<string, string>> = {
  leaders: 'dirigeants',
  'defence-ministers': 'ministres de la défense',
  'foreign-ministers': 'ministres des affaires étrangères',
  'chiefs-of-defence': 'chefs d’état-major',
  'military-planners': 'planificateurs militaires',
  'national-security-advisers': 'conseillers à la sécurité nationale',
  milestone: 'étape marquante, pas une réunion',
  other: 'autre réunion',
};

const claim: Messages['claim'] = {
  leading: (part) => `${part}, parmi les chefs de file`,
  roleWithStatus: (role, status) => `${role}\u00a0: ${status}`,
  reported: (metric, count) => `${metric}\u00a0: ${count}`,
  basis: (basis) => `origine\u00a0: ${basis}`,
  place: {
    'in-host': (host) => `lieu\u00a0: ${host}`,
    'outside-host': (host) => `lieu\u00a0: hors du pays de destination (${host})`,
    unspecified: () => 'lieu non précisé',
  },
  conditions: (conditions) => `conditions\u00a0: ${conditions}`,
  soldiers: (count) => `soldats\u00a0: ${count}`,
  pledged: (amount) => `promesse\u00a0: ${amount}`,
  money: (amount, currency) => `${amount}\u00a0${currency === 'EUR' ? '€' : currency}`,
  moneyMillion: (millions, currency) =>
    `${millions}\u00a0${figured(millions, 'million', 'millions')}${ofCurrency(currency)}`,
  moneyBn: (number, currency) => `${billions(number)}${ofCurrency(currency)}`,
  inEuros: (amount) => `environ ${amount}`,
  partOf: (parent) => `partie de «\u00a0${parent}\u00a0», donc jamais ajoutée à cette promesse`,
  jointly: (names) => `promesse commune\u00a0: ${names}`,
  aidKind: {
    military: 'militaire',
    financial: 'financière',
    humanitarian: 'humanitaire',
    mixed: 'de plusieurs types',
  },
  ofKind: (kind, amount) => `${kind} ${amount}`,
  eurBn: (number) => `${number}\u00a0Md€`,
  measureTotal: {
    allocations: (amount) => `aide allouée\u00a0: ${amount}`,
    commitments: (amount) => `aide engagée\u00a0: ${amount}`,
  },
  byMonth: (amount) => `aide par mois, ${amount} d’aide allouée`,
  pctOfGdp2021: (percent) => `${percent}\u202f% du PIB de 2021`,
  through: untilDate,
  background: 'données générales',
  period,
  euShare: (amount) => `part de l’aide versée par les institutions de l’UE\u00a0: ${amount}`,
  bilateralPct: (percent) => `aide bilatérale\u00a0: ${percent}\u202f% du PIB`,
  euSharePct: (percent) => `par l’UE\u00a0: ${percent}\u202f%`,
  totalPct: (percent) => `ensemble\u00a0: ${percent}\u202f%`,
  weapons: (category, number) => `${category}\u00a0: ${number}`,
  valued: (millions) =>
    `valeur\u00a0: ${millions} ${figured(millions, 'million', 'millions')} d’euros`,
  militaryByOrigin: 'Aide militaire de tous les donateurs par origine',
  origin: {
    stockpile: 'prélèvements sur les stocks',
    procurement: 'achats nouveaux',
    natoPurl: 'achats via PURL',
    unspecified: 'origine non précisée',
  },
  partyFigures: 'chiffres auxquels d’autres sont rapportés',
  population: (people, year) => `population\u00a0: ${people} (${year})`,
  gdp: (number, year) => `PIB\u00a0: ${billions(number)} USD (${year})`,
  gdp2021: (number) => `PIB de 2021 pour les parts d’aide\u00a0: ${euros(number)}`,
  activePersonnel: (number, year) => `militaires d’active\u00a0: ${number} (${year})`,
  memberships: (names) => `appartenances\u00a0: ${names}`,
  eventFormat: {
    'in-person': 'en présence',
    hybrid: 'en présence et par visioconférence',
    virtual: 'par visioconférence',
  },
  eventLevel: EVENT_LEVELS,
  until: untilDate,
  hosts: (names) => `hôtes\u00a0: ${names}`,
  headCount: (count) => `nombre de participants rapporté\u00a0: ${count}`,
  attendees: (names) => `présence signalée\u00a0: ${names}`,
  absent: (names) => `absence signalée\u00a0: ${names}`,
  sources: 'Sources',
  unknownSource: (id) => `source «\u00a0${id}\u00a0», absente de la liste des sources`,
  noAddress: 'sans adresse publique',
  noPublished: 'page non datée',
  covers: (date) => `données ${untilDate(date)}`,
  withdrawn: (release, reason) => `Retiré dans la publication ${ofDate(release)}\u00a0: ${reason}`,
  month: 'Mois',
  monthsRecorded: (count, from, through) =>
    `${count} mois avec un enregistrement, ${period(from, through)}`,
  edition: (release) => `édition ${release}`,
  showMonths: (count) => `Afficher ${count} mois`,
  commitments: 'engagée',
  monthsCaption: 'Milliards d’euros, prix courants. Un mois absent vaut zéro.',
  more: (next, all) => `En afficher ${next} de plus (sur ${all})`,
  recordLink: 'Lien vers cet enregistrement',
  nothing: 'Le registre ne contient rien à ce sujet.',
  nothingYet: 'Le registre ne contient rien à ce sujet à la date affichée.',
  after: (date, count) => `Après le ${date} (${count})`,
};

const troopsPledged: Messages['troops-pledged'] = {
  more: (figures, figuresText, others, othersText) => {
    const without = `${othersText} sans chiffre`;
    if (figures === 0) return `et ${without}`;
    const rows = `et ${figuresText} de plus avec un chiffre`;
    return others === 0 ? rows : `${rows}, ${without}`;
  },
  inSentence,
  value: {
    soldiers,
    'per-10000-active': (number) => `${number} pour 10\u202f000 militaires d’active`,
  },
  byBasis: {
    latest: 'selon les dernières versions',
    official: 'selon les gouvernements concernés',
    lowest: 'selon les versions les plus basses',
    highest: 'selon les versions les plus hautes',
  },
  title: {
    largest: (by, names, count, value, scoped) =>
      `Le chiffre le plus élevé${scoped ? ' parmi les membres' : ''} ${by}\u00a0: ${names} (${value}${count > 1 ? ' pour chacun' : ''})`,
    up: (number) => `\u202f; d’autres versions vont jusqu’à ${number}`,
    down: (number) => `\u202f; d’autres versions descendent jusqu’à ${number}`,
    around: (low, high) => `\u202f; d’autres versions vont de ${low} à ${high}`,
    silent: (names, count) =>
      `\u202f; ${counted(count, 'gouvernement ne donnant', 'gouvernements ne donnant')} aucun nombre\u00a0: ${names}`,
    noFigure: (by, date) =>
      `${capital(by)}, on ne connaît le nombre de soldats d’aucun membre au ${date}`,
    noShare: (by) =>
      `${capital(by)}, le chiffre d’aucun membre ne peut être rapporté à la taille de ses forces armées`,
    sending: (number) =>
      `\u202f; ${number} ${figured(number, 'enverrait', 'enverraient')} des soldats sans dire combien`,
    conditional: (number) =>
      `\u202f; ${number} le ${figured(number, 'ferait', 'feraient')} sous conditions`,
  },
  subtitle: (unit, reading, date, sum) =>
    `${unit}\u00a0: chiffres rapportés pour chaque pays au ${date}, une marque par chiffre\u202f; en gras\u00a0: ${reading}. ${sum}`,
  unit: {
    soldiers: 'Soldats',
    'per-10000-active': 'Soldats pour 10\u202f000 militaires d’active',
  },
  sum: {
    between: (low, high) => `Somme des chiffres des membres\u00a0: ${low}–${high} soldats`,
    exactly: (number) => `Somme des chiffres des membres\u00a0: ${soldiers(number)}`,
    atMost: (high) => `Somme des chiffres des membres\u00a0: au plus ${soldiers(high)}`,
    atLeast: (low) => `Somme des chiffres des membres\u00a0: au moins ${soldiers(low)}`,
    open: 'Les chiffres des membres sont trop ouverts pour être additionnés',
    none: 'Le nombre d’aucun membre n’est connu',
    without: (sum, undisclosed, conditional) => {
      const left = [
        undisclosed === null
          ? ''
          : `${undisclosed} ${figured(undisclosed, 'nombre non divulgué', 'nombres non divulgués')}`,
        conditional === null ? '' : `${conditional} sous conditions`,
      ].filter((part) => part !== '');
      return left.length === 0
        ? `${sum}.`
        : `${sum}\u202f; hors de la somme\u00a0: ${left.join(', ')}.`;
    },
  },
  group: {
    committed: 'Engagement pris, nombre non divulgué',
    willing: 'Prêts à en envoyer, nombre non divulgué',
    conditional: 'Sous conditions, sans nombre donné',
    undecided: 'Sans décision, sans nombre donné',
    'support-only': 'Autre soutien seulement, sans soldats',
    'ruled-out': 'N’enverraient pas de soldats',
    'no-data': 'Pas de données\u00a0: aucune déclaration trouvée',
  },
  groupHeading: (heading, count) => `${heading} (${count})`,
  noShare: 'taille des forces inconnue',
  noForces: 'pas de forces armées',
  spread: 'du plus bas au plus haut chiffre rapporté',
  lane: {
    basis: (number, basis) => `${number}, ${basis}`,
    dated: (number, basis, date) => `${number}, ${basis}, ${date}`,
  },
  tip: {
    report: (name, value, basis, date) => `${name}\u00a0: ${value}, ${basis}, ${date}`,
    row: (name, value, reading, reports) =>
      `${name}\u00a0: ${value} (${reading})\u202f; ${reports}`,
    reports: (count, number, lowest, highest) => {
      const head = `${number} ${counted(count, 'chiffre rapporté', 'chiffres rapportés')}`;
      if (count === 1) return `${head}\u00a0: ${lowest}`;
      return lowest === highest
        ? `${head}, tous identiques\u00a0: ${lowest}`
        : `${head}, le plus bas\u00a0: ${lowest}, le plus haut\u00a0: ${highest}`;
    },
    listed: (name, stance) => `${name}\u00a0: ${stance}`,
  },
  alt: (count, number, longest) =>
    count === 0
      ? 'Aucun nombre de soldats n’est rapporté pour aucun pays.'
      : `Barres d’intervalle des nombres de soldats rapportés pour ${number} pays${longest}.`,
  altLargest: (name, value) =>
    `, par ordre décroissant à partir du premier\u00a0: ${name} (${value})`,
  altUndisclosed: (number) => ` Nombre non divulgué\u00a0: ${number}.`,
  altConditional: (number) => ` Sous conditions, sans nombre\u00a0: ${number}.`,
  notes: {
    bars: 'Une barre qui s’estompe ou une ligne pointillée va vers une extrémité qui n’est pas connue\u00a0: «\u00a0jusqu’à\u00a0» ou «\u00a0au moins\u00a0». Non divulgué ne veut pas dire zéro.',
    floor: (low) =>
      `Un chiffre rapporté comme «\u00a0jusqu’à\u00a0» n’ajoute rien à la borne basse de la somme\u202f; selon les versions choisies, elle est d’au moins ${soldiers(low)}.`,
    shares:
      'Rapporté aux militaires d’active, d’après les chiffres par pays de ce registre. Si ceux-ci forment un intervalle, le résultat aussi.',
    outsiders: (names) => `Non-membres, hors de la somme\u00a0: ${names}.`,
  },
  source: (reports, numberOfReports, sources, numberOfSources) =>
    `${numberOfReports} ${counted(reports, 'déclaration issue', 'déclarations issues')} de ${numberOfSources} ${counted(sources, 'source', 'sources')}`,
  columns: {
    part: 'Place',
    stance: 'Position',
    figure: 'Chiffre',
    lowest: 'Le plus bas',
    highest: 'Le plus haut',
    reports: 'Chiffres rapportés',
    basis: 'Qui le dit',
    date: 'Date',
  },
  caption: (unit, date) => `${unit} par pays au ${date}`,
  empty: (date) => `On ne sait rien des soldats au ${date}.`,
};

/** Begins what an amount is set against. */
const SET_AGAINST = ' rapportée ';

/** Begins what is added to a donor’s own aid. */
const ADDED = ' (part ';

/** `aide militaire allouée rapportée au PIB`: the participle goes behind the kinds, before what qualifies the whole. */
function given(aidText: string, measure: string): string {
  const cuts = [SET_AGAINST, ADDED].map((mark) => aidText.indexOf(mark)).filter((at) => at >= 0);
  const end = Math.min(aidText.length, ...cuts);
  return `${aidText.slice(0, end)} ${measure}${aidText.slice(end)}`;
}

const aid: Messages['aid'] = {
  inSentence,
  organisation: (name) => `${name} (institutions)`,
  noShare: '–',
  outsider: (name, part) => `${name} – ${part}`,
  namedAs: (countries, organisations) => countries + organisations,
  kind: { military: 'militaire', financial: 'financière', humanitarian: 'humanitaire' },
  euShare: (institution) => `part de l’aide «\u00a0${institution}\u00a0»`,
  commitments: 'engagée, sans répartition par type',
  aid: (kinds) => (kinds === '' ? 'aide' : `aide ${kinds}`),
  withShares: (what, institution) => `${what}${ADDED}«\u00a0${institution}\u00a0» comprise)`,
  measure: { allocations: 'allouée', commitments: 'engagée' },
  unit: {
    'eur-bn': 'milliards d’euros',
    'pct-gdp': 'pourcentage du PIB de 2021',
    'eur-per-person': 'euros par habitant',
  },
  value: {
    'eur-bn': euros,
    'pct-gdp': (number) => `${number}\u202f% du PIB de 2021`,
    'eur-per-person': (number) => `${number}\u00a0€ par habitant`,
  },
  // The titles of aid over time say what the amount is in their first words.
  amountOf: {
    'eur-bn': (value) => value,
    'pct-gdp': (value) => value,
    'eur-per-person': (value) => value,
  },
  amounts: {
    'eur-bn': { each: (number) => `${number}\u00a0Md€`, all: (list) => list },
    'pct-gdp': { each: (number) => `${number}\u202f%`, all: (list) => `${list} du PIB de 2021` },
    'eur-per-person': {
      each: (number) => `${number}\u00a0€`,
      all: (list) => `${list} par habitant`,
    },
  },
  forSize: {
    'eur-bn': () => '',
    'pct-gdp': () => `${SET_AGAINST}à la taille de l’économie`,
    'eur-per-person': () => `${SET_AGAINST}au nombre d’habitants`,
  },
  period,
  below: (number) => `<${number}`,
  noData: {
    untracked: 'non suivi',
    'no-gdp': 'PIB inconnu',
    'no-population': 'population inconnue',
  },
  tip: {
    row: (name, value, measure, parts) =>
      parts === ''
        ? `${name}\u00a0: ${value}, aide ${measure}`
        : `${name}\u00a0: ${value}, aide ${measure} (${parts})`,
    part: (kind, number) => `${kind} ${number}`,
    without: (name, why) => `${name}\u00a0: ${why}`,
  },
  notes: {
    allocations: 'Allouée\u00a0: livrée ou réservée à un usage précis.',
    commitments:
      'Engagée\u00a0: promise, y compris ce qui a été alloué. Les engagements ne sont pas répartis par type.',
    untracked: (names) =>
      `Pas de données, ce qui n’est pas zéro, faute de suivi par l’éditeur des chiffres de l’aide\u00a0: ${names}.`,
    unitless: (names, unit) => `Impossible à exprimer en ${unit}\u00a0: ${names}.`,
    shares: (institution, names) =>
      `La part de chaque membre dans l’aide versée par les institutions (${institution}) est ajoutée à la sienne\u202f; la ligne «\u00a0${names}\u00a0» est laissée de côté, pour que rien ne compte deux fois.`,
    noShares: {
      'no-shares': 'On ne connaît ici aucune part d’aide versée par une institution.',
      commitments:
        'Les parts d’aide versée par une institution ne sont pas ajoutées\u00a0: on les connaît pour l’aide allouée, pas pour l’aide engagée.',
      'some-kinds':
        'Les parts d’aide versée par une institution ne sont pas ajoutées\u00a0: on ne les connaît que pour tous les types réunis.',
      'some-months':
        'Les parts d’aide versée par une institution ne sont pas ajoutées\u00a0: on ne les connaît que pour toute la période des données.',
    },
    later: (through) =>
      `Les chiffres de l’aide s’arrêtent au ${through}\u202f; on ne connaît ici rien de plus récent.`,
    months: (date) =>
      `L’aide est datée par mois\u00a0: seuls comptent les mois achevés au ${date}.`,
  },
  columns: { part: 'Place', total: 'Total' },
  empty: {
    'no-aid': 'Ce registre n’a pas de chiffres sur l’aide.',
    'not-yet': (date) => `Aucun mois d’aide n’est encore connu au ${date}.`,
    outside: (date) => `Aucun des mois demandés n’est connu au ${date}.`,
    noDonor: (region) => `Aucun donateur suivi ne fait partie du groupe «\u00a0${region}\u00a0».`,
  },
};

/** Those that a sentence about aid compares. */
const AID_SCOPES = {
  members: 'membres',
  region: (region: string) => `membres${ofGroup(region)}`,
  donors: 'donateurs',
  donorsIn: (region: string) => `donateurs${ofGroup(region)}`,
};

const aidMap: Messages['aid-map'] = {
  title: {
    most: (names, what, share, sum) =>
      `${names}\u00a0: ${share}\u202f% de l’${given(what.aid, what.measure)} par l’ensemble des ${what.scope}, soit ${sum}`,
    sum: (part, whole) => `${euros(part)} sur ${whole}`,
    all: (names, what, sum) =>
      `L’${given(what.aid, what.measure)} par les ${what.scope} se résume à\u00a0: ${names} (${sum})`,
    bySize: (names, _count, what, values) =>
      `${capital(given(what.aid, what.measure))}\u00a0: ${names} en tête de tous les ${what.scope}, avec ${values}`,
    equal: (number, what, value) =>
      `Aucun n’est en tête\u00a0: même ${given(what.aid, what.measure)} pour ${number} ${what.scope}, ${value}`,
    none: (what, time) =>
      `Aucune ${given(what.aid, what.measure)} par les ${what.scope} n’est connue, ${time}`,
  },
  scope: {
    ...AID_SCOPES,
    donors: 'pays donateurs',
    donorsIn: (region) => `pays donateurs${ofGroup(region)}`,
  },
  subtitle: (aidText, measure, unit, time) =>
    `${capital(given(aidText, measure))} par chaque pays, en ${unit}, ${time}`,
  class: {
    first: (high) => `plus de 0, moins de ${high}`,
    between: (low, high) => `de ${low} à moins de ${high}`,
    last: (low) => `${low} ou plus`,
    only: 'plus de 0',
  },
  zero: '0',
  noData: 'pas de données dans cette unité',
  untracked: 'membre non suivi',
  outsider: 'non-membre (carré\u00a0: sa classe)',
  receives: (name) => `${name}\u00a0: reçoit l’aide`,
  cardDetail: (part, value) => `${part}\u00a0: ${value}`,
  notes: {
    classes:
      'Les limites des classes sont des nombres ronds, proches de celles qui réuniraient autant de membres dans chacune\u202f; les effectifs diffèrent donc.',
    institution: (name, value) =>
      `Hors de la carte\u00a0: ${name}, ${value}\u202f; cette aide vient de tous ses membres réunis.`,
    outsiders: (names) =>
      `Un petit carré signale des donateurs qui ne sont pas membres et n’entrent pas dans le titre\u00a0: ${names}.`,
    host: (host) => `Pays qui reçoit l’aide, cerné d’un trait\u00a0: ${host}.`,
    notDrawn: (names) => `Hors de la carte\u00a0: ${names}.`,
  },
  notToScale: 'Échelles différentes',
  alt: (what, classes) =>
    `Carte. ${what}.${classes === '' ? '' : ` Membres par classe\u00a0: ${classes}.`}`,
  altClass: (label, count) => `${label}\u00a0: ${count}`,
  emptyWithoutMap: 'Ce registre ne décrit aucune carte.',
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
};

/** `du mois précédent`, `des 12 mois précédents`; after “que” or alone with another preposition. */
function monthsBefore(count: number, number: string): string {
  return count === 1 ? 'le mois précédent' : `sur les ${number} mois précédents`;
}

/** `en avril 2026`, `sur les 12 mois jusqu’en avril 2026`. */
function monthsTo(count: number, number: string, last: string): string {
  return count === 1 ? onDate(last) : `sur les ${number} mois ${untilDate(last)}`;
}

const aidOverTime: Messages['aid-over-time'] = {
  scope: {
    members: (count, number) =>
      count === 1 ? 'le seul membre avec des données' : `les ${number} membres avec des données`,
    donors: (count, number) => (count === 1 ? 'le seul donateur' : `les ${number} donateurs`),
    chosen: (number) => `les ${number} sélectionnés`,
    region: (group, region) =>
      group.replace(/(?: avec des données)?$/, (data) => `${ofGroup(region)}${data}`),
    all: {
      members: 'tous les membres',
      donors: 'tous les donateurs',
      drawn: 'tous ceux qui sont représentés',
    },
  },
  title: {
    none: ({ scope, aid: aidText, measure }, time) =>
      `Aucune ${given(aidText, measure)} n’est connue ${inParentheses(scope)}, ${time}`,
    oneMonth: ({ scope, aid: aidText, measure }, month, amount) =>
      `${capital(given(aidText, measure))} ${onDate(month)} ${inParentheses(scope)}\u00a0: ${amount}`,
    stretch: ({ scope, aid: aidText, measure }, count, number, last, amount) =>
      `${capital(given(aidText, measure))} ${monthsTo(count, number, last)} ${inParentheses(scope)}\u00a0: ${amount}`,
    stretchNone: ({ scope, aid: aidText, measure }, count, number, last) =>
      `Aucune ${given(aidText, measure)} ${monthsTo(count, number, last)} ${inParentheses(scope)}`,
    change: {
      afterSome: (count, number, before) => `, après ${before} ${monthsBefore(count, number)}`,
      none: (count, number) => `, ni ${monthsBefore(count, number)}`,
      afterNone: (count, number) => `, après zéro ${monthsBefore(count, number)}`,
      same: (count, number, before) =>
        `, à peu près autant que ${monthsBefore(count, number)} (${before})`,
      more: (percent, count, number, before) =>
        `, ${percent}\u202f% de plus que ${monthsBefore(count, number)} (${before})`,
      less: (percent, count, number, before) =>
        `, ${percent}\u202f% de moins que ${monthsBefore(count, number)} (${before})`,
      times: (times, count, number, before) =>
        `, soit ${times} fois le montant ${count === 1 ? 'du mois précédent' : `des ${number} mois précédents`} (${before})`,
    },
    sum: ({ scope, aid: aidText, measure }, amount, time) =>
      `${capital(given(aidText, measure))} ${time} ${inParentheses(scope)}\u00a0: ${amount}`,
    share: (kind, percent) => `, dont ${percent}\u202f% d’aide ${kind}`,
    leads: (names, _count, { scope, aid: aidText, measure }, value) =>
      `${capital(given(aidText, measure))}\u00a0: ${names} en tête de ${scope} (${value})`,
    each: (count, value) => (count === 1 ? value : `${value} pour chacun`),
    before: (name, value) => `, puis ${name} (${value})`,
  },
  subtitle: (aidText, measure, scope, how, unit, time) =>
    `${capital(given(aidText, measure))} ${inParentheses(scope)}, ${how}, en ${unit}, ${time}`,
  how: {
    monthly: { kind: 'par mois et par type', donor: 'par mois' },
    cumulative: { kind: 'en cumul mensuel, par type', donor: 'en cumul mensuel' },
  },
  largest: (count, number, ofMembers) =>
    counted(
      count,
      `le premier ${ofMembers ? 'membre' : 'donateur'}`,
      `les ${number} premiers ${ofMembers ? 'membres' : 'donateurs'}`,
    ),
  largestAnd: (count, number, ofMembers) =>
    counted(
      count,
      'une seule courbe',
      `${number} courbes\u00a0: les premiers ${ofMembers ? 'membres' : 'donateurs'} et la sélection`,
    ),
  founded: (date) => `fondation, ${date}`,
  lineEnd: (name, amount) => `${name} ${amount}`,
  tip: { upTo: untilDate },
  columns: { month: 'Mois' },
  notes: {
    members:
      'Les membres sont ceux du jour affiché\u202f; leur aide des mois antérieurs compte aussi. Pour un donateur suivi, un mois sans enregistrement vaut zéro.',
    joint: {
      'eur-bn': null,
      'pct-gdp': 'L’aide de tous est rapportée à leurs économies réunies.',
      'eur-per-person': 'L’aide de tous est rapportée à l’ensemble de leurs habitants.',
    },
    shares:
      'Les parts d’aide versée par une institution ne sont pas datées par mois\u202f; elles ne figurent donc pas dans ce graphique.',
    origin: (parts) =>
      `Aide militaire de tous les donateurs pendant ces mois, par origine\u00a0: ${parts}. L’éditeur de ces chiffres les compte à part\u202f; leur somme n’est pas celle des mois ci-dessus.`,
    originPart: (percent, origin) => `${origin} ${percent}\u202f%`,
  },
  alt: (subtitle, title) => `Graphique dans le temps. ${subtitle}. ${title}.`,
};

const aidByDonor: Messages['aid-by-donor'] = {
  title: {
    largest: (names, _count, what) =>
      `${capital(given(what.aid, what.measure))}\u00a0: ${names} en tête de tous les ${what.scope}`,
    value: (head, value, count) => `${head} (${value}${count > 1 ? ' pour chacun' : ''})`,
    outside: (names, count, more) =>
      `\u202f; ${more} pour ${counted(count, 'un non-membre', 'des non-membres')}\u00a0: ${names}`,
    more: {
      'eur-bn': () => 'un montant plus élevé',
      'pct-gdp': () => 'une part plus élevée',
      'eur-per-person': () => 'un montant par habitant plus élevé',
    },
    none: (aidText, measure, time) => `Aucune ${given(aidText, measure)} n’est connue, ${time}`,
  },
  scope: AID_SCOPES,
  subtitle: (aidText, measure, unit, time) =>
    `${capital(given(aidText, measure))} par donateur, en ${unit}, ${time}`,
  more: (number) => `et ${number} de plus dans le tableau`,
  others: 'Non-membres',
  beyond: (times) => `hors échelle\u00a0: ${times} fois la barre la plus longue`,
  segment: (name, kind, value) => `${name}, ${kind}\u00a0: ${value}`,
  alt: (what, bars) => (bars === '' ? what : `${what} Barres\u00a0: ${bars}.`),
  altBar: (name, value) => `${name} ${value}`,
  notes: {
    organisation: (names) =>
      `À part\u00a0: ${names}. Cette aide vient de tous les membres de l’institution réunis et n’entre dans la barre d’aucun pays.`,
    beyond:
      'Quand un non-membre a donné bien plus que n’importe quel membre, le nombre est écrit sans barre, pour que les barres des membres restent lisibles.',
  },
};

/** Whose word decides, after “selon”, for each party. */
const OWN_READINGS: Messages['force-size']['reading'] = {
  latest: 'la dernière version',
  official: 'la version de son gouvernement',
  lowest: 'la version la plus basse',
  highest: 'la version la plus haute',
};

const forceSize: Messages['force-size'] = {
  reading: OWN_READINGS,
  source: recordsFrom,
  title: {
    none: (date) => `On ne connaît aucun effectif pour la force prévue au ${date}`,
    one: (number) =>
      `Seul chiffre rapporté jusqu’ici pour l’effectif de la force prévue\u00a0: ${soldiers(number)}`,
    same: (number, size) =>
      `Les ${number} chiffres rapportés pour l’effectif de la force prévue concordent\u00a0: ${soldiers(size)}`,
    spread: (low, high, newest) =>
      `Les chiffres rapportés pour la force prévue vont de ${low} à ${high} soldats (en dernier lieu\u00a0: ${newest})`,
    pledged: (bounds) => `\u202f; somme des chiffres des membres\u00a0: ${bounds}`,
  },
  subtitle: (reading, date, sum) =>
    `Soldats, au ${date}\u00a0: effectifs rapportés pour la force prévue, et somme des chiffres des membres, selon ${reading} pour chaque membre. ${sum}`,
  sum: {
    atMost: (high) => `au plus ${high}`,
    atLeast: (low) => `au moins ${low}`,
    tooOpen: 'des chiffres trop ouverts pour être additionnés',
    none: 'on ne connaît le chiffre d’aucun membre',
    noMembers: 'Aucun membre n’est encore connu.',
    whole: ({ bounds, counted: inSum, undisclosed, undecided, conditional, number }) => {
      const left = [
        undisclosed === 0
          ? ''
          : `${number(undisclosed)} ${counted(undisclosed, 'nombre non divulgué', 'nombres non divulgués')}`,
        conditional === 0 ? '' : `${number(conditional)} sous conditions sans nombre`,
        undecided === 0 ? '' : `${number(undecided)} sans décision`,
      ].filter((part) => part !== '');
      const of = inSum === null ? '' : ` (${number(inSum)} ${counted(inSum, 'membre', 'membres')})`;
      return `Ce jour-là\u00a0: ${bounds}${of}${left.length === 0 ? '' : `\u202f; hors de la somme\u00a0: ${left.join(', ')}`}.`;
    },
  },
  tip: {
    report: (date, number, confidence) =>
      `${date}\u00a0: ${soldiers(number)} selon un chiffre rapporté pour la force prévue (${confidence})`,
    sum: ({ from, bounds, counted: inSum, undisclosed, undecided, conditional }) =>
      `${capital(sinceDate(from))}\u00a0: ${bounds === null ? 'chiffres des membres trop ouverts pour être additionnés' : `somme des chiffres des membres, ${bounds}`} (membres avec un chiffre\u00a0: ${inSum}\u202f; nombre non divulgué\u00a0: ${undisclosed}\u202f; sous conditions sans nombre\u00a0: ${conditional}\u202f; sans décision\u00a0: ${undecided})`,
  },
  legend: {
    exact: 'un nombre rapporté',
    range: 'un intervalle rapporté',
    sum: 'somme des chiffres des membres',
  },
  notes: {
    open: 'Une extrémité fléchée ou qui s’estompe n’est pas connue\u00a0: «\u00a0jusqu’à\u00a0» ou «\u00a0au moins\u00a0».',
    sum: 'Seuls les membres avec un chiffre entrent dans la somme. Non divulgué ne veut pas dire zéro\u00a0: la somme n’est donc pas l’effectif de la force.',
    floor:
      'Un chiffre rapporté comme «\u00a0jusqu’à\u00a0» n’a pas de borne basse connue\u202f; une somme qui en contient un non plus.',
    crowded: 'Les chiffres rapportés à des jours voisins sont placés côte à côte.',
  },
  alt: {
    noReports: 'Aucun effectif n’est rapporté pour la force prévue.',
    reports: (count, number, span) =>
      `${number} ${counted(count, 'effectif rapporté', 'effectifs rapportés')} pour la force prévue au fil du temps\u00a0: ${soldiers(span)}.`,
    sum: (bounds) =>
      ` En dessous, une bande\u00a0: chiffres des membres, en dernier lieu ${bounds}.`,
  },
  caption: (date) =>
    `Effectifs rapportés pour la force prévue et sommes des chiffres des membres, au ${date}`,
  columns: {
    date: 'Date',
    what: 'Quoi',
    low: 'Le plus bas',
    high: 'Le plus haut',
    counted: 'Membres avec un chiffre',
    undisclosed: 'Non divulgué',
    undecided: 'Sans décision',
    conditional: 'Sous conditions',
    ruledOut: 'N’enverraient personne',
    noData: 'Pas de données',
    confidence: 'Fiabilité',
    summary: 'Ce qui a été dit',
  },
  table: {
    open: 'ouvert',
    report: (number) => `effectif rapporté${number === '' ? '' : `\u00a0: ${number}`}`,
    sum: 'somme des chiffres des membres',
  },
  empty: (date) =>
    `On ne connaît ni l’effectif de la force prévue ni le nombre d’un seul membre au ${date}.`,
};

const stanceHistory: Messages['stance-history'] = {
  reading: OWN_READINGS,
  source: recordsFrom,
  title: {
    by: {
      latest: 'Selon les dernières versions, ',
      official: 'Selon les gouvernements concernés, ',
      lowest: 'Selon les versions les plus basses, ',
      highest: 'Selon les versions les plus hautes, ',
    },
    none: (date, region) =>
      `Selon cette lecture, on ne connaît la position d’aucun membre${ofGroup(region)} sur l’envoi de soldats au ${date}`,
    unchanged: (known, number, region) =>
      known === 1
        ? `le seul membre${ofGroup(region)} à la position connue n’en a pas changé`
        : `aucun des ${number} membres${ofGroup(region)} à la position connue n’en a changé`,
    changed: (count, number, known, knownNumber, region) =>
      known === 1
        ? `le seul membre${ofGroup(region)} à la position connue en a changé`
        : `${number} des ${knownNumber} membres${ofGroup(region)} à la position connue en ${counted(count, 'a', 'ont')} changé`,
    times: (count, number) => (count === 1 ? 'une fois' : `${count === 2 ? 'deux' : number} fois`),
    only: (names, times, count) => `\u00a0: ${names}, ${times}${count > 1 ? ' pour chacun' : ''}`,
    most: (names, times, count) =>
      `, le plus souvent\u00a0: ${names} (${times}${count > 1 ? ' pour chacun' : ''})`,
    mostMany: (number, times) => `, ${times} pour ${number} d’entre eux`,
  },
  subtitle: (reading, date, region) =>
    `Position sur l’envoi de soldats au fil du temps, selon ${reading} pour chaque pays, au ${date}${region === null ? '' : `\u202f; seulement les pays${ofGroup(region)}`}. Les marques sous une bande sont les affirmations, selon qui parle.`,
  group: (id, number) =>
    `${
      {
        'would-send': 'Membres qui enverraient des soldats, fût-ce sous conditions',
        open: 'Membres sans décision',
        'would-not': 'Membres qui n’en enverraient pas',
        unspoken: 'Membres sur lesquels aucune affirmation ne compte dans cette lecture',
        other: 'Non-membres',
      }[id]
    } (${number})`,
  tip: {
    period: (name, stance, from, until) =>
      `${name}\u00a0: ${stance} ${until === null ? sinceDate(from) : period(from, until)}`,
    claim: (name, date, stance, basis) => `${name}, ${date}\u00a0: ${stance} (${basis})`,
    aside: (text, remark) => `${text}\u202f; ${remark}`,
  },
  notes: {
    marks:
      'Une bande commence à la première déclaration connue, pas à la première opinion. Une affirmation datée d’un mois compte à partir du dernier jour de ce mois. Quand des jours sont proches, les marques sont placées côte à côte.',
    reading: {
      latest:
        'Un changement peut aussi vouloir dire que quelqu’un d’autre a parlé en dernier. Choisissez «\u00a0gouvernement du pays seulement\u00a0» pour voir quand des gouvernements ont changé leur propre parole.',
      official:
        'Seul ce que dit le gouvernement de chaque pays forme les bandes\u202f; les marques des autres affirmations sont pâles.',
      lowest:
        'Parmi les dernières versions du gouvernement, d’autres gouvernements, de la presse et des partis, la plus proche du non l’emporte.',
      highest:
        'Parmi les dernières versions du gouvernement, d’autres gouvernements, de la presse et des partis, la plus proche du oui l’emporte.',
    },
    unheard: (names) =>
      `Aucune affirmation qui compte dans cette lecture ne porte sur\u00a0: ${names}.`,
    silent: (names) =>
      `Membres dont on ne connaît aucune déclaration, ce qui n’est pas un non\u00a0: ${names}.`,
  },
  alt: (count, number, changed, changedNumber, date) => {
    if (count === 0) return `Aucune bande\u00a0: aucune position n’est connue au ${date}.`;
    const strips = `Bandes de la position de ${number} pays au fil du temps, ${untilDate(date)}`;
    if (count === 1)
      return `${strips}\u202f; elle ${changed === 0 ? 'n’a jamais changé' : 'a changé au moins une fois'}.`;
    return `${strips}\u202f; ont changé au moins une fois\u00a0: ${changed === 0 ? 'aucun' : changedNumber}.`;
  },
  caption: (date) => `Positions sur l’envoi de soldats au fil du temps, au ${date}`,
  stillSo: 'toujours en vigueur',
  columns: {
    from: 'Du',
    until: 'Au',
    stance: 'Position',
    basis: 'Qui le dit',
    accounts: 'Versions',
    changes: 'Changements en tout',
  },
  empty: (date) => `On ne connaît aucune déclaration sur l’envoi de soldats au ${date}.`,
};

function knownMeetings(count: number, number: string): string {
  return `${number} ${counted(count, 'réunion connue', 'réunions connues')}`;
}

const meetings: Messages['meetings'] = {
  source: recordsFrom,
  level: (level) => EVENT_LEVELS[level] ?? level,
  title: {
    none: (date) => `On ne connaît aucune réunion au ${date}`,
    uncounted: (count, number) =>
      `${knownMeetings(count, number)}, sans que personne ait rapporté combien sont venus`,
    largest: ({ count, number, figure: size, dates, list, single }) =>
      `${knownMeetings(count, number)}\u202f; ${counted(dates.length, 'le décompte le plus élevé est celui', 'les décomptes les plus élevés sont ceux')} ${list(dates.map(ofDate))}\u00a0: ${size} ${single ? 'pays ou organisation' : 'pays et organisations'}`,
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
    }) => {
      const of = all === 1 ? 'la seule réunion connue' : `${number} réunions connues`;
      const host = hosted === 0 ? '' : `, dont ${hostedNumber} comme hôte`;
      const away =
        absent === 0
          ? ''
          : `\u202f; absence signalée à ${absentNumber} ${counted(absent, 'réunion', 'réunions')}`;
      if (present === 0) {
        return `${name}\u00a0: aucune présence signalée ${all === 1 ? 'à' : 'aux'} ${of}${away}`;
      }
      return `${name}\u00a0: présence signalée à ${all === 1 ? of : `${presentNumber} des ${of}`}${host}${away}`;
    },
  },
  subtitle: (date, name) =>
    `Pays et organisations dont la venue est rapportée, au ${date}\u202f; ${
      name === null
        ? 'marques selon qui s’est réuni'
        : `marques selon la participation\u00a0: ${name}`
    }. Une barre va du plus bas au plus haut décompte rapporté.`,
  legend: {
    leaders: 'dirigeants',
    ministers: 'ministres',
    military: 'chefs d’état-major et planificateurs',
    other: 'conseillers et autres',
    loose: 'décompte qui ne se rattache à aucune réunion précise',
  },
  tip: {
    meeting: (date, title, level, count) => `${date}, ${title} (${level}) – ${count}`,
    presence: (tip, name, presence) => `${tip}\u202f; ${name}\u00a0: ${presence}`,
    counted: (size) => `décompte rapporté\u00a0: ${size}`,
    uncounted: 'aucun décompte rapporté',
    loose: (date, size) => `${date} – décompte rapporté\u00a0: ${size}, réunion incertaine`,
  },
  uncounted: (count, number) =>
    `${number} ${counted(count, 'réunion sans décompte', 'réunions sans décompte')}`,
  notes: {
    counts:
      'Les décomptes sont donnés tels que rapportés\u00a0: certains incluent des organisations, d’autres seulement des pays. Un trait court en travers d’une barre est un seul décompte. Les réunions de jours voisins sont placées côte à côte.',
    named: (name) =>
      `Ne pas être cité ne veut pas dire être resté à l’écart\u00a0: les sources citent rarement tout le monde. Sont montrées les réunions pour lesquelles une source cite\u00a0: ${name}.`,
    uncounted:
      'Les réunions dont personne n’a compté les participants figurent sous l’axe. Cela ne vaut pas zéro.',
    loose:
      'Un décompte d’un jour à plusieurs réunions est montré à part quand il ne correspond pas à une seule d’entre elles.',
    all: 'Les réunions d’autres formats et de parties de la coalition sont comprises\u202f; les étapes marquantes ne sont pas des réunions.',
  },
  alt: (count, number, withCount) =>
    count === 0
      ? 'Aucune réunion n’est encore connue.'
      : `${number} ${counted(count, 'réunion', 'réunions')} au fil du temps, dont ${withCount ?? 'aucune'} avec un décompte rapporté.`,
  caption: (date) => `Réunions, au ${date}`,
  columns: {
    date: 'Date',
    title: 'Réunion',
    level: 'Niveau',
    place: 'Lieu',
    low: 'Décompte le plus bas',
    high: 'Décompte le plus haut',
    reports: 'Décomptes un par un',
    named: 'Cités par une source',
  },
  table: { open: 'ouvert', uncounted: 'non rapporté', loose: 'réunion incertaine' },
  empty: (date) => `On ne connaît aucune réunion au ${date}.`,
};

const memberCount: Messages['member-count'] = {
  title: {
    nobody: (date) => `On ne connaît aucun membre par son nom au ${date}`,
    listed: (count, number) =>
      counted(
        count,
        `${number} membre est recensé ici par son nom`,
        `${number} membres sont recensés ici par leur nom`,
      ),
    one: (name, size) => `\u202f; dernier décompte rapporté («\u00a0${name}\u00a0»)\u00a0: ${size}`,
    same: (number, size) =>
      `\u202f; les derniers décomptes selon ${number} autres définitions donnent tous ${size}`,
    spread: (number, low, high) =>
      `\u202f; les derniers décomptes selon ${number} autres définitions vont de ${low} à ${high}`,
  },
  subtitle: (date) =>
    `Nombre de pays, au ${date}\u00a0: une ligne par définition, une marque par décompte rapporté. Les nombres à côté des noms sont les plus récents.`,
  named: 'Membres recensés ici par leur nom',
  tip: {
    named: (date, count, number) =>
      `${capital(sinceDate(date))}\u00a0: ${number} ${counted(count, 'membre recensé par son nom', 'membres recensés par leur nom')}`,
    report: (date, name, size, confidence) => `${date} – ${name}\u00a0: ${size} (${confidence})`,
  },
  notes: {
    named:
      'Un membre compte à partir de la première présence trouvée, qui n’est pas une adhésion\u00a0: aucune liste officielle n’a été trouvée.',
    line: 'Les lignes ne relient que des décomptes de même définition\u202f; entre deux décomptes, on ne sait rien. Elles s’arrêtent au plus récent.',
    sameDay:
      'Quand des décomptes d’un même jour diffèrent, tous sont dessinés\u202f; la ligne passe par le plus sûr d’entre eux.',
    range: 'Dans un intervalle, la ligne passe par la borne haute.',
    open: 'Une extrémité fléchée ou qui s’estompe n’est pas connue\u00a0: «\u00a0jusqu’à\u00a0» ou «\u00a0au moins\u00a0».',
  },
  alt: (number, others) =>
    `Lignes du nombre de membres au fil du temps. Par leur nom\u00a0: ${number ?? 'aucun encore'}${others.length === 0 ? '' : `\u202f; derniers décomptes\u00a0: ${others.join('\u202f; ')}`}.`,
  altDefinition: (name, size) => `${name}\u00a0: ${size}`,
  source: (records, number) =>
    `${number} ${counted(records, 'enregistrement', 'enregistrements')} sur les membres et les décomptes`,
  caption: (date) => `Nombres de membres par définition, au ${date}`,
  columns: {
    date: 'Date',
    definition: 'Définition',
    low: 'Le plus bas',
    high: 'Le plus haut',
    confidence: 'Fiabilité',
    summary: 'Ce qui a été dit',
  },
  table: { open: 'ouvert' },
  empty: (date) => `On ne connaît ni membre ni décompte des membres au ${date}.`,
};

const changes: Messages['changes'] = {
  title: (from, to) => `Ce qui a changé entre le ${from} et le ${to}`,
  headline: (clauses) => `${clauses}.`,
  nothing: 'Rien n’a changé que ce registre connaisse.',
  clause: {
    stances: (count, number) =>
      `${number} ${counted(count, 'position sur l’envoi de soldats a changé', 'positions sur l’envoi de soldats ont changé')}`,
    firstStances: (count, number) =>
      `${number} ${counted(count, 'position sur l’envoi de soldats est désormais connue', 'positions sur l’envoi de soldats sont désormais connues')}`,
    moreStances: (number) =>
      `${number} ${figured(number, 'autre est désormais connue', 'autres sont désormais connues')}`,
    figures: (count, number) =>
      count === 1
        ? 'un nombre de soldats a été avancé'
        : `des nombres de soldats ont été avancés ${number} fois`,
    otherFigures: (count, number) =>
      `${number} ${counted(count, 'nombre de soldats ne compte plus', 'nombres de soldats ne comptent plus')}`,
    joined: (count, number) =>
      `${number} ${counted(count, 'membre a rejoint la coalition', 'membres ont rejoint la coalition')}`,
    left: (count, number) =>
      `${number} ${counted(count, 'membre a quitté la coalition', 'membres ont quitté la coalition')}`,
    roles: (count, number) =>
      `${number} ${counted(count, 'rôle est nouveau ou a changé', 'rôles sont nouveaux ou ont changé')}`,
    meetings: (count, number) =>
      `${number} ${counted(count, 'réunion a eu lieu', 'réunions ont eu lieu')}`,
    allocated: (amount) => `${amount} d’aide ${figured(amount, 'a été alloué', 'ont été alloués')}`,
    committed: (amount) => `${amount} d’aide ${figured(amount, 'a été engagé', 'ont été engagés')}`,
    aid: 'de petits montants d’aide ont été enregistrés',
    otherParts: (count, number) =>
      `${number} ${counted(count, 'pays ou organisation participe autrement', 'pays ou organisations participent autrement')}`,
    milestones: (count, number) =>
      `${number} ${counted(count, 'étape marquante a été franchie', 'étapes marquantes ont été franchies')}`,
    reports: (count, number) =>
      `${number} ${counted(count, 'décompte a été rapporté', 'décomptes ont été rapportés')}`,
  },
  reading: (basis) =>
    `Lecture choisie\u00a0: ${basis}. Ce que l’on savait déjà le premier jour n’est pas répété. Chaque ligne ouvre les affirmations sur lesquelles elle repose.`,
  group: {
    stances: 'Positions qui ont changé',
    firstStances: 'Positions connues pour la première fois',
    soldiers: 'Nombres de soldats',
    parts: 'Place dans la coalition',
    roles: 'Rôles',
    meetings: 'Réunions tenues',
    milestones: 'Étapes marquantes',
    reports: 'Décomptes rapportés',
    aid: 'Aide ajoutée',
  },
  withCount: (heading, number) => `${heading} (${number})`,
  none: (headings) => `Rien de nouveau\u00a0: ${headings}.`,
  became: 'devient',
  saidBy: (date, basis) => `${date}, ${basis}`,
  remarks: (texts) => texts.join('\u202f; '),
  reversed: 'revirement',
  named: (size, basis, date) => `${size} (${basis}, ${date})`,
  noPart: 'aucune place connue',
  lead: { began: 'désormais chef de file', ended: 'n’est plus chef de file' },
  roleNew: (role, status) => `${role}\u00a0: ${status}`,
  roleChanged: (role, before, after) => `${role}\u00a0: ${before} → ${after}`,
  noReport: 'aucun décompte',
  reports: (count, number, date) =>
    counted(
      count,
      `${number} nouveau décompte, ${date}`,
      `${number} nouveaux décomptes, le plus récent\u00a0: ${date}`,
    ),
  aidIntro: (months, total, count, number) =>
    `Aide allouée ${months} par ${number} ${counted(count, 'donateur', 'donateurs')}\u00a0: ${total}.`,
  months: period,
  committedInAll: (amount) => `${amount} d’aide engagée au total`,
  aidKind: (kind, amount) => `${kind} ${amount}`,
  control: {
    start: 'Comparer deux dates',
    leave: 'Quitter la comparaison',
    group: 'Deux dates à comparer',
    from: 'Du',
    to: 'Au',
    fromHandle: 'Première date',
    toHandle: 'Seconde date',
    help: 'Les touches fléchées avancent d’un jour, avec Maj jusqu’à l’événement suivant, Page préc. et Page suiv. d’un mois, Début et Fin vont aux extrémités.',
    presets: 'Comparer',
    preset: {
      first: (level) => `Première et dernière réunions (${level})`,
      previous: (level) => `Les deux dernières réunions (${level})`,
      year: () => 'Les douze derniers mois',
    },
  },
  map: {
    legend: {
      nearer: (date) => `plus proche d’un envoi que le ${date}`,
      farther: (date) => `plus loin d’un envoi que le ${date}`,
      first: (date) => `position encore inconnue le ${date}`,
    },
    note: (count, number, date) =>
      count === 1
        ? `Un triangle ou un losange signale le pays dont la position n’est pas celle du ${date}.`
        : `Des triangles et des losanges signalent les ${number} pays dont la position n’est pas celle du ${date}.`,
    noteNone: (date) => `Aucune position de cette carte n’est autre que celle du ${date}.`,
    before: (date, stance) => `le ${date}\u00a0: ${stance}`,
    alt: (count, number, date) =>
      ` ${number} ${counted(count, 'position n’est pas celle', 'positions ne sont pas celles')} du ${date}.`,
    column: (date) => `Position au ${date}`,
  },
  bars: {
    isNew: 'nouveau',
    isChanged: 'modifié',
    note: (_count, number, date) =>
      `Pour ${number} pays, un nombre est nouveau ou a changé depuis le ${date}\u202f; «\u00a0nouveau\u00a0» le signale, de même que chaque nouveau chiffre rapporté.`,
    noteNone: (date) => `Aucun nombre n’est nouveau ni n’a changé depuis le ${date}.`,
    before: (tip, date, value) => `${tip}\u202f; le ${date}\u00a0: ${value}`,
    newTip: (tip) => `${tip}\u202f; nouveau`,
  },
};

const memberPage: Messages['memberPage'] = {
  unknownTitle: 'Absent de ce registre',
  unknown: (code) =>
    `L’adresse demande «\u00a0${code}\u00a0», et le registre ne connaît aucun pays, organisation ou groupe sous ce code. Ceux qu’il connaît\u00a0:`,
  switcher: 'Pays ou groupe',
  jumps: 'Sur cette page',
  sections: {
    stance: 'Position sur les soldats',
    soldiers: 'Combien de soldats',
    roles: 'Rôles',
    aid: 'Aide',
    part: 'Place dans la coalition',
    meetings: 'Réunions',
    reports: 'Décomptes rapportés',
    statements: 'Déclarations',
    figures: 'Données générales',
  },
  asof: (date) => `Au ${date}.`,
  noPart: (date) => `On ne lui connaît aucune place dans la coalition au ${date}.`,
  partSince: (part, date) =>
    `Dans la coalition\u00a0: ${part}. Première présence trouvée\u00a0: ${date}, ce qui n’est pas une date d’adhésion.`,
  host: 'Le pays où iraient les soldats.',
  partUndated: (part) => `Dans la coalition\u00a0: ${part}\u202f; aucune date n’est connue.`,
  keyStance: 'sur l’envoi de soldats',
  keySoldiers: 'soldats',
  keyRoles: 'rôles, à tout stade',
  keyAid: 'aide allouée',
  countOf: statusCount,
  notLoaded: 'Données non chargées\u00a0: rien ne peut être dit ici.',
  notTrackedShort: 'sans suivi par l’éditeur des chiffres, ce qui n’est pas zéro',
  noMonths: 'aucun mois des données ne compte à cette date',
  nobody: (date) => `Au ${date}, aucune affirmation qui compte dans cette lecture n’est connue.`,
  decidedBy: (date, basis) => `selon l’affirmation retenue (${basis}, ${date})`,
  disputed:
    'Versions divergentes\u00a0: la dernière déclaration du gouvernement du pays et la dernière version d’une autre origine se contredisent.',
  strip: 'position, selon la lecture choisie',
  since: (stance, date) => `${stance} ${sinceDate(date)}`,
  said: (stance, date) => `${stance} ${onDate(date)}`,
  amountMeaning: {
    range: 'selon la lecture choisie ci-dessus.',
    none: '– c’est ce qui a été rapporté\u00a0: zéro exactement.',
    undisclosed:
      '– il est question de soldats, mais aucun nombre n’est connu. Cela ne vaut pas zéro.',
    undecided: '– le choix n’est pas fait\u202f; il n’y a donc pas de nombre à divulguer.',
    conditional: '– cela dépend de conditions, et aucun nombre n’est connu. Cela ne vaut pas zéro.',
    'ruled-out': '– la position ci-dessus les exclut, quoi qu’il ait été rapporté auparavant.',
    'not-asked':
      '– ne fait pas partie des membres de la coalition, et personne n’a parlé de soldats venant de là.',
    'no-data': '– personne n’a rien dit que ce registre connaisse.',
  },
  perActive: (size) => `Pour 10\u202f000 militaires d’active\u00a0: ${size}.`,
  noReports: 'Aucun nombre n’a été rapporté.',
  spread: (count, number, span) =>
    counted(
      count,
      `${number} chiffre rapporté\u00a0: ${span}`,
      `${number} chiffres rapportés\u202f; nombres cités\u00a0: ${span}`,
    ),
  roleSince: (status, date) => `${status}, ${date}`,
  aidCaption: (from, through) =>
    `Aide ${period(from, through)}. Les parts du PIB se rapportent au PIB de 2021.`,
  aidUnits: {
    'eur-bn': 'Md€',
    'pct-gdp': '% du PIB',
    'eur-per-person': '€ par habitant',
  },
  aidLines: {
    military: 'Militaire, allouée',
    financial: 'Financière, allouée',
    humanitarian: 'Humanitaire, allouée',
    allocations: 'Allouée, en tout',
    commitments: 'Engagée, part allouée comprise',
  },
  notTracked:
    'L’éditeur des chiffres de l’aide ne suit pas ce pays ou cette organisation. C’est une absence de données, pas zéro.',
  pledges: 'Grandes promesses',
  pledgesNote:
    'Telles qu’annoncées, seules ou en commun. Elles recoupent les chiffres ci-dessus et se recoupent entre elles\u00a0: elles ne sont donc jamais additionnées.',
  meetings: (all, hosted, attended, absent) =>
    `Réunions connues à cette date\u00a0: ${all}. D’après les sources, comme hôte\u00a0: ${hosted}\u202f; présence signalée à d’autres\u00a0: ${attended}\u202f; absence signalée\u00a0: ${absent}. Ne pas être cité ne veut pas dire être resté à l’écart.`,
  presence: {
    hosted: 'hôte',
    attended: 'présence signalée',
    absent: 'absence signalée',
    'not-named': 'sans mention',
  },
};

/** Among sources that are run by or aligned with a belligerent’s state. */
const stateMedia: Messages['sourcesPage']['stateMedia'] = (count, number, percent, only, alone) => {
  if (count === 0)
    return 'Aucune des sources n’est un média d’État d’un belligérant ou aligné sur lui.';
  const rests =
    only === 0
      ? 'aucun enregistrement ne repose'
      : `${alone} ${counted(only, 'enregistrement repose', 'enregistrements reposent')}`;
  return `${number} des sources (${percent}\u202f%) ${counted(count, 'est un média d’État d’un belligérant ou aligné', 'sont des médias d’État d’un belligérant ou alignés')} sur lui, ce qui est signalé partout où ${counted(count, 'elle est citée', 'elles sont citées')}\u202f; ${rests} sur de telles sources seulement.`;
};

const sourcesPage: Messages['sourcesPage'] = {
  title: 'Sources',
  intro: (records, sources) =>
    `Le registre contient ${records} ${figured(records, 'enregistrement issu', 'enregistrements issus')} de ${sources} ${figured(sources, 'source', 'sources')}. Chaque résumé est rédigé avec nos propres mots.`,
  stateMedia,
  search: 'Chercher',
  about: 'Sujet',
  everything: 'tout',
  kindWithCount: (name, count) => `${name} (${count})`,
  only: {
    record: (id) => `seulement l’enregistrement ${id}`,
    source: (id) => `seulement d’après la source ${id}`,
    unknown: (id) => id,
  },
  listing: 'Liste',
  byClaim: 'enregistrements',
  bySource: 'sources',
  showAll: 'Tout afficher',
  unknownFocus: (id) =>
    `Le registre n’a ni enregistrement, ni source, ni jeu de données nommé «\u00a0${id}\u00a0».`,
  entriesFound: (count, number) => {
    if (count === 0) {
      return 'Rien ne correspond. Tous les mots doivent se trouver dans un même enregistrement ou dans ses sources.';
    }
    return counted(
      count,
      `${number} entrée`,
      `${number} entrées, de la plus récente à la plus ancienne\u202f; les mois d’un donateur forment une seule entrée`,
    );
  },
  sourcesFound: (count, number) => {
    if (count === 0) {
      return 'Aucune source ne correspond. Tous les mots doivent se trouver dans une même source ou dans un enregistrement qui la cite.';
    }
    return counted(
      count,
      `${number} source`,
      `${number} sources, de la plus citée à la moins citée`,
    );
  },
  citedBy: (count, number) => `${number} ${counted(count, 'entrée la cite', 'entrées la citent')}`,
  uncited: 'Aucune entrée ne la cite.',
};

/** Fields of records, as an editor would call them. A field that is missing here is named as in the files. */
const FIELDS: Readonly<Record<string, string>> = {
  about: 'Pays ou organisation',
  date: 'Date',
  summary: 'Résumé',
  confidence: 'Fiabilité',
  participation: 'Place dans la coalition',
  lead: 'Chef de file',
  stance: 'Position',
  place: 'Lieu',
  soldiers: 'Soldats',
  basis: 'Qui parle',
  reportedBy: 'Rapporté par',
  conditions: 'Conditions',
  role: 'Rôle',
  status: 'Stade',
  metric: 'Ce qui est compté',
  low: 'Au moins',
  high: 'Au plus',
  subject: 'Auteur',
  topic: 'Sujet',
  endDate: 'Dernier jour',
  title: 'Titre',
  format: 'Forme',
  level: 'Niveau',
  hosts: 'Hôtes',
  reported: 'Nombre de participants',
  attendees: 'Présence signalée',
  absent: 'Absence signalée',
  donor: 'Donateur',
  month: 'Mois',
  military: 'Militaire,\u00a0Md€',
  financial: 'Financière,\u00a0Md€',
  humanitarian: 'Humanitaire,\u00a0Md€',
  commitments: 'Engagée,\u00a0Md€',
  measure: 'Mesure',
  total: 'Total,\u00a0Md€',
  shareOfGdpPct: 'Part du PIB,\u202f%',
  from: 'Du',
  through: 'Au',
  bilateralPctGdp: 'Aide bilatérale,\u202f% du PIB',
  euSharePctGdp: 'Par l’UE,\u202f% du PIB',
  totalPctGdp: 'Ensemble,\u202f% du PIB',
  euShareEurBn: 'Par l’UE,\u00a0Md€',
  stockpile: 'Prélèvements sur les stocks,\u00a0Md€',
  procurement: 'Achats nouveaux,\u00a0Md€',
  unspecified: 'Origine non précisée,\u00a0Md€',
  natoPurl: 'Achats via PURL,\u00a0Md€',
  category: 'Catégorie',
  number: 'Nombre',
  valueEur: 'Valeur, EUR',
  items: 'Matériels',
  kind: 'Type',
  amount: 'Montant',
  currency: 'Monnaie',
  amountEur: 'Montant, EUR',
  name: 'Nom',
  partOf: 'Partie de',
  participants: 'En commun',
  code: 'Code',
  population: 'Population',
  populationYear: 'Année de la population',
  populationSource: 'Source de la population',
  gdpUsdBn: 'PIB, milliards USD',
  gdpYear: 'Année du PIB',
  gdpSource: 'Source du PIB',
  gdp2021EurBn: 'PIB de 2021,\u00a0Md€',
  activePersonnel: 'Militaires d’active',
  activePersonnelMin: 'Militaires d’active, au moins',
  activePersonnelMax: 'Militaires d’active, au plus',
  activePersonnelYear: 'Année des effectifs',
  memberships: 'Appartenances',
  sources: 'Sources',
};

const changelogPage: Messages['changelogPage'] = {
  title: 'Corrections et publications',
  intro:
    'Le registre paraît par publications. Une affirmation qui se révèle fausse n’est jamais réécrite\u00a0: elle est retirée avec un motif, et la bonne est ajoutée à côté. Chaque correction figure donc ici, et une publication antérieure peut toujours être montrée telle qu’elle était.',
  hashNote:
    'Chaque publication a une empreinte de contenu, calculée sur l’ensemble de ses enregistrements et de ses sources. Si l’un d’eux était modifié après coup, l’empreinte ne correspondrait plus et le registre ne pourrait pas paraître.',
  feedAll: 'Flux Atom de toutes les publications',
  feedOne: (address) =>
    `Chaque pays a son propre flux, à l’adresse de sa page suivie de feed.xml, par exemple ${address}.`,
  feedCountry: (name) => `Changements\u00a0: ${name}`,
  feedOf: (title, subject) => `${title}\u00a0: ${subject}`,
  release: (date) => `Publication ${ofDate(date)}`,
  hash: 'Empreinte de contenu',
  first: (records) =>
    `La première publication\u00a0: ${records} ${figured(records, 'enregistrement, présenté', 'enregistrements, tous présentés')} avec leurs sources.`,
  firstCount: (dataset, count) => `${dataset}\u00a0: ${count}`,
  allRecords: 'Tous les enregistrements et toutes les sources',
  counts: (added, changed, withdrawn) =>
    `Ajouts\u00a0: ${added}\u202f; modifications\u00a0: ${changed}\u202f; retraits\u00a0: ${withdrawn}`,
  nothing: 'Aucun enregistrement n’a été ajouté, modifié ni retiré.',
  groups: {
    changed: (count) => `Modifications (${count})`,
    withdrawn: (count) => `Retraits (${count})`,
    added: (count) => `Ajouts (${count})`,
  },
  action: {
    changed: (what) => `Modification\u00a0: ${what}`,
    withdrawn: (what) => `Retrait\u00a0: ${what}`,
    added: (what) => `Ajout\u00a0: ${what}`,
  },
  more: (count) => `et ${count} de plus`,
  reason: (reason) => `Motif\u00a0: ${reason}`,
  caption: (what) => `Ce qui a changé\u00a0: ${what}`,
  columns: { field: 'Champ', before: 'Avant', after: 'Maintenant' },
  sameFields: 'Les champs des deux enregistrements sont identiques.',
  fieldIn: (month, field) => `${month}\u00a0: ${field}`,
  fields: FIELDS,
  notStated: 'non indiqué',
  none: 'aucun',
  yes: 'oui',
  no: 'non',
  about: (subject, what) => `${subject}\u00a0: ${what}`,
  onDay: (what, date) => `${what}, ${date}`,
  months: (what, count) => `${what}, ${count} mois`,
  record: {
    stances: 'position sur l’envoi de soldats',
    roles: 'rôle',
    members: 'place dans la coalition',
    reports: 'décompte rapporté',
    events: 'réunion ou étape marquante',
    statements: 'déclaration',
    'aid-pledges': 'promesse d’aide',
    'aid-totals': 'aide au total',
    'aid-monthly': 'aide par mois',
    'aid-eu-shares': 'part de l’aide de l’UE',
    'aid-military-by-origin': 'aide militaire par origine',
    'aid-weapons': 'armes lourdes',
    countries: 'chiffres auxquels d’autres sont rapportés',
  },
};

const embeds: Messages['embeds'] = {
  title: 'Intégrer un graphique',
  intro:
    'Choisissez un graphique, voyez-le comme vos lecteurs le verront et copiez le code. Les intégrations s’affichent avant tout script, gardent leur place sur votre page et ne déposent aucun cookie.',
  frameTitle: (title, date) => `${title} (graphique interactif, au ${date})`,
  what: 'Ce qu’il montre',
  charts: {
    'troop-stances': 'Positions sur les soldats\u00a0: carte',
    'troops-pledged': 'Soldats promis',
    'force-size': 'Taille de la force',
    'stance-history': 'Positions au fil du temps',
    'aid-by-donor': 'Aide par donateur',
    'aid-map': 'Aide\u00a0: carte',
    'aid-over-time': 'Aide au fil du temps',
    roles: 'Qui fait quoi',
    meetings: 'Réunions',
    'member-count': 'Nombre de membres',
    members: 'Tous les membres\u00a0: tableau',
  },
  chart: 'Graphique',
  date: 'Date',
  newest: 'toujours la plus récente',
  oneDay: 'un jour précis',
  day: 'Jour',
  compared: (from, to) => `changements du ${from} au ${to}`,
  form: 'Présentation',
  forms: { graphic: 'graphique', table: 'tableau' },
  countries: (names) =>
    names === null ? 'Pays mis en évidence\u00a0: aucun' : `Pays mis en évidence\u00a0: ${names}`,
  findCountry: 'Chercher un pays',
  noCountry: 'Aucun pays de ce graphique ne porte ce nom.',
  markNone: 'N’en retenir aucun',
  look: 'Son apparence',
  language: 'Langue',
  theme: 'Couleurs',
  themes: { auto: 'comme le système du lecteur', light: 'claires', dark: 'sombres' },
  data: 'Données',
  live: 'suivent le registre',
  frozen: (release) => `figées\u00a0: registre du ${release}`,
  parts: 'Éléments',
  flags: {
    plain: 'seulement le graphique et sa ligne de source',
    hideControls: 'sans réglages',
    transparent: 'fond transparent',
    static: 'jamais interactif',
    nologo: 'sans le lien vers le tableau de bord',
  },
  accent: 'Couleur des liens',
  accentNote: 'Six chiffres hexadécimaux, par exemple 1a73e8\u202f; vide\u00a0: la nôtre.',
  accentProblem: 'Ce n’est pas une couleur. Écrivez six chiffres hexadécimaux, par exemple 1a73e8.',
  contrast: {
    light: (ratio) => `Sur fond clair, le contraste est de ${ratio} pour 1.`,
    dark: (ratio) => `Sur fond sombre, le contraste est de ${ratio} pour 1.`,
    tooLow: (least) =>
      `En dessous de ${least} pour 1, le texte se lit mal\u00a0: notre propre couleur y reste.`,
  },
  width: 'Largeur',
  widths: { full: 'aussi large que la page le permet', fixed: 'fixe' },
  pixels: 'Pixels',
  widthProblem: (least, most) => `Écrivez un nombre entier de ${least} à ${most}.`,
  group: 'Lié à',
  groupNote:
    'Sur une même page, les intégrations qui portent le même nom partagent la date et les pays mis en évidence, là où embed.js fonctionne.',
  groupProblem: 'Seulement des lettres, des chiffres, - et _, 40 au plus.',
  preview: 'Aperçu',
  previewWidths: { 360: 'téléphone', 600: 'colonne', 900: 'écran' },
  previewOf: (title) => `Aperçu\u00a0: ${title}`,
  scaled: (percent) => `Affiché à ${percent}\u202f% de sa taille.`,
  measured: (height, width) =>
    `Mesuré\u00a0: ${height}\u00a0px de haut pour une largeur de ${width}\u00a0px. Le code réserve cette hauteur.`,
  estimated: (height, width) =>
    `Pas encore mesuré\u00a0: le code réserve environ ${height}\u00a0px pour une largeur de ${width}\u00a0px.`,
  code: 'Code',
  kind: 'Ce qu’il faut copier',
  kinds: { script: 'Script', iframe: 'Iframe', image: 'Image', link: 'Lien (oEmbed)' },
  when: {
    script:
      'Pour les pages qui acceptent les scripts\u00a0: la hauteur convient toujours, les intégrations peuvent être liées et, sans script, une image prend leur place.',
    iframe:
      'Pour les systèmes qui retirent les scripts\u00a0: votre page n’en a pas besoin, et la hauteur est juste à la largeur mesurée.',
    image:
      'Pour les lettres d’information et les systèmes qui n’acceptent ni l’un ni l’autre\u00a0: une image qui mène au graphique.',
    link: 'Pour les systèmes qui transforment les liens collés en intégrations\u00a0: mettez-le seul sur sa ligne.',
  },
  imageLimits: 'L’image montre toujours l’état le plus récent, sans vos choix.',
  linkLimits:
    'Un lien collé devient l’état le plus récent du graphique dans sa langue\u202f; les autres choix ne suivent pas.',
  noOembed:
    'Cette copie du tableau de bord a été construite sans son adresse publique et ne répond pas aux demandes oEmbed\u00a0: le lien reste un lien.',
  noPicture: 'Cette copie du tableau de bord n’a pas d’image de ce graphique.',
  copyKind: (kind) => `Copier\u00a0: ${kind}`,
  selectAll: 'Le code est sélectionné\u00a0: copiez-le avec Ctrl+C ou ⌘C.',
  open: 'Ouvrir l’intégration seule',
  help: 'Aide pour les rédactions',
  systems: {
    title: 'Systèmes de publication',
    items: [
      {
        name: 'WordPress',
        text: 'Collez l’iframe dans un bloc «\u00a0HTML personnalisé\u00a0». Un lien collé convient aussi là où le site peut découvrir oEmbed\u202f; WordPress place alors le graphique dans un bac à sable, à la hauteur qu’indique notre réponse.',
      },
      {
        name: 'Medium, Substack et semblables',
        text: 'Ils n’acceptent que des liens et demandent à leur propre service ce qu’il y a derrière. Si ce service ne nous connaît pas, prenez l’image.',
      },
      {
        name: 'AMP',
        text: 'Donnez l’adresse de l’intégration à un amp-iframe doté de resizable et d’un élément overflow. L’intégration annonce sa hauteur comme AMP l’attend.',
      },
      {
        name: 'Systèmes qui écoutent à leur manière (Arc, Guardian et autres)',
        text: 'Prenez l’iframe. Pour un système fait pour les messages du Guardian ou de Datawrapper, ajoutez resize=guardian ou resize=dw à l’adresse\u00a0: l’intégration les envoie aussi.',
      },
      {
        name: 'Pym',
        text: 'Ajoutez resize=pym à l’adresse et donnez-la à pym.Parent\u202f; Pym ajoute le reste lui-même.',
      },
    ],
  },
  policy: {
    title: 'Content-Security-Policy',
    text: 'Si vos pages envoient une telle politique, autorisez cette seule adresse. La deuxième partie ne sert qu’au script, la troisième aux images. Rien n’est chargé d’ailleurs.',
  },
  privacy: {
    title: 'Vie privée',
    text: 'Les intégrations ne déposent aucun cookie, ne gardent rien dans le navigateur, ne comptent personne et ne demandent rien à aucun autre serveur.',
  },
  contracts: {
    title: 'Ce sur quoi vous pouvez compter',
    text: (address, messages) =>
      `Les adresses restent, de même que les noms et les valeurs de leurs paramètres (version ${address}) et les messages à votre page (version ${messages}). Une intégration figée garde ses chiffres\u202f; elle signale quand il en existe de plus récents.`,
    health: 'Versions, octets et hauteurs de toutes les intégrations',
  },
};

const embed: Messages['embed'] = {
  withoutScripts:
    'Sans scripts, les chiffres restent tels que préparés. Chaque graphique se lit à part\u00a0:',
  table: 'Les mêmes chiffres en tableau',
  actions: 'À propos de ce graphique',
  dashboard: 'Ouvrir dans le tableau de bord',
  data: 'Obtenir les données',
  image: 'Image',
  newest: (date, release) =>
    `Affirmation la plus récente de cette vue\u00a0: ${date}. Registre du ${release}.`,
  frozen: (release) => `Figé dans l’état du registre du ${release}.`,
  later: (count, number, release) =>
    `Des données plus récentes existent\u00a0: ${number} ${counted(count, 'enregistrement', 'enregistrements')} derrière ce graphique ${counted(count, 'a', 'ont')} changé jusqu’au registre du ${release}.`,
  laterSame: (release) =>
    `Un registre plus récent existe, celui du ${release}\u202f; rien n’y a changé derrière ce graphique.`,
  live: 'Voir la version la plus récente',
  prepared: (date) =>
    `Cette page ne peut pas exécuter de scripts\u202f; elle montre le graphique tel que préparé, au ${date}.`,
  otherView: (date) =>
    `La vue demandée n’a pas pu être chargée. Voici le graphique tel que préparé, au ${date}.`,
  otherPage: (date) =>
    `Ce que demande cette adresse n’a pas pu être chargé. Voici la page telle que préparée, au ${date}.`,
};

const pages: Messages['pages'] = {
  overview: (name, aid) =>
    `Membres, troupes promises${aid ? ', aide' : ''} et rôles, à toute date, chaque affirmation avec ses sources\u00a0: ${name}.`,
  member: (party, name, aid) =>
    `${party} et ${name}\u00a0: position sur les troupes, soldats, rôles${aid ? ', aide' : ''} et réunions, le tout avec les sources.`,
  sources: (name) => `Toutes les sources citées (${name}), avec les affirmations qui s’y appuient.`,
  method: (name) => `Comment les affirmations sont recueillies, comptées et montrées (${name}).`,
  embeds: (name) =>
    `Des graphiques pour votre propre page\u00a0: choisir, voir, copier le code (${name}).`,
  changelog: (name) =>
    `Ce que chaque publication du registre a ajouté, modifié et retiré, et pourquoi (${name}).`,
  notFound: 'Page introuvable',
  nothing: (name) => `Cette page n’existe pas (${name}).`,
};

const downloads: Messages['downloads'] = {
  action: 'Obtenir les données',
  panelTitle: 'Obtenir les données',
  close: 'Fermer',
  unknownChart: (id) => `Il n’y a pas de graphique «\u00a0${id}\u00a0».`,
  intro: (title) => `D’après le graphique «\u00a0${title}\u00a0».`,
  rows: (count, number) => `${number} ${counted(count, 'ligne', 'lignes')}`,
  onScreen: 'Ce qui est à l’écran',
  onScreenNote: (date, basis) =>
    `Les chiffres de cette vue, une ligne pour chacun\u00a0: au ${date}, ${basis}, avec vos choix.`,
  everything: 'Tout',
  everythingNote:
    'Toutes les affirmations dont le graphique est tiré, à toutes les dates, quel qu’en soit l’auteur\u00a0: une ligne pour chaque chiffre que donne une affirmation.',
  button: (what, rows, format) => `${what}\u00a0: ${rows}, ${format}`,
  formats: { csv: 'CSV', xlsx: 'XLSX', json: 'JSON' },
  pack: 'Dossier de preuves',
  packNote:
    'Un fichier zip avec les deux tableaux, les sources, des descriptions pour les programmes, des citations et le graphique en SVG.',
  packButton: (rows) => `Dossier de preuves\u00a0: ${rows}, zip`,
  preparing: 'Préparation du fichier…',
  failed: 'Le fichier n’a pas pu être préparé. Réessayez.',
  code: 'Dans un programme',
  codeNote:
    'L’adresse contient tout, ne change pas de place et est renouvelée à chaque publication.',
  languages: { pandas: 'Python, pandas', r: 'R', sheets: 'Google Sheets' },
  copy: 'Copier',
  copied: 'Copié',
  ledger: 'Tout le registre',
  ledgerNote:
    'Chaque jeu de données en JSON, et une description de tous les champs (Frictionless Data Package).',
  sheetNames: { data: 'données', about: 'à propos' },
  about: {
    title: 'titre',
    subtitle: 'ce qui est mesuré',
    asof: 'état au',
    basis: 'quelle parole compte',
    release: 'publication du registre',
    sourceLine: 'source',
    licence: 'licence',
    noLicence:
      'Aucune licence n’est indiquée pour le registre. Citez-le, ainsi que les sources de chaque ligne.',
    permalink: 'cette vue',
    rows: 'lignes',
    notes: 'note',
    columns: 'colonnes',
  },
  columns: {
    country_iso3:
      'Sur qui porte le chiffre\u00a0: code ISO 3166-1 alpha-3, ou code du registre pour une organisation ou un groupe. Vide\u00a0: l’ensemble de la coalition.',
    country: 'Son nom en anglais.',
    measure: 'Ce qui est mesuré.',
    value_low: 'Borne basse du chiffre. Vide\u00a0: ouverte, ou pas de chiffre.',
    value:
      'Le chiffre, quand les deux bornes sont identiques. Vide pour un intervalle\u00a0: aucun milieu n’est inventé.',
    value_high: 'Borne haute du chiffre. Vide\u00a0: ouverte, ou pas de chiffre.',
    unit: 'Unité des trois valeurs. Vide pour les mots.',
    kind: 'range (il y a un chiffre), none (zéro), category (un mot, dans status), ou la raison pour laquelle il n’y a pas de chiffre\u00a0: undisclosed, undecided, conditional, ruled-out, not-asked, no-data.',
    status: 'Position, stade d’un rôle, place dans la coalition ou type de chiffre.',
    as_of:
      'Le jour pour lequel vaut le chiffre\u202f; pour une affirmation, le premier jour où elle compte. Vide\u00a0: tous les jours.',
    date: 'Quand cela a été dit, avec la précision de la source\u00a0: une année, un mois ou un jour. Une période s’écrit début/fin (ISO 8601), avec .. pour une extrémité ouverte.',
    basis:
      'Qui le dit\u00a0: own-government, other-government, press, party-or-parliament. Vide quand personne ne parle.',
    claim_ids:
      'Identifiants des enregistrements sur lesquels repose le chiffre, séparés par des espaces. Pour un cumul\u00a0: ceux qu’ajoute son dernier mois.',
    source_ids: 'Identifiants de leurs sources, séparés par des espaces.',
    source_urls: 'Adresses de celles de ces sources qui en ont une, séparées par des espaces.',
    release: 'Publication du registre dont la ligne est tirée.',
  },
  claimColumns: {
    dataset: 'Jeu de données où se trouve l’enregistrement.',
    reported_by: 'Qui le dit, en toutes lettres.',
    conditions: 'Conditions énoncées, séparées par des points-virgules.',
    confidence:
      'À quel point la rédaction est sûre que cela a été dit comme enregistré\u00a0: high, medium ou low.',
    details: 'Ce qu’il faut encore savoir pour lire la ligne, comme le lieu ou les matériels.',
    summary: 'Ce qui a été dit, avec les mots de la rédaction.',
    recorded: 'Publication où l’enregistrement est apparu.',
  },
  sourceColumns: {
    source_id: 'Identifiant de la source.',
    publisher: 'Qui l’a publiée.',
    title: 'Son titre.',
    url: 'Son adresse. Vide\u00a0: elle n’en a pas.',
    published:
      'Quand elle a été publiée, avec la précision qu’elle indique. Vide\u00a0: elle ne le dit pas.',
    kind: 'De quel genre de source il s’agit\u202f; state-media est un média d’État d’un belligérant ou aligné sur lui.',
  },
  readme: {
    heading: (title) => `# ${title}`,
    files: 'Fichiers',
    fileNotes: {
      'data.csv':
        'toutes les affirmations dont le graphique est tiré, à toutes les dates\u00a0: une ligne pour chaque chiffre que donne une affirmation',
      'observations.csv': 'ce qui était à l’écran\u00a0: une ligne par chiffre',
      'sources.csv': 'toutes les sources de ces affirmations',
      'metadata.json':
        'ce que dit le graphique, quand il a été relevé, et ce que veulent dire les colonnes',
      'datapackage.json':
        'description des tableaux pour les programmes (Frictionless Data Package)',
      'data.csv-metadata.json': 'de même pour data.csv (CSV on the Web)',
      'citation.bib': 'citation, BibTeX',
      'citation.csl.json': 'citation, CSL-JSON',
    },
    picture: 'le graphique tel qu’il était dessiné',
    reading: 'Comment lire les tableaux',
    readingNotes: [
      'Les fichiers sont en UTF-8, avec des virgules et CRLF. Une case vide ne vaut pas zéro\u202f; la colonne `kind` dit pourquoi il n’y a pas de nombre.',
      'Un texte qui commence comme une formule est précédé d’une apostrophe, pour qu’aucun tableur ne l’exécute.',
      'Les affirmations retirées sont laissées de côté\u202f; les fichiers du registre les conservent, avec le motif.',
    ],
    columns: 'Colonnes',
  },
  citationNote: (date, release) => `État au ${date}. Publication ${release}.`,
};

const imagePanel: Messages['imagePanel'] = {
  action: 'Télécharger l’image',
  title: 'Télécharger l’image',
  drawing: 'Dessin en cours…',
  offline:
    'L’image a besoin de textes ou de polices qui n’ont pas pu être chargés. Vérifiez la connexion, puis modifiez un réglage ou rouvrez ce panneau.',
  preset: 'Format',
  presets: {
    full: 'Article, graphique entier',
    plain: 'Article, sans titre',
    'plain-s': 'Petit, sans titre',
    og: 'Aperçu de lien',
    square: 'Publication carrée',
    portrait: 'Publication verticale',
    story: 'Story',
    print: 'Impression, 180 mm de large',
  },
  type: 'Fichier',
  types: { png: 'PNG', svg: 'SVG' },
  zoom: 'Pixels',
  zoomed: (zoom) => `${zoom}×`,
  theme: 'Couleurs',
  themes: { light: 'Claires', dark: 'Sombres', print: 'Impression' },
  language: 'Langue',
  options: 'Options',
  option: {
    titled: 'Titre',
    transparent: 'Fond transparent',
    wikimedia: 'Pour Wikimedia Commons (sans polices intégrées)',
  },
  save: (what) => `Télécharger ${what}`,
  copy: 'Copier l’image',
  copySvg: 'Copier le SVG',
  share: 'Partager…',
  saved: (name) => `Enregistré sous ${name}`,
  outcome: {
    idle: '',
    making: 'Préparation du fichier…',
    copied: 'Image copiée.',
    shared: 'Image partagée.',
  },
  refusals: {
    'copy-refused':
      'Le navigateur n’a pas autorisé la copie dans le presse-papiers. Téléchargez l’image.',
    'share-refused': 'Le système n’a pas accepté l’image. Réessayez ou téléchargez-la.',
    failed: 'Le fichier n’a pas pu être créé. Réessayez\u202f; la page n’est pas touchée.',
  },
  faults: {
    glyphs: (characters) =>
      `Nos polices n’ont pas ces caractères\u00a0: ${characters}. Le SVG pour Wikimedia, qui utilise les polices du lecteur, les affiche.`,
    tooLarge: (most) =>
      `Cela ferait plus de pixels qu’on ne peut en dessiner. Pour ce graphique, ${most}× au plus\u202f; le SVG n’a pas de limite.`,
    fonts:
      'Ce navigateur n’a pas dessiné l’image avec les polices prévues\u00a0: aucun PNG n’a été créé. Choisissez le SVG ou essayez un autre navigateur.',
    lostTexts: (texts, count) =>
      `Il manquerait des textes à l’image (${count}, dont ${texts})\u00a0: elle n’a pas été créée. Essayez un autre zoom ou le SVG.`,
    refused:
      'Ce navigateur n’a pas pu créer une image aussi grande. Choisissez moins de pixels ou le SVG.',
  },
  dropHere: 'Déposez l’image pour revenir à la vue qu’elle montre',
  dropped: 'Voici la vue que montre l’image.',
  drops: {
    unreadable:
      'Ce fichier ne dit pas quelle vue il montre. Les images PNG et SVG de ce tableau de bord le disent, sauf si un programme a retiré cette indication.',
    foreign: 'Cette image vient d’un autre site\u00a0: rien n’a été modifié.',
    several: 'Déposez une seule image à la fois.',
    large: 'Ce fichier est trop volumineux pour une image de ce tableau de bord.',
  },
};

/** Trouver pays, graphiques et pages depuis partout. */
const search: Messages['search'] = {
  title: 'Rechercher',
  label: 'Pays, graphique ou page',
  hint: 'Des pays par nom ou par code, des graphiques, des rôles et des pages. Les flèches choisissent, Entrée y mène.',
  groups: {
    party: 'Pays et organisations',
    chart: 'Graphiques',
    page: 'Pages',
    records: 'Affirmations et sources',
  },
  goToParty: 'aller à sa page',
  mark: 'le marquer dans les graphiques de cette page',
  unmark: 'ne plus le marquer dans les graphiques de cette page',
  goToChart: 'aller au graphique',
  goToPage: 'aller à la page',
  inRecords: (query) => `Affirmations et sources avec «\u00a0${query}\u00a0»`,
  found: (count, number) => counted(count, `${number} résultat`, `${number} résultats`),
  close: 'Rien ne porte exactement ce nom. Voici ce qui s’en approche\u00a0:',
  nothing:
    'Rien ne porte ce nom. Les pays se trouvent par nom ou par code, les graphiques, les rôles et les pages par leur nom, les affirmations et les sources par n’importe lequel de leurs mots.',
};

const keys: Messages['keys'] = {
  title: 'Clavier',
  note: {
    page: 'Les signes seuls ne sont des raccourcis que lorsqu’un graphique ou la date a le focus.',
    embed: 'Les signes seuls ne sont des raccourcis que lorsque le graphique a le focus.',
  },
  or: 'ou',
  names: {
    tab: 'Tab',
    enter: 'Entrée',
    space: 'Espace',
    escape: 'Échap',
    arrows: 'Flèches',
    shift: 'Maj',
    pageUp: 'Page préc.',
    pageDown: 'Page suiv.',
    home: 'Début',
    end: 'Fin',
    control: 'Ctrl',
  },
  places: {
    anywhere: 'Partout',
    chart: 'Dans un graphique ou sur une carte',
    date: 'Sur la date',
    months: 'Sur les mois d’aide',
    chartOrDate: 'Dans un graphique et sur la date',
    search: 'Dans la recherche',
  },
  acts: {
    next: 'au lien, bouton, graphique ou champ suivant\u202f; avec Maj au précédent',
    search: 'rechercher',
    close: 'fermer ce qui est ouvert',
    marks: 'd’une marque à l’autre',
    ends: 'à la première ou à la dernière position',
    receipts: 'marquer le pays et ouvrir les affirmations derrière la marque',
    leave: 'quitter le graphique',
    day: 'un jour plus tard ou plus tôt',
    event: 'à l’événement suivant ou précédent',
    month: 'un mois plus tard ou plus tôt',
    year: 'un an plus tard ou plus tôt',
    keys: 'ces touches',
    results: 'parcourir les résultats',
    choose: 'faire ce que dit le résultat',
    empty: 'vider le champ, puis fermer la recherche',
  },
};

const share: Messages['share'] = {
  action: 'Partager',
  copied: 'Lien copié',
  refused: 'Ouvrir le lien',
};

const offline: Messages['offline'] = {
  keep: (megabytes) => `Garder pour lire hors ligne (${megabytes}\u00a0Mo)`,
  keeping: 'Enregistrement …',
  kept: 'Gardé dans ce navigateur pour lire hors ligne.',
  drop: 'Le supprimer',
  dropped: 'Supprimé\u00a0: plus rien n’est gardé.',
  failed: 'Impossible de le garder. Vérifiez la connexion et réessayez.',
  note: (date) => `Vous êtes hors ligne\u00a0: voici l’état au ${date}.`,
};

const picture: Messages['picture'] = {
  more: (_count, number) => `et ${number} de plus`,
  offMap: (members) => `Hors de cette carte\u00a0: ${members}`,
  offMapMember: (name, detail) => `${name} (${detail})`,
  source: (source) => `Source\u00a0: ${source}`,
  credit: (ledger, date) => `${ledger}, ${date}`,
};

/** Every text of the interface in French. */
export const fr: Messages = {
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
