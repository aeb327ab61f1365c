/** How long a reader has waited for the page, ms, when nothing is held back for a face as well. */
const PATIENCE = 150;

/**
 * Settles on a face before the first paint: ours if it is there by then, else the stand-in for as long as the page is open.
 * `font-display: optional` promises the same, but browsers take up a face that came late when something is drawn anew,
 * and then lines break elsewhere. Browsers hold back the first paint a little for a face that is fetched early: that is
 * asked of them only where the page came quickly.
 * @param faces addresses of the faces of the first screen
 */
export function settleFace(page: Document, faces: readonly string[]): void {
  for (const href of performance.now() > PATIENCE ? [] : faces) {
    const link = page.createElement('link');
    Object.assign(link, { rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: '', href });
    page.head.append(link);
  }
  const letter = /\p{L}/u.exec(page.title)?.[0] ?? 'a';
  let isThere = false;
  // Asked for here, since a face that no text has needed yet counts as not loaded.
  page.fonts.load('1em "Source Sans 3 Variable"', letter).then(
    (found) => {
      isThere = found.length > 0;
    },
    () => undefined,
  );
  requestAnimationFrame(() => {
    if (!isThere) page.documentElement.dataset['face'] = 'stand-in';
  });
}

/** The faces that a prepared page names: addresses parted by spaces. */
export function facesOf(page: Document): readonly string[] {
  return (page.documentElement.dataset['faces'] ?? '').split(' ').filter((face) => face !== '');
}
