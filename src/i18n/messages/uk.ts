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

const PLURALS = new Intl.PluralRules('uk');

/** The form that a count takes: 1, 21 and 101 `one`; 2–4 and 22 `few`; 0, 5, 11 and 25 `many`; 2,5 `other`. */
export function counted(
  count: number,
  one: string,
  few: string,
  many: string,
  other = few,
): string {
  const forms: Readonly<Record<Intl.LDMLPluralRule, string>> = {
    zero: many,
    one,
    two: few,
    few,
    many,
    other,
  };
  return forms[PLURALS.select(count)];
}

/** Euros by their name, all other currencies by their codes. */
function currencyName(code: string): string {
  return code === 'EUR' ? 'євро' : code;
}

/** As `counted`, for a noun after a preposition or a verb that has one plural only. */
function either(count: number, one: string, others: string): string {
  return counted(count, one, others, others, others);
}

/** The last number of a formatted text: 15000 of `до 15 000`, 2.5 of `2,5`; 0 without any. */
export function lastNumber(text: string): number {
  const last = text.match(/\d[\d\s]*(?:,\d+)?/g)?.at(-1) ?? '0';
  return Number(last.replaceAll(/\s/g, '').replace(',', '.'));
}

/** A sentence with its full stop; the one of an abbreviation such as `2026 р.` is enough. */
export function sentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `січень 2022 р. — квітень 2026 р.`: months or days, which stay in the nominative; one where both are the same. */
function spanText(from: string, through: string): string {
  return from === through ? from : `${from}\u00a0— ${through}`;
}

/** `€29,9`, `<€0,001`. */
function euroText(number: string): string {
  return number.startsWith('<') ? `<€${number.slice(1)}` : `€${number}`;
}

/** Names stay in the nominative wherever they stand. */
function unchanged(name: string): string {
  return name;
}

/** ` у групі «NATO»`, or nothing. */
function inGroup(region: string | null): string {
  return region === null ? '' : ` у групі «${region}»`;
}

/** `1 твердження`, `5 тверджень`. */
function claimsText(count: number, number: string): string {
  return `${number} ${counted(count, 'твердження', 'твердження', 'тверджень')}`;
}

/** After `із`: `1 джерела`, `38 джерел`. */
function ofSources(count: number, number: string): string {
  return `${number} ${either(count, 'джерела', 'джерел')}`;
}

/** After `із`: `21 члена`, `35 членів`. */
function ofMembers(count: number, number: string): string {
  return `${number} ${either(count, 'члена', 'членів')}`;
}

/** `1 член`, `2 члени`, `5 членів`. */
function membersText(count: number, number: string): string {
  return `${number} ${counted(count, 'член', 'члени', 'членів')}`;
}

/** `1 країна`, `2 країни`, `5 країн`. */
function countriesText(count: number, number: string): string {
  return `${number} ${counted(count, 'країна', 'країни', 'країн')}`;
}

/** `1 повідомлення`, `5 повідомлень`. */
function reportsText(count: number, number: string): string {
  return `${number} ${counted(count, 'повідомлення', 'повідомлення', 'повідомлень')}`;
}

/** `1 зустріч`, `2 зустрічі`, `5 зустрічей`. */
function meetingsText(count: number, number: string): string {
  return `${number} ${counted(count, 'зустріч', 'зустрічі', 'зустрічей')}`;
}

/** `1 роль`, `2 ролі`, `5 ролей`. */
function rolesText(count: number, number: string): string {
  return `${number} ${counted(count, 'роль', 'ролі', 'ролей')}`;
}

/** `1 місяць`, `2 місяці`, `5 місяців`. */
function monthsText(number: string): string {
  return `${number} ${counted(lastNumber(number), 'місяць', 'місяці', 'місяців')}`;
}

/** A figure with its soldiers: `15 000 військових`, `22 військові`, `до 21 військового`, `30 і більше військових`. */
function soldiersText(figure: string): string {
  const count = lastNumber(figure);
  if (!/\d$/.test(figure)) return `${figure} військових`;
  return figure.startsWith('до ')
    ? `${figure} ${either(count, 'військового', 'військових')}`
    : `${figure} ${counted(count, 'військовий', 'військові', 'військових')}`;
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
  quoted: (text: string) => `«${text}»`,
};

const domain = {
  stance: {
    committed: 'зобов’язання',
    willing: 'готовність',
    conditional: 'за певних умов',
    undecided: 'рішення немає',
    'support-only': 'лише інша підтримка',
    'ruled-out': 'без військових',
  } satisfies Record<Stance, string>,
  noStance: 'заяв не знайдено',
  basis: {
    'own-government': 'власний уряд',
    'other-government': 'інший уряд',
    press: 'преса',
    'party-or-parliament': 'партія чи парламент',
  } satisfies Record<Basis, string>,
  basisChoice: {
    latest: 'найновіші дані',
    official: 'лише власний уряд',
    lowest: 'найнижчі дані',
    highest: 'найвищі дані',
  } satisfies Record<BasisChoice, string>,
  confidence: {
    high: 'висока певність',
    medium: 'середня певність',
    low: 'низька певність',
  } satisfies Record<Confidence, string>,
  participation: {
    member: 'член',
    partner: 'партнер',
    observer: 'спостерігач',
    absent: 'не є членом',
    opposed: 'проти',
  } satisfies Record<Participation, string>,
  lead: 'лідер',
  roleStatus: {
    offered: 'пропозиція',
    planned: 'план',
    committed: 'зобов’язання',
    active: 'у дії',
  } satisfies Record<RoleStatus, string>,
  place: {
    'in-host': 'у країні розміщення',
    'outside-host': 'поза країною розміщення',
    unspecified: 'місце не вказано',
  } satisfies Record<StancePlace, string>,
  amount: {
    range: 'названо число',
    none: 'жодного',
    undisclosed: 'не розкрито',
    undecided: 'рішення немає',
    conditional: 'за певних умов, без числа',
    'ruled-out': 'без військових',
    'not-asked': 'не запитували',
    'no-data': 'немає даних',
  } satisfies Record<Amount['kind'], string>,
  upTo: (high: string) => `до ${high}`,
  over: (low: string) => `${low} і більше`,
  sourceKind: {
    official: 'офіційне джерело',
    press: 'преса',
    agency: 'інформаційне агентство',
    'state-media': 'державні або близькі до держави ЗМІ',
    reference: 'довідкове видання',
    'think-tank': 'аналітичний центр',
    dataset: 'набір даних',
    document: 'документ',
  } satisfies Record<SourceKind, string>,
  noDate: 'дата невідома',
};

/** `Позиція кожного з 33 членів`. */
function positionOf(count: number, region: string | null): string {
  const where = inGroup(region);
  if (count === 0) return `Позиції членів${where}`;
  return count === 1
    ? `Позиція єдиного члена${where}`
    : `Позиція кожного з ${ofMembers(count, String(count))}${where}`;
}

const charts = {
  asOf: (date: string) => `станом на ${date}`,
  country: 'Країна',
  total: 'Разом',
  disputed: 'дані розходяться',
  claims: claimsText,
  'troop-stances': {
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
      const where = inGroup(region);
      const all = `${ofMembers(members, String(members))}${where}`;
      if (members === 0) return `Жодного члена${where} поки не відомо`;
      if (unknown === members) {
        return members === 1
          ? `Позиція єдиного члена${where} щодо направлення військових невідома`
          : `Позиція щодо направлення військових не відома для жодного з ${all}`;
      }
      if (wouldNot === members) {
        return members === 1
          ? `Єдиний член${where} не направив би військових`
          : `Жоден із ${all} не направив би військових`;
      }
      if (committed === members) {
        return members === 1
          ? `Єдиний член${where} зобов’язався направити військових`
          : `Кожен із ${all} зобов’язався направити військових`;
      }
      const firm =
        committed === 0
          ? `Жоден член${where} не зобов’язався направити військових`
          : `${committed} із ${all} ${either(committed, 'зобов’язався', 'зобов’язалися')} направити військових`;
      const more = committed === 0 ? `, але ${open} із ${members}` : `, ще ${open}`;
      const ready =
        open === 0
          ? ''
          : `${more} ${either(open, 'готовий це зробити або висуває умови', 'готові це зробити або висувають умови')}`;
      const none =
        wouldNot === 0
          ? ''
          : `; ${wouldNot} ${either(wouldNot, 'не направив би', 'не направили б')}`;
      return `${firm}${ready}${none}`;
    },
    subtitle: (members: string, host: string, reading: string, date: string) =>
      `${sentence(`${members} щодо направлення військових (країна розміщення\u00a0— ${host}) ${reading}, ${date}`)} Інші країни не враховано.`,
    members: (count: number) => positionOf(count, null),
    membersOf: positionOf,
    reading: {
      latest: 'за найновішими даними про неї',
      official: 'за останньою заявою власного уряду',
      lowest: 'за найстриманішими з чинних даних',
      highest: 'за найприхильнішими з чинних даних',
    } satisfies Record<BasisChoice, string>,
    readingNote: {
      latest:
        'Підрахунки\u00a0— одне з прочитань тверджень: вирішують найновіші дані про кожного члена, але сумнівні чужі слова ніколи не переважують слів його власного уряду.',
      official:
        'Підрахунки\u00a0— одне з прочитань тверджень: ураховано лише те, що каже власний уряд кожного члена, спершу найновіше. Те, що повідомляють про нього інші, відкинуто.',
      lowest:
        'Підрахунки\u00a0— одне з прочитань тверджень: з-поміж найновіших слів уряду, інших урядів, преси та партій вирішує те, що найближче до «ні».',
      highest:
        'Підрахунки\u00a0— одне з прочитань тверджень: з-поміж найновіших слів уряду, інших урядів, преси та партій вирішує те, що найближче до «так».',
    } satisfies Record<BasisChoice, string>,
    disputedNote: (names: string) =>
      `Кільцем позначено членів, щодо яких слова власного уряду розходяться з іншими даними: ${names}.`,
    othersNote: (names: string) =>
      `Малий квадрат показує, що сказала країна, яка не є членом: ${names}.`,
    hostNote: (host: string) => `Контуром обведено країну, куди направили б військових: ${host}.`,
    notDrawn: (names: string) => `Немає на карті: ${names}.`,
    other: 'не є членом (квадрат: позиція)',
    notToScale: 'Не в масштабі',
    host: (name: string) => `${name}: сюди направили б військових`,
    tip: (name: string, stance: string, basis: string, date: string) =>
      `${name}: ${stance} (${basis}, ${date})`,
    tipWithout: (name: string, stance: string) => `${name}: ${stance}`,
    aside: (text: string, remark: string) => `${text}; ${remark}`,
    otherDetail: (part: string, stance: string) => `${part}: ${stance}`,
    alt: (counts: string) =>
      `Карта членів за позицією щодо направлення військових: ${counts === '' ? 'жодного члена не відомо' : counts}.`,
    altCount: (stance: string, count: string, names: string | null) =>
      names === null ? `${stance}\u00a0— ${count}` : `${stance}\u00a0— ${count} (${names})`,
    altDisputed: (count: number) => ` Дані розходяться щодо ${ofMembers(count, String(count))}.`,
    source: (claims: number, sources: number) =>
      `Відомо на той день: ${claims} ${counted(claims, 'заява', 'заяви', 'заяв')} із ${ofSources(sources, String(sources))}`,
    emptyWithoutMap: 'Цей реєстр не описує карти.',
    emptyWithoutMembers: (date: string) => sentence(`Жодного члена не відомо ${date}`),
    caption: (date: string) => `Позиції щодо направлення військових, ${date}`,
    columns: {
      part: 'Участь у коаліції',
      stance: 'Позиція',
      since: 'Дата заяви',
      basis: 'Хто це каже',
      accounts: 'Дані',
    },
    accountsAgree: 'суперечностей не відомо',
    zoomIn: 'Збільшити',
    zoomOut: 'Зменшити',
  },
};

const figure = {
  showTable: 'Показати таблицею',
  sources: 'Джерела',
  loading: 'Завантаження',
  retry: 'Спробувати ще раз',
  searchTable: 'Пошук у таблиці',
  clearSearch: 'Очистити пошук',
  brokenChart: (chart: string) =>
    `Не вдалося намалювати «${chart}» через помилку на цій сторінці. Решта сторінки працює.`,
  chartHint:
    'Стрілки переводять від позначки до позначки, Enter відкриває твердження, на яких вона ґрунтується, Escape виходить із графіка, ? називає всі клавіші.',
  markCue: 'Виберіть позначку, щоб побачити твердження, на яких вона ґрунтується.',
  cellCue: 'Виберіть клітинку, щоб побачити твердження, на яких вона ґрунтується.',
  openCountry: (name: string) => `Сторінка країни: ${name}`,
  claimsOf: (name: string) => `твердження: ${name}`,
};

const controls = {
  basis: 'Чиє слово враховується',
  unit: 'Одиниця',
  troopUnits: {
    soldiers: 'Військові',
    'per-10000-active': 'На 10\u00a0000 військовослужбовців дійсної служби',
  },
  measure: 'Показник',
  measures: { allocations: 'Виділено', commitments: 'Обіцяно' },
  aidUnits: {
    'eur-bn': 'млрд євро',
    'pct-gdp': '% ВВП',
    'eur-per-person': 'євро на особу',
  },
  kind: 'Вид',
  kinds: { military: 'Військова', financial: 'Фінансова', humanitarian: 'Гуманітарна' },
  role: 'Роль',
  allRoles: 'Усі ролі',
  status: 'Статус',
  region: 'Лише',
  allRegions: 'Усі країни',
  aidSeries: 'Місяці',
  aidSeriesChoices: { monthly: 'Помісячно', cumulative: 'З накопиченням' },
  aidSplit: 'Розподіл',
  aidSplitChoices: { kind: 'За видами', donor: 'За донорами' },
  euShare: (institution: string) => `Допомога через спільні інституції: ${institution}`,
  euShareAdded: 'додати частку кожного члена',
  time: {
    label: 'Враховані місяці',
    first: 'Перший місяць',
    last: 'Останній місяць',
    help: 'Стрілки зсувають на місяць, Page Up і Page Down\u00a0— на рік, Home і End\u00a0— до країв.',
    range: spanText,
    all: (month: string) => `Усі місяці (перший\u00a0— ${month})`,
    founded: (month: string) => `Від заснування (${month})`,
    foundedMark: (month: string) => `${month}: засновано коаліцію`,
    play: 'Відтворити',
    pause: 'Пауза',
    outside: 'Запитані місяці виходять за межі тих, що відомі на цю дату.',
  },
};

const page = {
  language: 'Мова',
  navigation: 'Сторінки',
  skip: 'Перейти до змісту',
  title: (page: string, ledger: string) => `${page}\u00a0— ${ledger}`,
  names: { dashboard: 'Огляд', embeds: 'Вбудувати', sources: 'Джерела', method: 'Метод' },
  theme: { label: 'Кольори', auto: 'як у системі', light: 'світлі', dark: 'темні' },
  promise:
    'Кожна цифра\u00a0— це твердження з датою та джерелом. Жодних файлів cookie, жодного стеження, нічого не завантажується з інших сайтів.',
  aidFrom: (attribution: string) => sentence(`Дані про допомогу: ${attribution}`),
  notFound: { title: 'Такої сторінки немає', goOn: 'Перейти до огляду' },
};

const datasets = {
  names: {
    coalition: 'опис коаліції',
    releases: 'випуски',
    countries: 'країни',
    members: 'члени',
    stances: 'позиції щодо військових',
    roles: 'ролі',
    statements: 'заяви',
    reports: 'оприлюднені підрахунки',
    events: 'зустрічі та віхи',
    'aid-monthly': 'допомога за місяцями',
    'aid-totals': 'підсумки допомоги',
    'aid-eu-shares': 'частки в допомозі ЄС',
    'aid-military-by-origin': 'військова допомога за походженням',
    'aid-weapons': 'важке озброєння',
    'aid-pledges': 'обіцянки допомоги',
    sources: 'джерела',
    shapes: 'контури карти',
  },
  failed: (names: string) => `Не завантажено: ${names}.`,
  /** One fault of a file. What is wrong and what was expected stay in English, as the check says it. */
  problem: (where: readonly string[], problem: string, expected: string) =>
    `${[...where, problem].join(': ')}; очікувалося: ${expected}`,
  reason: {
    offline: 'Відповіді не було, або з’єднання обірвалося.',
    http: (status: number) => `Сервер відповів помилкою ${String(status)}.`,
    notJson: 'Відповідь не є файлом даних.',
    schema: (problems: string) => sentence(`Файл не відповідає реєстру: ${problems}`),
  },
  restWorks: 'Усе інше на цій сторінці працює.',
  otherPagesWork: 'Без цього сторінка не працює; інші сторінки можуть працювати.',
  damaged: (count: number, number: string) =>
    `${number} ${counted(
      count,
      'запис пошкоджено й вилучено; нічого натомість не намальовано.',
      'записи пошкоджено й вилучено; нічого натомість не намальовано.',
      'записів пошкоджено й вилучено; нічого натомість не намальовано.',
    )}`,
  damagedDetail: 'Що не так',
};

const dashboard = {
  lede: (members: string, name: string, clauses: string) =>
    `${capital(name)}: із ${members} ${clauses}.`,
  members: ofMembers,
  committed: (count: number, number: string) =>
    `${number} ${either(count, 'зобов’язався', 'зобов’язалися')} направити військових`,
  open: (count: number, number: string) =>
    `${number} ${either(count, 'готовий це зробити або висуває', 'готові це зробити або висувають')} умови`,
  openAlone: (count: number, number: string) =>
    `${number} ${either(count, 'готовий направити військових або висуває', 'готові направити військових або висувають')} умови`,
  no: (count: number, number: string) =>
    `${number} ${either(count, 'не направив би', 'не направили б')} нікого`,
  noAlone: (count: number, number: string) =>
    `${number} ${either(count, 'не направив би', 'не направили б')} військових`,
  undecided: (count: number, number: string) =>
    `${number} ще не ${either(count, 'вирішив', 'вирішили')}`,
  undecidedAlone: (count: number, number: string) =>
    `${number} ще не ${either(count, 'вирішив', 'вирішили')}, чи направляти військових`,
  unspoken: (number: string) => `щодо ${number} заяв не знайдено`,
  silent: 'від жодного не відомо заяви про направлення військових',
  noMembers: (name: string, date: string) =>
    sentence(`${capital(name)}: жодного члена не відомо станом на ${date}`),
  asof: (date: string, basis: string) => `Станом на ${date}, ${basis} в цьому реєстрі.`,
  basisReading: {
    latest: 'за найновішими даними про кожного члена',
    official: 'за останньою заявою кожного уряду',
    lowest: 'за найстриманішими даними про кожного члена',
    highest: 'за найрішучішими даними про кожного члена',
  },
  newest: (date: string) =>
    `Новіших відомостей про військових, ролі чи членів, ніж на ${date}, немає.`,
  figures: 'Головні цифри',
  figure: {
    members: (date: string) => `кількість членів за останнім повідомленням, ${date}`,
    listed: (number: string) => `поіменно тут\u00a0— ${number}`,
    pledged: (metric: string, date: string) => `${metric}; останнє повідомлення\u00a0— ${date}`,
    otherCounts: (range: string) => `найновіші підрахунки за іншими визначеннями: ${range}`,
    committed: 'зобов’язання направити військових',
    open: (number: string) => `ще ${number}\u00a0— готовність або певні умови`,
    forceSize: (date: string) => `військові: найновіша названа чисельність сил, ${date}`,
    aid: (from: string, through: string) =>
      `допомога, яку виділили члени, ${spanText(from, through)}`,
    aidRest: (commitments: string) => `загалом обіцяно ${commitments}`,
    spread: (count: number, number: string, range: string) =>
      count === 1
        ? `${reportsText(count, number)}: ${range}`
        : `${reportsText(count, number)}, ${range}`,
    none: 'на цю дату не повідомлено',
  },
  euros: (billions: string) => `${euroText(billions)}\u00a0млрд`,
  charts: 'Графіки',
};

const receipts = {
  title: 'Твердження, на яких це ґрунтується',
  close: 'Закрити',
  intro: (count: number, number: string, date: string) => {
    const known = `${number} ${counted(
      count,
      `запис реєстру, відомий на ${date}`,
      `записи реєстру, відомі на ${date}`,
      `записів реєстру, відомих на ${date}`,
    )}`;
    return sentence(count === 1 ? known : `${known}, спершу найновіші`);
  },
  missing: (selectors: string) => `Немає в цьому реєстрі: ${selectors}.`,
  countryPage: (name: string) => `Сторінка країни: ${name}`,
  select: (name: string) => `Позначити на всіх графіках: ${name}`,
  standing: {
    decides: 'слово, яке тут враховується',
    superseded: 'на зміну йому прийшло новіше слово того самого мовця',
    contradicts: 'суперечить тому, яке враховується',
    agrees: 'збігається з тим, яке враховується',
    elsewhere: 'лише про військових поза країною розміщення',
    later: 'на цей день ще не відомо',
  },
  total: {
    stances:
      'Що каже кожен член за обраним прочитанням. Підрахунок складається з тих, у кого однакове слово.',
    soldiers:
      'Що додає до суми кожен член. «До» нічого не додає до її нижньої межі; хто не називає числа, той до суми не входить.',
    aid: 'Що дав кожен член за враховані місяці, за обраними показником і видами, у мільярдах євро. «Немає даних» означає, що його не відстежують, а це не нуль.',
  },
  howCounted: 'Як це пораховано',
};

const timeline = {
  label: 'Дата',
  title: 'На будь-яку дату',
  play: 'Відтворити',
  pause: 'Пауза',
  latest: (date: string) => `Назад до ${date}`,
  typed: 'Перейти до дати',
  invalid: (first: string, last: string) =>
    sentence(
      `Укажіть день у вигляді 2025-03-31; перший можливий\u00a0— ${first}, останній\u00a0— ${last}`,
    ),
  event: (date: string, title: string) => `${date}: ${title}`,
  noEvent: 'Подій ще не було',
  lastEvent: 'Остання подія',
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

/** `серед ролей зі статусом «план» або «у дії»`, of statuses listed as `план або у дії`. */
function amongStatuses(limit: string): string {
  return `серед ролей зі ${statuses(limit)}`;
}

/** `статусом «план» або «у дії»`. */
function statuses(limit: string): string {
  return `статусом «${limit.replaceAll(', ', '», «').replace(' або ', '» або «')}»`;
}

/** `10 із 35 членів у групі «NATO»`. */
function shareOfMembers({ number, total, totalNumber, region }: RoleScope): string {
  return `${number} із ${ofMembers(total, totalNumber)}${inGroup(region)}`;
}

/** How many of the members behind a role are firm. */
function firmPart(count: number, firm: number | null): string {
  if (firm === null) return '';
  if (count === 1) {
    return firm === 1
      ? ', який узяв зобов’язання або вже діє'
      : ', який не брав зобов’язання і не діє';
  }
  if (firm === 0) return ', жоден із них не брав зобов’язання і не діє';
  if (firm === count) return ', усі вони взяли зобов’язання або вже діють';
  return `, з них ${firm} ${either(firm, 'узяв зобов’язання або вже діє', 'узяли зобов’язання або вже діють')}`;
}

const roles = {
  none: 'Жодної ролі не зафіксовано',
  noneShown: 'Жодної ролі за цим вибором не зафіксовано',
  leading: (
    scope: RoleScope & {
      readonly names: string;
      readonly tied: boolean;
      readonly firm: number | null;
    },
  ) => {
    const { limit, names, tied, firm, count } = scope;
    const share = `${shareOfMembers(scope)}${firmPart(count, firm)}`;
    const among = limit === null ? '' : `${amongStatuses(limit)} `;
    if (tied) {
      const common = limit === null ? 'найпоширеніші ролі' : 'найпоширеніші';
      return capital(`${among}${common}\u00a0— ${names}: по ${share}`);
    }
    if (count === 1) return capital(`${among}роль має лише один член\u00a0— ${names}: ${share}`);
    const common = limit === null ? 'найпоширеніша роль' : 'найпоширеніша';
    return capital(`${among}${common}\u00a0— ${names}: ${share}`);
  },
  manyLeading: (scope: RoleScope & { readonly roles: string }) => {
    const share = `по ${shareOfMembers(scope)}`;
    return scope.limit === null
      ? `Найпоширеніших ролей\u00a0— ${scope.roles}: ${share}`
      : `${capital(amongStatuses(scope.limit))} найпоширеніших\u00a0— ${scope.roles}: ${share}`;
  },
  oneRole: (scope: RoleScope & { readonly name: string; readonly breakdown: string }) => {
    const { limit, name, count, breakdown } = scope;
    const share = shareOfMembers(scope);
    return limit === null
      ? `${capital(name)}: участь ${either(count, 'бере', 'беруть')} ${share}\u00a0— ${breakdown}`
      : `${capital(name)} зі ${statuses(limit)}: ${share}`;
  },
  roleInSentence,
  partyInSentence: unchanged,
  holderWithout: (name: string, limited: boolean) =>
    limited
      ? `${name}: жодної з показаних ролей не зафіксовано`
      : `${name}: жодної ролі не зафіксовано`,
  holderCounts: (name: string, number: string, breakdown: string, limited: boolean) => {
    const held = rolesText(lastNumber(number), number);
    return limited
      ? `${name}: серед показаних\u00a0— ${held}: ${breakdown}`
      : `${name}: ${held}\u00a0— ${breakdown}`;
  },
  roleIs: (role: string, status: string) => `${roleInSentence(role)} (${status})`,
  holderRoles: (name: string, named: string, limited: boolean) =>
    limited ? `${name}: серед показаних ролей\u00a0— ${named}` : `${name}: ${named}`,
  chosenWithout: (limited: boolean) =>
    limited
      ? 'Для обраних жодної з показаних ролей не зафіксовано'
      : 'Для обраних жодної ролі не зафіксовано',
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
    const most = limited ? 'найбільше з показаних ролей' : 'найбільше ролей';
    return `Серед обраних (${chosen}) ${most}\u00a0— ${names}: ${tied ? 'по ' : ''}${number}`;
  },
  onlyOthers: (_count: number, number: string) =>
    `Жоден член не має жодної з показаних ролей; мають лише інші (${number})`,
  counted: (number: string, status: string) => `${status} (${number})`,
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
    `${name}: ${rolesText(count, number)}, ${breakdown}`,
  others: 'Не є членами',
  countLabel: 'Члени з цією роллю',
  othersNote: (_count: number, number: string) =>
    `У легенді пораховано всі позначки; з них ${number} припадає на країни та організації, які не є членами.`,
  subtitle: (date: string, region: string | null) =>
    `Ролі за статусом (пропозиція, план, зобов’язання, у дії), за найновішими даними про кожну країну, ${date}${region === null ? '' : `; лише${inGroup(region)}`}`,
  parties: (countries: number, countryNumber: string, rest: number, restNumber: string) => {
    const states = countriesText(countries, countryNumber);
    const bodies = `${restNumber} ${counted(rest, 'організація', 'організації', 'організацій')}`;
    if (rest === 0) return states;
    return countries === 0 ? bodies : `${states} і ${bodies}`;
  },
  alt: (parties: string, roleCount: number, roleNumber: string, breakdown: string) =>
    `Матриця: ${parties}, ${rolesText(roleCount, roleNumber)}. Позначки: ${breakdown}.`,
  readingNote:
    'Для кожної країни та ролі враховано найновіше твердження, а з кількох за один день\u00a0— найтвердіше. Порожнє місце\u00a0— не відмова: твердження не знайдено.',
  source: (claims: number, claimNumber: string, sources: number, sourceNumber: string) =>
    `Відомо на той день: ${claimsText(claims, claimNumber)} про ролі з ${ofSources(sources, sourceNumber)}`,
  empty: (date: string) => sentence(`Жодної ролі не зафіксовано ${date}`),
  emptyChoice: (date: string) => sentence(`Жодна роль не відповідає цьому вибору ${date}`),
  caption: (date: string) => `Ролі за країнами та статусами, ${date}`,
  columns: { part: 'Участь у коаліції', roles: 'Ролі' },
};

/** A count for a clause, with the same number as text. */
interface ClauseCount {
  readonly count: number;
  readonly number: string;
}

const members = {
  title: (count: number, number: string, region: string | null, clauses: string) =>
    `Із ${ofMembers(count, number)}${inGroup(region)} ${clauses}`,
  wouldSend: ({ count, number }: ClauseCount) =>
    count === 0
      ? 'жоден не направив би військових'
      : `${number} ${either(count, 'направив би', 'направили б')} військових за певних умов або без них`,
  haveRole: ({ count, number }: ClauseCount) =>
    count === 0
      ? 'жоден не має зафіксованої ролі'
      : `${number} ${either(count, 'має', 'мають')} зафіксовану роль`,
  gaveAid: ({ count, number }: ClauseCount) =>
    count === 0
      ? 'про жодного не відомо, щоб він виділив допомогу'
      : `${number} ${either(count, 'виділив', 'виділили')} допомогу`,
  found: (search: string, count: number, number: string, all: string) =>
    count === 0
      ? `Ніщо в таблиці не відповідає пошуку «${search}»`
      : `Пошуку «${search}» ${either(count, 'відповідає', 'відповідають')} ${number} із ${all} ${either(lastNumber(all), 'рядка', 'рядків')} таблиці`,
  noMembers: (count: number, number: string) =>
    count === 0
      ? 'Жодного члена поки не відомо'
      : `Жодного члена поки не відомо; у таблиці лише інші (${number})`,
  subtitle: (date: string, basis: string, region: string | null, aid: string | null) => {
    const known = sentence(
      `Усе, що відомо про кожну країну чи організацію${inGroup(region)}, ${date}`,
    );
    const choice = `Позиції та кількість військових\u00a0— за вибором «${basis}»`;
    return `${known} ${sentence(aid === null ? choice : `${choice}; ${aid}`)}`;
  },
  aidMonths: (from: string, through: string) => `виділена допомога, ${spanText(from, through)}`,
  alt: (count: number, number: string, columns: number) =>
    count === 0
      ? 'Таблиця без рядків.'
      : `Таблиця: ${number} ${counted(count, 'країна чи організація', 'країни й організації', 'країн та організацій')}, стовпців\u00a0— ${columns}.`,
  caption: (date: string) => `Країни та організації, ${date}`,
  source: (count: number, number: string, aid: boolean) =>
    `${claimsText(count, number)} про участь, позицію та ролі; зустрічі\u00a0— із записів про події${aid ? ', допомога\u00a0— з власних записів' : ''}`,
  empty: (date: string) => sentence(`За цим вибором нічого не відомо ${date}`),
  sinceNote:
    '«Уперше»\u00a0— перша знайдена участь, а не вступ. Зустріч зараховано там, де джерело називає країну: короткий перелік не означає, що приїхало мало країн.',
  gapNote:
    '«Немає даних», «не розкрито» і «не знайдено»\u00a0— це не нуль; при сортуванні вони останні.',
  aidNote: (attribution: string) =>
    `${sentence(`Допомога: ${attribution}`)} Частка ВВП\u00a0— від ВВП 2021 року.`,
  notKnown: 'невідомо',
  noneFound: 'не знайдено',
  leading: (part: string) => `${part}, серед лідерів`,
  aside: (text: string, remark: string) => `${text} (${remark})`,
  rolesNamed: (number: string, names: readonly string[]) => `${number}: ${names.join(', ')}`,
  tip: (name: string, stance: string) => `${name}: ${stance}`,
  columns: {
    country: 'Країна',
    part: 'Участь',
    since: 'Уперше',
    stance: 'Позиція щодо направлення військових',
    soldiers: 'Військові',
    roles: 'Ролі',
    aid: 'Допомога, млрд\u00a0євро',
    'aid-gdp': 'Допомога, %\u00a0ВВП',
    meetings: 'Відвідані зустрічі',
    claims: 'Твердження',
  },
};

const ui = {
  dateField: {
    placeholder: 'РРРР-ММ-ДД',
    calendar: 'Календар',
    problem: {
      malformed: () => 'Укажіть дату як рік-місяць-день, наприклад 2025-03-31.',
      impossible: () => 'Такого дня немає.',
      'too-early': (first: string) => sentence(`Перший день тут\u00a0— ${first}`),
      'too-late': (_first: string, last: string) => sentence(`Останній день тут\u00a0— ${last}`),
    },
  },
  dateSlider: {
    help: 'Стрілки зсувають на день, із Shift\u00a0— до наступної події; Page Up і Page Down зсувають на місяць.',
  },
};

/** Levels that most ledgers have; any other is shown as the ledger writes it. */
const EVENT_LEVELS: Readonly<Record<string, string>> = {
  leaders: 'лідери',
  'defence-ministers': 'міністри оборони',
  'foreign-ministers': 'міністри закордонних справ',
  'chiefs-of-defence': 'начальники генеральних штабів',
  'military-planners': 'військові планувальники',
  'national-security-advisers': 'радники з національної безпеки',
  milestone: 'віха, не зустріч',
  other: 'інша зустріч',
};

/** Records of the ledger in words: the same on the country page and among the sources. */
const claim = {
  leading: (part: string) => `${part}, серед тих, хто веде перед`,
  roleWithStatus: (role: string, status: string) => `${role}: ${status}`,
  reported: (metric: string, figure: string) => `${metric}: ${figure}`,
  basis: (basis: string) => `хто це каже: ${basis}`,
  place: {
    'in-host': (host: string) => `місце: ${host}`,
    'outside-host': (host: string) => `місце: поза межами країни розміщення (${host})`,
    unspecified: () => 'місце не вказано',
  } satisfies Record<StancePlace, (host: string) => string>,
  conditions: (conditions: string) => `умови: ${conditions}`,
  soldiers: (figure: string) => `військові: ${figure}`,
  pledged: (amount: string) => `обіцянка: ${amount}`,
  money: (amount: string, currency: string) => `${amount}\u00a0${currencyName(currency)}`,
  moneyMillion: (millions: string, currency: string) =>
    `${millions}\u00a0млн\u00a0${currencyName(currency)}`,
  moneyBn: (billions: string, currency: string) =>
    `${billions}\u00a0млрд\u00a0${currencyName(currency)}`,
  inEuros: (amount: string) => `близько ${amount}`,
  partOf: (parent: string) => `частина «${parent}», тож ніколи не додається до цілого`,
  jointly: (names: string) => `спільно: ${names}`,
  aidKind: {
    military: 'військова',
    financial: 'фінансова',
    humanitarian: 'гуманітарна',
    mixed: 'кількох видів',
  } satisfies Record<AidKind | 'mixed', string>,
  ofKind: (kind: string, amount: string) => `${kind}\u00a0— ${amount}`,
  eurBn: (billions: string) => `${billions}\u00a0млрд\u00a0євро`,
  measureTotal: {
    allocations: (amount: string) => `виділено допомоги: ${amount}`,
    commitments: (amount: string) => `обіцяно допомоги: ${amount}`,
  } satisfies Record<AidMeasure, (amount: string) => string>,
  byMonth: (amount: string) => `допомога за місяцями, виділено ${amount}`,
  pctOfGdp2021: (percent: string) => `${percent}% ВВП 2021 року`,
  through: (date: string) => `по ${date}`,
  background: 'довідка',
  period: spanText,
  euShare: (amount: string) => `частка в допомозі через інституції ЄС: ${amount}`,
  bilateralPct: (percent: string) => `двостороння допомога\u00a0— ${percent}% ВВП`,
  euSharePct: (percent: string) => `через ЄС\u00a0— ${percent}%`,
  totalPct: (percent: string) => `разом\u00a0— ${percent}%`,
  weapons: (category: string, number: string) => `${category}: ${number}`,
  valued: (millions: string) => `вартість\u00a0— ${millions}\u00a0млн\u00a0євро`,
  militaryByOrigin: 'Військова допомога всіх донорів за походженням',
  origin: {
    stockpile: 'із запасів',
    procurement: 'нові закупівлі',
    natoPurl: 'закупівлі через PURL',
    unspecified: 'походження не вказано',
  },
  partyFigures: 'показники, з якими порівнюють інші',
  population: (people: string, year: string) => `населення\u00a0— ${people} (${year})`,
  gdp: (billions: string, year: string) =>
    `ВВП\u00a0— ${billions}\u00a0млрд\u00a0доларів США (${year})`,
  gdp2021: (billions: string) =>
    `ВВП 2021 року для часток допомоги\u00a0— ${billions}\u00a0млрд\u00a0євро`,
  activePersonnel: (number: string, year: string) =>
    `військовослужбовці дійсної служби\u00a0— ${number} (${year})`,
  memberships: (names: string) => `належність: ${names}`,
  eventFormat: {
    'in-person': 'очно',
    hybrid: 'очно та відеозв’язком',
    virtual: 'відеозв’язком',
  } satisfies Record<NonNullable<CoalitionEvent['format']>, string>,
  eventLevel: EVENT_LEVELS,
  until: (date: string) => `до ${date}`,
  hosts: (names: string) => `господарі: ${names}`,
  headCount: (count: string) => `кількість учасників за повідомленнями: ${count}`,
  attendees: (names: string) => `названо серед присутніх: ${names}`,
  absent: (names: string) => `названо серед відсутніх: ${names}`,
  sources: 'Джерела',
  unknownSource: (id: string) => `джерело «${id}», якого немає в переліку джерел`,
  noAddress: 'публічної адреси немає',
  noPublished: 'сторінка без дати',
  covers: (date: string) => `дані по ${date}`,
  withdrawn: (release: string, reason: string) => `Відкликано у випуску від ${release}: ${reason}`,
  month: 'Місяць',
  monthsRecorded: (count: string, from: string, through: string) =>
    `${monthsText(count)} із записами, ${spanText(from, through)}`,
  edition: (release: string) => `видання ${release}`,
  showMonths: (count: string) => `Показати ${monthsText(count)}`,
  commitments: 'обіцяно',
  monthsCaption: 'Млрд євро, поточні ціни. Пропущений місяць\u00a0— це нуль.',
  more: (next: string, all: string) => `Показати ще ${next} із ${all}`,
  recordLink: 'Посилання на цей запис',
  nothing: 'У реєстрі про це нічого немає.',
  nothingYet: 'На показаний день у реєстрі про це нічого немає.',
  after: (date: string, count: string) => `Після ${date} (${count})`,
};

const troopsPledged = {
  more: (figures: number, figuresText: string, others: number, othersText: string) => {
    const without = `${othersText} без числа`;
    if (figures === 0) return `та ще ${without}`;
    const rows = `та ще ${figuresText} з числом`;
    return others === 0 ? rows : `${rows}, ${without}`;
  },
  inSentence: unchanged,
  value: {
    soldiers: soldiersText,
    'per-10000-active': (figure: string) =>
      `${figure} на 10\u00a0000 військовослужбовців дійсної служби`,
  },
  byBasis: {
    latest: 'За найновішими даними, ',
    official: 'За заявами самих урядів, ',
    lowest: 'За найнижчими даними, ',
    highest: 'За найвищими даними, ',
  } satisfies Record<BasisChoice, string>,
  title: {
    largest: (by: string, names: string, count: number, value: string, scoped: boolean) =>
      `${by}найбільший показник${scoped ? ' серед усіх членів' : ''}\u00a0— ${names}: ${
        count === 1 ? '' : 'у кожної країни '
      }${value}`,
    up: (figure: string) => `; інші дані сягають ${figure}`,
    down: (figure: string) => `; інші дані опускаються до ${figure}`,
    around: (low: string, high: string) => `; інші дані\u00a0— від ${low} до ${high}`,
    silent: (names: string, count: number) =>
      count === 1
        ? `; уряд цієї країни числа не називає: ${names}`
        : `; уряди цих країн числа не називають: ${names}`,
    noFigure: (by: string, date: string) =>
      `${by}кількість військових не відома для жодного члена (станом на ${date})`,
    noShare: (by: string) =>
      `${by}показника жодного члена не можна зіставити з чисельністю його збройних сил`,
    sending: (number: string) =>
      `; ${number} ${either(lastNumber(number), 'направив би військових, але не каже', 'направили б військових, але не кажуть')} скільки`,
    conditional: (number: string) =>
      `; ${number} ${either(lastNumber(number), 'зробив би це', 'зробили б це')} за певних умов`,
  },
  subtitle: (unit: string, reading: string, date: string, sum: string) =>
    `${unit}: повідомлення про кожну країну станом на ${date}; одна позначка\u00a0— одне повідомлення; виділено: ${reading}. ${sum}`,
  unit: {
    soldiers: 'Військові',
    'per-10000-active': 'Військові на 10\u00a0000 військовослужбовців дійсної служби',
  },
  sum: {
    between: (low: string, high: string) =>
      `Показники членів у сумі\u00a0— ${soldiersText(`${low}–${high}`)}`,
    exactly: (number: string) => `Показники членів у сумі\u00a0— ${soldiersText(number)}`,
    atMost: (high: string) => `Показники членів у сумі\u00a0— щонайбільше ${soldiersText(high)}`,
    atLeast: (low: string) => `Показники членів у сумі\u00a0— щонайменше ${soldiersText(low)}`,
    open: 'Показники членів надто невизначені, щоб їх підсумувати',
    none: 'Кількість не відома для жодного члена',
    without: (sum: string, undisclosed: string | null, conditional: string | null) => {
      const left = [
        undisclosed === null ? '' : `кількість не розкрито\u00a0— ${undisclosed}`,
        conditional === null ? '' : `за певних умов\u00a0— ${conditional}`,
      ].filter((part) => part !== '');
      return left.length === 0 ? `${sum}.` : `${sum}; поза сумою: ${left.join(', ')}.`;
    },
  },
  group: {
    committed: 'Зобов’язання, кількість не розкрито',
    willing: 'Готовність, кількість не розкрито',
    conditional: 'За певних умов, число не названо',
    undecided: 'Рішення немає, число не названо',
    'support-only': 'Лише інша підтримка, без військових',
    'ruled-out': 'Не направили б військових',
    'no-data': 'Немає даних: заяв не знайдено',
  },
  groupHeading: (heading: string, count: string) => `${heading} (${count})`,
  noShare: 'чисельність сил невідома',
  noForces: 'немає збройних сил',
  spread: 'від найнижчого до найвищого повідомлення',
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
      const reports = reportsText(count, number);
      if (count === 1) return `${reports}: ${lowest}`;
      return lowest === highest
        ? `${reports}, усі: ${lowest}`
        : `${reports}, найнижче: ${lowest}, найвище: ${highest}`;
    },
    listed: (name: string, stance: string) => `${name}: ${stance}`,
  },
  alt: (count: number, number: string, longest: string) =>
    count === 0
      ? 'Кількість військових не повідомлено для жодної країни.'
      : `Смуги діапазонів: кількість військових за повідомленнями, ${countriesText(count, number)}${longest}.`,
  altLargest: (name: string, value: string) => `, за спаданням, перша\u00a0— ${name} (${value})`,
  altUndisclosed: (number: string) => ` Кількість не розкрито: ${number}.`,
  altConditional: (number: string) => ` За певних умов без числа: ${number}.`,
  notes: {
    bars: 'Смуга, що згасає, або пунктир ведуть до невідомого кінця: «до» або «і більше». Не розкрито\u00a0— це не нуль.',
    floor: (low: string) =>
      `Показник «до» нічого не додає до нижньої межі суми; за обраними даними вона\u00a0— щонайменше ${soldiersText(low)}.`,
    shares:
      'Порівняно з чисельністю військовослужбовців дійсної служби за показниками країн у цьому реєстрі. Де вона\u00a0— діапазон, там і результат діапазон.',
    outsiders: (names: string) => `Не є членами, до суми не входять: ${names}.`,
  },
  source: (reports: number, numberOfReports: string, sources: number, numberOfSources: string) =>
    `${numberOfReports} ${counted(reports, 'заява', 'заяви', 'заяв')} із ${ofSources(sources, numberOfSources)}`,
  columns: {
    part: 'Участь',
    stance: 'Позиція',
    figure: 'Показник',
    lowest: 'Найнижчий',
    highest: 'Найвищий',
    reports: 'Повідомлення',
    basis: 'Хто це каже',
    date: 'Дата',
  },
  caption: (unit: string, date: string) => `${unit} за країнами, станом на ${date}`,
  empty: (date: string) => sentence(`Про військових нічого не відомо станом на ${date}`),
};

const KIND_WORDS = {
  military: 'військова',
  financial: 'фінансова',
  humanitarian: 'гуманітарна',
} satisfies Record<AidKind, string>;

const MEASURE_WORDS = { allocations: 'виділено', commitments: 'обіцяно' } satisfies Record<
  AidMeasure,
  string
>;

/** Words of this catalogue that sentences about aid need in the genitive. */
const GENITIVES = [
  ['військова', 'військової'],
  ['фінансова', 'фінансової'],
  ['гуманітарна', 'гуманітарної'],
  ['допомога', 'допомоги'],
  ['усі члени', 'усіх членів'],
  ['усі донори', 'усіх донорів'],
  ['усі показані', 'усіх показаних'],
] as const;

/** `військової та фінансової допомоги`, `усіх членів у групі «NATO»`: of what this catalogue gave out in the nominative. */
function genitive(text: string): string {
  return GENITIVES.reduce((done, [from, to]) => done.replace(from, to), text);
}

/** The participle of `виділено` or `обіцяно` that goes with aid in the genitive. */
function doneWith(measure: string): string {
  return measure === MEASURE_WORDS.commitments ? 'обіцяної' : 'виділеної';
}

/** What is done when something is `виділено` or `обіцяно`. */
function doing(measure: string): string {
  return measure === MEASURE_WORDS.commitments ? 'обіцянки' : 'виділення';
}

/** `Лідер за обсягом виділеної допомоги`. */
function leadersIn(count: number, measure: string, what: string): string {
  return `${count === 1 ? 'Лідер' : 'Лідери'} за обсягом ${doneWith(measure)} ${genitive(what)}`;
}

/** What every chart of aid says. */
const aid = {
  inSentence: unchanged,
  organisation: (name: string) => `${name} (інституції)`,
  noShare: '–',
  outsider: (name: string, part: string) => `${name} (${part})`,
  namedAs: (countries: number, organisations: number) => countries + organisations,
  kind: KIND_WORDS,
  euShare: (institution: string) =>
    institution === ''
      ? 'частка в спільній допомозі'
      : `частка в спільній допомозі (${institution})`,
  commitments: 'обіцяно, без поділу на види',
  aid: (kinds: string) => (kinds === '' ? 'допомога' : `${kinds} допомога`),
  withShares: (what: string, institution: string) =>
    `${what} (із частками в спільній допомозі: ${institution})`,
  measure: MEASURE_WORDS,
  unit: {
    'eur-bn': 'млрд євро',
    'pct-gdp': '% ВВП 2021 року',
    'eur-per-person': 'євро на особу',
  } satisfies Record<AidUnit, string>,
  value: {
    'eur-bn': (number: string) => `${euroText(number)}\u00a0млрд`,
    'pct-gdp': (number: string) => `${number}% ВВП 2021 року`,
    'eur-per-person': (number: string) => `${euroText(number)} на особу`,
  } satisfies Record<AidUnit, (number: string) => string>,
  amountOf: {
    'eur-bn': (value: string, what: string) => `${value} ${genitive(what)}`,
    'pct-gdp': (value: string, what: string) => `${genitive(what)} обсягом ${value}`,
    'eur-per-person': (value: string, what: string) => `${genitive(what)} обсягом ${value}`,
  } satisfies Record<AidUnit, (value: string, aid: string) => string>,
  amounts: {
    'eur-bn': {
      each: (number: string) => `${euroText(number)}\u00a0млрд`,
      all: (list: string) => list,
    },
    'pct-gdp': {
      each: (number: string) => `${number}%`,
      all: (list: string) => `${list} ВВП 2021 року`,
    },
    'eur-per-person': {
      each: euroText,
      all: (list: string) => `${list} на особу`,
    },
  } satisfies Record<AidUnit, object>,
  forSize: {
    'eur-bn': () => '',
    'pct-gdp': () => ' відносно розміру економіки',
    'eur-per-person': () => ' на одного жителя',
  } satisfies Record<AidUnit, (count: number) => string>,
  period: (from: string, through: string) => `з ${from} по ${through}`,
  below: (number: string) => `<${number}`,
  noData: {
    untracked: 'не відстежується',
    'no-gdp': 'ВВП невідомий',
    'no-population': 'населення невідоме',
  },
  tip: {
    row: (name: string, value: string, measure: string, parts: string) =>
      parts === '' ? `${name}: ${measure} ${value}` : `${name}: ${measure} ${value} (${parts})`,
    part: (kind: string, number: string) => `${kind}\u00a0— ${number}`,
    without: (name: string, why: string) => `${name}: ${why}`,
  },
  notes: {
    allocations: 'Виділено: доставлено або відкладено на визначену мету.',
    commitments: 'Обіцяно: разом із тим, що вже виділено. Обіцянки не поділено на види.',
    untracked: (names: string) =>
      `Немає даних, а це не нуль: видавець даних про допомогу не відстежує таких донорів: ${names}.`,
    unitless: (names: string, unit: string) => `Не можна подати в цій одиниці (${unit}): ${names}.`,
    shares: (institution: string, names: string) =>
      `До власної допомоги кожного члена додано його частку в допомозі через спільні інституції (${institution}); рядок «${names}» вилучено, щоб нічого не порахувати двічі.`,
    noShares: {
      'no-shares': 'Про частки в допомозі через спільні інституції тут не відомо.',
      commitments:
        'Частки в допомозі через спільні інституції не додано: вони відомі для виділеного, а не для обіцяного.',
      'some-kinds':
        'Частки в допомозі через спільні інституції не додано: вони відомі лише для всіх видів разом.',
      'some-months':
        'Частки в допомозі через спільні інституції не додано: вони відомі лише за весь період даних.',
    },
    later: (through: string) => `Дані про допомогу закінчуються ${through}; новіших тут немає.`,
    months: (date: string) =>
      `Допомогу датовано місяцями: ураховано місяці, що закінчилися до ${date} включно.`,
  },
  columns: { part: 'Участь', total: 'Разом' },
  empty: {
    'no-aid': 'У цьому реєстрі немає даних про допомогу.',
    'not-yet': (date: string) => sentence(`Жодного місяця допомоги ще не відомо станом на ${date}`),
    outside: (date: string) => sentence(`Жодного із запитаних місяців не відомо станом на ${date}`),
    noDonor: (region: string) => `У групі «${region}» немає донорів, яких відстежують.`,
  },
};

/** What a title about aid is about: nominative aid, genitive givers. */
interface AidTitleParts {
  readonly measure: string;
  readonly aid: string;
  readonly scope: string;
}

const aidMap = {
  title: {
    most: (names: string, what: AidTitleParts, share: string, sum: string) =>
      `${capital(names)}\u00a0— ${share}% усієї ${genitive(what.aid)} від ${what.scope}: ${what.measure} ${sum}`,
    sum: (part: string, whole: string) => `${euroText(part)} із ${euroText(whole)}\u00a0млрд`,
    all: (names: string, what: AidTitleParts, sum: string) =>
      `Уся ${what.aid} від ${what.scope}\u00a0— це ${names}: ${what.measure} ${sum}`,
    bySize: (names: string, count: number, what: AidTitleParts, values: string) =>
      `${leadersIn(count, what.measure, what.aid)} серед усіх ${what.scope}\u00a0— ${names}: ${values}`,
    equal: (number: string, what: AidTitleParts, value: string) =>
      `Лідера немає: ${genitive(what.aid)} ${what.measure} порівну, по ${value} (${what.scope}\u00a0— ${number})`,
    none: (what: AidTitleParts, period: string) =>
      `Про ${doing(what.measure)} ${genitive(what.aid)} від ${what.scope} не відомо, ${period}`,
  },
  scope: {
    members: 'членів',
    region: (region: string) => `членів${inGroup(region)}`,
    donors: 'країн-донорів',
    donorsIn: (region: string) => `країн-донорів${inGroup(region)}`,
  },
  subtitle: (what: string, measure: string, unit: string, period: string) =>
    `${capital(what)} від кожної країни: ${measure}, ${unit}, ${period}`,
  class: {
    first: (high: string) => `понад 0, менше ${high}`,
    between: (low: string, high: string) => `від ${low}, менше ${high}`,
    last: (low: string) => `${low} і більше`,
    only: 'понад 0',
  },
  zero: '0',
  noData: 'немає даних у цій одиниці',
  untracked: 'член, не відстежується',
  outsider: 'не є членом (квадрат: клас)',
  receives: (name: string) => `${name}: отримує допомогу`,
  cardDetail: (part: string, value: string) => `${part}: ${value}`,
  notes: {
    classes:
      'Межі класів\u00a0— круглі числа, близькі до тих, що порівну поділили б членів; тому кількість членів у класах різна.',
    institution: (name: string, value: string) =>
      `Немає на карті: ${name}, ${value}\u00a0— спільно від усіх членів цієї організації.`,
    outsiders: (names: string) =>
      `Малим квадратом позначено донорів, які не є членами й не враховані в заголовку: ${names}.`,
    host: (host: string) => `Контуром обведено країну, яка отримує допомогу: ${host}.`,
    notDrawn: (names: string) => `Немає на карті: ${names}.`,
  },
  notToScale: 'Не в масштабі',
  alt: (what: string, classes: string) =>
    `Карта. ${sentence(what)}${classes === '' ? '' : ` Члени за класами: ${classes}.`}`,
  altClass: (label: string, count: string) => `${label}: ${count}`,
  emptyWithoutMap: 'Цей реєстр не описує карти.',
  zoomIn: 'Збільшити',
  zoomOut: 'Зменшити',
};

/** Whose aid, what aid, and what was done with it; all in the nominative. */
interface AidWhat {
  readonly scope: string;
  readonly aid: string;
  readonly measure: string;
}

/** `за попередній місяць`, `за попередні 12 місяців`. */
function monthsBefore(count: number, number: string): string {
  return count === 1 ? 'за попередній місяць' : `за попередні ${monthsText(number)}`;
}

/** `за квітень 2026 р.`, `за 12 місяців по квітень 2026 р.`; names of months are the same in the accusative. */
function lastMonths(count: number, number: string, last: string): string {
  return count === 1 ? `за ${last}` : `за ${monthsText(number)} по ${last}`;
}

/** `у 2 рази`, `у 2,5 раза`, `у 21 раз`. */
function timesAs(times: string): string {
  return `у ${times} ${counted(lastNumber(times), 'раз', 'рази', 'разів', 'раза')}`;
}

const aidOverTime = {
  scope: {
    members: (count: number, number: string) =>
      count === 1
        ? 'єдиний член із даними'
        : `${number} ${counted(count, 'член із даними', 'члени з даними', 'членів із даними')}`,
    donors: (count: number, number: string) =>
      count === 1 ? 'єдиний донор' : `${number} ${counted(count, 'донор', 'донори', 'донорів')}`,
    chosen: (number: string) =>
      `${number} ${counted(lastNumber(number), 'обраний', 'обрані', 'обраних')}`,
    region: (group: string, region: string) => `${group}${inGroup(region)}`,
    all: { members: 'усі члени', donors: 'усі донори', drawn: 'усі показані' },
  },
  title: {
    none: ({ scope, aid: what, measure }: AidWhat, period: string) =>
      `${capital(scope)}: про ${doing(measure)} ${genitive(what)} не відомо, ${period}`,
    oneMonth: ({ scope, measure }: AidWhat, month: string, amount: string) =>
      `${capital(scope)}: за ${month} ${measure} ${amount}`,
    stretch: (
      { scope, measure }: AidWhat,
      count: number,
      number: string,
      last: string,
      amount: string,
    ) => `${capital(scope)}: ${lastMonths(count, number, last)} ${measure} ${amount}`,
    stretchNone: (
      { scope, aid: what, measure }: AidWhat,
      count: number,
      number: string,
      last: string,
    ) => `${capital(scope)}: ${lastMonths(count, number, last)} не ${measure} ${genitive(what)}`,
    change: {
      afterSome: (count: number, number: string, before: string) =>
        `, тоді як ${monthsBefore(count, number)}\u00a0— ${before}`,
      none: (count: number, number: string) => `, як і ${monthsBefore(count, number)}`,
      afterNone: (count: number, number: string) =>
        `, тоді як ${monthsBefore(count, number)}\u00a0— нічого`,
      same: (count: number, number: string, before: string) =>
        `, приблизно стільки ж, як ${monthsBefore(count, number)} (${before})`,
      more: (percent: string, count: number, number: string, before: string) =>
        `, на ${percent}% більше, ніж ${monthsBefore(count, number)} (${before})`,
      less: (percent: string, count: number, number: string, before: string) =>
        `, на ${percent}% менше, ніж ${monthsBefore(count, number)} (${before})`,
      times: (times: string, count: number, number: string, before: string) =>
        `, ${timesAs(times)} більше, ніж ${monthsBefore(count, number)} (${before})`,
    },
    sum: ({ scope, measure }: AidWhat, amount: string, period: string) =>
      `${capital(scope)}: ${measure} ${amount}, ${period}`,
    share: (kind: string, percent: string) => `; ${percent}% із неї\u00a0— ${kind}`,
    leads: (names: string, count: number, { scope, aid: what, measure }: AidWhat, value: string) =>
      `${leadersIn(count, measure, what)} серед ${genitive(scope)}\u00a0— ${names}: ${value}`,
    each: (count: number, value: string) => (count === 1 ? value : `по ${value}`),
    before: (name: string, value: string) => `, далі\u00a0— ${name} (${value})`,
  },
  subtitle: (
    what: string,
    measure: string,
    scope: string,
    how: string,
    unit: string,
    period: string,
  ) => `${capital(what)} (${measure}): ${scope}, ${how}, ${unit}, ${period}`,
  how: {
    monthly: { kind: 'за місяцями та видами', donor: 'за місяцями' },
    cumulative: {
      kind: 'з накопиченням за місяцями, за видами',
      donor: 'з накопиченням за місяцями',
    },
  },
  largest: (count: number, number: string, ofMembers: boolean) =>
    `${ofMembers ? membersText(count, number) : `${number} ${counted(count, 'донор', 'донори', 'донорів')}`} з найбільшими обсягами`,
  largestAnd: (_count: number, number: string, ofMembers: boolean) =>
    `${number} на графіку\u00a0— ${ofMembers ? 'члени' : 'донори'} з найбільшими обсягами та обрані`,
  founded: (date: string) => `засновано ${date}`,
  lineEnd: (name: string, amount: string) => `${name} ${amount}`,
  tip: { upTo: (month: string) => `по ${month}` },
  columns: { month: 'Місяць' },
  notes: {
    members:
      'Члени\u00a0— ті, що є ними на показаний день; їхню допомогу за попередні місяці теж ураховано. Місяць без запису\u00a0— нуль для донора, якого відстежують.',
    joint: {
      'eur-bn': null,
      'pct-gdp': 'Їхню спільну допомогу зіставлено з усіма їхніми економіками разом.',
      'eur-per-person': 'Їхню спільну допомогу зіставлено з усіма їхніми жителями разом.',
    } satisfies Record<AidUnit, string | null>,
    shares:
      'Частки в допомозі через спільні інституції не розподілено за місяцями, тож на цьому графіку їх немає.',
    origin: (parts: string) =>
      `Військова допомога всіх донорів за ці місяці за походженням: ${parts}. Видавець рахує це окремо; із сумою місяців вище воно не збігається.`,
    originPart: (percent: string, origin: string) => `${origin}\u00a0— ${percent}%`,
  },
  alt: (subtitle: string, title: string) =>
    `Графік у часі. ${sentence(subtitle)} ${sentence(title)}`,
};

const aidByDonor = {
  title: {
    largest: (names: string, count: number, what: AidTitleParts) =>
      `${leadersIn(count, what.measure, what.aid)} серед усіх ${what.scope}\u00a0— ${names}`,
    value: (head: string, value: string, count: number) =>
      `${head}: ${count === 1 ? '' : 'по '}${value}`,
    outside: (names: string, _count: number, more: string) =>
      `; ${more}\u00a0— ${names}, не з числа членів`,
    more: {
      'eur-bn': (measure: string) => `більше ${measure}`,
      'pct-gdp': () => 'більша частка',
      'eur-per-person': (measure: string) => `більше на особу ${measure}`,
    } satisfies Record<AidUnit, (measure: string) => string>,
    none: (what: string, measure: string, period: string) =>
      `Про ${doing(measure)} ${genitive(what)} не відомо, ${period}`,
  },
  scope: {
    members: 'членів',
    region: (region: string) => `членів${inGroup(region)}`,
    donors: 'донорів',
    donorsIn: (region: string) => `донорів${inGroup(region)}`,
  },
  subtitle: (what: string, measure: string, unit: string, period: string) =>
    `${capital(what)} за донорами: ${measure}, ${unit}, ${period}`,
  more: (number: string) => `та ще ${number} у таблиці`,
  others: 'Не є членами',
  beyond: (times: string) => `поза шкалою: ${times} × найдовша смуга`,
  segment: (name: string, kind: string, value: string) => `${name}, ${kind}: ${value}`,
  alt: (what: string, bars: string) => {
    const said = what.replace(/\.\.$/, '.');
    return bars === '' ? said : `${said} Смуги: ${bars}.`;
  },
  altBar: (name: string, value: string) => `${name}\u00a0— ${value}`,
  notes: {
    organisation: (names: string) =>
      `Окремо показано: ${names}. Така допомога надходить від усіх членів організації разом і не входить до смуги жодної країни.`,
    beyond:
      'Де хтось із тих, хто не є членом, дав набагато більше за будь-якого члена, число стоїть без смуги, щоб можна було прочитати смуги членів.',
  },
};

/** `41 запис із 38 джерел`. */
function recordsFrom(records: number, record: string, sources: number, source: string): string {
  return `${record} ${counted(records, 'запис', 'записи', 'записів')} із ${ofSources(sources, source)}`;
}

const forceSize = {
  reading: {
    latest: 'за найновішими даними про кожного',
    official: 'за словами власного уряду кожного',
    lowest: 'за найнижчими даними про кожного',
    highest: 'за найвищими даними про кожного',
  } satisfies Record<BasisChoice, string>,
  source: recordsFrom,
  title: {
    none: (date: string) => `Чисельність запланованих сил невідома станом на ${date}`,
    one: (figure: string) =>
      `Єдине досі повідомлення про чисельність запланованих сил\u00a0— ${soldiersText(figure)}`,
    same: (number: string, figure: string) =>
      `Усі ${reportsText(lastNumber(number), number)} називають одну чисельність запланованих сил\u00a0— ${soldiersText(figure)}`,
    spread: (low: string, high: string, newest: string) =>
      `Повідомлення про чисельність запланованих сил\u00a0— від ${low} ${soldiersText(`до ${high}`)}, за найновішими\u00a0— ${newest}`,
    pledged: (bounds: string) => `; показники членів у сумі\u00a0— ${bounds}`,
  },
  subtitle: (reading: string, date: string, sum: string) =>
    `Військові станом на ${date}: названа чисельність запланованих сил і сума показників членів, ${reading}. ${sum}`,
  sum: {
    atMost: (high: string) => `щонайбільше ${high}`,
    atLeast: (low: string) => `щонайменше ${low}`,
    tooOpen: 'показники надто невизначені, щоб їх підсумувати',
    none: 'показник жодного члена не відомий',
    noMembers: 'Жодного члена поки не відомо.',
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
        undisclosed === 0 ? '' : `кількість не розкрито\u00a0— ${number(undisclosed)}`,
        conditional === 0 ? '' : `за певних умов без числа\u00a0— ${number(conditional)}`,
        undecided === 0 ? '' : `рішення немає\u00a0— ${number(undecided)}`,
      ].filter((part) => part !== '');
      const of = inSum === null ? '' : ` (членів із показником: ${number(inSum)})`;
      return `На цей день: ${bounds}${of}${left.length === 0 ? '' : `; поза сумою: ${left.join(', ')}`}.`;
    },
  },
  tip: {
    report: (date: string, figure: string, confidence: string) =>
      `${date}: заплановані сили\u00a0— ${soldiersText(figure)} (${confidence})`,
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
      `З ${from}: показники членів ${bounds === null ? 'надто невизначені, щоб їх підсумувати' : `у сумі\u00a0— ${bounds}`} (членів із показником: ${inSum}; кількість не розкрито: ${undisclosed}; за певних умов без числа: ${conditional}; рішення немає: ${undecided})`,
  },
  legend: {
    exact: 'повідомлення з одним числом',
    range: 'повідомлення з діапазоном',
    sum: 'сума показників членів',
  },
  notes: {
    open: 'Кінець зі стрілкою або такий, що згасає, невідомий: «до» або «і більше».',
    sum: 'До суми входять лише члени з показником. Не розкрито\u00a0— це не нуль, тому сума не є чисельністю сил.',
    floor: 'У показника «до» нижня межа невідома; так само в суми, до якої він входить.',
    crowded: 'Повідомлення за сусідні дні стоять поруч.',
  },
  alt: {
    noReports: 'Повідомлень про чисельність запланованих сил немає.',
    reports: (count: number, number: string, span: string) =>
      `Чисельність запланованих сил у часі: ${reportsText(count, number)}, ${soldiersText(span)}.`,
    sum: (bounds: string) => ` Під ними смуга: показники членів, востаннє\u00a0— ${bounds}.`,
  },
  caption: (date: string) =>
    `Названа чисельність запланованих сил і суми показників членів, станом на ${date}`,
  columns: {
    date: 'Дата',
    what: 'Що',
    low: 'Найменше',
    high: 'Найбільше',
    counted: 'Члени з показником',
    undisclosed: 'Не розкрито',
    undecided: 'Рішення немає',
    conditional: 'За певних умов',
    ruledOut: 'Не направили б',
    noData: 'Немає даних',
    confidence: 'Певність',
    summary: 'Що було сказано',
  },
  table: {
    open: 'не визначено',
    report: (figure: string) => `названа чисельність${figure === '' ? '' : `: ${figure}`}`,
    sum: 'сума показників членів',
  },
  empty: (date: string) =>
    sentence(
      `Ні чисельність запланованих сил, ні показник жодного члена не відомі станом на ${date}`,
    ),
};

const stanceHistory = {
  reading: {
    latest: 'за найновішими даними про кожну країну',
    official: 'за словами власного уряду кожної країни',
    lowest: 'за найнижчими даними про кожну країну',
    highest: 'за найвищими даними про кожну країну',
  } satisfies Record<BasisChoice, string>,
  source: recordsFrom,
  title: {
    by: {
      latest: 'За найновішими даними, ',
      official: 'За заявами самих урядів, ',
      lowest: 'За найнижчими даними, ',
      highest: 'За найвищими даними, ',
    } satisfies Record<BasisChoice, string>,
    none: (date: string, region: string | null) =>
      `За цим прочитанням позиція щодо направлення військових не відома для жодного члена${inGroup(region)}, станом на ${date}`,
    unchanged: (known: number, number: string, region: string | null) =>
      known === 1
        ? `єдиний член${inGroup(region)} з відомою позицією її не змінив`
        : `жоден із ${ofMembers(known, number)}${inGroup(region)} з відомою позицією її не змінив`,
    changed: (
      count: number,
      number: string,
      known: number,
      knownNumber: string,
      region: string | null,
    ) =>
      known === 1
        ? `єдиний член${inGroup(region)} з відомою позицією її змінив`
        : `${number} із ${ofMembers(known, knownNumber)}${inGroup(region)} з відомою позицією ${either(count, 'змінив', 'змінили')} її`,
    times: (count: number, number: string) =>
      count === 2 ? 'двічі' : `${number} ${counted(count, 'раз', 'рази', 'разів')}`,
    only: (names: string, times: string, count: number) =>
      ` (${names}\u00a0— ${count === 1 ? '' : 'кожна країна '}${times})`,
    most: (names: string, times: string, count: number) =>
      `; найчастіше\u00a0— ${names} (${count === 1 ? '' : 'кожна країна\u00a0— '}${times})`,
    mostMany: (number: string, times: string) => `, ${number} з них\u00a0— ${times}`,
  },
  subtitle: (reading: string, date: string, region: string | null) =>
    `${sentence(`Позиція щодо направлення військових у часі, ${reading}, станом на ${date}${region === null ? '' : `; лише країни${inGroup(region)}`}`)} Позначки під смугою\u00a0— твердження, за тим, хто це каже.`,
  group: (id: 'would-send' | 'open' | 'would-not' | 'unspoken' | 'other', number: string) =>
    `${
      {
        'would-send': 'Члени, які направили б військових, хоча б за певних умов',
        open: 'Члени без рішення',
        'would-not': 'Члени, які не направили б військових',
        unspoken: 'Члени, про яких не висловився ніхто з тих, чиє слово тут враховується',
        other: 'Не є членами',
      }[id]
    } (${number})`,
  tip: {
    period: (name: string, stance: string, from: string, until: string | null) =>
      `${name}: ${stance} з ${from}${until === null ? '' : ` до ${until}`}`,
    claim: (name: string, date: string, stance: string, basis: string) =>
      `${name}, ${date}: ${stance} (${basis})`,
    aside: (text: string, remark: string) => `${text}; ${remark}`,
  },
  notes: {
    marks:
      'Смуга починається з першої відомої заяви, а не з першої думки. Твердження, датоване місяцем, діє з останнього дня місяця. Де дні близькі, позначки стоять поруч.',
    reading: {
      latest:
        'Зміна може також означати, що останнім висловився хтось інший. Виберіть «лише власний уряд», щоб побачити, коли уряди змінювали власне слово.',
      official:
        'Смуги складено лише з того, що каже власний уряд кожної країни; позначки інших тверджень бліді.',
      lowest:
        'З-поміж найновіших слів уряду, інших урядів, преси та партій вирішує те, що найближче до «ні».',
      highest:
        'З-поміж найновіших слів уряду, інших урядів, преси та партій вирішує те, що найближче до «так».',
    } satisfies Record<BasisChoice, string>,
    unheard: (names: string) =>
      `Ніхто з тих, чиє слово тут враховується, не говорив про: ${names}.`,
    silent: (names: string) => `Члени, щодо яких заяв не відомо, а це не «ні»: ${names}.`,
  },
  alt: (count: number, number: string, changed: number, changedNumber: string, date: string) => {
    if (count === 0) return sentence(`Смуг позицій немає: заяв не відомо, станом на ${date}`);
    const strips = `Смуги позицій у часі: ${countriesText(count, number)}, по ${date}`;
    if (count === 1)
      return `${strips}; позиція ${changed === 0 ? 'не змінювалася' : 'змінилася щонайменше раз'}.`;
    return changed === 0
      ? `${strips}; жодна позиція не змінювалася.`
      : `${strips}; щонайменше раз змінилася позиція ${changedNumber} із них.`;
  },
  caption: (date: string) => `Позиції щодо направлення військових у часі, станом на ${date}`,
  stillSo: 'досі так',
  columns: {
    from: 'Від',
    until: 'До',
    stance: 'Позиція',
    basis: 'Хто це каже',
    accounts: 'Дані',
    changes: 'Усього змін',
  },
  empty: (date: string) =>
    sentence(`Жодної заяви про направлення військових не відомо станом на ${date}`),
};

const meetings = {
  source: recordsFrom,
  level: (level: string) => EVENT_LEVELS[level] ?? level,
  title: {
    none: (date: string) => `Жодної зустрічі не відомо станом на ${date}`,
    uncounted: (count: number, number: string) =>
      `Відомо про ${number} ${counted(count, 'зустріч', 'зустрічі', 'зустрічей')}, але ніхто не повідомив, скільки було учасників`,
    largest: ({
      count,
      number,
      figure,
      dates,
      list,
    }: Parameters<Messages['meetings']['title']['largest']>[0]) =>
      `Відомо про ${meetingsText(count, number)}; найбільше країн та організацій нараховано ${list(dates)}: ${figure}`,
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
      const known = `${number} ${either(all, 'відомої зустрічі', 'відомих зустрічей')}`;
      const host = hosted === 0 ? '' : `, з них ${hostedNumber}\u00a0— у ролі господаря`;
      const away = absent === 0 ? '' : `; відсутність згадано на ${absentNumber}`;
      const head = capital(name);
      if (present === 0) {
        return `${head}: участі не згадано ${all === 1 ? 'в єдиній відомій зустрічі' : `в жодній із ${known}`}${away}`;
      }
      return `${head}: згадано участь ${all === 1 ? 'в єдиній відомій зустрічі' : `у ${presentNumber} із ${known}`}${host}${away}`;
    },
  },
  subtitle: (date: string, name: string | null) =>
    `Скільки країн та організацій, за повідомленнями, взяли участь, станом на ${date}; ${
      name === null
        ? 'позначки\u00a0— за тим, хто зустрічався'
        : `позначки\u00a0— за участю: ${name}`
    }. Смуга\u00a0— від найнижчого до найвищого повідомлення.`,
  legend: {
    leaders: 'лідери',
    ministers: 'міністри',
    military: 'начальники генштабів і планувальники',
    other: 'радники та інші',
    loose: 'кількість, яку не вдається пов’язати з однією зустріччю',
  },
  tip: {
    meeting: (date: string, title: string, level: string, count: string) =>
      `${date}, ${title} (${level}): ${count}`,
    presence: (tip: string, name: string, presence: string) => `${tip}; ${name}: ${presence}`,
    counted: (figure: string) => `за повідомленнями, ${figure}`,
    uncounted: 'кількість учасників не повідомлено',
    loose: (date: string, figure: string) =>
      `${date}: кількість учасників\u00a0— ${figure}, зустріч не з’ясовано`,
  },
  uncounted: (count: number, number: string) =>
    `${meetingsText(count, number)} без даних про кількість учасників`,
  notes: {
    counts:
      'Кількість учасників\u00a0— як повідомлено: дехто рахує й організації, дехто лише країни. Коротка риска поперек смуги\u00a0— окреме повідомлення. Зустрічі за сусідні дні стоять поруч.',
    named: (name: string) =>
      `Якщо когось не названо, це не означає відсутності: джерела рідко перелічують усіх. Показано, де джерело називає: ${name}.`,
    uncounted: 'Зустрічі, учасників яких ніхто не порахував, стоять під віссю. Це не нуль.',
    loose:
      'Повідомлення за день із кількома зустрічами показано окремо, якщо воно не підходить рівно до однієї з них.',
    all: 'Ураховано й зустрічі в інших форматах та зустрічі частини коаліції; віхи\u00a0— не зустрічі.',
  },
  alt: (count: number, number: string, withCount: string | null) =>
    count === 0
      ? 'Жодної зустрічі поки не відомо.'
      : `${meetingsText(count, number)} у часі; із названою кількістю учасників\u00a0— ${withCount ?? 'жодної'}.`,
  caption: (date: string) => `Зустрічі, станом на ${date}`,
  columns: {
    date: 'Дата',
    title: 'Зустріч',
    level: 'Рівень',
    place: 'Місце',
    low: 'Найменша кількість',
    high: 'Найбільша кількість',
    reports: 'Окремі повідомлення',
    named: 'Названо джерелом',
  },
  table: { open: 'не визначено', uncounted: 'не повідомлено', loose: 'зустріч не з’ясовано' },
  empty: (date: string) => sentence(`Жодної зустрічі не відомо станом на ${date}`),
};

const memberCount = {
  title: {
    nobody: (date: string) => `Поіменно не відомо жодного члена, станом на ${date}`,
    listed: (count: number, number: string) =>
      `У поіменному переліку тут\u00a0— ${membersText(count, number)}`,
    one: (name: string, figure: string) =>
      `; найновіше повідомлення за визначенням «${name}»\u00a0— ${figure}`,
    same: (number: string, figure: string) =>
      `; найновіші підрахунки за іншими визначеннями (${number}) однакові: ${figure}`,
    spread: (number: string, low: string, high: string) =>
      `; найновіші підрахунки за ${number} ${either(lastNumber(number), 'іншим визначенням', 'іншими визначеннями')}\u00a0— від ${low} до ${high}`,
  },
  subtitle: (date: string) =>
    `Кількість країн станом на ${date}: одна лінія\u00a0— одне визначення, одна позначка\u00a0— одне повідомлення. Числа біля назв\u00a0— найновіші.`,
  named: 'Члени в поіменному переліку',
  tip: {
    named: (date: string, count: number, number: string) =>
      `З ${date}: у поіменному переліку ${membersText(count, number)}`,
    report: (date: string, name: string, figure: string, confidence: string) =>
      `${date}: ${name}: ${figure} (${confidence})`,
  },
  notes: {
    named:
      'Член зараховується з першої знайденої участі, а це не вступ: офіційного переліку не знайдено.',
    line: 'Лінії з’єднують лише повідомлення за одним визначенням; між двома повідомленнями нічого не відомо. Вони закінчуються найновішим повідомленням.',
    sameDay:
      'Де повідомлення за один день розходяться, показано всі; лінія проходить через найпевніше з них.',
    range: 'Через діапазон лінія проходить по його верхній межі.',
    open: 'Кінець зі стрілкою або такий, що згасає, невідомий: «до» або «і більше».',
  },
  alt: (number: string | null, others: readonly string[]) =>
    `Лінії кількості членів у часі. Поіменно: ${number ?? 'поки нікого'}${others.length === 0 ? '' : `; найновіші повідомлення: ${others.join('; ')}`}.`,
  altDefinition: (name: string, figure: string) => `${name}: ${figure}`,
  source: (records: number, number: string) =>
    `${number} ${counted(records, 'запис', 'записи', 'записів')} про членів і повідомлення`,
  caption: (date: string) => `Кількість членів за визначеннями, станом на ${date}`,
  columns: {
    date: 'Дата',
    definition: 'Визначення',
    low: 'Найменше',
    high: 'Найбільше',
    confidence: 'Певність',
    summary: 'Що було сказано',
  },
  table: { open: 'не визначено' },
  empty: (date: string) => sentence(`Ні члени, ні їхня кількість не відомі станом на ${date}`),
};

/** What is different on the later of two days. Counts come as numbers and as texts. */
const changes = {
  title: (from: string, to: string) => `Що змінилося з ${from} до ${to}`,
  headline: sentence,
  nothing: 'Не змінилося нічого, що відомо цьому реєстру.',
  clause: {
    stances: (count: number, number: string) =>
      `${number} ${counted(count, 'позиція', 'позиції', 'позицій')} щодо направлення військових ${either(count, 'змінилася', 'змінилися')}`,
    firstStances: (count: number, number: string) =>
      `${either(count, 'стала відома', 'стали відомі')} ${number} ${counted(count, 'позиція', 'позиції', 'позицій')} щодо направлення військових`,
    moreStances: (number: string) =>
      `ще ${number} ${either(lastNumber(number), 'стала відома', 'стали відомі')}`,
    figures: (count: number, number: string) =>
      `кількість військових названо ${number} ${counted(count, 'раз', 'рази', 'разів')}`,
    otherFigures: (count: number, number: string) =>
      `${number} ${counted(count, 'показник', 'показники', 'показників')} щодо військових більше не ${either(count, 'враховується', 'враховуються')}`,
    joined: (count: number, number: string) =>
      `${membersText(count, number)} ${either(count, 'приєднався', 'приєдналися')}`,
    left: (count: number, number: string) =>
      `${membersText(count, number)} ${either(count, 'вийшов', 'вийшли')}`,
    roles: (count: number, number: string) =>
      `${rolesText(count, number)} ${either(count, 'з’явилася або змінилася', 'з’явилися або змінилися')}`,
    meetings: (count: number, number: string) =>
      `${counted(count, 'відбулася', 'відбулися', 'відбулося')} ${meetingsText(count, number)}`,
    allocated: (euros: string) => `виділено ${euros} допомоги`,
    committed: (euros: string) => `обіцяно ${euros} допомоги`,
    aid: 'зафіксовано невеликі суми допомоги',
    otherParts: (count: number, number: string) =>
      `${number} ${counted(count, 'сторона бере', 'сторони беруть', 'сторін беруть')} участь інакше`,
    milestones: (count: number, number: string) =>
      `пройдено ${number} ${counted(count, 'віху', 'віхи', 'віх')}`,
    reports: (count: number, number: string) =>
      `оприлюднено ${number} ${counted(count, 'підрахунок', 'підрахунки', 'підрахунків')}`,
  },
  reading: (basis: string) =>
    `Прочитання: ${basis}. Того, що було відомо вже на перший день, не повторено. Кожен рядок відкриває твердження, на яких він ґрунтується.`,
  group: {
    stances: 'Змінилася позиція',
    firstStances: 'Позиція вперше стала відома',
    soldiers: 'Кількість військових',
    parts: 'Участь у коаліції',
    roles: 'Ролі',
    meetings: 'Зустрічі',
    milestones: 'Віхи',
    reports: 'Оприлюднені підрахунки',
    aid: 'Додана допомога',
  },
  withCount: (heading: string, number: string) => `${heading} (${number})`,
  none: (headings: string) => `Нічого нового: ${headings}.`,
  became: 'тепер',
  saidBy: (date: string, basis: string) => `${date}, ${basis}`,
  remarks: (texts: readonly string[]) => texts.join('; '),
  reversed: 'позиція стала протилежною',
  named: (figure: string, basis: string, date: string) => `${figure} (${basis}, ${date})`,
  noPart: 'про участь не відомо',
  lead: { began: 'тепер серед лідерів', ended: 'більше не серед лідерів' },
  roleNew: (role: string, status: string) => `${role}: ${status}`,
  roleChanged: (role: string, before: string, after: string) => `${role}: ${before} → ${after}`,
  noReport: 'без підрахунку',
  reports: (count: number, number: string, date: string) =>
    `${number} ${counted(count, 'нове повідомлення', 'нові повідомлення', 'нових повідомлень')}, ${
      count === 1 ? date : `найновіше\u00a0— ${date}`
    }`,
  aidIntro: (months: string, total: string, count: number, number: string) =>
    `Виділено ${months} (${number} ${counted(count, 'донор', 'донори', 'донорів')}): ${total}.`,
  months: (from: string, through: string) =>
    from === through ? `за ${from}` : `за період ${from}\u00a0— ${through}`,
  committedInAll: (euros: string) => `загалом обіцяно ${euros}`,
  aidKind: (kind: string, euros: string) => `${kind}\u00a0— ${euros}`,
  control: {
    start: 'Порівняти дві дати',
    leave: 'Завершити порівняння',
    group: 'Дві дати для порівняння',
    from: 'Від',
    to: 'До',
    fromHandle: 'Раніша дата',
    toHandle: 'Пізніша дата',
    help: 'Стрілки зсувають на день, із Shift\u00a0— до наступної події, Page Up і Page Down\u00a0— на місяць, Home і End\u00a0— до країв.',
    presets: 'Порівняти',
    preset: {
      first: (level: string) => `Перша й остання зустрічі (${level})`,
      previous: (level: string) => `Дві останні зустрічі (${level})`,
      year: () => 'Останні дванадцять місяців',
    },
  },
  map: {
    legend: {
      nearer: (date: string) => `ближче до направлення, ніж ${date}`,
      farther: (date: string) => `далі від направлення, ніж ${date}`,
      first: (date: string) => `позиція ще не була відома ${date}`,
    },
    note: (count: number, number: string, date: string) =>
      count === 1
        ? sentence(
            `Трикутником або ромбом позначено країну, чия позиція не така, якою була ${date}`,
          )
        : sentence(
            `Трикутниками та ромбами позначено ${number} ${counted(count, 'країну', 'країни', 'країн')}, чия позиція не така, якою була ${date}`,
          ),
    noteNone: (date: string) =>
      sentence(`Жодна позиція на цій карті не відрізняється від тієї, що була ${date}`),
    before: (date: string, stance: string) => `${date}: ${stance}`,
    alt: (count: number, number: string, date: string) =>
      ` ${sentence(`${number} ${counted(count, 'позиція не така, якою була', 'позиції не такі, якими були', 'позицій не такі, якими були')} ${date}`)}`,
    column: (date: string) => `Позиція на ${date}`,
  },
  bars: {
    isNew: 'нове',
    isChanged: 'змінено',
    note: (count: number, number: string, date: string) =>
      `${number} ${counted(count, 'країна має', 'країни мають', 'країн мають')} нове або змінене число порівняно з ${date}; позначка «нове» стоїть біля країни та кожного нового повідомлення.`,
    noteNone: (date: string) => sentence(`Нових або змінених чисел немає порівняно з ${date}`),
    before: (tip: string, date: string, value: string) => `${tip}; ${date}: ${value}`,
    newTip: (tip: string) => `${tip}; нове`,
  },
};

/** The page of a country, organisation or group. */
const memberPage = {
  unknownTitle: 'Немає в цьому реєстрі',
  unknown: (code: string) =>
    `Адреса запитує «${code}», а реєстр не знає країни, організації чи групи з таким кодом. Ось ті, які він знає:`,
  switcher: 'Країна або група',
  jumps: 'На цій сторінці',
  sections: {
    stance: 'Позиція щодо військових',
    soldiers: 'Скільки військових',
    roles: 'Ролі',
    aid: 'Допомога',
    part: 'Участь у коаліції',
    meetings: 'Зустрічі',
    reports: 'Оприлюднені підрахунки',
    statements: 'Заяви',
    figures: 'Довідкові показники',
  },
  asof: (date: string) => sentence(`Станом на ${date}`),
  noPart: (date: string) => sentence(`Про участь у коаліції не відомо станом на ${date}`),
  partSince: (part: string, date: string) =>
    `У коаліції: ${part}. Перша знайдена участь: ${date}; це не дата вступу.`,
  host: 'Країна, куди направили б військових.',
  partUndated: (part: string) => `У коаліції: ${part}; дата невідома.`,
  keyStance: 'щодо направлення військових',
  keySoldiers: 'військові',
  keyRoles: 'ролі з будь-яким статусом',
  keyAid: 'виділена допомога',
  countOf: (count: string, what: string) => `${what} (${count})`,
  notLoaded: 'Не завантажено, тож тут нічого не можна сказати.',
  notTrackedShort: 'видавець не відстежує, а це не нуль',
  noMonths: 'на цей день не враховано жодного місяця даних',
  nobody: (date: string) =>
    sentence(`Ніхто з тих, чиє слово тут враховується, не висловився станом на ${date}`),
  decidedBy: (date: string, basis: string) => `вирішує твердження (${date}, ${basis})`,
  disputed:
    'Дані розходяться: найновіша заява власного уряду та найновіше слово когось іншого суперечать одне одному.',
  strip: 'позиція за обраним прочитанням',
  since: (stance: string, date: string) => `${stance} з ${date}`,
  said: (stance: string, date: string) => `${stance} (${date})`,
  amountMeaning: {
    range: '— за прочитанням, обраним вище.',
    none: '— за повідомленням: рівно нуль.',
    undisclosed: '— про військових ідеться, але число невідоме. Це не нуль.',
    undecided: '— сторона ще не визначилася, тож розкривати нема чого.',
    conditional: '— залежить від умов, число невідоме. Це не нуль.',
    'ruled-out': '— позиція вище їх виключає, хоч би що повідомляли раніше.',
    'not-asked': '— не є членом коаліції, і про власних військових ніхто нічого не казав.',
    'no-data': '— ніхто не казав нічого, що відомо цьому реєстру.',
  } satisfies Record<Amount['kind'], string>,
  perActive: (figure: string) =>
    `На кожні 10\u00a0000 військовослужбовців дійсної служби: ${figure}.`,
  noReports: 'Числа ніхто не повідомляв.',
  spread: (count: number, number: string, span: string) =>
    count === 1
      ? `${reportsText(count, number)}, названо ${span}`
      : `${reportsText(count, number)}; названі числа: ${span}`,
  roleSince: (status: string, date: string) => `${status}, ${date}`,
  aidCaption: (from: string, through: string) =>
    `${sentence(`Допомога, ${spanText(from, through)}`)} Частки ВВП\u00a0— від ВВП 2021 року.`,
  aidUnits: { 'eur-bn': 'млрд євро', 'pct-gdp': '% ВВП', 'eur-per-person': 'євро на особу' },
  aidLines: {
    military: 'Військова, виділено',
    financial: 'Фінансова, виділено',
    humanitarian: 'Гуманітарна, виділено',
    allocations: 'Виділено загалом',
    commitments: 'Обіцяно, разом із виділеним',
  },
  notTracked:
    'Видавець даних про допомогу не відстежує цієї сторони. Це відсутність даних, а не нуль.',
  pledges: 'Публічні обіцянки',
  pledgesNote:
    'Як оголошено, власні та спільні. Вони перетинаються з показниками вище й одна з одною, тому їх ніколи не додають.',
  meetings: (all: string, hosted: string, attended: string, absent: string) =>
    `Відомих на цей день зустрічей\u00a0— ${all}. Джерела називають: господар\u00a0— ${hosted}, присутність\u00a0— ще ${attended}, відсутність\u00a0— ${absent}. Якщо когось не названо, це не означає відсутності.`,
  presence: {
    hosted: 'господар',
    attended: 'названо серед присутніх',
    absent: 'названо серед відсутніх',
    'not-named': 'не названо',
  } satisfies Record<Presence, string>,
};

/** The page of all records and all sources. */
const sourcesPage = {
  title: 'Джерела',
  intro: (records: string, sources: string) =>
    `У реєстрі ${records} ${counted(lastNumber(records), 'запис', 'записи', 'записів')} із ${ofSources(lastNumber(sources), sources)}. Кожен виклад\u00a0— нашими словами.`,
  stateMedia: (count: number, number: string, percent: string, only: number, alone: string) => {
    if (count === 0) {
      return 'Жодне з джерел не підконтрольне державі\u00a0— учасниці війни й не близьке до неї.';
    }
    const many = `${number} із джерел (${percent}%) ${either(count, 'підконтрольне державі\u00a0— учасниці війни або близьке до неї', 'підконтрольні державі\u00a0— учасниці війни або близькі до неї')}; це позначено всюди, де на них посилаються`;
    const rest =
      only === 0
        ? 'лише на таких джерелах не ґрунтується жоден запис'
        : `лише на таких джерелах ${either(only, 'ґрунтується', 'ґрунтуються')} ${alone} ${counted(only, 'запис', 'записи', 'записів')}`;
    return `${many}; ${rest}.`;
  },
  search: 'Пошук',
  about: 'Про що',
  everything: 'усе',
  kindWithCount: (name: string, count: string) => `${name} (${count})`,
  only: {
    record: (id: string) => `лише запис ${id}`,
    source: (id: string) => `лише із джерела ${id}`,
    unknown: (id: string) => id,
  },
  listing: 'Перелік',
  byClaim: 'записи',
  bySource: 'джерела',
  showAll: 'Показати все',
  unknownFocus: (id: string) => `У реєстрі немає запису, джерела чи набору даних «${id}».`,
  entriesFound: (count: number, number: string) => {
    if (count === 0) {
      return 'Нічого не знайдено. Усі слова мають траплятися в одному записі або його джерелах.';
    }
    const found = `${number} ${counted(count, 'запис', 'записи', 'записів')}`;
    return count === 1
      ? found
      : `${found}, спершу найновіші; місяці одного донора\u00a0— один запис`;
  },
  sourcesFound: (count: number, number: string) => {
    if (count === 0) {
      return 'Жодного джерела не знайдено. Усі слова мають траплятися в одному джерелі або в записі, що на нього посилається.';
    }
    const found = `${number} ${counted(count, 'джерело', 'джерела', 'джерел')}`;
    return count === 1 ? found : `${found}, спершу ті, на які посилаються найчастіше`;
  },
  citedBy: (count: number, number: string) =>
    `посилається ${number} ${counted(count, 'запис', 'записи', 'записів')}`,
  uncited: 'Жоден запис на нього не посилається.',
};

/** Fields of records, as an editor would call them. A field that is missing here is named as in the files. */
const FIELDS: Readonly<Record<string, string>> = {
  about: 'Сторона',
  date: 'Дата',
  summary: 'Виклад',
  confidence: 'Певність',
  participation: 'Участь у коаліції',
  lead: 'Серед лідерів',
  stance: 'Позиція',
  place: 'Місце',
  soldiers: 'Військові',
  basis: 'Хто це каже',
  reportedBy: 'Хто повідомляє',
  conditions: 'Умови',
  role: 'Роль',
  status: 'Статус',
  metric: 'Що пораховано',
  low: 'Щонайменше',
  high: 'Щонайбільше',
  subject: 'Мовець',
  topic: 'Тема',
  endDate: 'Останній день',
  title: 'Назва',
  format: 'Формат',
  level: 'Рівень',
  hosts: 'Господарі',
  reported: 'Кількість учасників',
  attendees: 'Названо серед присутніх',
  absent: 'Названо серед відсутніх',
  donor: 'Донор',
  month: 'Місяць',
  military: 'Військова, млрд євро',
  financial: 'Фінансова, млрд євро',
  humanitarian: 'Гуманітарна, млрд євро',
  commitments: 'Обіцяно, млрд євро',
  measure: 'Показник',
  total: 'Разом, млрд євро',
  shareOfGdpPct: 'Частка ВВП, %',
  from: 'Від',
  through: 'По',
  bilateralPctGdp: 'Двостороння допомога, % ВВП',
  euSharePctGdp: 'Через ЄС, % ВВП',
  totalPctGdp: 'Разом, % ВВП',
  euShareEurBn: 'Через ЄС, млрд євро',
  stockpile: 'Із запасів, млрд євро',
  procurement: 'Нові закупівлі, млрд євро',
  unspecified: 'Походження не вказано, млрд євро',
  natoPurl: 'Закупівлі через PURL, млрд євро',
  category: 'Категорія',
  number: 'Кількість',
  valueEur: 'Вартість, євро',
  items: 'Зразки',
  kind: 'Вид',
  amount: 'Сума',
  currency: 'Валюта',
  amountEur: 'Сума, євро',
  name: 'Назва',
  partOf: 'Частина від',
  participants: 'Спільно',
  code: 'Код',
  population: 'Населення',
  populationYear: 'Рік даних про населення',
  populationSource: 'Джерело даних про населення',
  gdpUsdBn: 'ВВП, млрд доларів США',
  gdpYear: 'Рік ВВП',
  gdpSource: 'Джерело ВВП',
  gdp2021EurBn: 'ВВП 2021 року, млрд євро',
  activePersonnel: 'Військовослужбовці дійсної служби',
  activePersonnelMin: 'Військовослужбовці дійсної служби, щонайменше',
  activePersonnelMax: 'Військовослужбовці дійсної служби, щонайбільше',
  activePersonnelYear: 'Рік даних про військовослужбовців',
  memberships: 'Належність',
  sources: 'Джерела',
};

/** What each release added, changed and withdrew: on its page and in the feeds. */
const changelogPage = {
  title: 'Виправлення та випуски',
  intro:
    'Реєстр виходить випусками. Твердження, що виявилося хибним, ніколи не переписують: його відкликають із поясненням, а поруч додають правильне. Тож кожне виправлення перелічено тут, а давніший випуск завжди можна показати таким, яким він був.',
  hashNote:
    'Кожен випуск має хеш змісту, обчислений з усіх його записів і джерел. Якби щось із них потім змінили, хеш перестав би збігатися, і реєстр не можна було б опублікувати.',
  feedAll: 'Стрічка Atom усіх випусків',
  feedOne: (address: string) =>
    `Кожна країна має власну стрічку за адресою її сторінки, до якої дописано feed.xml, наприклад ${address}.`,
  feedCountry: (name: string) => `Зміни: ${name}`,
  feedOf: (title: string, subject: string) => `${title}: ${subject}`,
  release: (date: string) => `Випуск від ${date}`,
  hash: 'Хеш змісту',
  first: (records: string) =>
    `Перший випуск: ${records} ${counted(lastNumber(records), 'запис', 'записи', 'записів')}, усі перелічено з джерелами.`,
  firstCount: (dataset: string, count: string) => `${dataset}: ${count}`,
  allRecords: 'Усі записи та всі джерела',
  counts: (added: string, changed: string, withdrawn: string) =>
    `додано ${added}, змінено ${changed}, відкликано ${withdrawn}`,
  nothing: 'Жодного запису не додано, не змінено й не відкликано.',
  groups: {
    changed: (count: string) => `Змінено (${count})`,
    withdrawn: (count: string) => `Відкликано (${count})`,
    added: (count: string) => `Додано (${count})`,
  },
  action: {
    changed: (what: string) => `Змінено: ${what}`,
    withdrawn: (what: string) => `Відкликано: ${what}`,
    added: (what: string) => `Додано: ${what}`,
  },
  more: (count: string) => `та ще ${count}`,
  reason: (reason: string) => `Причина: ${reason}`,
  caption: (what: string) => `Що змінилося: ${what}`,
  columns: { field: 'Поле', before: 'Було', after: 'Стало' },
  sameFields: 'Поля обох записів однакові.',
  fieldIn: (month: string, field: string) => `${month}: ${field}`,
  fields: FIELDS,
  notStated: 'не вказано',
  none: 'немає',
  yes: 'так',
  no: 'ні',
  about: (subject: string, what: string) => `${subject}: ${what}`,
  onDay: (what: string, date: string) => `${what}, ${date}`,
  months: (what: string, count: string) => `${what}, ${monthsText(count)}`,
  record: {
    stances: 'позиція щодо направлення військових',
    roles: 'роль',
    members: 'участь у коаліції',
    reports: 'оприлюднений підрахунок',
    events: 'зустріч або віха',
    statements: 'заява',
    'aid-pledges': 'обіцянка допомоги',
    'aid-totals': 'допомога загалом',
    'aid-monthly': 'допомога за місяцями',
    'aid-eu-shares': 'частка в допомозі ЄС',
    'aid-military-by-origin': 'військова допомога за походженням',
    'aid-weapons': 'важке озброєння',
    countries: 'показники, з якими порівнюють інші',
  },
};

/** Files to take away: the panel, and what stands inside the files. */
const embeds: Messages['embeds'] = {
  title: 'Вбудувати графік',
  intro:
    'Виберіть графік, погляньте на нього очима своїх читачів і скопіюйте код. Вбудовані графіки видно ще до запуску скриптів, вони не зсувають вашу сторінку й не встановлюють файлів cookie.',
  frameTitle: (title, date) => `${title} (інтерактивна графіка, станом на ${date})`,
  what: 'Що показано',
  charts: {
    'troop-stances': 'Позиції щодо військових: карта',
    'troops-pledged': 'Обіцяні військові',
    'force-size': 'Чисельність сил',
    'stance-history': 'Позиції в часі',
    'aid-by-donor': 'Допомога за донорами',
    'aid-map': 'Допомога: карта',
    'aid-over-time': 'Допомога в часі',
    roles: 'Хто що робить',
    meetings: 'Зустрічі',
    'member-count': 'Кількість членів',
    members: 'Усі члени: таблиця',
  },
  chart: 'Графік',
  date: 'Дата',
  newest: 'завжди найновіша',
  oneDay: 'один день',
  day: 'День',
  compared: (from, to) => `зміни: ${from}\u00a0— ${to}`,
  form: 'Вигляд',
  forms: { graphic: 'графік', table: 'таблиця' },
  countries: (names) =>
    names === null ? 'Позначені країни: жодної' : `Позначені країни: ${names}`,
  findCountry: 'Знайти країну',
  noCountry: 'Країни з такою назвою на цьому графіку немає.',
  markNone: 'Зняти всі позначки',
  look: 'Який вигляд має',
  language: 'Мова',
  theme: 'Кольори',
  themes: { auto: 'як у системі читача', light: 'світлі', dark: 'темні' },
  data: 'Дані',
  live: 'оновлюються з реєстром',
  frozen: (release) => `заморожені: реєстр, ${release}`,
  parts: 'Складники',
  flags: {
    plain: 'лише графік і рядок джерела',
    hideControls: 'без перемикачів',
    transparent: 'прозоре тло',
    static: 'без інтерактивності',
    nologo: 'без посилання на головну',
  },
  accent: 'Колір посилань',
  accentNote: 'Шість шістнадцяткових цифр, наприклад 1a73e8; порожньо\u00a0— наш власний.',
  accentProblem: 'Це не колір. Укажіть шість шістнадцяткових цифр, наприклад 1a73e8.',
  contrast: {
    light: (ratio) => `На світлому тлі контраст становить ${ratio} до 1.`,
    dark: (ratio) => `На темному тлі контраст становить ${ratio} до 1.`,
    tooLow: (least) => `Менше ніж ${least} до 1 важко читати: там лишається наш власний колір.`,
  },
  width: 'Ширина',
  widths: { full: 'на всю доступну ширину', fixed: 'стала' },
  pixels: 'Пікселі',
  widthProblem: (least, most) => `Укажіть ціле число від ${least} до ${most}.`,
  group: 'Пов’язати з групою',
  groupNote:
    'Вбудовані на одній сторінці графіки з однаковою назвою групи мають спільну дату та позначені країни\u00a0— там, де працює embed.js.',
  groupProblem: 'Лише літери, цифри, - та _, щонайбільше 40.',
  preview: 'Попередній перегляд',
  previewWidths: { 360: 'телефон', 600: 'колонка', 900: 'екран' },
  previewOf: (title) => `Попередній перегляд: ${title}`,
  scaled: (percent) => `Показано в масштабі ${percent}%.`,
  measured: (height, width) =>
    `Виміряно: висота ${height} px за ширини ${width} px. Цю висоту код резервує.`,
  estimated: (height, width) =>
    `Ще не виміряно: код резервує приблизно ${height} px за ширини ${width} px.`,
  code: 'Код',
  kind: 'Що копіювати',
  kinds: { script: 'Скрипт', iframe: 'Iframe', image: 'Зображення', link: 'Посилання (oEmbed)' },
  when: {
    script:
      'Для сторінок, що дозволяють скрипти: висота завжди відповідна, графіки можна пов’язувати, а де скрипти вимкнено, на їхньому місці стоїть зображення.',
    iframe:
      'Для систем, що вилучають скрипти: на вашій сторінці їх не потрібно, а висота правильна за виміряної ширини.',
    image:
      'Для розсилок і систем, що не дозволяють ні того, ні того: зображення, яке веде до графіка.',
    link: 'Для систем, що перетворюють вставлені посилання на графіки: поставте його окремим рядком.',
  },
  imageLimits: 'Зображення завжди показує найновіший стан, без ваших налаштувань.',
  linkLimits:
    'Вставлене посилання стає найновішим станом графіка його мовою; інші налаштування не передаються.',
  noOembed:
    'Цю копію зібрано без публічної адреси, тому вона не відповідає на запити oEmbed: посилання лишається посиланням.',
  noPicture: 'У цій копії немає зображення цього графіка.',
  copyKind: (kind) => `Копіювати: ${kind}`,
  selectAll: 'Код виділено: скопіюйте його клавішами Ctrl+C або ⌘C.',
  open: 'Відкрити вбудований графік окремо',
  help: 'Довідка для редакцій',
  systems: {
    title: 'Системи публікації',
    items: [
      {
        name: 'WordPress',
        text: 'Вставте iframe у блок «Довільний HTML». Вставлене посилання теж спрацює, якщо сайту дозволено самому знаходити oEmbed; тоді WordPress покаже графік в ізольованій рамці з висотою, яку називає наша відповідь.',
      },
      {
        name: 'Medium, Substack і подібні',
        text: 'Вони беруть лише посилання й запитують власну службу, що за ними стоїть. Якщо вона нас не знає, скористайтеся зображенням.',
      },
      {
        name: 'AMP',
        text: 'Передайте адресу вбудованого графіка в amp-iframe з resizable та елементом overflow. Графік повідомляє свою висоту так, як очікує AMP.',
      },
      {
        name: 'Системи з власними обробниками (Arc, Guardian та інші)',
        text: 'Скористайтеся iframe. Для обробника, створеного під повідомлення Guardian або Datawrapper, додайте до адреси resize=guardian або resize=dw\u00a0— і графік надсилатиме їх також.',
      },
      {
        name: 'Pym',
        text: 'Додайте до адреси resize=pym і передайте її в pym.Parent; решту Pym додасть сам.',
      },
    ],
  },
  policy: {
    title: 'Content-Security-Policy',
    text: 'Якщо ваші сторінки надсилають таку політику, дозвольте цю одну адресу. Друга частина потрібна лише для скрипту, третя\u00a0— для зображень. Більше нізвідки нічого не завантажується.',
  },
  privacy: {
    title: 'Приватність',
    text: 'Вбудовані графіки не встановлюють файлів cookie, нічого не зберігають у браузері, нікого не рахують і нічого не запитують в інших серверів.',
  },
  contracts: {
    title: 'На що можна покластися',
    text: (address, messages) =>
      `Адреси лишаються, так само назви й значення їхніх параметрів (версія ${address}) та повідомлення вашій сторінці (версія ${messages}). Заморожений графік зберігає свої числа; він повідомляє, коли з’являються новіші.`,
    health: 'Версії, обсяги та висоти всіх вбудованих графіків',
  },
};

const embed: Messages['embed'] = {
  withoutScripts:
    'Без скриптів числа лишаються такими, як підготовлено. Кожен графік можна прочитати окремо:',
  table: 'Ті самі числа таблицею',
  actions: 'Про цей графік',
  dashboard: 'Відкрити на головній',
  data: 'Завантажити дані',
  image: 'Зображення',
  newest: (date, release) => `Найновіше твердження в цьому вигляді: ${date}; реєстр: ${release}`,
  frozen: (release) => `Заморожено за станом реєстру: ${release}`,
  later: (count, number, release) =>
    `Є новіші дані (реєстр: ${release}): ${number} ${counted(count, 'запис', 'записи', 'записів')} за цим графіком змінено.`,
  laterSame: (release) =>
    `Є новіший реєстр (${release}); за цим графіком у ньому нічого не змінилося.`,
  live: 'Переглянути найновіше',
  prepared: (date) =>
    `Скрипти на цій сторінці не працюють, тож графік показано таким, як його підготовлено (${date}).`,
  otherView: (date) =>
    `Запитаний вигляд не вдалося завантажити. Це графік, як його підготовлено (${date}).`,
  otherPage: (date) =>
    `Не вдалося завантажити те, що запитує ця адреса. Це сторінка, як її підготовлено (${date}).`,
};

const pages: Messages['pages'] = {
  overview: (name, aid) =>
    `Члени, обіцяні військові${aid ? ', допомога' : ''} та ролі на будь-яку дату, кожне твердження з джерелами: ${name}.`,
  member: (party, name, aid) =>
    `${party} і ${name}: позиція щодо військ, військові, ролі${aid ? ', допомога' : ''} та зустрічі, усе з джерелами.`,
  sources: (name) => `Усі джерела (${name}) і твердження, що на них спираються.`,
  method: (name) => `Як твердження (${name}) збирають, рахують і показують.`,
  embeds: (name) => `Графіки для вашої сторінки: виберіть, перегляньте, скопіюйте код (${name}).`,
  changelog: (name) => `Що кожен випуск реєстру (${name}) додав, змінив і відкликав та чому.`,
  notFound: 'Сторінку не знайдено',
  nothing: (name) => `Такої сторінки немає (${name}).`,
};

const downloads = {
  action: 'Завантажити дані',
  panelTitle: 'Завантажити дані',
  close: 'Закрити',
  unknownChart: (id: string) => `Графіка «${id}» немає.`,
  intro: (title: string) => `Із графіка «${title}».`,
  rows: (count: number, number: string) =>
    `${number} ${counted(count, 'рядок', 'рядки', 'рядків')}`,
  onScreen: 'Те, що на екрані',
  onScreenNote: (date: string, basis: string) =>
    `Цифри цього перегляду, по одній у рядку: станом на ${date}, ${basis}, з вашими налаштуваннями.`,
  everything: 'Усе',
  everythingNote:
    'Кожне твердження, з якого побудовано графік, на будь-яку дату, хоч хто його зробив: по одному рядку на кожну цифру твердження.',
  button: (what: string, rows: string, format: string) => `${what}: ${rows}, ${format}`,
  formats: { csv: 'CSV', xlsx: 'XLSX', json: 'JSON' },
  pack: 'Пакет доказів',
  packNote:
    'Файл zip з обома таблицями, джерелами, описами для програм, цитуванням і графіком у SVG.',
  packButton: (rows: string) => `Пакет доказів: ${rows}, zip`,
  preparing: 'Файл готується…',
  failed: 'Файл не вдалося створити. Спробуйте ще раз.',
  code: 'У коді',
  codeNote: 'За цією адресою є все; вона не змінюється, а вміст оновлюється з кожним випуском.',
  languages: { pandas: 'Python, pandas', r: 'R', sheets: 'Google Sheets' },
  copy: 'Копіювати',
  copied: 'Скопійовано',
  ledger: 'Увесь реєстр',
  ledgerNote: 'Кожен набір даних у JSON і опис усіх полів (Frictionless Data Package).',
  sheetNames: { data: 'дані', about: 'про таблицю' },
  about: {
    title: 'назва',
    subtitle: 'що виміряно',
    asof: 'станом на',
    basis: 'чиє слово враховується',
    release: 'випуск реєстру',
    sourceLine: 'джерело',
    licence: 'ліцензія',
    noLicence: 'Ліцензії на реєстр не вказано. Назвіть його та джерела кожного рядка.',
    permalink: 'цей перегляд',
    rows: 'рядки',
    notes: 'примітка',
    columns: 'стовпці',
  },
  columns: {
    country_iso3:
      'Кого стосується цифра: код ISO 3166-1 alpha-3 або код організації чи групи в реєстрі. Порожньо: коаліція загалом.',
    country: 'Назва англійською.',
    measure: 'Що виміряно.',
    value_low: 'Нижня межа цифри. Порожньо: відкрита або цифри немає.',
    value: 'Цифра, якщо обидві межі однакові. Для діапазонів порожньо: середини не вигадано.',
    value_high: 'Верхня межа цифри. Порожньо: відкрита або цифри немає.',
    unit: 'Одиниця трьох значень. Для слів порожньо.',
    kind: 'range (цифра є), none (нуль), category (слово, у status) або чому цифри немає: undisclosed, undecided, conditional, ruled-out, not-asked, no-data.',
    status: 'Позиція, статус ролі, участь у коаліції або вид цифри.',
    as_of:
      'День, на який чинна цифра; для твердження\u00a0— перший день, коли воно діє. Порожньо: на будь-який день.',
    date: 'Коли це сказано, так точно, як у джерелі: рік, місяць або день. Період\u00a0— from/through (ISO 8601), відкритий кінець\u00a0— знак «..».',
    basis:
      'Хто це каже: own-government, other-government, press, party-or-parliament. Порожньо, якщо ніхто не висловлюється.',
    claim_ids:
      'Ідентифікатори записів, на яких ґрунтується цифра, через пробіл. Для накопиченої суми: ті, що додає її останній місяць.',
    source_ids: 'Ідентифікатори їхніх джерел, через пробіл.',
    source_urls: 'Адреси тих джерел, які їх мають, через пробіл.',
    release: 'Випуск реєстру, з якого взято рядок.',
  },
  claimColumns: {
    dataset: 'Набір даних, у якому є запис.',
    reported_by: 'Хто це каже, словами.',
    conditions: 'Названі умови, через крапку з комою.',
    confidence:
      'Наскільки редактори певні, що сказано саме так, як записано: high, medium або low.',
    details: 'Що ще треба знати, щоб прочитати рядок, наприклад місце або зразки.',
    summary: 'Що було сказано, словами редакторів.',
    recorded: 'Випуск, у якому запис з’явився вперше.',
  },
  sourceColumns: {
    source_id: 'Ідентифікатор джерела.',
    publisher: 'Хто опублікував.',
    title: 'Назва.',
    url: 'Адреса. Порожньо: її немає.',
    published: 'Коли опубліковано, так точно, як указано. Порожньо: не вказано.',
    kind: 'Вид джерела; state-media\u00a0— підконтрольне державі\u00a0— учасниці війни або близьке до неї.',
  },
  readme: {
    heading: (title: string) => `# ${title}`,
    files: 'Файли',
    fileNotes: {
      'data.csv':
        'кожне твердження, на якому ґрунтується графік, на будь-яку дату: по одному рядку на кожну цифру твердження',
      'observations.csv': 'те, що було на екрані: по одному рядку на цифру',
      'sources.csv': 'кожне джерело цих тверджень',
      'metadata.json': 'що каже графік, коли його взято та що означають стовпці',
      'datapackage.json': 'опис таблиць для програм (Frictionless Data Package)',
      'data.csv-metadata.json': 'те саме для data.csv (CSV on the Web)',
      'citation.bib': 'цитування, BibTeX',
      'citation.csl.json': 'цитування, CSL-JSON',
    } satisfies Record<string, string>,
    picture: 'графік таким, яким його намальовано',
    reading: 'Як читати таблиці',
    readingNotes: [
      'Файли\u00a0— у UTF-8, з комами та CRLF. Порожня клітинка\u00a0— не нуль; стовпець `kind` пояснює, чому числа немає.',
      'Перед текстом, що починається як формула, стоїть апостроф, щоб жодна програма електронних таблиць її не виконала.',
      'Відкликані твердження вилучено; файли самого реєстру їх зберігають, із поясненням.',
    ],
    columns: 'Стовпці',
  },
  citationNote: (date: string, release: string) =>
    `${sentence(`Станом на ${date}`)} ${sentence(`Випуск ${release}`)}`,
};

const imagePanel: Messages['imagePanel'] = {
  action: 'Завантажити зображення',
  title: 'Завантажити зображення',
  drawing: 'Малюємо…',
  offline:
    'Для зображення потрібні тексти або шрифти, які не вдалося завантажити. Перевірте з’єднання, а потім змініть налаштування або відкрийте панель знову.',
  preset: 'Розмір',
  presets: {
    full: 'Для статті, весь графік',
    plain: 'Для статті, без заголовка',
    'plain-s': 'Невелике, без заголовка',
    og: 'Прев’ю посилання',
    square: 'Квадратний допис',
    portrait: 'Вертикальний допис',
    story: 'Сторіс',
    print: 'Для друку, ширина 180 мм',
  },
  type: 'Файл',
  types: { png: 'PNG', svg: 'SVG' },
  zoom: 'Пікселі',
  zoomed: (zoom) => `${zoom}×`,
  theme: 'Кольори',
  themes: { light: 'Світлі', dark: 'Темні', print: 'Для друку' },
  language: 'Мова',
  options: 'Додатково',
  option: {
    titled: 'Заголовок',
    transparent: 'Прозоре тло',
    wikimedia: 'Для Вікісховища (без шрифтів усередині)',
  },
  save: (what) => `Завантажити ${what}`,
  copy: 'Копіювати зображення',
  copySvg: 'Копіювати SVG',
  share: 'Поділитися…',
  saved: (name) => `Збережено як ${name}`,
  outcome: { idle: '', making: 'Готуємо файл…', copied: 'Скопійовано.', shared: 'Надіслано.' },
  refusals: {
    'copy-refused': 'Браузер не дозволив скопіювати зображення. Натомість завантажте його.',
    'share-refused': 'Система не прийняла зображення. Натисніть ще раз або завантажте його.',
    failed: 'Не вдалося створити файл. Спробуйте ще раз; на сторінку це не вплинуло.',
  },
  faults: {
    glyphs: (characters) =>
      `У наших шрифтах немає таких знаків: ${characters}. SVG для Вікісховища, що використовує шрифти читача, їх покаже.`,
    tooLarge: (most) =>
      `Стільки пікселів намалювати неможливо. Для цього графіка найбільше\u00a0— ${most}×; для SVG обмежень немає.`,
    fonts:
      'Браузер не намалював зображення потрібними шрифтами, тому PNG не створено. Виберіть SVG або спробуйте інший браузер.',
    lostTexts: (texts, count) =>
      `На зображенні бракувало б текстів (${count}, зокрема ${texts}), тому його не створено. Спробуйте інший масштаб або SVG.`,
    refused: 'Браузер не зміг створити таке велике зображення. Виберіть менше пікселів або SVG.',
  },
  dropHere: 'Відпустіть зображення, щоб повернутися до вигляду, який на ньому показано',
  dropped: 'Це вигляд, який показано на зображенні.',
  drops: {
    unreadable:
      'У цьому файлі не вказано, який вигляд на ньому показано. Зображення PNG і SVG із цієї сторінки містять таку позначку, якщо її не вилучила інша програма.',
    foreign: 'Це зображення з іншого сайту, тому нічого не змінено.',
    several: 'Перетягуйте зображення по одному.',
    large: 'Цей файл завеликий як на зображення з цієї сторінки.',
  },
};

/** Пошук країн, графіків і сторінок звідусіль. */
const search: Messages['search'] = {
  title: 'Пошук',
  label: 'Країна, графік або сторінка',
  hint: 'Країни за назвою або кодом, графіки, ролі та сторінки. Стрілки вибирають, Enter переходить.',
  groups: {
    party: 'Країни й організації',
    chart: 'Графіки',
    page: 'Сторінки',
    records: 'Твердження і джерела',
  },
  goToParty: 'перейти на сторінку',
  mark: 'позначити на графіках тут',
  unmark: 'зняти позначку на графіках тут',
  goToChart: 'перейти до графіка',
  goToPage: 'перейти на сторінку',
  inRecords: (query) => `Твердження і джерела з «${query}»`,
  found: (count, number) =>
    counted(count, `${number} результат`, `${number} результати`, `${number} результатів`),
  close: 'Точно такої назви немає. Ось схоже:',
  nothing:
    'Такої назви немає. Країни можна знайти за назвою або кодом, графіки, ролі та сторінки\u00a0— за назвою, твердження і джерела\u00a0— за будь-яким словом у них.',
};

const keys: Messages['keys'] = {
  title: 'Клавіатура',
  note: {
    page: 'Окремі знаки діють як скорочення лише тоді, коли фокус на графіку або на даті.',
    embed: 'Окремі знаки діють як скорочення лише тоді, коли фокус на графіку.',
  },
  or: 'або',
  names: {
    tab: 'Tab',
    enter: 'Enter',
    space: 'Пробіл',
    escape: 'Esc',
    arrows: 'Стрілки',
    shift: 'Shift',
    pageUp: 'Page Up',
    pageDown: 'Page Down',
    home: 'Home',
    end: 'End',
    control: 'Ctrl',
  },
  places: {
    anywhere: 'Усюди',
    chart: 'На графіку або карті',
    date: 'На даті',
    months: 'На місяцях допомоги',
    chartOrDate: 'На графіку й на даті',
    search: 'У пошуку',
  },
  acts: {
    next: 'до наступного посилання, кнопки, графіка чи поля; із Shift\u00a0— до попереднього',
    search: 'пошук',
    close: 'закрити те, що відкрито',
    marks: 'від позначки до позначки',
    ends: 'до першого або останнього',
    receipts: 'позначити країну й відкрити твердження, на яких стоїть позначка',
    leave: 'вийти з графіка',
    day: 'на день уперед або назад',
    event: 'до наступної або попередньої події',
    month: 'на місяць уперед або назад',
    year: 'на рік уперед або назад',
    keys: 'ці клавіші',
    results: 'по результатах',
    choose: 'зробити те, що каже результат',
    empty: 'очистити поле, потім закрити пошук',
  },
};

const share: Messages['share'] = {
  action: 'Поділитися',
  copied: 'Посилання скопійовано',
  refused: 'Відкрити посилання',
};

const offline: Messages['offline'] = {
  keep: (megabytes) => `Зберегти для читання офлайн (${megabytes}\u00a0МБ)`,
  keeping: 'Зберігаємо …',
  kept: 'Збережено в цьому браузері для читання офлайн.',
  drop: 'Видалити',
  dropped: 'Видалено: більше нічого не зберігається.',
  failed: 'Зберегти не вдалося. Перевірте з’єднання і спробуйте ще раз.',
  note: (date) => `Ви офлайн: це стан на ${date}.`,
};

const picture: Messages['picture'] = {
  more: (_count, number) => `та ще ${number}`,
  offMap: (members) => `Поза картою: ${members}`,
  offMapMember: (name, detail) => `${name} (${detail})`,
  source: (source) => `Джерело: ${source}`,
  credit: (ledger, date) => `${ledger}, ${date}`,
};

/** Every text of the interface in Ukrainian. */
export const uk: Messages = {
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
