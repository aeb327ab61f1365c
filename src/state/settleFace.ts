/**
 * Settles on a face before the first paint: ours if it is there by then, else the stand-in for as long as the page is open.
 * `font-display: optional` promises the same, but browsers take up a face that came late when something is drawn anew,
 * and then lines break elsewhere. Asked for here, since a face that no text has needed yet counts as not loaded.
 */
export function settleFace(page: Document): void {
  const letter = /\p{L}/u.exec(page.title)?.[0] ?? 'a';
  let isThere = false;
  page.fonts.load('1em "Source Sans 3 Variable"', letter).then(
    (faces) => {
      isThere = faces.length > 0;
    },
    () => undefined,
  );
  requestAnimationFrame(() => {
    if (!isThere) page.documentElement.dataset['face'] = 'stand-in';
  });
}
