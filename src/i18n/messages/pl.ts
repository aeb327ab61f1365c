import type { Messages } from './en.ts';

const RULES = new Intl.PluralRules('pl');

/** What stands with 1, with 2 to 4 (22 to 24, …), and with all other whole numbers. */
type Forms = readonly [one: string, few: string, many: string];

/** The form that goes with a count. Counts are whole: `other`, the category of fractions, never comes. */
function form(count: number, [one, few, many]: Forms): string {
  const category = RULES.select(count);
  if (category === 'one') return one;
  return category === 'few' ? few : many;
}

/** `1 kraj`, `2 kraje`, `5 krajów`. */
function numbered(count: number, number: string, forms: Forms): string {
  return `${number} ${form(count, forms)}`;
}

/** One, or any other count: where only the singular differs, as with nouns in the genitive. */
function counted(count: number, one: string, other: string): string {
  return count === 1 ? one : other;
}

/** Euros by their name, all other currencies by their codes. */
function currencyName(code: string): string {
  return code === 'EUR' ? 'euro' : code;
}

/** `z 35`, `ze 120`: the preposition before a spoken “sto”. */
function outOf(count: number, number: string): string {
  return `${count >= 100 && count < 200 ? 'ze' : 'z'} ${number}`;
}

/** Nouns for men are counted in the genitive (`2 członków`), and verbs are then singular. */
const MEMBERS: Forms = ['członek', 'członków', 'członków'];
const DONORS: Forms = ['darczyńca', 'darczyńców', 'darczyńców'];
const COUNTRIES: Forms = ['kraj', 'kraje', 'krajów'];
const ORGANISATIONS: Forms = ['organizacja', 'organizacje', 'organizacji'];
const PARTIES: Forms = ['kraj lub organizacja', 'kraje lub organizacje', 'krajów lub organizacji'];
const CLAIMS: Forms = ['twierdzenie', 'twierdzenia', 'twierdzeń'];
const STATEMENTS: Forms = ['wypowiedź', 'wypowiedzi', 'wypowiedzi'];
const REPORTS: Forms = ['doniesienie', 'doniesienia', 'doniesień'];
const RECORDS: Forms = ['wpis', 'wpisy', 'wpisów'];
const ENTRIES: Forms = ['pozycja', 'pozycje', 'pozycji'];
const MEETINGS: Forms = ['spotkanie', 'spotkania', 'spotkań'];
const ROLES: Forms = ['rola', 'role', 'ról'];
const STANCES: Forms = ['stanowisko', 'stanowiska', 'stanowisk'];

/** `z 1 źródła`, `z 38 źródeł`. */
function fromSources(count: number, number: string): string {
  return `${outOf(count, number)} ${counted(count, 'źródła', 'źródeł')}`;
}

/** `41 wpisów z 38 źródeł`. */
function recordsFrom(records: number, record: string, sources: number, source: string): string {
  return `${numbered(records, record, RECORDS)} ${fromSources(sources, source)}`;
}

/** Months as `Intl` names them, after “od” or “do”, and after “w”. */
const MONTHS: Readonly<Record<string, readonly [genitive: string, inMonth: string]>> = {
  styczeń: ['stycznia', 'w styczniu'],
  luty: ['lutego', 'w lutym'],
  marzec: ['marca', 'w marcu'],
  kwiecień: ['kwietnia', 'w kwietniu'],
  maj: ['maja', 'w maju'],
  czerwiec: ['czerwca', 'w czerwcu'],
  lipiec: ['lipca', 'w lipcu'],
  sierpień: ['sierpnia', 'w sierpniu'],
  wrzesień: ['września', 'we wrześniu'],
  październik: ['października', 'w październiku'],
  listopad: ['listopada', 'w listopadzie'],
  grudzień: ['grudnia', 'w grudniu'],
};

/** Case 0 or 1 of a month that stands alone; any other date is left as it is. */
function monthIn(date: string, grammaticalCase: 0 | 1): string {
  const [name = '', ...year] = date.split(' ');
  const forms = MONTHS[name];
  return forms === undefined ? date : [forms[grammaticalCase], ...year].join(' ');
}

/** After “od”, “do” or “z”: `18 maja 2026`, `maja 2026`, `2026 roku`. */
function genitive(date: string): string {
  return /^\d{4}$/.test(date) ? `${date} roku` : monthIn(date, 0);
}

/** When: `18 maja 2026`, `w maju 2026`, `w 2026 roku`. */
function onDate(date: string): string {
  return /^\d{4}$/.test(date) ? `w ${date} roku` : monthIn(date, 1);
}

/** `18 maja 2026`: the one month that `Intl` does not shorten stands in the genitive after a day. */
function shortDay(date: string): string {
  return date.replace(/^(\d{1,2}) maj\b/, '$1 maja');
}

function between(from: string, through: string): string {
  return `od ${genitive(from)} do ${genitive(through)}`;
}

/** A grouping of countries by the ledger's own name for it: `w grupie „EU”`. */
function inGroup(region: string | null): string {
  return region === null ? '' : ` w grupie „${region}”`;
}

function fromGroup(region: string | null): string {
  return region === null ? '' : ` z grupy „${region}”`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Names stay in the nominative: sentences are built around them. */
function inSentence(name: string): string {
  return name;
}

/** `1 żołnierz`, `6000–8000 żołnierzy`, `do 5000 żołnierzy`. */
function soldiers(figure: string): string {
  return `${figure} ${figure === '1' ? 'żołnierz' : 'żołnierzy'}`;
}

/** The words of this file that sentences about aid need in another case. */
const GENITIVE: Readonly<Record<string, string>> = {
  pomoc: 'pomocy',
  wojskowa: 'wojskowej',
  finansowa: 'finansowej',
  humanitarna: 'humanitarnej',
  przyznana: 'przyznanej',
  zadeklarowana: 'zadeklarowanej',
  wszyscy: 'wszystkich',
  członkowie: 'członków',
  darczyńcy: 'darczyńców',
  pokazani: 'pokazanych',
};
const ACCUSATIVE: Readonly<Record<string, string>> = {
  wojskowa: 'wojskową',
  finansowa: 'finansową',
  humanitarna: 'humanitarną',
};

function inCase(text: string, forms: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\p{L}+/gu, (word) => forms[word] ?? word);
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
  quoted: (text: string) => `„${text}”`,
};

const domain: Messages['domain'] = {
  stance: {
    committed: 'zobowiązanie',
    willing: 'gotowość',
    conditional: 'warunkowo',
    undecided: 'bez decyzji',
    'support-only': 'tylko inne wsparcie',
    'ruled-out': 'bez żołnierzy',
  },
  noStance: 'nie znaleziono wypowiedzi',
  basis: {
    'own-government': 'własny rząd',
    'other-government': 'inny rząd',
    press: 'media',
    'party-or-parliament': 'partia lub parlament',
  },
  basisChoice: {
    latest: 'najnowsza relacja',
    official: 'tylko własny rząd',
    lowest: 'najniższa relacja',
    highest: 'najwyższa relacja',
  },
  confidence: {
    high: 'wysoka pewność',
    medium: 'średnia pewność',
    low: 'niska pewność',
  },
  participation: {
    member: 'członek',
    partner: 'partner',
    observer: 'obserwator',
    absent: 'bez członkostwa',
    opposed: 'sprzeciw',
  },
  lead: 'przewodnictwo',
  roleStatus: {
    offered: 'oferta',
    planned: 'plan',
    committed: 'zobowiązanie',
    active: 'w toku',
  },
  place: {
    'in-host': 'w kraju przyjmującym',
    'outside-host': 'poza krajem przyjmującym',
    unspecified: 'miejsca nie podano',
  },
  amount: {
    range: 'podana liczba',
    none: 'zero',
    undisclosed: 'nie ujawniono',
    undecided: 'bez decyzji',
    conditional: 'warunkowo, bez liczby',
    'ruled-out': 'bez żołnierzy',
    'not-asked': 'nie pytano',
    'no-data': 'brak danych',
  },
  upTo: (high) => `do ${high}`,
  over: (low) => `co najmniej ${low}`,
  sourceKind: {
    official: 'źródło oficjalne',
    press: 'media',
    agency: 'agencja prasowa',
    'state-media': 'media prowadzone przez państwo lub z nim powiązane',
    reference: 'kompendium',
    'think-tank': 'ośrodek analityczny',
    dataset: 'zbiór danych',
    document: 'dokument',
  },
  noDate: 'data nieznana',
};

/** `każdego z 33 członków`, after “stanowisko”. */
function eachOf(count: number): string {
  if (count === 0) return 'członków';
  return counted(count, 'jedynego członka', `każdego ${outOf(count, String(count))} członków`);
}

const troopStances: Messages['charts']['troop-stances'] = {
  title: ({ members, committed, open, wouldNot, unknown, region }) => {
    const where = inGroup(region);
    const total = String(members);
    if (members === 0) return `Nie są jeszcze znani żadni członkowie${where}`;
    if (unknown === members) {
      const each = counted(
        members,
        `jedynego członka${where}`,
        `żadnego ${outOf(members, total)} członków${where}`,
      );
      return `Nie jest znane stanowisko ${each} w sprawie wysłania żołnierzy`;
    }
    if (wouldNot === members) {
      return counted(
        members,
        `Jedyny członek${where} nie wysłałby żołnierzy`,
        `Żaden ${outOf(members, total)} członków${where} nie wysłałby żołnierzy`,
      );
    }
    if (committed === members) {
      return counted(
        members,
        `Jedyny członek${where} zobowiązał się wysłać żołnierzy`,
        `Wszyscy członkowie${where} (${total}) zobowiązali się wysłać żołnierzy`,
      );
    }
    const all = `${outOf(members, total)} ${counted(members, 'członka', 'członków')}`;
    const firm =
      committed === 0
        ? `Żaden członek${where} nie zobowiązał się wysłać żołnierzy`
        : `${committed} ${all}${where} ${counted(committed, 'zobowiązał', 'zobowiązało')} się wysłać żołnierzy`;
    const another = counted(open, ', kolejny', `, kolejnych ${open}`);
    const more = committed === 0 ? `, ale ${open} ${outOf(members, total)}` : another;
    const ready = open === 0 ? '' : `${more} wyraża gotowość lub stawia warunki`;
    const none =
      wouldNot === 0
        ? ''
        : `; ${wouldNot} ${counted(wouldNot, 'nie wysłałby', 'nie wysłałoby')} żadnych`;
    return firm + ready + none;
  },
  subtitle: (members, host, reading, date) =>
    `Stanowisko ${members} w sprawie wysłania żołnierzy (dokąd: ${host}), według ${reading}, ${date}. Innych krajów nie wliczono.`,
  members: eachOf,
  membersOf: (count, region) => eachOf(count) + inGroup(region),
  reading: {
    latest: 'najnowszej relacji o nim',
    official: 'najnowszej wypowiedzi jego własnego rządu',
    lowest: 'najbardziej powściągliwej z aktualnych relacji',
    highest: 'najbardziej przychylnej z aktualnych relacji',
  },
  readingNote: {
    latest:
      'Liczby są jednym z możliwych odczytań twierdzeń: rozstrzyga najnowsza relacja o każdym członku, ale wątpliwa relacja innych nigdy nie przeważa nad słowem własnego rządu.',
    official:
      'Liczby są jednym z możliwych odczytań twierdzeń: liczy się tylko to, co mówi własny rząd każdego członka, od najnowszej wypowiedzi. Relacje innych pominięto.',
    lowest:
      'Liczby są jednym z możliwych odczytań twierdzeń: spośród najnowszych relacji rządu, innych rządów, mediów i partii rozstrzyga ta najbliższa „nie”.',
    highest:
      'Liczby są jednym z możliwych odczytań twierdzeń: spośród najnowszych relacji rządu, innych rządów, mediów i partii rozstrzyga ta najbliższa „tak”.',
  },
  disputedNote: (names) =>
    `Pierścień oznacza członków, u których słowo własnego rządu i inna relacja są ze sobą sprzeczne: ${names}.`,
  othersNote: (names) =>
    `Mały kwadrat pokazuje stanowisko kraju, który nie jest członkiem: ${names}.`,
  hostNote: (host) => `Obrysem zaznaczono kraj, do którego trafiliby żołnierze: ${host}.`,
  notDrawn: (names) => `Poza mapą: ${names}.`,
  other: 'bez członkostwa (kwadrat: stanowisko)',
  notToScale: 'Bez zachowania skali',
  host: (name) => `${name}: tu trafiliby żołnierze`,
  tip: (name, stance, basis, date) => `${name}: ${stance} (${basis}, ${shortDay(date)})`,
  tipWithout: (name, stance) => `${name}: ${stance}`,
  aside: (text, remark) => `${text}; ${remark}`,
  otherDetail: (part, stance) => `${part}: ${stance}`,
  alt: (counts) =>
    `Mapa członków według stanowiska w sprawie wysłania żołnierzy: ${counts === '' ? 'żaden nie jest jeszcze znany' : counts}.`,
  altCount: (stance, count, names) =>
    names === null ? `${stance}\u00a0– ${count}` : `${stance}\u00a0– ${count} (${names})`,
  altDisputed: (count) =>
    ` Relacje są rozbieżne w przypadku ${count} ${counted(count, 'członka', 'członków')}.`,
  source: (claims, sources) =>
    `${numbered(claims, String(claims), STATEMENTS)} ${fromSources(sources, String(sources))}, stan wiedzy na ten dzień`,
  emptyWithoutMap: 'Ten rejestr nie opisuje żadnej mapy.',
  emptyWithoutMembers: (date) => `Nie jest znany żaden członek, ${date}.`,
  caption: (date) => `Stanowiska w sprawie wysłania żołnierzy, ${date}`,
  columns: {
    part: 'Udział w koalicji',
    stance: 'Stanowisko',
    since: 'Data wypowiedzi',
    basis: 'Kto tak mówi',
    accounts: 'Relacje',
  },
  accountsAgree: 'sprzeczności nie są znane',
  zoomIn: 'Przybliż',
  zoomOut: 'Oddal',
};

const charts: Messages['charts'] = {
  asOf: (date) => `stan na ${date}`,
  country: 'Kraj',
  total: 'Razem',
  disputed: 'rozbieżne relacje',
  claims: (count, number) => numbered(count, number, CLAIMS),
  'troop-stances': troopStances,
};

const figure: Messages['figure'] = {
  showTable: 'Pokaż jako tabelę',
  sources: 'Źródła',
  loading: 'Wczytywanie',
  retry: 'Spróbuj ponownie',
  searchTable: 'Szukaj w tabeli',
  clearSearch: 'Wyczyść wyszukiwanie',
  brokenChart: (chart) =>
    `Nie udało się narysować wykresu „${chart}” z powodu błędu na tej stronie. Reszta strony działa.`,
  chartHint:
    'Strzałki przenoszą między znakami, Enter otwiera twierdzenia, na których znak się opiera, Escape wychodzi z wykresu, ? wymienia wszystkie klawisze.',
  markCue: 'Wybierz znak, aby zobaczyć twierdzenia, na których się opiera.',
  cellCue: 'Wybierz komórkę, aby zobaczyć twierdzenia, na których się opiera.',
  openCountry: (name) => `Strona kraju: ${name}`,
  claimsOf: (name) => `twierdzenia: ${name}`,
};

const controls: Messages['controls'] = {
  basis: 'Czyje słowo się liczy',
  unit: 'Jednostka',
  troopUnits: {
    soldiers: 'Żołnierze',
    'per-10000-active': 'Na 10\u00a0000 wojskowych w służbie czynnej',
  },
  measure: 'Miara',
  measures: { allocations: 'Przyznana', commitments: 'Zadeklarowana' },
  aidUnits: {
    'eur-bn': 'mld euro',
    'pct-gdp': '% PKB',
    'eur-per-person': 'euro na mieszkańca',
  },
  kind: 'Rodzaj',
  kinds: { military: 'Wojskowa', financial: 'Finansowa', humanitarian: 'Humanitarna' },
  role: 'Rola',
  allRoles: 'Wszystkie role',
  status: 'Status',
  region: 'Tylko',
  allRegions: 'Wszystkie kraje',
  aidSeries: 'Miesiące',
  aidSeriesChoices: { monthly: 'Miesiąc po miesiącu', cumulative: 'Narastająco' },
  aidSplit: 'Podział',
  aidSplitChoices: { kind: 'Według rodzaju', donor: 'Według darczyńcy' },
  euShare: (institution) => `Pomoc przez instytucje: ${institution}`,
  euShareAdded: 'dolicz udział każdego członka',
  time: {
    label: 'Uwzględnione miesiące',
    first: 'Pierwszy miesiąc',
    last: 'Ostatni miesiąc',
    help: 'Strzałki przesuwają o miesiąc, Page Up i Page Down o rok, Home i End na początek i koniec.',
    range: (from, through) => (from === through ? from : between(from, through)),
    all: (month) => `Wszystkie od ${genitive(month)}`,
    founded: (month) => `Od założenia ${onDate(month)}`,
    foundedMark: (month) => `${month}: powstaje koalicja`,
    play: 'Odtwórz',
    pause: 'Wstrzymaj',
    outside: 'Wybrane miesiące wykraczają poza te, które są znane na ten dzień.',
  },
};

const page: Messages['page'] = {
  language: 'Język',
  navigation: 'Strony',
  skip: 'Przejdź do treści',
  title: (name, ledger) => `${name}\u00a0– ${ledger}`,
  names: { dashboard: 'Przegląd', embeds: 'Osadź', sources: 'Źródła', method: 'Metoda' },
  theme: { label: 'Kolory', auto: 'jak w systemie', light: 'jasne', dark: 'ciemne' },
  promise:
    'Każda liczba to czyjeś twierdzenie, z datą i źródłem. Bez ciasteczek, bez śledzenia; nic nie wczytuje się z innych witryn.',
  aidFrom: (attribution) => `Dane o pomocy: ${attribution}.`,
  notFound: { title: 'Nie ma takiej strony', goOn: 'Przejdź do przeglądu' },
};

const datasets: Messages['datasets'] = {
  names: {
    coalition: 'opis koalicji',
    releases: 'wydania',
    countries: 'kraje',
    members: 'członkowie',
    stances: 'stanowiska w sprawie wojsk',
    roles: 'role',
    statements: 'wypowiedzi',
    reports: 'podawane liczby zbiorcze',
    events: 'spotkania i kamienie milowe',
    'aid-monthly': 'pomoc według miesięcy',
    'aid-totals': 'sumy pomocy',
    'aid-eu-shares': 'udziały w pomocy UE',
    'aid-military-by-origin': 'pomoc wojskowa według pochodzenia',
    'aid-weapons': 'broń ciężka',
    'aid-pledges': 'zapowiedzi pomocy',
    sources: 'źródła',
    shapes: 'kontury mapy',
  },
  failed: (names) => `Nie wczytano: ${names}.`,
  /** One fault of a file. What is wrong and what was expected stay in English, as the check says it. */
  problem: (where: readonly string[], problem: string, expected: string) =>
    `${[...where, problem].join(': ')}; oczekiwano: ${expected}`,
  reason: {
    offline: 'Nie było odpowiedzi lub połączenie zostało przerwane.',
    http: (status) => `Serwer odpowiedział błędem ${String(status)}.`,
    notJson: 'Odpowiedź nie była plikiem danych.',
    schema: (problems) => `Plik nie pasuje do rejestru: ${problems}.`,
  },
  restWorks: 'Wszystko inne na tej stronie nadal działa.',
  otherPagesWork: 'Ta strona nie może się bez nich obejść; inne strony mogą nadal działać.',
  damaged: (count, number) =>
    `${numbered(count, number, [
      'wpis jest uszkodzony i został pominięty; w jego miejsce',
      'wpisy są uszkodzone i zostały pominięte; w ich miejsce',
      'wpisów jest uszkodzonych i zostało pominiętych; w ich miejsce',
    ])} nic nie narysowano.`,
  damagedDetail: 'Co jest nie tak',
};

const dashboard: Messages['dashboard'] = {
  lede: (members, name, clauses) => `${capital(name)}: ${members} ${clauses}.`,
  members: (count, number) => `${outOf(count, number)} ${counted(count, 'członka', 'członków')}`,
  committed: (count, number) =>
    `${number} ${counted(count, 'zobowiązał', 'zobowiązało')} się wysłać żołnierzy`,
  open: (count, number) =>
    `${number} jest ${counted(count, 'gotów', 'gotowych')} ich wysłać lub stawia warunki`,
  openAlone: (count, number) =>
    `${number} jest ${counted(count, 'gotów', 'gotowych')} wysłać żołnierzy lub stawia warunki`,
  no: (count, number) => `${number} nie ${counted(count, 'wysłałby', 'wysłałoby')} ich`,
  noAlone: (count, number) => `${number} nie ${counted(count, 'wysłałby', 'wysłałoby')} żołnierzy`,
  undecided: (count, number) => `${number} nie ${counted(count, 'podjął', 'podjęło')} decyzji`,
  undecidedAlone: (count, number) =>
    `${number} nie ${counted(count, 'podjął', 'podjęło')} decyzji o wysłaniu żołnierzy`,
  unspoken: (number) => `o ${number} nie znaleziono wypowiedzi`,
  silent: 'w żadnym przypadku nie jest znana wypowiedź o wysłaniu żołnierzy',
  noMembers: (name, date) => `${capital(name)}: żaden członek nie jest znany, stan na ${date}.`,
  asof: (date, basis) => `Stan na ${date}, według ${basis} w tym rejestrze.`,
  basisReading: {
    latest: 'najnowszej relacji o każdym członku',
    official: 'najnowszej własnej wypowiedzi każdego rządu',
    lowest: 'najbardziej powściągliwej relacji o każdym członku',
    highest: 'najbardziej stanowczej relacji o każdym członku',
  },
  newest: (date) =>
    `O wojskach, rolach i członkach nie wiadomo nic nowszego niż z ${genitive(date)}.`,
  figures: 'Najważniejsze liczby',
  figure: {
    members: (date) => `członkowie, według ostatnich doniesień z ${genitive(date)}`,
    listed: (number) => `tu wymieniono z nazwy: ${number}`,
    pledged: (metric, date) => `${metric}, ostatnie doniesienie z ${genitive(date)}`,
    otherCounts: (range) => `najnowsze liczby według innych definicji: ${range}`,
    committed: 'zobowiązania do wysłania żołnierzy',
    open: (number) => `do tego gotowość lub warunki: ${number}`,
    forceSize: (date) =>
      `żołnierze: najnowsza podana wielkość planowanych sił, z ${genitive(date)}`,
    aid: (from, through) => `pomoc przyznana przez członków, ${between(from, through)}`,
    aidRest: (commitments) => `łącznie zadeklarowano ${commitments}`,
    spread: (count, number, range) => `${numbered(count, number, REPORTS)}: ${range}`,
    none: 'do tego dnia nie podano',
  },
  euros: (billions) => `${billions}\u00a0mld\u00a0euro`,
  charts: 'Wykresy',
};

const receipts: Messages['receipts'] = {
  title: 'Twierdzenia, które za tym stoją',
  close: 'Zamknij',
  intro: (count, number, date) =>
    `${numbered(count, number, [
      'pozycja rejestru znana',
      'pozycje rejestru znane',
      'pozycji rejestru znanych',
    ])} ${date}${counted(count, '', ', od najnowszej')}.`,
  missing: (selectors) => `Nie ma w tym rejestrze: ${selectors}.`,
  countryPage: (name) => `Strona kraju: ${name}`,
  select: (name) => `Zaznacz na wszystkich wykresach: ${name}`,
  standing: {
    decides: 'to słowo się tu liczy',
    superseded: 'zastąpione nowszym tego samego mówiącego',
    contradicts: 'sprzeczne z tym, które się liczy',
    agrees: 'zgodne z tym, które się liczy',
    elsewhere: 'tylko o żołnierzach poza krajem przyjmującym',
    later: 'tego dnia jeszcze nieznane',
  },
  total: {
    stances:
      'Co mówi każdy członek, według wybranego sposobu liczenia. Suma zlicza tych, którzy mówią to samo.',
    soldiers:
      'Co każdy członek wnosi do sumy. „Do” nie dodaje nic do jej dolnej granicy; kto nie podaje liczby, nie jest w sumie uwzględniony.',
    aid: 'Co każdy członek dał w uwzględnionych miesiącach, według wybranej miary i rodzajów, w miliardach euro. „Brak danych” oznacza, że wydawca danych nie śledzi tej pomocy, a nie że jest zerowa.',
  },
  howCounted: 'Jak to policzono',
};

const timeline: Messages['timeline'] = {
  label: 'Data',
  title: 'W dowolnym dniu',
  play: 'Odtwórz',
  pause: 'Wstrzymaj',
  latest: (date) => `Wróć do ${date}`,
  typed: 'Przejdź do daty',
  invalid: (first, last) => `Wpisz dzień, na przykład 2025-03-31, od ${first} do ${last}.`,
  event: (date, title) => `${date}: ${title}`,
  noEvent: 'Nie było jeszcze wydarzeń',
  lastEvent: 'Ostatnie wydarzenie',
};

/** Name of a role inside a sentence: without its capital, unless it is an abbreviation. */
function roleInSentence(name: string): string {
  return /^\p{Lu}\p{Lu}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

/** ` (status: w toku)`: which roles a sentence counts, if not all. */
function withStatus(limit: string | null): string {
  return limit === null ? '' : ` (status: ${limit})`;
}

/** How many of the members behind a role are firm. */
function firmPart(count: number, firm: number | null): string {
  if (firm === null) return '';
  if (count === 1) {
    return firm === 1 ? ', zobowiązanie lub rola w toku' : ', ani zobowiązanie, ani rola w toku';
  }
  if (firm === 0) return ', wśród nich żadnych zobowiązań ani ról w toku';
  return firm === count
    ? ', same zobowiązania lub role w toku'
    : `, w tym zobowiązania lub role w toku: ${firm}`;
}

const roles: Messages['roles'] = {
  none: 'Nie odnotowano żadnej roli',
  noneShown: 'Nie odnotowano żadnej roli z tego wyboru',
  leading: ({ limit, names, tied, firm, count, number, total, totalNumber, region }) => {
    const share = `${tied ? 'po ' : ''}${number} ${outOf(total, totalNumber)}${inGroup(region)}${firmPart(count, firm)}`;
    if (tied) return `Najczęstsze role członków${withStatus(limit)}: ${names}\u00a0– ${share}`;
    return count === 1
      ? `Tylko jeden członek ma przypisaną rolę${withStatus(limit)}: ${names}\u00a0– ${share}`
      : `Najczęstsza rola członków${withStatus(limit)}: ${names}\u00a0– ${share}`;
  },
  manyLeading: ({ limit, number, total, totalNumber, region, roles: leading }) =>
    `Najczęstszych ról członków${withStatus(limit)} jest kilka (${leading}): każda po ${number} ${outOf(total, totalNumber)}${inGroup(region)}`,
  oneRole: ({ limit, name, number, total, totalNumber, region, breakdown }) => {
    const share = `${number} ${outOf(total, totalNumber)} ${counted(total, 'członka', 'członków')}${inGroup(region)}`;
    return limit === null
      ? `${capital(name)}: uczestniczy ${share} (${breakdown})`
      : `${capital(name)}${withStatus(limit)}: ${share}`;
  },
  roleInSentence,
  partyInSentence: inSentence,
  holderWithout: (name, limited) =>
    limited
      ? `${name}: nie odnotowano żadnej z pokazanych ról`
      : `${name}: nie odnotowano żadnej roli`,
  holderCounts: (name, number, breakdown, limited) =>
    limited
      ? `${name}\u00a0– pokazane role: ${number} (${breakdown})`
      : `${name}\u00a0– role: ${number} (${breakdown})`,
  roleIs: (role, status) => `${roleInSentence(role)} (${status})`,
  holderRoles: (name, named, limited) =>
    limited ? `${name}, spośród pokazanych ról: ${named}` : `${name}: ${named}`,
  chosenWithout: (limited) =>
    limited
      ? 'U wybranych nie odnotowano żadnej z pokazanych ról'
      : 'U wybranych nie odnotowano żadnej roli',
  chosenLeading: ({ chosen, names, tied, number, limited }) =>
    `Najwięcej ${limited ? 'z pokazanych ról' : 'ról'} wśród wybranych (${chosen}): ${names}\u00a0– ${tied ? 'po ' : ''}${number}`,
  onlyOthers: (_count, number) =>
    `Żaden członek nie ma żadnej z pokazanych ról; poza gronem członków: ${number}`,
  counted: (number, status) => `${status}\u00a0– ${number}`,
  tip: ({ party, role, status, date }) => `${party}: ${roleInSentence(role)}, ${status}, ${date}`,
  lineTip: (name, count, number, breakdown) =>
    `${name}: ${numbered(count, number, ROLES)}, ${breakdown}`,
  others: 'Poza gronem członków',
  countLabel: 'Członkowie z tą rolą',
  othersNote: (count, number) =>
    `Legenda liczy wszystkie znaki; ${numbered(count, number, ['z nich dotyczy', 'z nich dotyczą', 'z nich dotyczy'])} krajów i organizacji, które nie są członkami.`,
  subtitle: (date, region) =>
    `Role oferowane, planowane, objęte zobowiązaniem lub w toku, według najnowszej relacji o każdym kraju, ${date}${region === null ? '' : `. Tylko te${inGroup(region)}`}`,
  parties: (countries, countryNumber, rest, restNumber) => {
    const states = numbered(countries, countryNumber, COUNTRIES);
    const bodies = numbered(rest, restNumber, ORGANISATIONS);
    if (rest === 0) return states;
    return countries === 0 ? bodies : `${states} i ${bodies}`;
  },
  alt: (parties, roleCount, roleNumber, breakdown) =>
    `Macierz: ${parties}, ${numbered(roleCount, roleNumber, ROLES)}. Znaki: ${breakdown}.`,
  readingNote:
    'Dla każdego kraju i każdej roli liczy się najnowsze twierdzenie, a z kilku z tego samego dnia najmocniejsze. Puste miejsce nie oznacza odmowy: nie znaleziono żadnego twierdzenia.',
  source: (claims, claimNumber, sources, sourceNumber) =>
    `${numbered(claims, claimNumber, CLAIMS)} o rolach ${fromSources(sources, sourceNumber)}, stan wiedzy na ten dzień`,
  empty: (date) => `Nie odnotowano żadnej roli, ${date}.`,
  emptyChoice: (date) => `Żadna rola nie pasuje do tego wyboru, ${date}.`,
  caption: (date) => `Role według kraju i statusu, ${date}`,
  columns: { part: 'Udział w koalicji', roles: 'Role' },
};

const members: Messages['members'] = {
  title: (count, number, region, clauses) =>
    `${capital(outOf(count, number))} ${counted(count, 'członka', 'członków')}${inGroup(region)} ${clauses}`,
  wouldSend: ({ count, number }) =>
    count === 0
      ? 'nikt nie wysłałby żołnierzy'
      : `${number} ${counted(count, 'wysłałby', 'wysłałoby')} żołnierzy pod warunkami lub bez nich`,
  haveRole: ({ count, number }) =>
    count === 0 ? 'nikt nie ma odnotowanej roli' : `${number} ma odnotowaną rolę`,
  gaveAid: ({ count, number }) =>
    count === 0
      ? 'o nikim nie wiadomo, by przyznał pomoc'
      : `${number} ${counted(count, 'przyznał', 'przyznało')} pomoc`,
  found: (search, count, number, all) =>
    count === 0
      ? `Nic w tabeli nie pasuje do „${search}”`
      : `Do „${search}” ${form(count, ['pasuje', 'pasują', 'pasuje'])} ${numbered(count, number, ENTRIES)} w tabeli (wszystkich: ${all})`,
  noMembers: (count, number) =>
    `Nie jest jeszcze znany żaden członek${count === 0 ? '' : `; inni w tabeli: ${number}`}`,
  subtitle: (date, basis, region, aidMonths) =>
    `Wszystko, co wiadomo o każdym kraju i każdej organizacji${inGroup(region)}, ${date}. Stanowiska i żołnierze według wyboru „${basis}”${aidMonths === null ? '' : `; ${aidMonths}`}.`,
  aidMonths: (from, through) => `pomoc przyznana ${between(from, through)}`,
  alt: (count, number, columns) =>
    count === 0
      ? 'Tabela bez wierszy.'
      : `Tabela: ${numbered(count, number, PARTIES)}, liczba kolumn: ${columns}.`,
  caption: (date) => `Kraje i organizacje, ${date}`,
  source: (count, number, hasAid) =>
    `${numbered(count, number, CLAIMS)} o udziale, stanowisku i rolach; spotkania z listy wydarzeń${hasAid ? ', pomoc z osobnych wpisów' : ''}`,
  empty: (date) => `O tym wyborze nic nie wiadomo, ${date}.`,
  sinceNote:
    '„Pierwszy ślad” to najwcześniejsza odnaleziona obecność, a nie przystąpienie. Spotkania liczą się tam, gdzie źródło wymienia kraj: krótka lista nie znaczy, że przybyło niewielu.',
  gapNote:
    '„Brak danych”, „nie ujawniono” i „nie znaleziono” to nie zero; w sortowaniu trafiają na koniec.',
  aidNote: (attribution) => `Pomoc: ${attribution}. Odsetek PKB: z 2021 roku.`,
  notKnown: 'nie wiadomo',
  noneFound: 'nie znaleziono',
  leading: (part) => `${part}, przewodzi`,
  aside: (text, remark) => `${text} (${remark})`,
  rolesNamed: (number, names) => `${number}: ${names.join(', ')}`,
  tip: (name, stance) => `${name}: ${stance}`,
  columns: {
    country: 'Kraj',
    part: 'Udział',
    since: 'Pierwszy ślad',
    stance: 'Stanowisko w sprawie wysłania żołnierzy',
    soldiers: 'Żołnierze',
    roles: 'Role',
    aid: 'Pomoc, mld\u00a0euro',
    'aid-gdp': 'Pomoc, %\u00a0PKB',
    meetings: 'Obecność na spotkaniach',
    claims: 'Twierdzenia',
  },
};

const ui: Messages['ui'] = {
  dateField: {
    placeholder: 'RRRR-MM-DD',
    calendar: 'Kalendarz',
    problem: {
      malformed: () => 'Wpisz datę jako rok-miesiąc-dzień, na przykład 2025-03-31.',
      impossible: () => 'Nie ma takiego dnia.',
      'too-early': (first) => `Pierwszy dostępny dzień: ${first}.`,
      'too-late': (_first, last) => `Ostatni dostępny dzień: ${last}.`,
    },
  },
  dateSlider: {
    help: 'Strzałki przesuwają o dzień, z klawiszem Shift do następnego wydarzenia; Page Up i Page Down przesuwają o miesiąc.',
  },
};

/** Levels that most ledgers have; any other is shown as the ledger writes it. */
const EVENT_LEVELS: Readonly<Record<string, string>> = {
  leaders: 'przywódcy',
  'defence-ministers': 'ministrowie obrony',
  'foreign-ministers': 'ministrowie spraw zagranicznych',
  'chiefs-of-defence': 'szefowie sztabów',
  'military-planners': 'planiści wojskowi',
  'national-security-advisers': 'doradcy do spraw bezpieczeństwa narodowego',
  milestone: 'kamień milowy, nie spotkanie',
  other: 'inne spotkanie',
};

const claim: Messages['claim'] = {
  leading: (part) => `${part}, w gronie przewodzących`,
  roleWithStatus: (role, status) => `${role}: ${status}`,
  reported: (metric, figureText) => `${metric}: ${figureText}`,
  basis: (basis) => `kto mówi: ${basis}`,
  place: {
    'in-host': (host) => `w kraju: ${host}`,
    'outside-host': (host) => `poza krajem: ${host}`,
    unspecified: () => 'miejsca nie podano',
  },
  conditions: (conditions) => `warunki: ${conditions}`,
  soldiers: (figureText) => `żołnierze: ${figureText}`,
  pledged: (amount) => `zapowiedź: ${amount}`,
  money: (amount, currency) => `${amount}\u00a0${currencyName(currency)}`,
  moneyMillion: (millions, currency) => `${millions}\u00a0mln\u00a0${currencyName(currency)}`,
  moneyBn: (billions, currency) => `${billions}\u00a0mld\u00a0${currencyName(currency)}`,
  inEuros: (amount) => `około ${amount}`,
  partOf: (parent) => `część zapowiedzi „${parent}”, więc nigdy do niej niedodawana`,
  jointly: (names) => `wspólnie: ${names}`,
  aidKind: {
    military: 'wojskowa',
    financial: 'finansowa',
    humanitarian: 'humanitarna',
    mixed: 'kilku rodzajów',
  },
  ofKind: (kind, amount) => `${kind}: ${amount}`,
  eurBn: (billions) => `${billions}\u00a0mld\u00a0euro`,
  measureTotal: {
    allocations: (amount) => `pomoc przyznana: ${amount}`,
    commitments: (amount) => `pomoc zadeklarowana: ${amount}`,
  },
  byMonth: (amount) => `pomoc według miesięcy, przyznano ${amount}`,
  pctOfGdp2021: (percent) => `${percent}% PKB z 2021 roku`,
  through: (date) => `do ${genitive(date)}`,
  background: 'dane podstawowe',
  period: between,
  euShare: (amount) => `udział w pomocy przekazanej przez instytucje UE: ${amount}`,
  bilateralPct: (percent) => `pomoc dwustronna ${percent}% PKB`,
  euSharePct: (percent) => `przez UE ${percent}%`,
  totalPct: (percent) => `razem ${percent}%`,
  weapons: (category, number) => `${category}: ${number}`,
  valued: (millions) => `wartość: ${millions}\u00a0mln\u00a0euro`,
  militaryByOrigin: 'Pomoc wojskowa wszystkich darczyńców według pochodzenia',
  origin: {
    stockpile: 'z zapasów',
    procurement: 'z nowych zakupów',
    natoPurl: 'z zakupów w ramach PURL',
    unspecified: 'bez podanego pochodzenia',
  },
  partyFigures: 'liczby, do których odnosi się inne',
  population: (people, year) => `ludność ${people} (${year})`,
  gdp: (billions, year) => `PKB ${billions}\u00a0mld\u00a0USD (${year})`,
  gdp2021: (billions) =>
    `PKB z 2021 roku do obliczania odsetka pomocy: ${billions}\u00a0mld\u00a0euro`,
  activePersonnel: (number, year) => `wojskowi w służbie czynnej: ${number} (${year})`,
  memberships: (names) => `należy do: ${names}`,
  eventFormat: {
    'in-person': 'na miejscu',
    hybrid: 'na miejscu i zdalnie',
    virtual: 'zdalnie',
  },
  eventLevel: EVENT_LEVELS,
  until: (date) => `do ${genitive(date)}`,
  hosts: (names) => `gospodarze: ${names}`,
  headCount: (count) => `kraje i organizacje według podanych liczb: ${count}`,
  attendees: (names) => `wymienieni jako obecni: ${names}`,
  absent: (names) => `wymienieni jako nieobecni: ${names}`,
  sources: 'Źródła',
  unknownSource: (id) => `źródło „${id}”, którego nie ma na liście źródeł`,
  noAddress: 'bez publicznego adresu',
  noPublished: 'strona bez daty',
  covers: (date) => `dane do ${genitive(date)}`,
  withdrawn: (release, reason) => `Wycofano w wydaniu z ${release}: ${reason}`,
  month: 'Miesiąc',
  monthsRecorded: (count, from, through) =>
    `miesiące z wpisem: ${count}, ${between(from, through)}`,
  edition: (release) => `wydanie ${release}`,
  showMonths: (count) => `Pokaż miesiące (${count})`,
  commitments: 'zadeklarowana',
  monthsCaption: 'Mld euro, ceny bieżące. Brak miesiąca oznacza zero.',
  more: (next, all) => `Pokaż więcej (${next} z ${all})`,
  recordLink: 'Link do tego wpisu',
  nothing: 'W rejestrze nic o tym nie ma.',
  nothingYet: 'Do pokazanego dnia rejestr nic o tym nie zawiera.',
  after: (date, count) => `Po ${date} (${count})`,
};

const troopsPledged: Messages['troops-pledged'] = {
  more: (figures, figuresText, others, othersText) => {
    const without = `bez liczby: ${othersText}`;
    if (figures === 0) return `oraz ${without}`;
    const rows = `oraz z liczbą: ${figuresText}`;
    return others === 0 ? rows : `${rows}, ${without}`;
  },
  inSentence,
  value: {
    soldiers,
    'per-10000-active': (figureText) => `${figureText} na 10\u00a0000 wojskowych w służbie czynnej`,
  },
  byBasis: {
    latest: 'według najnowszych relacji',
    official: 'według słów samych rządów',
    lowest: 'według najniższych relacji',
    highest: 'według najwyższych relacji',
  },
  title: {
    largest: (by, names, count, value, scoped) =>
      `Najwięcej${scoped ? ' wśród wszystkich członków' : ''} ${by}: ${names}\u00a0– ${counted(count, '', 'jednakowo ')}${value}`,
    up: (figureText) => `; inne relacje sięgają ${figureText}`,
    down: (figureText) => `; inne relacje schodzą do ${figureText}`,
    around: (low, high) => `; inne relacje: od ${low} do ${high}`,
    silent: (names, count) =>
      `; ${counted(count, 'rząd nie podaje liczby', 'rządy nie podają liczb')}: ${names}`,
    noFigure: (by, date) =>
      `${capital(by)} nie jest znana liczba żołnierzy żadnego z członków, stan na ${date}`,
    noShare: (by) =>
      `${capital(by)} u żadnego członka liczby nie da się odnieść do wielkości jego sił zbrojnych`,
    sending: (number) => `; wysłanie żołnierzy bez podania liczby: ${number}`,
    conditional: (number) => `; pod warunkami: ${number}`,
  },
  subtitle: (unit, reading, date, sum) =>
    `${unit}: doniesienia o każdym kraju, stan na ${date}, jeden znak to jedno doniesienie; pogrubiono: ${reading}. ${sum}`,
  unit: {
    soldiers: 'Żołnierze',
    'per-10000-active': 'Żołnierze na 10\u00a0000 wojskowych w służbie czynnej',
  },
  sum: {
    between: (low, high) => `Suma liczb podanych dla członków: ${soldiers(`${low}–${high}`)}`,
    exactly: (number) => `Suma liczb podanych dla członków: ${soldiers(number)}`,
    atMost: (high) => `Suma liczb podanych dla członków: najwyżej ${high} żołnierzy`,
    atLeast: (low) => `Suma liczb podanych dla członków: co najmniej ${low} żołnierzy`,
    open: 'Liczby podane dla członków są zbyt nieokreślone, by je zsumować',
    none: 'Nie jest znana liczba żołnierzy żadnego członka',
    without: (sum, undisclosed, conditional) => {
      const left = [
        undisclosed === null ? '' : `nie ujawniono\u00a0– ${undisclosed}`,
        conditional === null ? '' : `warunkowo\u00a0– ${conditional}`,
      ].filter((part) => part !== '');
      return left.length === 0 ? `${sum}.` : `${sum}; poza sumą: ${left.join(', ')}.`;
    },
  },
  group: {
    committed: 'Zobowiązanie, liczba nieujawniona',
    willing: 'Gotowość, liczba nieujawniona',
    conditional: 'Warunkowo, bez podania liczby',
    undecided: 'Bez decyzji i bez podania liczby',
    'support-only': 'Tylko inne wsparcie, bez żołnierzy',
    'ruled-out': 'Nie wysłaliby żołnierzy',
    'no-data': 'Brak danych: nie znaleziono wypowiedzi',
  },
  groupHeading: (heading, count) => `${heading} (${count})`,
  noShare: 'wielkość sił nieznana',
  noForces: 'brak sił zbrojnych',
  spread: 'od najniższego do najwyższego doniesienia',
  lane: {
    basis: (figureText, basis) => `${figureText}, ${basis}`,
    dated: (figureText, basis, date) => `${figureText}, ${basis}, ${shortDay(date)}`,
  },
  tip: {
    report: (name, value, basis, date) => `${name}: ${value}, ${basis}, ${date}`,
    row: (name, value, reading, reports) => `${name}: ${value} (${reading}); ${reports}`,
    reports: (count, number, lowest, highest) => {
      const reports = numbered(count, number, REPORTS);
      if (count === 1) return `${reports}: ${lowest}`;
      return lowest === highest
        ? `${reports}, za każdym razem: ${lowest}`
        : `${reports}, najniższe: ${lowest}, najwyższe: ${highest}`;
    },
    listed: (name, stance) => `${name}: ${stance}`,
  },
  alt: (count, number, longest) =>
    count === 0
      ? 'Dla żadnego kraju nie podano liczby żołnierzy.'
      : `Słupki zakresów z liczbą żołnierzy według doniesień: ${numbered(count, number, COUNTRIES)}${longest}.`,
  altLargest: (name, value) => `, od największej liczby w dół: ${name} (${value}) i dalej`,
  altUndisclosed: (number) => ` Liczby nie ujawniono: ${number}.`,
  altConditional: (number) => ` Warunkowo, bez podania liczby: ${number}.`,
  notes: {
    bars: 'Zanikający słupek albo linia kropkowana prowadzi do końca, który nie jest znany: „do” albo „co najmniej”. „Nie ujawniono” to nie zero.',
    floor: (low) =>
      `Liczba podana jako „do” nie dodaje nic do dolnej granicy sumy; suma wynosi według wybranych relacji co najmniej ${soldiers(low)}.`,
    shares:
      'W stosunku do liczby wojskowych w służbie czynnej, takiej jak w danych tego rejestru o krajach. Jeśli jest ona zakresem, zakresem jest też wynik.',
    outsiders: (names) => `Bez członkostwa i poza sumą: ${names}.`,
  },
  source: (reports, numberOfReports, sources, numberOfSources) =>
    `${numbered(reports, numberOfReports, STATEMENTS)} ${fromSources(sources, numberOfSources)}`,
  columns: {
    part: 'Udział',
    stance: 'Stanowisko',
    figure: 'Liczba',
    lowest: 'Najniższa',
    highest: 'Najwyższa',
    reports: 'Doniesienia',
    basis: 'Kto tak mówi',
    date: 'Data',
  },
  caption: (unit, date) => `${unit} według krajów, stan na ${date}`,
  empty: (date) => `O żołnierzach nic nie wiadomo, stan na ${date}.`,
};

/** Adjectives of “pomoc”. */
const KIND_WORDS: Messages['aid']['kind'] = {
  military: 'wojskowa',
  financial: 'finansowa',
  humanitarian: 'humanitarna',
};

/** Participles of “pomoc”. */
const MEASURE_WORDS: Messages['aid']['measure'] = {
  allocations: 'przyznana',
  commitments: 'zadeklarowana',
};

/** `przyznano`: who did it, and how many they are, makes no difference to this form. */
function wasDone(measure: string): string {
  return measure === MEASURE_WORDS.commitments ? 'zadeklarowano' : 'przyznano';
}

const aid: Messages['aid'] = {
  inSentence,
  organisation: (name) => `${name} (instytucje)`,
  noShare: '–',
  outsider: (name, part) =>
    name.endsWith(')') ? `${name.slice(0, -1)}, ${part})` : `${name} (${part})`,
  namedAs: (countries, organisations) => countries + organisations,
  kind: KIND_WORDS,
  euShare: (institution) => `udział w pomocy (${institution})`,
  commitments: 'zadeklarowana, bez podziału na rodzaje',
  aid: (kinds) => (kinds === '' ? 'pomoc' : `pomoc ${kinds}`),
  withShares: (what, institution) => `${what} (z udziałem w pomocy instytucji: ${institution})`,
  measure: MEASURE_WORDS,
  unit: {
    'eur-bn': 'mld euro',
    'pct-gdp': '% PKB z 2021 roku',
    'eur-per-person': 'euro na mieszkańca',
  },
  value: {
    'eur-bn': (number) => `${number}\u00a0mld\u00a0euro`,
    'pct-gdp': (number) => `${number}% PKB z 2021 roku`,
    'eur-per-person': (number) => `${number}\u00a0euro na mieszkańca`,
  },
  /** What the aid is, the titles say before the amount. */
  amountOf: {
    'eur-bn': (value) => value,
    'pct-gdp': (value) => `równowartość ${value}`,
    'eur-per-person': (value) => value,
  },
  amounts: {
    'eur-bn': { each: (number) => `${number}\u00a0mld\u00a0euro`, all: (list) => list },
    'pct-gdp': { each: (number) => `${number}%`, all: (list) => `${list} PKB z 2021 roku` },
    'eur-per-person': { each: (number) => number, all: (list) => `${list} euro na mieszkańca` },
  },
  forSize: {
    'eur-bn': () => '',
    'pct-gdp': () => ' w stosunku do wielkości gospodarki',
    'eur-per-person': () => ' w przeliczeniu na mieszkańca',
  },
  period: between,
  below: (number) => `<${number}`,
  noData: {
    untracked: 'poza zestawieniem',
    'no-gdp': 'PKB nieznany',
    'no-population': 'bez ludności',
  },
  tip: {
    row: (name, value, measure, parts) =>
      `${name}: ${value}, pomoc ${measure}${parts === '' ? '' : ` (${parts})`}`,
    part: (kind, number) => `${kind} ${number}`,
    without: (name, why) => `${name}: ${why}`,
  },
  notes: {
    allocations: 'Przyznana: dostarczona albo przeznaczona na określony cel.',
    commitments:
      'Zadeklarowana: obiecana, łącznie z tą, którą już przyznano. Pomoc zadeklarowana nie jest podzielona na rodzaje.',
    untracked: (names) =>
      `Brak danych, co nie oznacza zera\u00a0– wydawca danych o pomocy nie śledzi tych darczyńców: ${names}.`,
    unitless: (names, unit) => `Nie da się podać w jednostce „${unit}”: ${names}.`,
    shares: (institution, names) =>
      `Do własnej pomocy każdego członka doliczono jego udział w pomocy udzielonej przez instytucje: ${institution}. Pominięto wiersz „${names}”, żeby niczego nie liczyć dwa razy.`,
    noShares: {
      'no-shares': 'Udziały w pomocy udzielonej przez instytucję nie są tu znane.',
      commitments:
        'Udziałów w pomocy udzielonej przez instytucję nie doliczono: są znane dla pomocy przyznanej, ale nie dla zadeklarowanej.',
      'some-kinds':
        'Udziałów w pomocy udzielonej przez instytucję nie doliczono: są znane tylko dla wszystkich rodzajów razem.',
      'some-months':
        'Udziałów w pomocy udzielonej przez instytucję nie doliczono: są znane tylko dla całego okresu danych.',
    },
    later: (through) =>
      `Dane o pomocy sięgają ${genitive(through)}; nic nowszego nie jest tu znane.`,
    months: (date) =>
      `Pomoc jest datowana co do miesiąca: liczą się miesiące, które skończyły się do ${date}.`,
  },
  columns: { part: 'Udział', total: 'Razem' },
  empty: {
    'no-aid': 'Ten rejestr nie zawiera danych o pomocy.',
    'not-yet': (date) => `Żaden miesiąc pomocy nie jest jeszcze znany, stan na ${date}.`,
    outside: (date) => `Żaden z wybranych miesięcy nie jest znany, stan na ${date}.`,
    noDonor: (region) => `Żaden ze śledzonych darczyńców nie należy do grupy „${region}”.`,
  },
};

/** Whose aid, after “wśród” and “przez”. */
const DONOR_SCOPES: Messages['aid-map']['scope'] = {
  members: 'członków',
  region: (region) => `członków${fromGroup(region)}`,
  donors: 'darczyńców',
  donorsIn: (region) => `darczyńców${fromGroup(region)}`,
};

const aidMap: Messages['aid-map'] = {
  title: {
    most: (names, what, share, sum) =>
      `${names}: ${share}% ${inCase(what.aid, GENITIVE)} ${inCase(what.measure, GENITIVE)} przez wszystkich ${what.scope}, czyli ${sum}`,
    sum: (part, whole) => `${part} z ${whole}\u00a0mld\u00a0euro`,
    all: (names, what, sum) =>
      `${names}: to cała ${what.aid} ${what.measure} przez ${what.scope}, ${sum}`,
    bySize: (names, _count, what, values) =>
      `Największa ${what.measure} ${what.aid} wśród wszystkich ${what.scope}: ${names} (${values})`,
    equal: (number, what, value) =>
      `Nikt nie prowadzi: ${what.measure} ${what.aid} jest taka sama u ${number} ${what.scope}, po ${value}`,
    none: (what, period) =>
      `Nie wiadomo o żadnej ${inCase(`${what.aid} ${what.measure}`, GENITIVE)} przez ${what.scope} ${period}`,
  },
  scope: {
    ...DONOR_SCOPES,
    donors: 'krajów darczyńców',
    donorsIn: (region) => `krajów darczyńców${fromGroup(region)}`,
  },
  subtitle: (what, measure, unit, period) =>
    `${capital(measure)} ${what} według krajów, w ${unit}, ${period}`,
  class: {
    first: (high) => `powyżej 0, poniżej ${high}`,
    between: (low, high) => `od ${low} do poniżej ${high}`,
    last: (low) => `${low} i więcej`,
    only: 'powyżej 0',
  },
  zero: '0',
  noData: 'brak danych w tej jednostce',
  untracked: 'członek poza zestawieniem',
  outsider: 'bez członkostwa (kwadrat: przedział)',
  receives: (name) => `${name}: odbiera pomoc`,
  cardDetail: (part, value) => `${part}: ${value}`,
  notes: {
    classes:
      'Granice przedziałów to liczby okrągłe, bliskie tym, które podzieliłyby członków po równo; liczebność przedziałów jest więc różna.',
    institution: (name, value) =>
      `Poza mapą: ${name}, ${value}\u00a0– pomoc udzielona wspólnie przez wszystkich członków tej organizacji.`,
    outsiders: (names) =>
      `Mały kwadrat oznacza darczyńców, którzy nie są członkami i nie są ujęci w tytule: ${names}.`,
    host: (host) => `Obrysem zaznaczono kraj, który odbiera pomoc: ${host}.`,
    notDrawn: (names) => `Poza mapą: ${names}.`,
  },
  notToScale: 'Bez zachowania skali',
  alt: (what, classes) =>
    `Mapa. ${what}.${classes === '' ? '' : ` Członkowie według przedziałów: ${classes}.`}`,
  altClass: (label, count) => `${label}\u00a0– ${count}`,
  emptyWithoutMap: 'Ten rejestr nie opisuje żadnej mapy.',
  zoomIn: 'Przybliż',
  zoomOut: 'Oddal',
};

/** `w poprzednim miesiącu`, `w poprzednich 12 miesiącach`. */
function monthsBefore(count: number, number: string): string {
  return counted(count, 'w poprzednim miesiącu', `w poprzednich ${number} miesiącach`);
}

/** `w kwietniu 2026`, `w ciągu 12 miesięcy do kwietnia 2026`. */
function monthsTo(count: number, number: string, last: string): string {
  return counted(count, onDate(last), `w ciągu ${number} miesięcy do ${genitive(last)}`);
}

/** Whose contribution and to what: names stay in the nominative, and no verb depends on them. */
function contribution({ scope, aid: what }: { readonly scope: string; readonly aid: string }) {
  return `${capital(scope)}\u00a0– wkład w ${inCase(what, ACCUSATIVE)}`;
}

const aidOverTime: Messages['aid-over-time'] = {
  scope: {
    members: (count, number) =>
      counted(count, 'jedyny członek z danymi', `${numbered(count, number, MEMBERS)} z danymi`),
    donors: (count, number) => counted(count, 'jedyny darczyńca', numbered(count, number, DONORS)),
    chosen: (number) => `wybrani darczyńcy (${number})`,
    region: (group, region) => `${group}${inGroup(region)}`,
    all: { members: 'wszyscy członkowie', donors: 'wszyscy darczyńcy', drawn: 'wszyscy pokazani' },
  },
  title: {
    none: (what, period) =>
      `${contribution(what)}: nie wiadomo, by ${period} cokolwiek ${wasDone(what.measure)}`,
    oneMonth: (what, month, amount) =>
      `${contribution(what)}: ${onDate(month)} ${wasDone(what.measure)} ${amount}`,
    stretch: (what, count, number, last, amount) =>
      `${contribution(what)}: ${monthsTo(count, number, last)} ${wasDone(what.measure)} ${amount}`,
    stretchNone: (what, count, number, last) =>
      `${contribution(what)}: ${monthsTo(count, number, last)} niczego nie ${wasDone(what.measure)}`,
    change: {
      afterSome: (count, number, before) => `, wobec ${before} ${monthsBefore(count, number)}`,
      none: (count, number) => `, podobnie jak ${monthsBefore(count, number)}`,
      afterNone: (count, number) => `, a ${monthsBefore(count, number)} nic`,
      same: (count, number, before) =>
        `, mniej więcej tyle co ${monthsBefore(count, number)} (${before})`,
      more: (percent, count, number, before) =>
        `, o ${percent}% więcej niż ${monthsBefore(count, number)} (${before})`,
      less: (percent, count, number, before) =>
        `, o ${percent}% mniej niż ${monthsBefore(count, number)} (${before})`,
      times: (times, count, number, before) =>
        `, ${times} ${times.includes(',') ? 'raza' : 'razy'} tyle co ${monthsBefore(count, number)} (${before})`,
    },
    sum: (what, amount, period) =>
      `${contribution(what)}: ${period} ${wasDone(what.measure)} ${amount}`,
    share: (kind, percent) => `; ${percent}% z tego to pomoc ${kind}`,
    leads: (names, _count, what, value) =>
      `Największa ${what.measure} ${what.aid} wśród ${inCase(what.scope, GENITIVE)}: ${names}\u00a0– ${value}`,
    each: (count, value) => counted(count, value, `po ${value}`),
    before: (name, value) => `, dalej ${name} (${value})`,
  },
  subtitle: (what, measure, scope, how, unit, period) =>
    `${capital(measure)} ${what}\u00a0– ${scope}, ${how}, w ${unit}, ${period}`,
  how: {
    monthly: { kind: 'według miesiąca i rodzaju', donor: 'według miesiąca' },
    cumulative: {
      kind: 'narastająco miesiąc po miesiącu, według rodzaju',
      donor: 'narastająco miesiąc po miesiącu',
    },
  },
  largest: (_count, number, ofMembers) =>
    `${ofMembers ? 'członkowie' : 'darczyńcy'} z największą pomocą (${number})`,
  largestAnd: (_count, number, ofMembers) =>
    `${ofMembers ? 'członkowie' : 'darczyńcy'} z największą pomocą i wybrani (razem ${number})`,
  founded: (date) => `założenie ${onDate(date)}`,
  lineEnd: (name, amount) => `${name} ${amount}`,
  tip: { upTo: (month) => `do ${genitive(month)}` },
  columns: { month: 'Miesiąc' },
  notes: {
    members:
      'Członkowie to ci, którzy są nimi w pokazanym dniu; liczy się też ich pomoc z wcześniejszych miesięcy. Miesiąc bez wpisu oznacza zero u darczyńcy, którego wydawca śledzi.',
    joint: {
      'eur-bn': null,
      'pct-gdp': 'Pomoc wszystkich razem odniesiono do wielkości ich gospodarek razem.',
      'eur-per-person': 'Pomoc wszystkich razem odniesiono do liczby ich mieszkańców razem.',
    },
    shares:
      'Udziały w pomocy udzielonej przez instytucję nie mają miesięcy, więc nie ma ich na tym wykresie.',
    origin: (parts) =>
      `Pomoc wojskowa wszystkich darczyńców w tych miesiącach według pochodzenia: ${parts}. Wydawca liczy to osobno; nie sumuje się to z miesiącami powyżej.`,
    originPart: (percent, origin) => `${percent}% ${origin}`,
  },
  alt: (subtitle, title) => `Wykres w czasie. ${subtitle}. ${title}.`,
};

const aidByDonor: Messages['aid-by-donor'] = {
  title: {
    largest: (names, _count, what) =>
      `Największa ${what.measure} ${what.aid} wśród wszystkich ${what.scope}: ${names}`,
    value: (head, value, count) => `${head}\u00a0– ${counted(count, '', 'po ')}${value}`,
    outside: (names, _count, more) => `; ${more} poza gronem członków: ${names}`,
    more: {
      'eur-bn': () => 'więcej',
      'pct-gdp': () => 'większy odsetek',
      'eur-per-person': () => 'więcej na mieszkańca',
    },
    none: (what, measure, period) =>
      `Nie wiadomo o żadnej ${inCase(`${what} ${measure}`, GENITIVE)} ${period}`,
  },
  scope: DONOR_SCOPES,
  subtitle: (what, measure, unit, period) =>
    `${capital(measure)} ${what} według darczyńców, w ${unit}, ${period}`,
  more: (number) => `w tabeli jest ich więcej (${number})`,
  others: 'Poza gronem członków',
  beyond: (times) => `poza skalą: ${times} × najdłuższy słupek`,
  segment: (name, kind, value) => `${name}, ${kind}: ${value}`,
  alt: (what, bars) => (bars === '' ? what : `${what} Słupki: ${bars}.`),
  altBar: (name, value) => `${name} ${value}`,
  notes: {
    organisation: (names) =>
      `Osobno: ${names}. Ta pomoc pochodzi od wszystkich ich członków razem i nie jest ujęta w słupku żadnego kraju.`,
    beyond:
      'Jeśli ktoś spoza grona członków dał znacznie więcej niż którykolwiek członek, jego liczba stoi bez słupka, żeby dało się odczytać słupki członków.',
  },
};

/** Whose word decides about each member or country. */
const OWN_READINGS: Messages['force-size']['reading'] = {
  latest: 'najnowszej relacji',
  official: 'słów własnego rządu',
  lowest: 'najniższej relacji',
  highest: 'najwyższej relacji',
};

const forceSize: Messages['force-size'] = {
  reading: OWN_READINGS,
  source: recordsFrom,
  title: {
    none: (date) => `Wielkość planowanych sił nie jest znana, stan na ${date}`,
    one: (figureText) =>
      `Planowane siły według jedynego dotąd doniesienia: ${soldiers(figureText)}`,
    same: (number, figureText) =>
      `Planowane siły według wszystkich doniesień (${number}): ${soldiers(figureText)}`,
    spread: (low, high, newest) =>
      `Doniesienia o planowanych siłach: od ${low} do ${high} żołnierzy, najnowsze: ${newest}`,
    pledged: (bounds) => `; suma liczb podanych dla członków: ${bounds}`,
  },
  subtitle: (reading, date, sum) =>
    `Żołnierze, stan na ${date}: podawane wielkości planowanych sił oraz suma liczb podanych dla członków, dla każdego według ${reading}. ${sum}`,
  sum: {
    atMost: (high) => `najwyżej ${high}`,
    atLeast: (low) => `co najmniej ${low}`,
    tooOpen: 'liczby zbyt nieokreślone, by je zsumować',
    none: 'nie jest znana liczba żadnego członka',
    noMembers: 'Żaden członek nie jest jeszcze znany.',
    whole: ({ bounds, counted: inSum, undisclosed, undecided, conditional, number }) => {
      const left = [
        undisclosed === 0 ? '' : `nie ujawniono\u00a0– ${number(undisclosed)}`,
        conditional === 0 ? '' : `warunkowo, bez podania liczby\u00a0– ${number(conditional)}`,
        undecided === 0 ? '' : `bez decyzji\u00a0– ${number(undecided)}`,
      ].filter((part) => part !== '');
      const of = inSum === null ? '' : ` (${numbered(inSum, number(inSum), MEMBERS)})`;
      return `Tego dnia: ${bounds}${of}${left.length === 0 ? '' : `; poza sumą: ${left.join(', ')}`}.`;
    },
  },
  tip: {
    report: (date, figureText, confidence) =>
      `${date}: planowane siły według doniesienia\u00a0– ${soldiers(figureText)} (${confidence})`,
    sum: ({ from, bounds, counted: inSum, undisclosed, undecided, conditional }) =>
      `Od ${genitive(from)}: ${bounds === null ? 'liczby podane dla członków są zbyt nieokreślone, by je zsumować' : `suma liczb podanych dla członków: ${bounds}`} (członkowie z liczbą: ${inSum}; nie ujawniono: ${undisclosed}; warunkowo, bez podania liczby: ${conditional}; bez decyzji: ${undecided})`,
  },
  legend: {
    exact: 'doniesienie z jedną liczbą',
    range: 'doniesienie z zakresem',
    sum: 'suma liczb podanych dla członków',
  },
  notes: {
    open: 'Koniec ze strzałką albo zanikający nie jest znany: „do” albo „co najmniej”.',
    sum: 'Suma obejmuje tylko członków z podaną liczbą. „Nie ujawniono” to nie zero, więc suma nie jest wielkością sił.',
    floor:
      'Liczba podana jako „do” nie ma znanej dolnej granicy; nie ma jej też suma z takim składnikiem.',
    crowded: 'Doniesienia z sąsiednich dni stoją obok siebie.',
  },
  alt: {
    noReports: 'Nie podano żadnej wielkości planowanych sił.',
    reports: (count, number, span) =>
      `${numbered(count, number, ['podana wielkość', 'podane wielkości', 'podanych wielkości'])} planowanych sił na osi czasu: ${soldiers(span)}.`,
    sum: (bounds) => ` Poniżej pas: suma liczb podanych dla członków, ostatnio ${bounds}.`,
  },
  caption: (date) =>
    `Podawane wielkości planowanych sił i sumy liczb podanych dla członków, stan na ${date}`,
  columns: {
    date: 'Data',
    what: 'Co',
    low: 'Najniższa',
    high: 'Najwyższa',
    counted: 'Członkowie z liczbą',
    undisclosed: 'Nie ujawniono',
    undecided: 'Bez decyzji',
    conditional: 'Warunkowo',
    ruledOut: 'Nie wysłaliby żołnierzy',
    noData: 'Brak danych',
    confidence: 'Pewność',
    summary: 'Co powiedziano',
  },
  table: {
    open: 'otwarta',
    report: (figureText) => `podana wielkość${figureText === '' ? '' : `: ${figureText}`}`,
    sum: 'suma liczb podanych dla członków',
  },
  empty: (date) =>
    `Nie są znane ani wielkość planowanych sił, ani liczba żadnego członka, stan na ${date}.`,
};

const stanceHistory: Messages['stance-history'] = {
  reading: OWN_READINGS,
  source: recordsFrom,
  title: {
    by: {
      latest: 'Według najnowszych relacji ',
      official: 'Według słów samych rządów ',
      lowest: 'Według najniższych relacji ',
      highest: 'Według najwyższych relacji ',
    },
    none: (date, region) =>
      `Przy tym sposobie liczenia nie jest znane stanowisko żadnego członka${inGroup(region)} w sprawie wysłania żołnierzy, stan na ${date}`,
    unchanged: (known, number, region) =>
      counted(
        known,
        `jedyny członek${inGroup(region)} o znanym stanowisku go nie zmienił`,
        `żaden ${outOf(known, number)} członków${inGroup(region)} o znanym stanowisku go nie zmienił`,
      ),
    changed: (count, number, known, knownNumber, region) =>
      known === 1
        ? `jedyny członek${inGroup(region)} o znanym stanowisku je zmienił`
        : `${number} ${outOf(known, knownNumber)} członków${inGroup(region)} o znanym stanowisku je ${counted(count, 'zmienił', 'zmieniło')}`,
    times: (count, number) =>
      count === 2 ? 'dwukrotnie' : counted(count, 'raz', `${number} razy`),
    only: (names, times, count) => `: ${names}, ${counted(count, '', 'każdy kraj ')}${times}`,
    most: (names, times, count) =>
      `, najczęściej ${names} (${counted(count, '', 'każdy kraj ')}${times})`,
    mostMany: (number, times) => `, najczęściej (${times}) zrobiło to ${number} z nich`,
  },
  subtitle: (reading, date, region) =>
    `Stanowisko w sprawie wysłania żołnierzy w czasie, dla każdego kraju według ${reading}, stan na ${date}${region === null ? '' : `; tylko kraje${fromGroup(region)}`}. Znaki pod paskiem to twierdzenia, według tego, kto mówi.`,
  group: (id, number) =>
    `${
      {
        'would-send': 'Członkowie, którzy wysłaliby żołnierzy, choćby tylko pod warunkami',
        open: 'Członkowie bez decyzji',
        'would-not': 'Członkowie, którzy nie wysłaliby żołnierzy',
        unspoken: 'Członkowie, o których nie mówił nikt, czyje słowo się tu liczy',
        other: 'Poza gronem członków',
      }[id]
    } (${number})`,
  tip: {
    period: (name, stance, from, until) =>
      `${name}: ${stance} od ${genitive(from)}${until === null ? '' : ` do ${genitive(until)}`}`,
    claim: (name, date, stance, basis) => `${name}, ${date}: ${stance} (${basis})`,
    aside: (text, remark) => `${text}; ${remark}`,
  },
  notes: {
    marks:
      'Pasek zaczyna się od pierwszej znanej wypowiedzi, a nie od pierwszego poglądu. Twierdzenie datowane co do miesiąca liczy się od ostatniego dnia tego miesiąca. Znaki z bliskich dni stoją obok siebie.',
    reading: {
      latest:
        'Zmiana może też oznaczać, że ostatni odezwał się ktoś inny. Wybierz „tylko własny rząd”, żeby zobaczyć, kiedy rządy zmieniły własne słowo.',
      official:
        'Paski powstają tylko z tego, co mówi własny rząd każdego kraju; znaki innych twierdzeń są blade.',
      lowest:
        'Spośród najnowszych relacji rządu, innych rządów, mediów i partii rozstrzyga ta najbliższa „nie”.',
      highest:
        'Spośród najnowszych relacji rządu, innych rządów, mediów i partii rozstrzyga ta najbliższa „tak”.',
    },
    unheard: (names) => `Nikt, czyje słowo się tu liczy, nie mówił o krajach: ${names}.`,
    silent: (names) =>
      `Członkowie, o których nie jest znana żadna wypowiedź, co nie oznacza „nie”: ${names}.`,
  },
  alt: (count, number, changed, changedNumber, date) => {
    if (count === 0) return `Brak pasków: żadne stanowisko nie jest znane, stan na ${date}.`;
    const strips = `Paski stanowiska w czasie, do ${date}: ${numbered(count, number, COUNTRIES)}`;
    if (changed === 0) return `${strips}; bez żadnej zmiany.`;
    return count === 1
      ? `${strips}; co najmniej jedna zmiana.`
      : `${strips}; co najmniej jedna zmiana: ${changedNumber}.`;
  },
  caption: (date) => `Stanowiska w sprawie wysłania żołnierzy w czasie, stan na ${date}`,
  stillSo: 'nadal',
  columns: {
    from: 'Od',
    until: 'Do',
    stance: 'Stanowisko',
    basis: 'Kto tak mówi',
    accounts: 'Relacje',
    changes: 'Zmiany łącznie',
  },
  empty: (date) => `Nie jest znana żadna wypowiedź o wysłaniu żołnierzy, stan na ${date}.`,
};

const meetings: Messages['meetings'] = {
  source: recordsFrom,
  level: (level) => EVENT_LEVELS[level] ?? level,
  title: {
    none: (date) => `Nie jest znane żadne spotkanie, stan na ${date}`,
    uncounted: (count, number) =>
      `${form(count, ['Znane jest', 'Znane są', 'Znanych jest'])} ${numbered(count, number, MEETINGS)}, ale nikt nie podał liczby uczestników`,
    largest: ({ count, number, figure: figureText, dates, list }) =>
      `${form(count, ['Znane jest', 'Znane są', 'Znanych jest'])} ${numbered(count, number, MEETINGS)}; najwyższa podana liczba krajów i organizacji to ${figureText} (${list(dates)})`,
    party: ({ name, meetings: all, number, present, presentNumber, ...rest }) => {
      const Name = capital(name);
      const { hosted, hostedNumber, absent, absentNumber } = rest;
      const known = counted(
        all,
        'jedynym znanym spotkaniu',
        `${presentNumber} ${outOf(all, number)} znanych spotkań`,
      );
      const host = hosted === 0 ? '' : `, w tym ${hostedNumber} w roli gospodarza`;
      const away =
        absent === 0
          ? ''
          : `; nieobecność odnotowano na ${absentNumber} ${counted(absent, 'spotkaniu', 'spotkaniach')}`;
      if (present === 0) {
        const none = counted(all, known, `żadnym ${outOf(all, number)} znanych spotkań`);
        return `${Name}: źródła nie odnotowują udziału w ${none}${away}`;
      }
      return `${Name}: źródła odnotowują udział w ${known}${host}${away}`;
    },
  },
  subtitle: (date, name) =>
    `Kraje i organizacje, które według doniesień przybyły, stan na ${date}; ${
      name === null ? 'znaki według tego, kto się spotkał' : `znaki według udziału (${name})`
    }. Słupek sięga od najniższego do najwyższego doniesienia.`,
  legend: {
    leaders: 'przywódcy',
    ministers: 'ministrowie',
    military: 'szefowie sztabów i planiści',
    other: 'doradcy i inni',
    loose: 'liczba uczestników, która nie pasuje do jednego spotkania',
  },
  tip: {
    meeting: (date, title, level, count) => `${date}, ${title} (${level}): ${count}`,
    presence: (tip, name, presence) => `${tip}; ${name}: ${presence}`,
    counted: (figureText) => `według doniesień: ${figureText}`,
    uncounted: 'liczby uczestników nie podano',
    loose: (date, figureText) =>
      `${date}: liczba uczestników ${figureText}, nie wiadomo, którego spotkania`,
  },
  uncounted: (count, number) =>
    `${numbered(count, number, MEETINGS)} bez podanej liczby uczestników`,
  notes: {
    counts:
      'Liczby uczestników są takie, jak je podano: jedne obejmują też organizacje, inne tylko kraje. Krótka kreska w poprzek słupka to pojedyncze doniesienie. Spotkania z sąsiednich dni stoją obok siebie.',
    named: (name) =>
      `Brak wzmianki nie oznacza nieobecności: źródła rzadko wymieniają wszystkich. Pokazano, gdzie źródło wymienia: ${name}.`,
    uncounted:
      'Spotkania, których uczestników nikt nie policzył, stoją pod osią. To nie oznacza zera.',
    loose:
      'Doniesienie z dnia, w którym było kilka spotkań, pokazano osobno, jeśli nie pasuje dokładnie do jednego z nich.',
    all: 'Uwzględniono też spotkania w innych formułach i w części składu koalicji; kamienie milowe to nie spotkania.',
  },
  alt: (count, number, withCount) =>
    count === 0
      ? 'Nie jest jeszcze znane żadne spotkanie.'
      : `${numbered(count, number, MEETINGS)} na osi czasu; z podaną liczbą uczestników: ${withCount ?? 'żadne'}.`,
  caption: (date) => `Spotkania, stan na ${date}`,
  columns: {
    date: 'Data',
    title: 'Spotkanie',
    level: 'Szczebel',
    place: 'Miejsce',
    low: 'Najniższa liczba uczestników',
    high: 'Najwyższa liczba uczestników',
    reports: 'Pojedyncze doniesienia',
    named: 'Wzmianka w źródle',
  },
  table: { open: 'otwarta', uncounted: 'nie podano', loose: 'nie wiadomo, które spotkanie' },
  empty: (date) => `Nie jest znane żadne spotkanie, stan na ${date}.`,
};

const memberCount: Messages['member-count'] = {
  title: {
    nobody: (date) => `Żaden członek nie jest znany z nazwy, stan na ${date}`,
    listed: (count, number) =>
      `Z nazwy wymieniono tu ${number} ${counted(count, 'członka', 'członków')}`,
    one: (name, figureText) => `; najnowsze doniesienie „${name}”: ${figureText}`,
    same: (number, figureText) =>
      `; najnowsze liczby według innych definicji (${number}) są takie same: ${figureText}`,
    spread: (number, low, high) =>
      `; najnowsze liczby według innych definicji (${number}) wynoszą od ${low} do ${high}`,
  },
  subtitle: (date) =>
    `Liczba krajów, stan na ${date}: jedna linia to jedna definicja, jeden znak to jedno doniesienie. Liczby obok nazw są najnowsze.`,
  named: 'Członkowie wymienieni tu z nazwy',
  tip: {
    named: (date, count, number) =>
      `Od ${genitive(date)}: ${numbered(count, number, MEMBERS)} z nazwy`,
    report: (date, name, figureText, confidence) =>
      `${date}: ${name}: ${figureText} (${confidence})`,
  },
  notes: {
    named:
      'Członek liczy się od najwcześniejszej odnalezionej obecności, która nie jest przystąpieniem: nie znaleziono oficjalnej listy.',
    line: 'Linie łączą tylko doniesienia o tej samej definicji; między dwoma doniesieniami nic nie wiadomo. Kończą się na najnowszym doniesieniu.',
    sameDay:
      'Jeśli doniesienia z jednego dnia się różnią, pokazano wszystkie; linia przechodzi przez najpewniejsze z nich.',
    range: 'Przez zakres linia przechodzi przy jego górnym końcu.',
    open: 'Koniec ze strzałką albo zanikający nie jest znany: „do” albo „co najmniej”.',
  },
  alt: (number, others) =>
    `Linie liczby członków w czasie. Z nazwy: ${number ?? 'jeszcze nikogo'}${others.length === 0 ? '' : `; najnowsze doniesienia: ${others.join('; ')}`}.`,
  altDefinition: (name, figureText) => `${name}: ${figureText}`,
  source: (records, number) => `${numbered(records, number, RECORDS)} o członkach i doniesieniach`,
  caption: (date) => `Liczby członków według definicji, stan na ${date}`,
  columns: {
    date: 'Data',
    definition: 'Definicja',
    low: 'Najniższa',
    high: 'Najwyższa',
    confidence: 'Pewność',
    summary: 'Co powiedziano',
  },
  table: { open: 'otwarta' },
  empty: (date) => `Nie są znani członkowie ani ich liczba, stan na ${date}.`,
};

const changes: Messages['changes'] = {
  title: (from, to) => `Co się zmieniło między ${from} a ${to}`,
  headline: (clauses) => `${clauses}.`,
  nothing: 'Nie zmieniło się nic, o czym ten rejestr wie.',
  clause: {
    stances: (count, number) =>
      `${form(count, ['zmieniło się', 'zmieniły się', 'zmieniło się'])} ${numbered(count, number, STANCES)} w sprawie wysłania żołnierzy`,
    firstStances: (count, number) =>
      `po raz pierwszy poznano ${numbered(count, number, STANCES)} w sprawie wysłania żołnierzy`,
    moreStances: (number) => `${number} poznano po raz pierwszy`,
    figures: (count, number) =>
      counted(count, 'raz podano liczbę żołnierzy', `${number} razy podano liczbę żołnierzy`),
    otherFigures: (count, number) =>
      `${numbered(count, number, ['liczba', 'liczby', 'liczb'])} żołnierzy już się nie ${form(count, ['liczy', 'liczą', 'liczy'])}`,
    joined: (count, number) =>
      `${counted(count, 'dołączył', 'dołączyło')} ${numbered(count, number, MEMBERS)}`,
    left: (count, number) =>
      `${counted(count, 'odszedł', 'odeszło')} ${numbered(count, number, MEMBERS)}`,
    roles: (count, number) =>
      `${numbered(count, number, ROLES)} ${form(count, ['jest nowa lub zmieniona', 'są nowe lub zmienione', 'jest nowych lub zmienionych'])}`,
    meetings: (count, number) =>
      `${form(count, ['odbyło się', 'odbyły się', 'odbyło się'])} ${numbered(count, number, MEETINGS)}`,
    allocated: (euros) => `przyznano ${euros} pomocy`,
    committed: (euros) => `zadeklarowano ${euros} pomocy`,
    aid: 'odnotowano niewielkie kwoty pomocy',
    otherParts: (count, number) =>
      `${numbered(count, number, PARTIES)} ${form(count, ['uczestniczy', 'uczestniczą', 'uczestniczy'])} w inny sposób`,
    milestones: (count, number) =>
      `osiągnięto ${numbered(count, number, ['kamień milowy', 'kamienie milowe', 'kamieni milowych'])}`,
    reports: (count, number) =>
      `podano ${numbered(count, number, ['liczbę zbiorczą', 'liczby zbiorcze', 'liczb zbiorczych'])}`,
  },
  reading: (basis) =>
    `Sposób liczenia: ${basis}. Tego, co było wiadomo już pierwszego dnia, nie powtórzono. Każdy wiersz otwiera twierdzenia, które za nim stoją.`,
  group: {
    stances: 'Zmiana stanowiska',
    firstStances: 'Stanowisko znane po raz pierwszy',
    soldiers: 'Liczby żołnierzy',
    parts: 'Udział w koalicji',
    roles: 'Role',
    meetings: 'Spotkania',
    milestones: 'Kamienie milowe',
    reports: 'Podawane liczby zbiorcze',
    aid: 'Nowa pomoc',
  },
  withCount: (heading, number) => `${heading} (${number})`,
  none: (headings) => `Nic nowego: ${headings}.`,
  became: 'teraz',
  saidBy: (date, basis) => `${date}, ${basis}`,
  remarks: (texts) => texts.join('; '),
  reversed: 'zwrot w przeciwną stronę',
  named: (figureText, basis, date) => `${figureText} (${basis}, ${date})`,
  noPart: 'udział nieznany',
  lead: { began: 'teraz przewodzi', ended: 'już nie przewodzi' },
  roleNew: (role, status) => `${role}: ${status}`,
  roleChanged: (role, before, after) => `${role}: ${before} → ${after}`,
  noReport: 'brak liczby',
  reports: (count, number, date) =>
    `${numbered(count, number, ['nowe doniesienie', 'nowe doniesienia', 'nowych doniesień'])}, ${counted(count, '', 'najnowsze: ')}${date}`,
  aidIntro: (months, total, count, number) =>
    `Przyznano ${months}: ${total} (${numbered(count, number, DONORS)}).`,
  months: (from, through) => (from === through ? onDate(from) : between(from, through)),
  committedInAll: (euros) => `łącznie zadeklarowano ${euros}`,
  aidKind: (kind, euros) => `${kind} ${euros}`,
  control: {
    start: 'Porównaj dwie daty',
    leave: 'Zakończ porównanie',
    group: 'Dwie daty do porównania',
    from: 'Od',
    to: 'Do',
    fromHandle: 'Wcześniejsza data',
    toHandle: 'Późniejsza data',
    help: 'Strzałki przesuwają o dzień, z klawiszem Shift do następnego wydarzenia, Page Up i Page Down o miesiąc, Home i End na początek i koniec.',
    presets: 'Porównaj',
    preset: {
      first: (level) => `Pierwsze i najnowsze spotkanie (${level})`,
      previous: (level) => `Dwa ostatnie spotkania (${level})`,
      year: () => 'Ostatnie dwanaście miesięcy',
    },
  },
  map: {
    legend: {
      nearer: (date) => `bliżej wysłania niż ${date}`,
      farther: (date) => `dalej od wysłania niż ${date}`,
      first: (date) => `stanowisko jeszcze nieznane ${date}`,
    },
    note: (count, number, date) =>
      counted(
        count,
        `Trójkąt lub romb oznacza kraj, którego stanowisko jest inne niż ${date}.`,
        `Trójkąty i romby oznaczają ${numbered(count, number, COUNTRIES)}, których stanowisko jest inne niż ${date}.`,
      ),
    noteNone: (date) => `Żadne stanowisko na tej mapie nie jest inne niż ${date}.`,
    before: (date, stance) => `${date}: ${stance}`,
    alt: (count, number, date) =>
      ` ${numbered(count, number, STANCES)} ${form(count, ['jest inne', 'są inne', 'jest innych'])} niż ${date}.`,
    column: (date) => `Stanowisko ${date}`,
  },
  bars: {
    isNew: 'nowe',
    isChanged: 'zmiana',
    note: (count, number, date) =>
      `W przypadku ${number} ${counted(count, 'kraju', 'krajów')} liczba jest nowa lub zmieniona od ${date}; „nowe” oznacza ${counted(count, 'go', 'je')} i każde nowe doniesienie.`,
    noteNone: (date) => `Żadna liczba nie jest nowa ani zmieniona od ${date}.`,
    before: (tip, date, value) => `${tip}; ${date}: ${value}`,
    newTip: (tip) => `${tip}; nowe`,
  },
};

const memberPage: Messages['memberPage'] = {
  unknownTitle: 'Nie ma w tym rejestrze',
  unknown: (code) =>
    `Adres wskazuje na „${code}”, a rejestr nie zna kraju, organizacji ani grupy o takim kodzie. Zna te:`,
  switcher: 'Kraj lub grupa',
  jumps: 'Na tej stronie',
  sections: {
    stance: 'Stanowisko w sprawie żołnierzy',
    soldiers: 'Ilu żołnierzy',
    roles: 'Role',
    aid: 'Pomoc',
    part: 'Udział w koalicji',
    meetings: 'Spotkania',
    reports: 'Podawane liczby zbiorcze',
    statements: 'Wypowiedzi',
    figures: 'Dane podstawowe',
  },
  asof: (date) => `Stan na ${date}.`,
  noPart: (date) => `Do ${date} nie jest znany żaden udział w koalicji.`,
  partSince: (part, date) =>
    `W koalicji: ${part}. Najwcześniejsza odnaleziona obecność: ${date}; to nie jest data przystąpienia.`,
  host: 'Kraj, do którego trafiliby żołnierze.',
  partUndated: (part) => `W koalicji: ${part}; data nie jest znana.`,
  keyStance: 'w sprawie wysłania żołnierzy',
  keySoldiers: 'żołnierze',
  keyRoles: 'role, o dowolnym statusie',
  keyAid: 'pomoc przyznana',
  countOf: (count, what) => `${what}\u00a0– ${count}`,
  notLoaded: 'Nie wczytano, więc nic nie da się tu powiedzieć.',
  notTrackedShort: 'wydawca tego nie śledzi, co nie oznacza zera',
  noMonths: 'do tego dnia nie liczy się jeszcze żaden miesiąc danych',
  nobody: (date) => `Do ${date} nie odezwał się nikt, czyje słowo się tu liczy.`,
  decidedBy: (date, basis) => `rozstrzyga twierdzenie z ${genitive(date)} (${basis})`,
  disputed:
    'Relacje są rozbieżne: najnowsza wypowiedź własnego rządu i najnowsza relacja kogoś innego są ze sobą sprzeczne.',
  strip: 'stanowisko, według wybranego sposobu liczenia',
  since: (stance, date) => `${stance} od ${genitive(date)}`,
  said: (stance, date) => `${stance}, ${date}`,
  amountMeaning: {
    range: 'według sposobu liczenia wybranego powyżej.',
    none: '– tak podano: dokładnie zero.',
    undisclosed: '– mowa jest o żołnierzach, ale ich liczba nie jest znana. To nie zero.',
    undecided: '– decyzja jeszcze nie zapadła, więc nie ma liczby, którą można by ujawnić.',
    conditional: '– zależy od warunków, a liczba nie jest znana. To nie zero.',
    'ruled-out': '– stanowisko powyżej je wyklucza, cokolwiek podawano wcześniej.',
    'not-asked':
      '– poza gronem członków koalicji, a o własnych żołnierzach nikt nic nie powiedział.',
    'no-data': '– nikt nie powiedział nic, co byłoby znane temu rejestrowi.',
  },
  perActive: (figureText) => `Na każde 10\u00a0000 wojskowych w służbie czynnej: ${figureText}.`,
  noReports: 'Nie podano żadnej liczby.',
  spread: (count, number, span) =>
    `${numbered(count, number, REPORTS)}; ${counted(count, 'podano', 'podane liczby')}: ${span}`,
  roleSince: (status, date) => `${status}, ${date}`,
  aidCaption: (from, through) =>
    `Pomoc ${between(from, through)}. Odsetki PKB odnoszą się do PKB z 2021 roku.`,
  aidUnits: { 'eur-bn': 'mld euro', 'pct-gdp': '% PKB', 'eur-per-person': 'euro na mieszkańca' },
  aidLines: {
    military: 'Wojskowa, przyznana',
    financial: 'Finansowa, przyznana',
    humanitarian: 'Humanitarna, przyznana',
    allocations: 'Przyznana łącznie',
    commitments: 'Zadeklarowana, łącznie z przyznaną',
  },
  notTracked:
    'Wydawca danych o pomocy nie śledzi tego kraju lub tej organizacji. To brak danych, a nie zero.',
  pledges: 'Ogłoszone zapowiedzi',
  pledgesNote:
    'Tak jak je ogłoszono, własne i wspólne. Pokrywają się z liczbami powyżej i ze sobą nawzajem, więc nigdy się ich nie sumuje.',
  meetings: (all, hosted, attended, absent) =>
    `Spotkania znane do tego dnia: ${all}. Według źródeł: w roli gospodarza\u00a0– ${hosted}, poza tym obecność\u00a0– ${attended}, nieobecność\u00a0– ${absent}. Brak wzmianki nie oznacza nieobecności.`,
  presence: {
    hosted: 'gospodarz',
    attended: 'odnotowana obecność',
    absent: 'odnotowana nieobecność',
    'not-named': 'brak wzmianki',
  },
};

const sourcesPage: Messages['sourcesPage'] = {
  title: 'Źródła',
  intro: (records, sources) =>
    `Liczba wpisów w rejestrze: ${records}, liczba źródeł: ${sources}. Wszystkie streszczenia napisaliśmy własnymi słowami.`,
  stateMedia: (count, number, percent, only, alone) => {
    if (count === 0) {
      return 'Żadnego ze źródeł nie prowadzi państwo będące stroną wojny i żadne nie jest z nim powiązane.';
    }
    const labelled = form(count, [
      'jest prowadzone przez państwo będące stroną wojny lub z nim powiązane i ma',
      'są prowadzone przez państwo będące stroną wojny lub z nim powiązane i mają',
      'jest prowadzonych przez państwo będące stroną wojny lub z nim powiązanych i ma',
    ]);
    const resting =
      only === 0
        ? 'wyłącznie na takich źródłach nie opiera się żaden wpis'
        : `wyłącznie na takich źródłach ${form(only, ['opiera się', 'opierają się', 'opiera się'])} ${numbered(only, alone, RECORDS)}`;
    return `${number} ze źródeł (${percent}%) ${labelled} stosowne oznaczenie wszędzie, gdzie się na nie powołujemy; ${resting}.`;
  },
  search: 'Szukaj',
  about: 'O czym',
  everything: 'wszystko',
  kindWithCount: (name, count) => `${name} (${count})`,
  only: {
    record: (id) => `tylko wpis ${id}`,
    source: (id) => `tylko ze źródła ${id}`,
    unknown: (id) => id,
  },
  listing: 'Lista',
  byClaim: 'wpisy',
  bySource: 'źródła',
  showAll: 'Pokaż wszystko',
  unknownFocus: (id) => `W rejestrze nie ma wpisu, źródła ani zbioru danych o nazwie „${id}”.`,
  entriesFound: (count, number) =>
    count === 0
      ? 'Nic nie pasuje. Wszystkie słowa muszą wystąpić w jednym wpisie lub w jego źródłach.'
      : `${numbered(count, number, ENTRIES)}${counted(count, '', ', od najnowszej; miesiące jednego darczyńcy to jedna pozycja')}`,
  sourcesFound: (count, number) =>
    count === 0
      ? 'Nie pasuje żadne źródło. Wszystkie słowa muszą wystąpić w jednym źródle lub we wpisie, który się na nie powołuje.'
      : `${numbered(count, number, ['źródło', 'źródła', 'źródeł'])}${counted(count, '', ', od najczęściej przywoływanych')}`,
  citedBy: (count, number) =>
    `${form(count, ['powołuje się', 'powołują się', 'powołuje się'])} na nie ${numbered(count, number, ENTRIES)}`,
  uncited: 'Nie powołuje się na nie żadna pozycja.',
};

/** Fields of records, as an editor would call them. A field that is missing here is named as in the files. */
const FIELDS: Readonly<Record<string, string>> = {
  about: 'Kraj lub organizacja',
  date: 'Data',
  summary: 'Streszczenie',
  confidence: 'Pewność',
  participation: 'Udział w koalicji',
  lead: 'Przewodzi',
  stance: 'Stanowisko',
  place: 'Miejsce',
  soldiers: 'Żołnierze',
  basis: 'Kto mówi',
  reportedBy: 'Podał',
  conditions: 'Warunki',
  role: 'Rola',
  status: 'Status',
  metric: 'Co się liczy',
  low: 'Co najmniej',
  high: 'Najwyżej',
  subject: 'Mówiący',
  topic: 'Temat',
  endDate: 'Ostatni dzień',
  title: 'Tytuł',
  format: 'Formuła',
  level: 'Szczebel',
  hosts: 'Gospodarze',
  reported: 'Uczestniczące kraje i organizacje',
  attendees: 'Wymienieni jako obecni',
  absent: 'Wymienieni jako nieobecni',
  donor: 'Darczyńca',
  month: 'Miesiąc',
  military: 'Wojskowa, mld EUR',
  financial: 'Finansowa, mld EUR',
  humanitarian: 'Humanitarna, mld EUR',
  commitments: 'Zadeklarowana, mld EUR',
  measure: 'Miara',
  total: 'Razem, mld EUR',
  shareOfGdpPct: 'Odsetek PKB, %',
  from: 'Od',
  through: 'Do',
  bilateralPctGdp: 'Pomoc dwustronna, % PKB',
  euSharePctGdp: 'Przez UE, % PKB',
  totalPctGdp: 'Razem, % PKB',
  euShareEurBn: 'Przez UE, mld EUR',
  stockpile: 'Z zapasów, mld EUR',
  procurement: 'Z nowych zakupów, mld EUR',
  unspecified: 'Bez podanego pochodzenia, mld EUR',
  natoPurl: 'Z zakupów w ramach PURL, mld EUR',
  category: 'Kategoria',
  number: 'Liczba',
  valueEur: 'Wartość, EUR',
  items: 'Pozycje',
  kind: 'Rodzaj',
  amount: 'Kwota',
  currency: 'Waluta',
  amountEur: 'Kwota, EUR',
  name: 'Nazwa',
  partOf: 'Część większej zapowiedzi',
  participants: 'Wspólnie',
  code: 'Kod',
  population: 'Ludność',
  populationYear: 'Rok danych o ludności',
  populationSource: 'Źródło danych o ludności',
  gdpUsdBn: 'PKB, mld USD',
  gdpYear: 'Rok PKB',
  gdpSource: 'Źródło PKB',
  gdp2021EurBn: 'PKB z 2021 roku, mld EUR',
  activePersonnel: 'Wojskowi w służbie czynnej',
  activePersonnelMin: 'Wojskowi w służbie czynnej, co najmniej',
  activePersonnelMax: 'Wojskowi w służbie czynnej, najwyżej',
  activePersonnelYear: 'Rok danych o wojskowych',
  memberships: 'Należy do',
  sources: 'Źródła',
};

const changelogPage: Messages['changelogPage'] = {
  title: 'Sprostowania i wydania',
  intro:
    'Rejestr ukazuje się w wydaniach. Twierdzenia, które okazało się błędne, nigdy się nie przerabia: zostaje wycofane z podaniem powodu, a obok dodaje się właściwe. Dlatego jest tu lista wszystkich sprostowań, a starsze wydanie zawsze można pokazać takim, jakie było.',
  hashNote:
    'Każde wydanie ma skrót treści, obliczony ze wszystkich jego wpisów i źródeł. Gdyby któryś z nich później zmieniono, skrót przestałby pasować i rejestru nie dałoby się opublikować.',
  feedAll: 'Kanał Atom ze wszystkimi wydaniami',
  feedOne: (address) =>
    `Każdy kraj ma własny kanał, pod adresem swojej strony z dopiskiem feed.xml, na przykład ${address}.`,
  feedCountry: (name) => `Zmiany: ${name}`,
  feedOf: (title, subject) => `${title}: ${subject}`,
  release: (date) => `Wydanie z ${genitive(date)}`,
  hash: 'Skrót treści',
  first: (records) =>
    `Pierwsze wydanie. Liczba wpisów: ${records}, wszystkie na liście wraz ze źródłami.`,
  firstCount: (dataset, count) => `${dataset}: ${count}`,
  allRecords: 'Wszystkie wpisy i wszystkie źródła',
  counts: (added, changed, withdrawn) =>
    `dodano: ${added}, zmieniono: ${changed}, wycofano: ${withdrawn}`,
  nothing: 'Nie dodano, nie zmieniono ani nie wycofano żadnego wpisu.',
  groups: {
    changed: (count) => `Zmieniono (${count})`,
    withdrawn: (count) => `Wycofano (${count})`,
    added: (count) => `Dodano (${count})`,
  },
  action: {
    changed: (what) => `Zmieniono: ${what}`,
    withdrawn: (what) => `Wycofano: ${what}`,
    added: (what) => `Dodano: ${what}`,
  },
  more: (count) => `i inne (${count})`,
  reason: (reason) => `Powód: ${reason}`,
  caption: (what) => `Co się zmieniło: ${what}`,
  columns: { field: 'Pole', before: 'Przedtem', after: 'Teraz' },
  sameFields: 'Pola obu wpisów są takie same.',
  fieldIn: (month, field) => `${month}: ${field}`,
  fields: FIELDS,
  notStated: 'nie podano',
  none: 'brak',
  yes: 'tak',
  no: 'nie',
  about: (subject, what) => `${subject}: ${what}`,
  onDay: (what, date) => `${what}, ${date}`,
  months: (what, count) => `${what}, liczba miesięcy: ${count}`,
  record: {
    stances: 'stanowisko w sprawie wysłania żołnierzy',
    roles: 'rola',
    members: 'udział w koalicji',
    reports: 'podana liczba zbiorcza',
    events: 'spotkanie lub kamień milowy',
    statements: 'wypowiedź',
    'aid-pledges': 'zapowiedź pomocy',
    'aid-totals': 'suma pomocy',
    'aid-monthly': 'pomoc według miesięcy',
    'aid-eu-shares': 'udział w pomocy UE',
    'aid-military-by-origin': 'pomoc wojskowa według pochodzenia',
    'aid-weapons': 'broń ciężka',
    countries: 'liczby, do których odnosi się inne',
  },
};

const embeds: Messages['embeds'] = {
  title: 'Osadź wykres',
  intro:
    'Wybierz wykres, zobacz go tak, jak zobaczą go Twoi czytelnicy, i skopiuj kod. Osadzone wykresy widać przed uruchomieniem skryptów, nie przesuwają strony i nie zapisują plików cookie.',
  frameTitle: (title, date) => `${title} (interaktywna grafika, stan na ${date})`,
  what: 'Co pokazuje',
  charts: {
    'troop-stances': 'Stanowiska w sprawie żołnierzy: mapa',
    'troops-pledged': 'Obiecani żołnierze',
    'force-size': 'Wielkość sił',
    'stance-history': 'Stanowiska w czasie',
    'aid-by-donor': 'Pomoc według darczyńców',
    'aid-map': 'Pomoc: mapa',
    'aid-over-time': 'Pomoc w czasie',
    roles: 'Kto co robi',
    meetings: 'Spotkania',
    'member-count': 'Liczba członków',
    members: 'Wszyscy członkowie: tabela',
  },
  chart: 'Wykres',
  date: 'Data',
  newest: 'zawsze najnowsza',
  oneDay: 'jeden dzień',
  day: 'Dzień',
  compared: (from, to) => `zmiany: ${from}\u00a0– ${to}`,
  form: 'Postać',
  forms: { graphic: 'wykres', table: 'tabela' },
  countries: (names) => (names === null ? 'Wyróżnione kraje: żaden' : `Wyróżnione kraje: ${names}`),
  findCountry: 'Znajdź kraj',
  noCountry: 'Żaden kraj na tym wykresie tak się nie nazywa.',
  markNone: 'Nie wyróżniaj żadnego',
  look: 'Jak wygląda',
  language: 'Język',
  theme: 'Kolory',
  themes: { auto: 'jak w systemie czytelnika', light: 'jasne', dark: 'ciemne' },
  data: 'Dane',
  live: 'zgodne z bieżącym rejestrem',
  frozen: (release) => `zamrożone: rejestr, ${release}`,
  parts: 'Elementy',
  flags: {
    plain: 'tylko wykres i wiersz ze źródłem',
    hideControls: 'bez ustawień',
    transparent: 'przezroczyste tło',
    static: 'bez interakcji',
    nologo: 'bez linku do panelu',
  },
  accent: 'Kolor linków',
  accentNote: 'Sześć cyfr szesnastkowych, na przykład 1a73e8; puste: nasz własny.',
  accentProblem: 'To nie jest kolor. Wpisz sześć cyfr szesnastkowych, na przykład 1a73e8.',
  contrast: {
    light: (ratio) => `Na jasnym tle kontrast wynosi ${ratio} do 1.`,
    dark: (ratio) => `Na ciemnym tle kontrast wynosi ${ratio} do 1.`,
    tooLow: (least) =>
      `Poniżej ${least} do 1 tekst trudno przeczytać: tam zostaje nasz własny kolor.`,
  },
  width: 'Szerokość',
  widths: { full: 'tak szeroki, jak pozwala strona', fixed: 'stała' },
  pixels: 'Piksele',
  widthProblem: (least, most) => `Wpisz liczbę całkowitą od ${least} do ${most}.`,
  group: 'Połącz z grupą',
  groupNote:
    'Wykresy osadzone na jednej stronie pod tą samą nazwą grupy mają wspólną datę i wyróżnione kraje, jeśli działa embed.js.',
  groupProblem: 'Tylko litery, cyfry, - i _, najwyżej 40.',
  preview: 'Podgląd',
  previewWidths: { 360: 'telefon', 600: 'kolumna', 900: 'ekran' },
  previewOf: (title) => `Podgląd: ${title}`,
  scaled: (percent) => `Pokazano w skali ${percent}%.`,
  measured: (height, width) =>
    `Zmierzono: ${height} px wysokości przy szerokości ${width} px. Tyle miejsca rezerwuje kod.`,
  estimated: (height, width) =>
    `Jeszcze nie zmierzono: kod rezerwuje szacunkowo ${height} px przy szerokości ${width} px.`,
  code: 'Kod',
  kind: 'Co skopiować',
  kinds: { script: 'Skrypt', iframe: 'Iframe', image: 'Obraz', link: 'Link (oEmbed)' },
  when: {
    script:
      'Dla stron, które dopuszczają skrypty: wysokość zawsze pasuje, wykresy można łączyć, a gdy skrypty są wyłączone, w ich miejscu stoi obraz.',
    iframe:
      'Dla systemów, które usuwają skrypty: na Twojej stronie nie są potrzebne, a wysokość jest właściwa przy zmierzonej szerokości.',
    image:
      'Dla newsletterów i systemów, które nie dopuszczają ani jednego, ani drugiego: obraz, który prowadzi do wykresu.',
    link: 'Dla systemów, które zamieniają wklejone linki w osadzone treści: umieść go w osobnym wierszu.',
  },
  imageLimits: 'Obraz zawsze pokazuje najnowszy stan, bez Twoich ustawień.',
  linkLimits:
    'Wklejony link staje się najnowszym stanem wykresu w jego języku; inne ustawienia nie są przenoszone.',
  noOembed:
    'Tę kopię zbudowano bez publicznego adresu, więc nie odpowiada na zapytania oEmbed: link pozostaje linkiem.',
  noPicture: 'W tej kopii nie ma obrazu tego wykresu.',
  copyKind: (kind) => `Kopiuj: ${kind}`,
  selectAll: 'Kod jest zaznaczony: skopiuj go klawiszami Ctrl+C lub ⌘C.',
  open: 'Otwórz sam osadzony wykres',
  help: 'Pomoc dla redakcji',
  systems: {
    title: 'Systemy publikacji',
    items: [
      {
        name: 'WordPress',
        text: 'Wklej iframe do bloku „Własny HTML”. Wklejony link też zadziała tam, gdzie witryna może sama wykrywać oEmbed; WordPress umieści wtedy wykres w izolowanej ramce o wysokości podanej w naszej odpowiedzi.',
      },
      {
        name: 'Medium, Substack i podobne',
        text: 'Przyjmują tylko linki i pytają własną usługę, co się za nimi kryje. Jeśli nas nie zna, użyj obrazu.',
      },
      {
        name: 'AMP',
        text: 'Podaj adres osadzonego wykresu w amp-iframe z resizable i elementem overflow. Wykres zgłasza swoją wysokość tak, jak oczekuje tego AMP.',
      },
      {
        name: 'Systemy z własnym odbiorem komunikatów (Arc, Guardian i inne)',
        text: 'Użyj iframe. Jeśli system rozumie komunikaty Guardiana lub Datawrappera, dodaj do adresu resize=guardian lub resize=dw, a wykres będzie wysyłał także je.',
      },
      {
        name: 'Pym',
        text: 'Dodaj do adresu resize=pym i przekaż go do pym.Parent; resztę Pym doda sam.',
      },
    ],
  },
  policy: {
    title: 'Content-Security-Policy',
    text: 'Jeśli Twoje strony wysyłają taką politykę, zezwól na ten jeden adres. Druga część jest potrzebna tylko dla skryptu, trzecia dla obrazów. Znikąd indziej nic się nie wczytuje.',
  },
  privacy: {
    title: 'Prywatność',
    text: 'Osadzone wykresy nie zapisują plików cookie, niczego nie przechowują w przeglądarce, nikogo nie liczą i o nic nie pytają innych serwerów.',
  },
  contracts: {
    title: 'Na czym można polegać',
    text: (address, messages) =>
      `Adresy pozostają, podobnie jak nazwy i wartości ich parametrów (wersja ${address}) oraz komunikaty do Twojej strony (wersja ${messages}). Zamrożony wykres zachowuje swoje liczby; informuje, gdy są nowsze.`,
    health: 'Wersje, rozmiary i wysokości wszystkich osadzonych wykresów',
  },
};

const embed: Messages['embed'] = {
  withoutScripts:
    'Bez skryptów liczby pozostają takie, jak je przygotowano. Każdy wykres można przeczytać osobno:',
  table: 'Te same liczby w tabeli',
  actions: 'O tym wykresie',
  dashboard: 'Otwórz w panelu',
  data: 'Pobierz dane',
  image: 'Obraz',
  newest: (date, release) => `Najnowsze twierdzenie w tym widoku: ${date}. Rejestr z ${release}.`,
  frozen: (release) => `Zamrożono według rejestru z ${release}.`,
  later: (_, number, release) =>
    `Są nowsze dane (rejestr z ${release}); zmienione pozycje, na których opiera się wykres: ${number}.`,
  laterSame: (release) =>
    `Jest nowszy rejestr, z ${release}; nic, na czym opiera się ten wykres, się w nim nie zmieniło.`,
  live: 'Zobacz najnowsze',
  prepared: (date) =>
    `Ta strona nie może uruchamiać skryptów, pokazuje więc wykres w przygotowanej postaci, stan na ${date}.`,
  otherView: (date) =>
    `Nie udało się wczytać żądanego widoku. To wykres w przygotowanej postaci, stan na ${date}.`,
  otherPage: (date) =>
    `Nie udało się wczytać tego, o co prosi ten adres. To strona w przygotowanej postaci, stan na ${date}.`,
};

const pages: Messages['pages'] = {
  overview: (name, aid) =>
    `Członkowie, obiecani żołnierze${aid ? ', pomoc' : ''} i role na dowolny dzień, każde twierdzenie ze źródłami: ${name}.`,
  member: (party, name, aid) =>
    `${party} i ${name}: stanowisko w sprawie wojsk, żołnierze, role${aid ? ', pomoc' : ''} i spotkania, wszystko ze źródłami.`,
  sources: (name) => `Wszystkie źródła (${name}) i twierdzenia, które się na nich opierają.`,
  method: (name) => `Jak twierdzenia są zbierane, liczone i pokazywane (${name}).`,
  embeds: (name) => `Wykresy na własną stronę: wybierz, obejrzyj, skopiuj kod (${name}).`,
  changelog: (name) =>
    `Co każde wydanie rejestru dodało, zmieniło i wycofało, i dlaczego (${name}).`,
  notFound: 'Nie znaleziono strony',
  nothing: (name) => `Nie ma takiej strony (${name}).`,
};

const downloads: Messages['downloads'] = {
  action: 'Pobierz dane',
  panelTitle: 'Pobierz dane',
  close: 'Zamknij',
  unknownChart: (id) => `Nie ma wykresu „${id}”.`,
  intro: (title) => `Z wykresu „${title}”.`,
  rows: (count, number) => numbered(count, number, ['wiersz', 'wiersze', 'wierszy']),
  onScreen: 'To, co na ekranie',
  onScreenNote: (date, basis) =>
    `Liczby z tego widoku, po jednej w wierszu: stan na ${date}, ${basis}, zgodnie z wybranymi ustawieniami.`,
  everything: 'Wszystko',
  everythingNote:
    'Każde twierdzenie, na którym opiera się wykres, z każdej daty, ktokolwiek tak powiedział: jeden wiersz na każdą liczbę, którą twierdzenie podaje.',
  button: (what, rows, format) => `${what}: ${rows}, ${format}`,
  formats: { csv: 'CSV', xlsx: 'XLSX', json: 'JSON' },
  pack: 'Pakiet dowodowy',
  packNote:
    'Plik zip z obiema tabelami, źródłami, opisami dla programów, cytowaniami i wykresem w formacie SVG.',
  packButton: (rows) => `Pakiet dowodowy: ${rows}, zip`,
  preparing: 'Przygotowywanie pliku…',
  failed: 'Nie udało się przygotować pliku. Spróbuj ponownie.',
  code: 'W kodzie',
  codeNote:
    'Pod tym adresem jest wszystko; adres się nie zmienia, a plik jest odnawiany z każdym wydaniem.',
  languages: { pandas: 'Python, pandas', r: 'R', sheets: 'Google Sheets' },
  copy: 'Kopiuj',
  copied: 'Skopiowano',
  ledger: 'Cały rejestr',
  ledgerNote: 'Każdy zbiór danych jako JSON oraz opis wszystkich pól (Frictionless Data Package).',
  sheetNames: { data: 'dane', about: 'opis' },
  about: {
    title: 'tytuł',
    subtitle: 'co się mierzy',
    asof: 'stan na',
    basis: 'czyje słowo się liczy',
    release: 'wydanie rejestru',
    sourceLine: 'źródło',
    licence: 'licencja',
    noLicence:
      'Dla rejestru nie podano licencji. Prosimy podawać jego nazwę i źródła każdego wiersza.',
    permalink: 'ten widok',
    rows: 'wiersze',
    notes: 'uwaga',
    columns: 'kolumny',
  },
  columns: {
    country_iso3:
      'Kogo dotyczy liczba: kod ISO 3166-1 alpha-3 albo kod organizacji lub grupy z rejestru. Puste: koalicja jako całość.',
    country: 'Nazwa po angielsku.',
    measure: 'Co się mierzy.',
    value_low: 'Dolna granica liczby. Puste: otwarta albo brak liczby.',
    value:
      'Liczba, jeśli obie granice są takie same. Puste przy zakresach: środka się nie wymyśla.',
    value_high: 'Górna granica liczby. Puste: otwarta albo brak liczby.',
    unit: 'Jednostka tych trzech wartości. Puste przy słowach.',
    kind: 'range (jest liczba), none (zero), category (słowo, w kolumnie status) albo powód, dla którego nie ma liczby: undisclosed, undecided, conditional, ruled-out, not-asked, no-data.',
    status: 'Stanowisko, status roli, udział w koalicji lub rodzaj liczby.',
    as_of:
      'Dzień, do którego odnosi się liczba; przy twierdzeniu pierwszy dzień, od którego się liczy. Puste: każdego dnia.',
    date: 'Kiedy to powiedziano, tak dokładnie jak źródło: rok, miesiąc lub dzień. Okres ma postać from/through (ISO 8601), a otwarty koniec to dwie kropki (..).',
    basis:
      'Kto tak mówi: own-government, other-government, press, party-or-parliament. Puste, jeśli nikt się nie wypowiada.',
    claim_ids:
      'Identyfikatory wpisów, które stoją za liczbą, rozdzielone spacjami. Przy sumie narastającej: te, które dodaje jej ostatni miesiąc.',
    source_ids: 'Identyfikatory ich źródeł, rozdzielone spacjami.',
    source_urls: 'Adresy tych źródeł, które je mają, rozdzielone spacjami.',
    release: 'Wydanie rejestru, z którego pochodzi wiersz.',
  },
  claimColumns: {
    dataset: 'Zbiór danych, w którym jest wpis.',
    reported_by: 'Kto tak mówi, słowami.',
    conditions: 'Wymienione warunki, rozdzielone średnikami.',
    confidence:
      'Jak bardzo redakcja jest pewna, że powiedziano to tak, jak zapisano: high, medium lub low.',
    details: 'Co jeszcze trzeba wiedzieć, żeby odczytać wiersz, na przykład miejsce lub pozycje.',
    summary: 'Co powiedziano, słowami redakcji.',
    recorded: 'Wydanie, w którym wpis pojawił się po raz pierwszy.',
  },
  sourceColumns: {
    source_id: 'Identyfikator źródła.',
    publisher: 'Kto je opublikował.',
    title: 'Jego tytuł.',
    url: 'Jego adres. Puste: nie ma adresu.',
    published: 'Kiedy je opublikowano, tak dokładnie, jak samo podaje. Puste: nie podaje.',
    kind: 'Jaki to rodzaj źródła; state-media oznacza media prowadzone przez państwo będące stroną wojny lub z nim powiązane.',
  },
  readme: {
    heading: (title) => `# ${title}`,
    files: 'Pliki',
    fileNotes: {
      'data.csv':
        'każde twierdzenie stojące za wykresem, z każdej daty: jeden wiersz na każdą liczbę, którą twierdzenie podaje',
      'observations.csv': 'co było na ekranie: jeden wiersz na liczbę',
      'sources.csv': 'każde źródło tych twierdzeń',
      'metadata.json': 'co mówi wykres, kiedy go pobrano i co oznaczają kolumny',
      'datapackage.json': 'opis tabel dla programów (Frictionless Data Package)',
      'data.csv-metadata.json': 'to samo dla data.csv (CSV on the Web)',
      'citation.bib': 'cytowanie, BibTeX',
      'citation.csl.json': 'cytowanie, CSL-JSON',
    },
    picture: 'wykres w narysowanej postaci',
    reading: 'Jak czytać tabele',
    readingNotes: [
      'Pliki są w UTF-8, z przecinkami i CRLF. Pusta komórka to nie zero; kolumna `kind` mówi, dlaczego nie ma liczby.',
      'Tekst, który zaczyna się jak formuła, ma z przodu apostrof, żeby żaden arkusz kalkulacyjny go nie wykonał.',
      'Wycofane twierdzenia pominięto; pliki samego rejestru je zachowują, z podaniem powodu.',
    ],
    columns: 'Kolumny',
  },
  citationNote: (date, release) => `Stan na ${date}. Wydanie ${release}.`,
};

const imagePanel: Messages['imagePanel'] = {
  action: 'Pobierz obraz',
  title: 'Pobierz obraz',
  drawing: 'Rysowanie…',
  offline:
    'Obraz wymaga tekstów lub czcionek, których nie udało się wczytać. Sprawdź połączenie, a potem zmień ustawienie lub otwórz panel ponownie.',
  preset: 'Format',
  presets: {
    full: 'Do artykułu, cały wykres',
    plain: 'Do artykułu, bez nagłówka',
    'plain-s': 'Mały, bez nagłówka',
    og: 'Podgląd linku',
    square: 'Post kwadratowy',
    portrait: 'Post pionowy',
    story: 'Relacja',
    print: 'Do druku, szerokość 180 mm',
  },
  type: 'Plik',
  types: { png: 'PNG', svg: 'SVG' },
  zoom: 'Piksele',
  zoomed: (zoom) => `${zoom}×`,
  theme: 'Kolory',
  themes: { light: 'Jasne', dark: 'Ciemne', print: 'Do druku' },
  language: 'Język',
  options: 'Opcje',
  option: {
    titled: 'Nagłówek',
    transparent: 'Przezroczyste tło',
    wikimedia: 'Dla Wikimedia Commons (bez osadzonych czcionek)',
  },
  save: (what) => `Pobierz ${what}`,
  copy: 'Kopiuj obraz',
  copySvg: 'Kopiuj SVG',
  share: 'Udostępnij…',
  saved: (name) => `Zapisano jako ${name}`,
  outcome: {
    idle: '',
    making: 'Przygotowywanie pliku…',
    copied: 'Skopiowano.',
    shared: 'Udostępniono.',
  },
  refusals: {
    'copy-refused':
      'Przeglądarka nie pozwoliła skopiować obrazu do schowka. Pobierz go zamiast tego.',
    'share-refused': 'System nie przyjął obrazu. Naciśnij jeszcze raz albo pobierz obraz.',
    failed: 'Nie udało się utworzyć pliku. Spróbuj ponownie; strona działa dalej.',
  },
  faults: {
    glyphs: (characters) =>
      `Nasze czcionki nie mają tych znaków: ${characters}. Pokaże je SVG dla Wikimediów, który korzysta z czcionek czytelnika.`,
    tooLarge: (most) =>
      `Tylu pikseli nie da się narysować. Dla tego wykresu najwyżej ${most}×; SVG nie ma ograniczeń.`,
    fonts:
      'Ta przeglądarka nie narysowała obrazu właściwymi czcionkami, więc nie powstał plik PNG. Wybierz SVG albo inną przeglądarkę.',
    lostTexts: (texts, count) =>
      `W obrazie brakowałoby tekstów (${count}, na przykład ${texts}), więc nie został utworzony. Spróbuj innego powiększenia albo SVG.`,
    refused:
      'Ta przeglądarka nie zdołała utworzyć tak dużego obrazu. Wybierz mniej pikseli albo SVG.',
  },
  dropHere: 'Upuść obraz, aby wrócić do widoku, który przedstawia',
  dropped: 'To widok, który przedstawia obraz.',
  drops: {
    unreadable:
      'Ten plik nie mówi, jaki widok przedstawia. Obrazy PNG i SVG z tej strony to mówią, chyba że jakiś program usunął tę informację.',
    foreign: 'Ten obraz pochodzi z innej witryny, więc nic nie zostało zmienione.',
    several: 'Upuszczaj obrazy pojedynczo.',
    large: 'Ten plik jest za duży jak na obraz z tej strony.',
  },
};

/** Szukanie krajów, wykresów i stron z każdego miejsca. */
const search: Messages['search'] = {
  title: 'Szukaj',
  label: 'Kraj, wykres lub strona',
  hint: 'Kraje według nazwy lub kodu, wykresy, role i strony. Strzałki wybierają, Enter przenosi.',
  groups: {
    party: 'Kraje i organizacje',
    chart: 'Wykresy',
    page: 'Strony',
    records: 'Twierdzenia i źródła',
  },
  goToParty: 'przejdź na stronę',
  mark: 'zaznacz na wykresach tutaj',
  unmark: 'usuń zaznaczenie na wykresach tutaj',
  goToChart: 'przejdź do wykresu',
  goToPage: 'przejdź na stronę',
  inRecords: (query) => `Twierdzenia i źródła z „${query}”`,
  found: (count, number) => numbered(count, number, ['wynik', 'wyniki', 'wyników']),
  close: 'Nic nie nazywa się dokładnie tak. Oto coś podobnego:',
  nothing:
    'Nic się tak nie nazywa. Kraje można znaleźć według nazwy lub kodu, wykresy, role i strony według nazwy, a twierdzenia i źródła według dowolnego słowa.',
};

const keys: Messages['keys'] = {
  title: 'Klawiatura',
  note: {
    page: 'Pojedyncze znaki działają jako skróty tylko wtedy, gdy fokus jest na wykresie lub na dacie.',
    embed: 'Pojedyncze znaki działają jako skróty tylko wtedy, gdy fokus jest na wykresie.',
  },
  or: 'lub',
  names: {
    tab: 'Tab',
    enter: 'Enter',
    space: 'Spacja',
    escape: 'Esc',
    arrows: 'Strzałki',
    shift: 'Shift',
    pageUp: 'Page Up',
    pageDown: 'Page Down',
    home: 'Home',
    end: 'End',
    control: 'Ctrl',
  },
  places: {
    anywhere: 'Wszędzie',
    chart: 'Na wykresie lub mapie',
    date: 'Na dacie',
    months: 'Na miesiącach pomocy',
    chartOrDate: 'Na wykresie i na dacie',
    search: 'W wyszukiwaniu',
  },
  acts: {
    next: 'do następnego odnośnika, przycisku, wykresu lub pola; z Shift do poprzedniego',
    search: 'szukaj',
    close: 'zamknij to, co otwarte',
    marks: 'od znaku do znaku',
    ends: 'na początek lub koniec',
    receipts: 'zaznacz kraj i otwórz twierdzenia stojące za znakiem',
    leave: 'opuść wykres',
    day: 'o dzień dalej lub wstecz',
    event: 'do następnego lub poprzedniego wydarzenia',
    month: 'o miesiąc dalej lub wstecz',
    year: 'o rok dalej lub wstecz',
    keys: 'te klawisze',
    results: 'po wynikach',
    choose: 'wykonaj to, co mówi wynik',
    empty: 'wyczyść pole, potem zamknij wyszukiwanie',
  },
};

const share: Messages['share'] = {
  action: 'Udostępnij',
  copied: 'Skopiowano odnośnik',
  refused: 'Otwórz odnośnik',
};

const offline: Messages['offline'] = {
  keep: (megabytes) => `Zachowaj do czytania offline (${megabytes}\u00a0MB)`,
  keeping: 'Zapisywanie …',
  kept: 'Zachowano w tej przeglądarce do czytania offline.',
  drop: 'Usuń',
  dropped: 'Usunięto: nic nie jest już przechowywane.',
  failed: 'Nie udało się zachować. Sprawdź połączenie i spróbuj ponownie.',
  note: (date) => `Brak połączenia: to stan na ${date}.`,
};

const picture: Messages['picture'] = {
  more: (_count, number) => `i jeszcze ${number}`,
  offMap: (members) => `Poza tą mapą: ${members}`,
  offMapMember: (name, detail) => `${name} (${detail})`,
  source: (source) => `Źródło: ${source}`,
  credit: (ledger, date) => `${ledger}, ${date}`,
};

/** Every text of the interface in Polish. */
export const pl: Messages = {
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
