import type { Messages } from '#i18n/messages/en.ts';
import type { ChartExtract } from './chartExtract.ts';
import type { DataTable } from './dataTable.ts';
import { csvResource } from './tableSchema.ts';

/** Profile that says which version of the standard a descriptor keeps. */
export const PACKAGE_PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json';

/** The licence of a ledger as the standard wants it; nothing where it states none. */
export function packageLicences({ coalition }: Pick<ChartExtract, 'coalition'>): {
  readonly licenses?: readonly {
    readonly name: string;
    readonly title: string;
    readonly path: string;
  }[];
} {
  const { licence } = coalition;
  if (licence == null) return {};
  return { licenses: [{ name: licence.name, title: licence.title, path: licence.url }] };
}

/** Sources with an address as the standard wants them: each publisher and title once. */
function packageSources({ sources }: ChartExtract): readonly Readonly<Record<string, string>>[] {
  return sources.map(({ publisher, title, url }) => {
    const path = url !== null && /^https?:\/\//.test(url) ? { path: url } : {};
    return { title: `${publisher}: ${title}`, ...path };
  });
}

/** The evidence pack of a chart as a Data Package. */
export function packDescriptor(
  extract: ChartExtract,
  sources: DataTable,
  { downloads }: Pick<Messages, 'downloads'>,
): Readonly<Record<string, unknown>> {
  const { chart, model, release, permalink, onScreen, everything } = extract;
  return {
    $schema: PACKAGE_PROFILE,
    profile: 'data-package',
    name: chart,
    title: model.title,
    description: model.subtitle,
    homepage: permalink,
    ...(release === null ? {} : { version: release }),
    ...packageLicences(extract),
    sources: packageSources(extract),
    resources: [
      csvResource('data', downloads.everything, 'data.csv', everything),
      csvResource('observations', downloads.onScreen, 'observations.csv', onScreen),
      csvResource('sources', downloads.about.sourceLine, 'sources.csv', sources),
    ],
  };
}
