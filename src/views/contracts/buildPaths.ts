import { STATIC_PICTURES } from '#export/staticPictures.ts';
import type { Guide } from '#i18n/guide/en.ts';
import { HEALTH_FILE } from '#protocol/embedHealth.ts';
import { formatEmbedPath } from '#url/embedPath.ts';
import { homePath } from '#url/languagePath.ts';
import { PLAIN_PAGES, formatPath } from '#url/path.ts';

const BASE = '/';
const IN_LANGUAGE = homePath(BASE, '{lang}');

/** Stands in a path for what it may hold; the address itself would write braces otherwise. */
function memberPath(home: string): string {
  return decodeURIComponent(formatPath({ kind: 'member', party: '{code}' }, home));
}

function embedPaths(release: string | null): readonly string[] {
  return [null, '{lang}'].map((language) =>
    formatEmbedPath({ chart: '{chart}', language, release }, BASE),
  );
}

function picturePaths(): readonly string[] {
  return STATIC_PICTURES.flatMap(({ name, types, everyLanguage }) =>
    types.flatMap((type) => [
      `${BASE}static/{chart}/${name}.${type}`,
      ...(everyLanguage ? [`${BASE}static/{lang}/{chart}/${name}.${type}`] : []),
    ]),
  );
}

/** Paths of a build that others may use, by what they are; made by the code that makes the addresses themselves. */
export const BUILD_PATHS: Readonly<Record<keyof Guide['contracts']['paths'], readonly string[]>> = {
  home: [BASE, IN_LANGUAGE],
  member: [memberPath(BASE), memberPath(IN_LANGUAGE)],
  page: PLAIN_PAGES.map((kind) => formatPath({ kind }, BASE)),
  embed: embedPaths(null),
  frozen: embedPaths('{release}'),
  oembed: embedPaths(null).map((path) => `${path}oembed.json`),
  loader: [`${BASE}embed.js`],
  health: [BASE + HEALTH_FILE],
  picture: picturePaths(),
  ledger: [`${BASE}data/{dataset}.json`],
  table: [`${BASE}data/{chart}.csv`, `${BASE}data/{chart}.xlsx`],
  description: [`${BASE}data/datapackage.json`],
  feed: [`${BASE}feed.xml`, `${memberPath(BASE)}feed.xml`],
};
