import { parseSearch } from '#url/search.ts';
import { type LinkPlace, landAt, landOn, placeOfLink } from './landing.ts';
import { currentPlace, moveTo, subscribeToPlace, writeAddress } from './navigation.ts';

/** Where a page was left, kept in the browser's own list of steps and nowhere else. */
interface Left {
  readonly top: number;
  readonly link: LinkPlace | null;
}

function linkIn(link: unknown): LinkPlace | null {
  if (typeof link !== 'object' || link === null) return null;
  if (!('href' in link) || typeof link.href !== 'string') return null;
  if (!('nth' in link) || typeof link.nth !== 'number') return null;
  return { href: link.href, nth: link.nth };
}

function leftIn(state: unknown): Left | null {
  if (typeof state !== 'object' || state === null) return null;
  if (!('top' in state) || typeof state.top !== 'number') return null;
  return { top: state.top, link: 'link' in state ? linkIn(state.link) : null };
}

/**
 * Follows an address to one of our pages, without loading it again: to its part if it names one, else to its top.
 * @param link the link that was followed; the way back ends there
 */
export function goTo(address: URL, link: HTMLAnchorElement | null = null): void {
  writeAddress();
  const { pathname, search } = currentPlace();
  const isHere = address.pathname === pathname && address.search === search;
  if (isHere && address.hash !== '') {
    window.location.hash = address.hash;
    landOn(address.hash, true);
    return;
  }
  const left: Left = { top: window.scrollY, link: placeOfLink(link) };
  window.history.replaceState(left, '');
  moveTo(address.pathname + address.search, 'push', address.hash);
  if (address.hash !== '') {
    landOn(address.hash, true);
    return;
  }
  // A panel opens over the place where the reader is, and goes back to it.
  if (address.pathname === pathname && parseSearch(address.search).question.overlay !== null)
    return;
  window.scrollTo(0, 0);
  document.getElementById('main')?.focus({ preventScroll: true });
}

/**
 * From now on steps back to another page end where it was left, and the part that the address names stays in view while
 * the page finds its shape. Returns how to stop.
 */
export function keepReadersPlace(): () => void {
  let path = currentPlace().pathname;
  const stop = subscribeToPlace(() => {
    const { pathname } = currentPlace();
    if (pathname === path) return;
    path = pathname;
    // A step forward to a new page has left nothing yet.
    const left = leftIn(window.history.state);
    if (left !== null) landAt(left.top, left.link);
  });
  if (window.location.hash !== '') landOn(window.location.hash, false);
  return stop;
}
