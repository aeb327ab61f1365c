import { pngFile, svgFile } from '#export/finishPicture.browser.ts';
import type { PictureFault } from '#export/pictureFault.ts';
import type { PictureType } from '#export/presets.ts';
import { type Result, success } from '#lib/result.ts';
import type { NamedPicture } from './pagePicture.ts';
import { isForWikimedia } from './pictureChoices.ts';

/** Media types of picture files. */
export const MEDIA_TYPES: Readonly<Record<PictureType, string>> = {
  png: 'image/png',
  svg: 'image/svg+xml',
};

/** A picture as a file that can be saved, copied or shared. Rejects if a font cannot be loaded. */
export async function pictureFile({
  picture,
  choices,
  name,
}: NamedPicture): Promise<Result<File, PictureFault>> {
  const { type, zoom } = choices;
  const made =
    type === 'png'
      ? await pngFile(document, picture, zoom)
      : await svgFile(picture, isForWikimedia(choices));
  return made.ok
    ? success(new File([made.value], `${name}.${type}`, { type: MEDIA_TYPES[type] }))
    : made;
}
