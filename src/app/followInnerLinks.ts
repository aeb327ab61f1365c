import { moveTo } from '#state/navigation.ts';
import { parsePath } from '#url/path.ts';
import { parseSearch } from '#url/search.ts';

function innerLink(event: MouseEvent, home: string): URL | null {
  if (event.defaultPrevented || event.button !== 0) return null;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link === null || link.target !== '' || link.hasAttribute('download') || link.hreflang !== '')
    return null;
  const address = new URL(link.href, window.location.href);
  const isOurs = address.origin === window.location.origin && address.pathname.startsWith(home);
  if (!isOurs || parsePath(address.pathname, home).kind === 'not-found') return null;
  return address;
}

/**
 * Follows links between our own pages without loading the page again. Anything else, such as a link
 * with a modifier key, a download or another site, is left to the browser. Returns how to stop.
 */
export function followInnerLinks(document: Document, home: string): () => void {
  const follow = (event: MouseEvent): void => {
    const address = innerLink(event, home);
    if (address === null) return;
    const samePath = address.pathname === window.location.pathname;
    const samePlace = samePath && address.search === window.location.search;
    if (samePlace && address.hash !== '') return;
    event.preventDefault();
    moveTo(address.pathname + address.search, 'push');
    // A panel opens over the place where the reader is, and goes back to it.
    if (samePath && parseSearch(address.search).question.overlay !== null) return;
    window.scrollTo(0, 0);
    document.getElementById('main')?.focus({ preventScroll: true });
  };
  document.addEventListener('click', follow);
  return () => {
    document.removeEventListener('click', follow);
  };
}
