/** Why a picture could not be made in a browser. */
export type PictureFault =
  /** Our fonts lack these characters. */
  | { readonly kind: 'glyphs'; readonly characters: readonly string[] }
  /** More pixels than can be drawn; `most` is the largest zoom. */
  | { readonly kind: 'too-large'; readonly most: number }
  /** The browser did not draw the picture in our fonts. */
  | { readonly kind: 'fonts' }
  /** These texts are not to be seen in the raster. */
  | { readonly kind: 'lost-texts'; readonly texts: readonly string[] }
  /** The browser refused to make an image. */
  | { readonly kind: 'refused' };
