/**
 * Settles on a face before the first paint: ours if it is there, else the stand-in for as long as the page is open.
 * `font-display: optional` promises the same, but browsers take up a face that came late when something is drawn anew,
 * and then lines break elsewhere.
 */
export function settleFace(page: Document): void {
  requestAnimationFrame(() => {
    const letter = /\p{L}/u.exec(page.title)?.[0] ?? 'a';
    if (page.fonts.check('1em "Source Sans 3 Variable"', letter)) return;
    page.documentElement.dataset['face'] = 'stand-in';
  });
}
