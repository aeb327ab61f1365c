import { MAIN_LANGUAGE } from '#i18n/languages.ts';
import type { HealthPicture } from '#protocol/embedHealth.ts';
import { homePath } from '#url/languagePath.ts';
import type { SnippetPicture } from '#url/snippets.ts';
import type { EmbedStill } from './embedHtml.ts';
import { homeOf } from './loadChartFiles.ts';
import type { Site } from './site.ts';
import type { SitePicture } from './sitePictures.ts';

/** A picture that the build has drawn; its size in pixels of the PNG. */
type DrawnPicture = Pick<SitePicture, 'chart' | 'language' | 'name' | 'path' | 'width' | 'height'>;

/** Width at which the picture of a chart is shown, CSS pixels: its file is larger, so that it is sharp. */
const SHOWN = 600;

/** Size of the pictures for link previews, px. */
const CARD = { width: 1200, height: 628 } as const;

function drawn(
  { task }: EmbedStill,
  name: SitePicture['name'],
  pictures: readonly DrawnPicture[],
): DrawnPicture | undefined {
  return pictures.find(
    (each) => each.name === name && each.chart === task.chart && each.language === task.language,
  );
}

/** The picture of an embed's chart; `null` if the build drew none. */
export function embedPicture(
  still: EmbedStill,
  pictures: readonly DrawnPicture[],
  { base }: Site,
): HealthPicture | null {
  const full = drawn(still, 'full', pictures);
  if (full === undefined) return null;
  const height = Math.round((full.height * SHOWN) / full.width);
  return { path: `${base}${full.path}.png`, width: SHOWN, height };
}

/** The picture for link previews. Where the build drew none it is said to be where it always lies. */
export function embedCard(
  still: EmbedStill,
  pictures: readonly DrawnPicture[],
  site: Site,
): SnippetPicture {
  const { language, chart } = still.task;
  const card = drawn(still, 'og', pictures);
  const folder = homePath('', language === MAIN_LANGUAGE ? null : language);
  const path = card?.path ?? `static/${folder}${chart}/og`;
  const { width, height } = card ?? CARD;
  return { address: `${homeOf(site)}${path}.png`, width, height };
}
