/** Where the reader is: path and query, without the origin. */
export interface Place {
  readonly pathname: string;
  readonly search: string;
}

/** How long a place that moves continuously must rest before the address says it, and how long it may stay behind, ms. */
const REST = 200;
const LONGEST = 1000;

const listeners = new Set<() => void>();
const restListeners = new Set<() => void>();
let current: Place = { pathname: '/', search: '' };
let rested: Place = current;
let inMemory = false;
/** Runs while the place is ahead of the address. */
let writing: ReturnType<typeof setTimeout> | undefined;
let aheadSince = 0;

/**
 * From now on the place is kept here and not in the address: inside a frame every step would be one of the host
 * page's back button, and a sandbox refuses to write the address at all.
 * @param search the query to begin with, with its `?`
 */
export function keepPlaceInMemory(search = window.location.search): void {
  current = { pathname: window.location.pathname, search };
  rested = current;
  inMemory = true;
}

function readPlace(): Place {
  if (inMemory || writing !== undefined) return current;
  const { pathname, search } = window.location;
  if (pathname !== current.pathname || search !== current.search) current = { pathname, search };
  return current;
}

function announce(): void {
  for (const listener of listeners) listener();
}

function announceRest(): void {
  for (const listener of restListeners) listener();
}

/** The back button: what had not been written yet is of no more use. */
function onStep(): void {
  clearTimeout(writing);
  writing = undefined;
  announce();
  announceRest();
}

function isHeard(): boolean {
  return listeners.size + restListeners.size > 0;
}

function subscribe(to: Set<() => void>, listener: () => void): () => void {
  if (!isHeard()) {
    window.addEventListener('popstate', onStep);
    window.addEventListener('pagehide', writeAddress);
  }
  to.add(listener);
  return () => {
    to.delete(listener);
    if (isHeard()) return;
    window.removeEventListener('popstate', onStep);
    window.removeEventListener('pagehide', writeAddress);
  };
}

/** Calls `listener` on every change of place, by us or by the back button. Returns how to stop. */
export function subscribeToPlace(listener: () => void): () => void {
  return subscribe(listeners, listener);
}

/** The same once the place rests: for what nobody needs while a slider moves, such as links. */
export function subscribeToRest(listener: () => void): () => void {
  return subscribe(restListeners, listener);
}

/** The place now; the same object until it changes. */
export function currentPlace(): Place {
  return readPlace();
}

/** The place where it last rested; the same object until it rests elsewhere. */
export function restingPlace(): Place {
  if (writing === undefined) {
    const { pathname, search } = readPlace();
    if (pathname !== rested.pathname || search !== rested.search) rested = current;
  }
  return rested;
}

/** Writes the place into the address now, if it is not there yet. */
export function writeAddress(): void {
  if (writing === undefined) return;
  clearTimeout(writing);
  writing = undefined;
  try {
    const { pathname, search } = current;
    if (!inMemory) window.history.replaceState(window.history.state, '', pathname + search);
  } catch {
    // Some browsers refuse more than a hundred changes in a few seconds; the next one goes through again.
  }
  announceRest();
}

/** As the browser would spell it. */
function placeIn(address: string): Place {
  const { pathname, search } = new URL(address, 'https://place.invalid');
  return { pathname, search };
}

function writeSoon(): void {
  const now = performance.now();
  if (writing === undefined) aheadSince = now;
  clearTimeout(writing);
  writing = setTimeout(writeAddress, Math.max(0, Math.min(REST, aheadSince + LONGEST - now)));
}

/**
 * Moves to an address inside the dashboard. `replace` is for what moves continuously (a slider, typing): it leaves no
 * step for the back button, and stands in the address once it rests, since browsers do much for each new address.
 * @param fragment part of the page to be named in the address, with its `#`; nothing is scrolled
 */
export function moveTo(address: string, how: 'push' | 'replace', fragment = ''): void {
  const { pathname, search } = readPlace();
  if (address === pathname + search) return;
  // `//` at the start would name another host.
  const inside = address.replace(/^\/{2,}/, '/');
  if (how === 'push') {
    writeAddress();
    if (!push(inside, fragment)) return;
  } else {
    current = placeIn(inside);
    writeSoon();
  }
  announce();
  if (how === 'push') announceRest();
}

/** Makes a step of the back button; tells whether the browser let it happen. */
function push(inside: string, fragment: string): boolean {
  if (inMemory) {
    current = placeIn(inside);
    return true;
  }
  try {
    window.history.pushState(null, '', inside + fragment);
    return true;
  } catch {
    return false;
  }
}
