import type { Amount } from '#domain/amount.ts';
import type { BasisChoice } from '#domain/question.ts';
import type { Topic } from './topic.ts';

const help = {
  description: (name: string) =>
    `How to embed charts about ${name}, take pictures of them, cite them, read them and report an error.`,
  intro: 'Five things that editors ask, each in short.',
  contents: 'On this page',
  embed: {
    title: 'Embed a chart',
    builder: 'To the embed builder',
    topics: {
      paste: (embed: string, link: string): Topic => ({
        title: 'Paste a link',
        text: [
          `Press “${embed}” under a chart, choose “${link}”, and put the link on a line of its own. Systems that know oEmbed make the chart out of it.`,
        ],
      }),
      code: {
        title: 'Copy code',
        text: ['The builder offers four kinds. All of them reserve the height, so nothing jumps.'],
      },
      scripts: {
        title: 'What happens without scripts',
        text: [
          'An embed is a complete page before any script runs: headline, key, chart, table, notes and links. If scripts are blocked or fail, that page stays. Only what needs the reader’s hand is missing.',
          'On your own page the script code holds a picture for readers without scripts. The iframe needs none.',
        ],
      },
      live: {
        title: 'Live or frozen',
        text: [
          'A live embed follows the ledger: its figures can change under your article. You can fix the day; then later events stay out, but corrections still come in.',
          'A frozen embed shows one release for good. When newer data exist, it says so under the chart. Use it where your text quotes a figure.',
        ],
      },
      consent: {
        title: 'Consent',
        text: [
          'So they bring nothing of their own to consent to. As with every file on the web, the host that serves them sees the reader’s network address.',
        ],
      },
    },
  },
  export: {
    title: 'Take a picture',
    sizes: {
      title: 'Sizes',
      text: [
        'The panel under every chart shows the very picture and saves it, copies it or hands it to your system. It is drawn for the view on your screen: day, reading, selection, units.',
      ],
    },
    columns: { preset: 'Preset', use: 'For', size: 'Pixels' },
    asHigh: (width: string) => `${width} wide, as high as the chart`,
    printed: (millimetres: string) => `SVG, ${millimetres} mm wide`,
    topics: {
      print: {
        title: 'For print',
        text: [
          'SVG has no pixels, and its text stays text: your graphics desk can edit it. The print colours hold on paper and in grey. Printing the page itself gives one sheet with sentence, key figures, sources and address.',
        ],
      },
      languages: {
        title: 'Languages and colours',
        text: [
          'A picture can be made in any language of this site, whichever you are reading: titles, numbers, dates and names follow. It comes in light, dark or print colours, on a ground or without one.',
        ],
      },
      credit: {
        title: 'The credit line',
        text: [
          'The source line is part of every picture, also without a headline. Please do not cut it off: it is how readers can check you.',
          'PNG and SVG also hold title, description, sources, licence, release and address inside. Drop such a picture on the overview, and you are back at the view that it shows.',
        ],
      },
    },
    prepared: 'Ready-made pictures at fixed addresses',
  },
  cite: {
    title: 'Cite a figure',
    topics: {
      name: {
        title: 'What to name',
        text: [
          'First, who said it and when: the claim’s own source, one click behind every figure. Then this ledger, with the day that the figure holds for and the release.',
        ],
      },
      own: (data: string, pack: string): Topic => ({
        title: 'The citation of one chart',
        text: [
          `“${data}” under a chart holds the “${pack}”: tables, sources, and the citation of the view on screen as BibTeX and CSL-JSON.`,
        ],
      }),
      stays: {
        title: 'An address that stays',
        text: [
          'The address of a page holds your view. Write the day into it (`asof=2025-09-04`), else it moves on with the ledger. Against corrections, too, only an address with a release is proof: a frozen embed (`/v/{release}/embed/{chart}/`).',
        ],
      },
    },
    suggested: 'Suggested citation of the whole',
    /** `address` is `null` where it is not known. */
    citation: (ledger: string, release: string, asof: string, address: string | null) =>
      `${ledger}. Release of ${release}, as of ${asof}.${address === null ? '' : ` ${address}`}`,
    bibtex: 'The same as BibTeX',
  },
  read: {
    title: 'Read a chart honestly',
    topics: {
      ranges: {
        title: 'Ranges',
        text: [
          'A bar is what has been said, from the lowest to the highest figure. It is no margin of error, and its middle means nothing. One tick is one account. “Up to” has no known lower end.',
          'A total adds lower ends and upper ends apart. Whoever gives no figure stands beside the total, not in it.',
        ],
      },
      none: {
        title: 'When there is no number',
        text: ['None of these is a zero, except the one that says so:'],
      },
      disputed: (mark: string, days: string): Topic => ({
        title: 'Disputed',
        text: [
          `“${mark}” means that a government and somebody else put the country on different sides, and that the other account is newer or at most ${days} days older. It does not say who is right.`,
        ],
      }),
      basis: {
        title: 'Whose word counts',
        text: ['You choose the reading, and the subtitle names it. Name it, too, when you quote:'],
      },
      clocks: {
        title: 'Two clocks',
        text: [
          'The day (`asof`) says what was known in the world by then. The release says what was in this ledger by then. A claim of March that was found in June counts in March, but no release before June has it.',
        ],
      },
    },
    amounts: {
      range: 'somebody has named a figure or a range',
      none: 'exactly zero, as reported',
      undisclosed: 'soldiers are spoken of, nobody says how many',
      undecided: 'not yet made up its mind, so there is no number to disclose',
      conditional: 'would send on conditions, without a figure',
      'ruled-out': 'says that it sends nobody',
      'not-asked': 'not a member, and nothing is said',
      'no-data': 'a member of whom nothing is known',
    } satisfies Record<Amount['kind'], string>,
    readings: {
      latest: 'the newest claim; a doubtful one by others never outranks the own government',
      official: 'only what the own government says',
      lowest: 'of the newest accounts, the most reluctant or the smallest',
      highest: 'of the newest accounts, the most willing or the largest',
    } satisfies Record<BasisChoice, string>,
    method: 'All rules',
  },
  correct: {
    title: 'Report an error',
    topics: {
      tell: {
        title: 'How to tell us',
        text: [
          'Open the claims behind the figure and copy the address: it names the record. Send it with what is wrong and a source that shows what is right.',
        ],
      },
      happens: {
        title: 'What happens then',
        text: [
          'Nothing is quietly overwritten. If you are right, the claim is withdrawn with a reason, and the right one is added beside it in the next release. Live charts follow; frozen ones keep what they showed and say that newer data exist.',
        ],
      },
      follow: {
        title: 'How you hear of it',
        text: [
          'Every release lists what it added, changed and withdrew. The same comes as a feed, for everything and for each country.',
        ],
      },
    },
    noAddress:
      'This copy of the dashboard names no address for corrections: write to those who publish it.',
    address: 'Where to write',
    feed: 'Feed of all releases',
  },
};

/** Words of the code with their meanings; a test compares them with the code. */
type Meanings = Readonly<Record<string, string>>;

const params: Meanings = {
  asof: 'the day that everything holds for, `2025-09-04`; without it the ledger’s own date',
  diff: 'two days to compare, `2025-03-27..2026-02-24`',
  time: 'months of aid that count, `2025-03..2026-04`; `earliest` and `latest` are open ends',
  basis: 'whose word counts where accounts differ',
  country: 'countries marked in all charts, `AAA~BBB`; one alone is `~AAA`',
  measure: 'which aid: set aside, or promised',
  unit: 'unit of soldiers and unit of aid, joined by `~`',
  kind: 'kinds of aid that count; none means all',
  series: 'aid by month, or added up',
  split: 'what the aid of a month is divided into',
  eu: 'whether shares of aid given through an institution are added to its members’ own',
  role: 'roles shown, by the ledger’s ids',
  status: 'how far a role must have come to be shown',
  region: 'only members of a grouping, by the ledger’s name for it',
  sort: 'column that a table is sorted by; `-` in front: descending',
  tableSearch: 'text that rows of a table must hold',
  focus: 'what the open panel is about: a chart, or ids of records joined by `~`',
  overlay: 'the panel that is open',
  tab: 'charts shown as tables, by id',
  lang: 'language of the page, over that of the path',
  dark: 'colours: `true`, `false` or `auto`',
};

const flags: Meanings = {
  plain: 'only key, plot and source line',
  static: 'never interactive',
  dark: 'colours: `true`, `false` or `auto`',
  transparent: 'no ground',
  fitchart: 'as high as the frame; no height is told',
  logo: '`off`: without the link to the dashboard',
  hideControls: 'without choices',
  accent: 'colour of links, `1a73e8`; taken where text keeps its contrast',
  bg: 'colour of the ground, `ffffff`; taken where text keeps its contrast',
  font: 'face of the texts around the plot: `sans`, `serif` or `system`',
  radius: 'rounding of the corners, `0` to `16`',
  resize: 'tells heights also as `dw`, `pym` or `guardian`, joined by commas',
};

const messages: Meanings = {
  'coalition:height': 'to the page: the height that the embed needs, CSS pixels',
  'vis.ready': 'to the page: the chart is there; `version` is that of this contract',
  'vis.rendered': 'to the page: a view has been drawn',
  'state.change': 'to the page: the view has changed, and by whom',
  'country.select': 'to the page: countries have been marked',
  'export.done': 'to the page: a picture was handed over',
  'state.set': 'to the embed: parameters to change; all others stay',
  'height.get': 'to the embed: tell the height again',
};

const contracts = {
  description: (name: string) =>
    `What other people’s pages may rely on in the dashboard of ${name}: versions, parameters, messages, paths, columns.`,
  intro:
    'Articles stay for years, and they hold our addresses. This is what they may rely on. The tables are made from the code that does the work.',
  versions: {
    title: 'Versions',
    text: [
      'A version grows when something that exists changes its meaning or goes. It does not grow when something is added: be ready for more parameters, fields, columns and messages than you know.',
      'What is not understood does no harm: an unknown value means the default, an unknown parameter is kept.',
    ],
    columns: { contract: 'Contract', version: 'Version', since: 'Since', change: 'A change is' },
  },
  names: {
    address: {
      title: 'Parameters of the address',
      text: 'What a page or an embed shows. Lists are joined by `~`; one item alone has `~` in front.',
      change: 'a key or value that goes or shows something else; another default',
    },
    flags: {
      title: 'Flags of an embed',
      text: 'How an embed looks; never a figure. Every flag is also an attribute of the script code (`data-…`).',
      change: 'a flag that goes or does something else',
    },
    messages: {
      title: 'Messages',
      text: 'Between an embed and the page around it. Commands are taken from the parent window alone.',
      change: 'a message or field that goes or means something else',
    },
    snippets: {
      title: 'Attributes of the code',
      text: 'What `embed.js` reads from the code that the builder gives, besides the flags. Old code keeps working.',
      change: 'an attribute that goes or does something else',
    },
    paths: {
      title: 'Paths',
      text: 'Below the address of the site. Pages end with a slash; the main language has no `{lang}`.',
      change: 'a path that no longer answers or answers something else',
    },
    pictures: {
      title: 'Pictures',
      text: 'Presets by name, in the panel, on the command line and among the prepared files.',
      change: 'a preset that goes, or another size in pixels',
    },
    columns: {
      title: 'Columns of the tables',
      text: 'The same in CSV, XLSX and JSON, in English, whatever the language of the page.',
      change: 'a column that goes, moves before others, or means something else',
    },
    ledger: {
      title: 'Files of the ledger',
      text: 'Each says its version as `schema`. Fields, types and meanings stand in `data/datapackage.json`.',
      change: 'a file or field that goes or means something else',
    },
    health: {
      title: 'State of the embeds',
      text: 'What `embed/health.json` says of every embed of a build.',
      change: 'a field that goes or means something else',
    },
  },
  headings: { word: 'Name', values: 'Values', standard: 'Default', meaning: 'Meaning' },
  anyValue: 'see the meaning',
  params,
  flags,
  messages,
  paths: {
    home: 'the overview',
    member: 'a country, by its code',
    page: 'pages of text, and the builder',
    embed: 'an embed that follows the ledger',
    frozen: 'an embed as it stood in a release',
    oembed: 'its oEmbed answer, where the build knows its address',
    loader: 'the script for pages that embed',
    health: 'the state of the embeds',
    picture: 'prepared pictures of a chart',
    ledger: 'a file of the ledger',
    table: 'all claims behind a chart, in English',
    description: 'what every file and field means (Frictionless Data Package)',
    feed: 'Atom feeds: of all releases, of one country',
  },
  changelog: {
    title: 'What was changed',
    text: 'Newest first. A test rebuilds every list above from these entries, so that none can be forgotten.',
    kinds: {
      first: (words: string) => `first laid down: ${words}`,
      added: (words: string) => `added: ${words}`,
      changed: (words: string) => `changed its meaning: ${words}`,
      removed: (words: string) => `removed: ${words}`,
    },
    version: (contract: string, version: string) => `${contract}, version ${version}`,
  },
};

const method = {
  steps: {
    title: 'How one figure is decided',
    text: [
      'First, all claims about the country that were known by the day; withdrawn ones are left out. Second, the reading that you chose decides which stance holds: “Whose word counts” says how. Third, if that stance sends nobody, there is no number, whatever was said before. Otherwise the same reading picks one of the claims that name a figure, and the figure is shown as it was named; if no claim names one, the chart says why there is none.',
      'The ticks beside it are every figure that was named, whoever named it. A click on any of them opens all claims in full: which one decides, which are superseded, which contradict.',
    ],
  },
  limits: {
    title: 'What this cannot tell you',
    text: [
      'A pledge is not a deployment, and a range is not a probability: we record what was said, not what will come. Whether somebody means it is not for us to judge.',
      'Only what was published and found is here. A silent country may have spoken where nobody reported it, and a country with many claims is not more committed but more talked about. Secret plans are not in it.',
      'The summaries are written by people, and the choice of a stance is a reading of words. That is why every claim shows its source, and why you should read that before you quote.',
    ],
  },
  numbers: {
    title: 'How numbers are written',
    text: [
      'Sums of money and shares keep about three digits, so that no false precision is shown; what is too small for that is written as “<0.001”, never as 0. Sums are made of exact values and rounded only at the end, so that rounded parts may not add up to a rounded total. Files for programs hold the exact values.',
    ],
  },
  corrections: {
    title: 'Corrections',
    text: [
      'A record of a published release is never rewritten or deleted: a content hash of each release would no longer fit, and the ledger could not be published. What was wrong is withdrawn with a reason, what is right is added, and both stand side by side in the list of corrections.',
    ],
    how: 'How to report an error',
  },
  borders: {
    title: 'Places and borders',
    text: [
      'Countries go by their ISO code; organisations and groups have codes of the ledger’s own and no area on the map. Who is counted to a region, such as an alliance, is a field of the ledger with a source. Borders are those of the atlas named above; to draw them is not to endorse them.',
    ],
  },
};

/** How figures are decided: most of what the page about the method says. */
const rules = {
  intro:
    'What you see here is worked out from dated claims with sources, by the rules below. Nothing is typed in by hand, nothing is averaged, and nothing is filled in where nobody has spoken.',
  claims: {
    title: 'A ledger of claims',
    text: [
      'Every fact is a claim. It says whom it is about, what is said (part in the coalition, stance on sending soldiers, a number of soldiers, a role, a pledge, a count, a meeting), since when, who says so, how sure the editors are that it was said as recorded, and at least one source.',
      'Confidence is about the record, not about whether the plan will come true: high means that the source says it plainly; medium that it is second-hand or needs reading; low that it could not be found again or that renderings differ.',
      'Summaries are in our own words. Where sources disagree, each account is a claim of its own, and all of them stay visible.',
    ],
  },
  day: {
    title: 'One day at a time',
    text: [
      'Everything on a page holds for one day, by default the day of the newest fact about soldiers, roles or members. Choose another day and every figure follows. What became known later is not shown as known; on a country page it waits, closed, under “After” that day.',
      'A date is kept as precise as its source. A claim dated to a month or a year counts from the last day that its date can mean: “August 2025” counts from 31 August 2025. So nothing is shown before it is certain. A claim without a date holds on every day. A meeting counts from its first day.',
      'Two days can be compared. The page then holds for the later one, and lists and marks what was not so, or not known, on the earlier. A meeting on the earlier day is not news.',
    ],
    aid: 'Aid is dated by month, so it follows the day by whole months: a month counts once it has ended, the last month of the data once the day that the data reach has come. Between two days it is that of the months that ended after the first.',
  },
  stances: {
    title: 'Stances on sending soldiers',
    text: [
      'Six stances, from the firmest yes to the firmest no. Committed: a declaration or plan to send soldiers exists. Willing: would send, without having bound itself. On conditions: would send only if named conditions are met, such as a mandate or a guarantee. Undecided: neither excluded nor offered. Other support only: would help by other means, not with soldiers in the country. No soldiers: ruled out.',
      'The first three are read as “would send”, the last two as “would not”.',
    ],
  },
  basis: {
    title: 'Whose word counts',
    text: [
      'Four readings, and you choose. Latest account: the newest claim, whoever makes it, except that an account of low confidence by somebody else never outranks a statement of the own government. Own government only: its newest statement. Lowest and highest account: among the newest claim of each kind of speaker (own government, other government, press, party or parliament), the one nearest to “no soldiers” or to “committed”; for numbers, the lowest or highest figure named.',
      'Of several claims on one day the one with the more precise date goes first, then the surer one, then the one nearer to the country itself.',
    ],
  },
  disputes: {
    title: 'When accounts differ',
    text: (days: string) => [
      `A stance is marked “accounts differ” if the newest statement of the own government and the newest account by anybody else are on different sides (would send, undecided, would not), and the account is newer than the statement or at most ${days} days older. An older account is history, not contradiction. The reading chosen plays no part in this.`,
    ],
  },
  amounts: {
    title: 'Numbers, and why there is none',
    text: [
      'A number of soldiers is a range as reported. “Up to 10,000” has no known lower end, “10,000 or more” no known upper end, and neither is filled in. What several reports span runs from the smallest to the largest number that any of them names.',
      'Undisclosed is not zero. We keep apart: a figure; exactly zero as reported; undisclosed (soldiers are spoken of, nobody says how many); on conditions without a figure; no soldiers (ruled out); not asked (not a member, nothing said); and no data. A stance that sends nobody outranks every earlier figure.',
      'A total is a range too: known lower ends and known upper ends are added up separately, and whoever has no figure is counted beside the total, not inside it. It is open upwards where a part is. Soldiers per 10,000 active personnel are divided by the personnel that the country page shows.',
    ],
  },
  counts: {
    title: 'How the headline counts are made',
    text: [
      'Members are the parties recorded as members on the day. Partners, observers and those who stay away do not count. No official list and no accession dates were found, so a member counts from the first attendance found.',
      'The sentence on top counts each member once, by its stance under the reading chosen. Other counts (members by other definitions, countries that pledged something, size of the force) are shown as they were reported, each with who reported it and when; they disagree, and we show how far.',
      'A short list of attendees does not mean that few came: only those whom a source names are listed.',
    ],
  },
  aid: {
    title: 'Aid',
    text: [
      'An allocation is aid that was delivered or set aside for a definite purpose. A commitment is aid that was promised, the allocated part included; it is not split by kind. Because promises are dated when made and allocations when specified, one month can show more allocated than committed. All figures are EUR billion in current prices; shares of GDP divide by the GDP of 2021, as the publisher does.',
      'A month that is missing for a tracked donor is zero in the publisher’s file. A donor that the publisher does not track is “no data”, never zero. The split of military aid by origin does not add up to the military column in every month, so it is shown apart.',
      'Headline pledges are announcements. They overlap with these figures and with each other; a pledge that is part of a larger one is marked and never added to it.',
    ],
    shares: (institution: string) =>
      `Members of the ${institution} also give through its institutions. Their share can be added to what they give themselves; then the row of the institution itself is left out, so that nothing counts twice.`,
    attribution: (attribution: string) => `Publisher of the aid figures: ${attribution}.`,
  },
  sources: {
    title: 'Sources',
    text: [
      'Each claim names its sources with publisher, title, date and address. Media that are run by or aligned with the state of a belligerent are labelled wherever they are cited. A page that showed no date is called undated; no date is guessed.',
    ],
    link: 'All records and all sources',
  },
  accessibility: {
    title: 'Accessibility',
    text: [
      'The target is WCAG 2.2, level AA, on every page, in every panel and embed. Each chart has its finding as a headline, a description for screen readers and a table of the same figures. It is one stop of the Tab key: arrow keys move between marks, Enter opens the claims behind one, Escape leads back. No mark is told apart by colour alone. Contrast themes, larger text, wider spacing and the wish for less motion are followed.',
      'What is missing: no panel of readers with disabilities has tried it yet, summaries of claims are in English only, and small countries on a map are smaller than a fingertip. The table under the map lists all of them.',
    ],
  },
  gaps: {
    title: 'Where the material is thin',
    newest: (stances: string, roles: string, meetings: string, reports: string) =>
      `Newest stance known: ${stances}; newest role: ${roles}; newest meeting or milestone: ${meetings}; newest reported count: ${reports}. Later days show what was known by then, which is not a claim that nothing has changed.`,
    none: 'none',
    silent: (names: string) => `No stance on soldiers is known of these members: ${names}.`,
    once: (names: string) => `A single claim is all there is on the stance of: ${names}.`,
    untracked: (names: string) => `Aid of these members is not tracked by the publisher: ${names}.`,
    roles: (roles: string) => `Few claims speak of these roles: ${roles}.`,
    role: (role: string, claims: string) => `${role} (${claims})`,
  },
  releases: {
    title: 'Releases',
    text: [
      'The ledger has a second clock: each record carries the release in which it was first recorded. A record that proves wrong is withdrawn with a reason, not deleted, so that an older release can always be shown as it stood.',
    ],
    release: (date: string, notes: string) => `${date}: ${notes}`,
  },
  map: {
    title: 'The map',
    text: [
      'The map keeps areas true. Countries far away are drawn as cards beside it, each at its own scale, and small countries as dots. Members of whom no statement is known are outlined and so differ from land outside the coalition.',
    ],
  },
};

/** Texts of the pages for those who use, cite or check the dashboard. Loaded when such a page is opened. */
export const en = { help, contracts, method, rules };

/** The shape that every language fills. */
export type Guide = typeof en;
