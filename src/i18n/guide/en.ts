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

/** Texts of the pages for those who use, cite or check the dashboard. Loaded when such a page is opened. */
export const en = { help, contracts, method };

/** The shape that every language fills. */
export type Guide = typeof en;
