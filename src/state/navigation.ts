/** Where the reader is: path and query, without the origin. */
export interface Place {
  readonly pathname: string;
  readonly search: string;
}

const listeners = new Set<() => void>();
let current: Place = { pathname: '/', search: '' };
let inMemory = false;

/**
 * From now on the place is kept here and not in the address: inside a frame every step would be one of the host
 * page's back button, and a sandbox refuses to write the address at all.
 * @param search the query to begin with, with its `?`
 */
export function keepPlaceInMemory(search = window.location.search): void {
  current = { pathname: window.location.pathname, search };
  inMemory = true;
}

function readPlace(): Place {
  if (inMemory) return current;
  const { pathname, search } = window.location;
  if (pathname !== current.pathname || search !== current.search) current = { pathname, search };
  return current;
}

function announce(): void {
  for (const listener of listeners) listener();
}

/** Calls `listener` on every change of place, by us or by the back button. Returns how to stop. */
export function subscribeToPlace(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('popstate', announce);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('popstate', announce);
  };
}

/** The place now; the same object until it changes. */
export function currentPlace(): Place {
  return readPlace();
}

/**
 * Moves to an address inside the dashboard. `replace` is for what moves continuously (a slider, typing):
 * it leaves no step for the back button.
 * @param fragment part of the page to be named in the address, with its `#`; nothing is scrolled
 */
export function moveTo(address: string, how: 'push' | 'replace', fragment = ''): void {
  const { pathname, search } = readPlace();
  if (address === pathname + search) return;
  // `//` at the start would name another host.
  const inside = address.replace(/^\/{2,}/, '/');
  if (inMemory) {
    const [path = '', query = ''] = inside.split(/\?(.*)/s);
    current = { pathname: path, search: query === '' ? '' : `?${query}` };
    announce();
    return;
  }
  try {
    if (how === 'push') window.history.pushState(null, '', inside + fragment);
    else window.history.replaceState(window.history.state, '', inside);
  } catch {
    // Some browsers refuse more than a hundred changes in a few seconds; the next one goes through again.
    return;
  }
  announce();
}
