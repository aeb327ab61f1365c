import { DATASETS, DATASET_IDS } from '#datasets/registry.ts';
import type { Coalition, DatasetId, Source } from '#domain/ledger.ts';
import { PACKAGE_PROFILE, packageLicences } from '#downloads/packDescriptor.ts';
import { csvResource } from '#downloads/tableSchema.ts';
import { localText } from '#i18n/localText.ts';
import type { ChartFiles } from './chartFiles.ts';
import type { ListedDataset } from './datasetFields.ts';
import { datasetFields } from './datasetFields.ts';

type Resource = Readonly<Record<string, unknown>>;

/** What a package is made from. */
export interface PackagedLedger {
  readonly coalition: Coalition;
  readonly sources: readonly Source[];
  readonly release: string | null;
  /** Datasets that are published. */
  readonly datasets: readonly DatasetId[];
  readonly charts: readonly ChartFiles[];
}

const TITLES: Readonly<Record<DatasetId, string>> = {
  coalition: 'What the ledger is about',
  releases: 'Releases of the ledger',
  countries: 'Countries, organisations and groups',
  members: 'Parts in the coalition',
  stances: 'Claims about sending soldiers',
  roles: 'Roles offered or filled',
  statements: 'Positions, plans and announcements',
  reports: 'Counts reported for the coalition as a whole',
  events: 'Meetings and milestones',
  'aid-monthly': 'Aid by donor and month',
  'aid-totals': 'Aid by donor over the whole period',
  'aid-eu-shares': 'Shares of aid given through an institution',
  'aid-military-by-origin': 'Military aid by month and origin',
  'aid-weapons': 'Heavy weapons by donor',
  'aid-pledges': 'Headline pledges',
  sources: 'Sources',
  shapes: 'Outlines of the map',
};

function isListed(id: DatasetId): id is ListedDataset {
  return id !== 'coalition' && id !== 'shapes';
}

function jsonResource(id: DatasetId): Resource {
  const file = {
    name: id,
    title: TITLES[id],
    path: `${id}.json`,
    format: 'json',
    mediatype: 'application/json',
    encoding: 'utf-8',
  };
  if (!isListed(id)) return file;
  const fields = datasetFields(id);
  const keys = fields.map(({ name }) => name);
  return {
    ...file,
    type: 'table',
    // The rows are the list `records`: said as the standard says it, and as its Python program reads it.
    dialect: {
      property: 'records',
      itemType: 'object',
      itemKeys: keys,
      json: { property: 'records', keyed: true, keys },
    },
    schema: { fields, primaryKey: 'id' },
  };
}

function chartResource({ id, title, subtitle, fields }: ChartFiles): Resource {
  const described = subtitle === '' ? {} : { description: subtitle };
  return { ...csvResource(`chart-${id}`, title, `${id}.csv`, { fields }), ...described };
}

/** Data sets that figures were taken from. Single claims carry their own sources, listed in `sources.json`. */
function namedSources(
  coalition: Coalition,
  sources: readonly Source[],
): readonly Readonly<Record<string, string>>[] {
  const aid = coalition.aid === null ? [] : [{ title: localText(coalition.aid.attribution, 'en') }];
  const map = coalition.map === null ? [] : [{ title: localText(coalition.map.attribution, 'en') }];
  const sets = sources
    .filter(({ kind, url }) => kind === 'dataset' && url !== null && /^https?:/.test(url))
    .map(({ publisher, title, url }) => ({ title: `${publisher}: ${title}`, path: url ?? '' }));
  return [...aid, ...map, ...sets];
}

/** The whole ledger as a Data Package (Frictionless): every dataset as JSON, and every chart's claims as CSV. */
export function ledgerPackage(ledger: PackagedLedger, home: string): Resource {
  const { coalition, sources, release, datasets, charts } = ledger;
  const published = DATASET_IDS.filter((id) => datasets.includes(id) && id in DATASETS);
  return {
    $schema: PACKAGE_PROFILE,
    profile: 'data-package',
    name: 'ledger',
    title: coalition.title.en,
    description: `Dated, sourced claims about ${coalition.name.en}. Every claim cites its own sources, listed in sources.json.`,
    ...(/^https?:/.test(home) ? { homepage: home } : {}),
    ...(release === null ? {} : { version: release }),
    ...packageLicences({ coalition }),
    sources: namedSources(coalition, sources),
    resources: [...published.map(jsonResource), ...charts.map(chartResource)],
  };
}
