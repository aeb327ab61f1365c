import { PROTOCOL_VERSION } from './messages.ts';

/**
 * Versions of what other people's pages rely on. Each grows when something that exists changes its meaning or goes, not
 * when something is added. `CONTRACT_CHANGES` says when.
 */
export const CONTRACTS = {
  address: 1,
  flags: 1,
  messages: PROTOCOL_VERSION,
  snippets: 1,
  paths: 1,
  pictures: 1,
  columns: 1,
  ledger: 1,
  health: 1,
} as const;

export type ContractId = keyof typeof CONTRACTS;

/** One change of a contract. */
export interface ContractChange {
  readonly contract: ContractId;
  /** Version from then on. */
  readonly version: number;
  /** Day of the change. */
  readonly date: string;
  readonly kind: 'first' | 'added' | 'changed' | 'removed';
  /** What is promised from then on, what got another meaning, or what went; parted by spaces. */
  readonly words: string;
}

/**
 * Every change of every contract, oldest first. Entries are never edited: who adds a parameter, a column or a path adds an
 * entry of the kind `added`; who changes a meaning or takes something away raises the version.
 */
export const CONTRACT_CHANGES: readonly ContractChange[] = [
  {
    contract: 'address',
    version: 1,
    date: '2026-11-25',
    kind: 'first',
    words:
      'asof diff time basis basis=latest basis=official basis=lowest basis=highest country ' +
      'measure measure=allocations measure=commitments unit unit=soldiers unit=per-10000-active ' +
      'unit=eur-bn unit=pct-gdp unit=eur-per-person kind kind=military kind=financial ' +
      'kind=humanitarian series series=monthly series=cumulative split split=kind split=donor ' +
      'eu eu=share eu=own role status status=offered status=planned status=committed ' +
      'status=active region sort tableSearch focus overlay overlay=sources ' +
      'overlay=download-data overlay=download-vis tab lang dark',
  },
  {
    contract: 'messages',
    version: 1,
    date: '2026-11-25',
    kind: 'first',
    words:
      'coalition:height vis.ready vis.rendered state.change country.select export.done ' +
      'state.set height.get',
  },
  {
    contract: 'health',
    version: 1,
    date: '2026-11-25',
    kind: 'first',
    words: 'contracts release privacy oembed languages views',
  },
  {
    contract: 'flags',
    version: 1,
    date: '2026-11-26',
    kind: 'first',
    words: 'plain static dark transparent fitchart logo hideControls accent bg font radius resize',
  },
  {
    contract: 'snippets',
    version: 1,
    date: '2026-11-26',
    kind: 'first',
    words:
      'data-coalition-view data-view data-target data-lang data-release data-state data-title ' +
      'data-height data-link data-cw',
  },
  {
    contract: 'paths',
    version: 1,
    date: '2026-11-26',
    kind: 'first',
    words:
      '/ /{lang}/ /member/{code}/ /{lang}/member/{code}/ /embeds/ /sources/ /method/ ' +
      '/changelog/ /help/ /contracts/ /embed/{chart}/ /{lang}/embed/{chart}/ ' +
      '/v/{release}/embed/{chart}/ /v/{release}/{lang}/embed/{chart}/ ' +
      '/embed/{chart}/oembed.json /{lang}/embed/{chart}/oembed.json /embed.js ' +
      '/embed/health.json /static/{chart}/full.png /static/{chart}/full.svg ' +
      '/static/{chart}/full-dark.png /static/{chart}/plain.png /static/{chart}/plain-s.png ' +
      '/static/{chart}/og.png /static/{chart}/square.png /static/{lang}/{chart}/full.png ' +
      '/static/{lang}/{chart}/full.svg /static/{lang}/{chart}/og.png /data/{dataset}.json /data/{chart}.csv ' +
      '/data/{chart}.xlsx /data/datapackage.json /feed.xml /member/{code}/feed.xml',
  },
  {
    contract: 'pictures',
    version: 1,
    date: '2026-11-26',
    kind: 'first',
    words:
      'full:600 plain:600 plain-s:600x300 og:1200x628 square:1080x1080 portrait:1080x1350 ' +
      'story:1080x1920 print:180mm',
  },
  {
    contract: 'columns',
    version: 1,
    date: '2026-11-26',
    kind: 'first',
    words:
      'country_iso3 country measure value_low value value_high unit kind status as_of date ' +
      'basis claim_ids source_ids source_urls release dataset reported_by conditions ' +
      'confidence details summary recorded',
  },
  {
    contract: 'ledger',
    version: 1,
    date: '2026-11-26',
    kind: 'first',
    words:
      'coalition releases countries members sources stances roles events reports statements ' +
      'aid-monthly aid-totals aid-eu-shares aid-military-by-origin aid-weapons aid-pledges ' +
      'shapes',
  },
];

/** What a contract promises after all its changes, in the order in which it was added. */
export function promisedWords(
  contract: ContractId,
  changes: readonly ContractChange[] = CONTRACT_CHANGES,
): readonly string[] {
  return changes
    .filter((change) => change.contract === contract)
    .reduce<readonly string[]>((promised, { kind, words }) => {
      const named = words.split(' ');
      if (kind === 'changed') return promised;
      if (kind === 'removed') return promised.filter((word) => !named.includes(word));
      return [...promised, ...named];
    }, []);
}

/** The day since which a contract has its version. Throws if its changes do not say. */
export function contractSince(contract: ContractId): string {
  const change = CONTRACT_CHANGES.find(
    (each) => each.contract === contract && each.version === CONTRACTS[contract],
  );
  if (change === undefined) throw new Error(`No change says when ${contract} got its version.`);
  return change.date;
}
