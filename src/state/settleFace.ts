/** Where the beginning of the page was here within this many ms, its face can be here soon as well. */
const QUICK_LINE = 150;

/** How many ms the first paint then waits for it at most. */
const PATIENCE = 400;

/**
 * Milliseconds from asking for the page until its first script runs. The time of the first byte says less: tools that
 * slow a line down leave it as it was, and a slow machine takes its time after it.
 */
function arrivalTime(): number {
  const [visit] = performance.getEntriesByType('navigation');
  if (visit === undefined || !('requestStart' in visit)) return Number.POSITIVE_INFINITY;
  return performance.now() - Number(visit.requestStart);
}

/** Fetches the faces that a prepared page names in `data-faces`: addresses parted by spaces. */
function fetchFaces(page: Document): void {
  const addresses = page.documentElement.dataset['faces'] ?? '';
  for (const href of addresses.split(' ').filter((address) => address !== '')) {
    const link = page.createElement('link');
    Object.assign(link, { rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: '', href });
    page.head.append(link);
  }
}

/**
 * Settles on a face before the first paint: ours if it is there by then, else the stand-in for as long as the page is open.
 * `font-display: optional` promises the same, but browsers take up a face that came late when something is drawn anew,
 * and then lines break elsewhere.
 *
 * On a quick line the page stays blank for a moment, until the face has come. Where the page itself was long in coming, a
 * face would be, too: it is not asked for, since browsers hold back the first paint for a face that is fetched early.
 *
 * @param families names of the families that the first screen is set in
 */
export function settleFace(page: Document, families: readonly string[]): void {
  const { dataset } = page.documentElement;
  if (arrivalTime() > QUICK_LINE) {
    dataset['face'] = 'stand-in';
    return;
  }
  let isSettled = false;
  const settle = (isThere: boolean): void => {
    if (isSettled) return;
    isSettled = true;
    if (isThere) delete dataset['face'];
    else dataset['face'] = 'stand-in';
  };
  const giveUp = (): void => {
    settle(false);
  };
  dataset['face'] = 'awaited';
  setTimeout(giveUp, PATIENCE);
  fetchFaces(page);
  // Browsers give an optional face up earlier than we do.
  page.fonts.forEach((face) => {
    face.display = 'swap';
  });
  // Asked for here, since a face that no text has needed yet counts as not loaded.
  const letter = /\p{L}/u.exec(page.title)?.[0] ?? 'a';
  const loads = families.map((family) => page.fonts.load(`1em "${family}"`, `${letter}0`));
  Promise.all(loads).then((found) => {
    settle(found.every((faces) => faces.length > 0));
  }, giveUp);
}
