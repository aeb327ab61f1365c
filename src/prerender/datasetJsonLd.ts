import { localText } from '#i18n/localText.ts';
import type { ChartFiles } from './chartFiles.ts';
import type { PackagedLedger } from './ledgerPackage.ts';

type JsonLd = Readonly<Record<string, unknown>>;

function download(name: string, url: string, format: string): JsonLd {
  return { '@type': 'DataDownload', name, contentUrl: url, encodingFormat: format };
}

function chartDownloads({ id, title }: ChartFiles, folder: string): readonly JsonLd[] {
  return [download(title, `${folder}${id}.csv`, 'text/csv')];
}

/** The ledger as a schema.org `Dataset`, by which search engines find data. Needs the address of the dashboard. */
export function datasetJsonLd(ledger: PackagedLedger, home: string): JsonLd {
  const { coalition, release, charts } = ledger;
  const folder = `${home}data/`;
  const { licence, aid, founded, asof } = coalition;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: coalition.title.en,
    description: `Dated, sourced claims about ${coalition.name.en}: members, stances on sending soldiers, numbers named, roles${aid === null ? '' : ', aid'} and meetings, each with its sources.`,
    url: home,
    isAccessibleForFree: true,
    temporalCoverage: `${aid === null || aid.from > founded ? founded : aid.from}/${asof}`,
    ...(release === null ? {} : { version: release, dateModified: release }),
    ...(licence == null ? {} : { license: licence.url }),
    ...(aid === null ? {} : { isBasedOn: localText(aid.attribution, 'en') }),
    distribution: [
      download(coalition.title.en, `${folder}datapackage.json`, 'application/json'),
      ...charts.flatMap((chart) => chartDownloads(chart, folder)),
    ],
  };
}
