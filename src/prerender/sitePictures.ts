import type { Ledger } from '#domain/ledger.ts';
import { DEFAULT_QUESTION } from '#domain/question.ts';
import type { PictureJob } from '#export/finishPicture.node.ts';
import { openPicturePool } from '#export/picturePool.node.ts';
import type { PictureType } from '#export/presets.ts';
import { PRESETS } from '#export/presets.ts';
import {
  STATIC_PICTURES,
  type StaticPicture,
  type StaticPictureName,
} from '#export/staticPictures.ts';
import { LANGUAGES, MAIN_LANGUAGE, type Language } from '#i18n/languages.ts';
import { chartAddress } from '#url/chartAddress.ts';
import type { ChartFiles } from './chartFiles.ts';
import { homeOf } from './loadChartFiles.ts';
import type { Site } from './site.ts';

/** A picture as the build has drawn it. */
export interface SitePicture {
  readonly chart: string;
  readonly language: Language;
  readonly name: StaticPictureName;
  /** Path inside `dist` without the ending. */
  readonly path: string;
  /** Pixels of the PNG. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly files: readonly { readonly type: PictureType; readonly bytes: Uint8Array }[];
}

/** Folder of a language below `static/` and in addresses: the main one has none. */
function folderOf(language: Language): string {
  return language === MAIN_LANGUAGE ? '' : `${language}/`;
}

function jobOf(picture: StaticPicture, chart: string, language: Language, site: Site): PictureJob {
  const home = homeOf(site) + folderOf(language);
  return {
    chart,
    question: DEFAULT_QUESTION,
    language,
    types: picture.types,
    zoom: picture.zoom,
    wikimedia: false,
    permalink: chartAddress(home, chart, DEFAULT_QUESTION),
    shortAddress: site.origin === null ? null : `${home}#${chart}`,
    format: PRESETS[picture.preset],
    theme: picture.theme,
    transparent: false,
  };
}

/**
 * Draws every picture of the site, side by side in workers. Rejects if one cannot be drawn.
 * @param chartFiles of the charts that the ledger has data for
 */
export async function sitePictures(
  chartFiles: () => Promise<readonly Pick<ChartFiles, 'id'>[]>,
  ledger: Ledger,
  site: Site,
): Promise<readonly SitePicture[]> {
  const pool = await openPicturePool(ledger);
  try {
    const charts = (await chartFiles()).map(({ id }) => id);
    const wanted = charts.flatMap((chart) =>
      LANGUAGES.flatMap((language, index) =>
        STATIC_PICTURES.filter(({ everyLanguage }) => index === 0 || everyLanguage).map(
          (picture) => ({ chart, language, picture }),
        ),
      ),
    );
    return await Promise.all(
      wanted.map(async ({ chart, language, picture }) => ({
        ...(await pool.draw(jobOf(picture, chart, language, site))),
        chart,
        language,
        name: picture.name,
        path: `static/${folderOf(language)}${chart}/${picture.name}`,
      })),
    );
  } finally {
    await pool.close();
  }
}

/** A picture of a chart in a language; `null` if it was not drawn. */
export function pictureNamed(
  pictures: readonly SitePicture[],
  name: StaticPictureName,
  chart: string,
  language: Language,
): SitePicture | null {
  return (
    pictures.find(
      (each) => each.name === name && each.chart === chart && each.language === language,
    ) ?? null
  );
}
