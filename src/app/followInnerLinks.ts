import { currentPlace } from '#state/navigation.ts';
import { goTo } from '#state/goTo.ts';
import { parsePath } from '#url/path.ts';

interface InnerLink {
  readonly link: HTMLAnchorElement;
  readonly address: URL;
}

function innerLink(event: MouseEvent, home: string): InnerLink | null {
  if (event.defaultPrevented || event.button !== 0) return null;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link === null || link.target !== '' || link.hasAttribute('download') || link.hreflang !== '')
    return null;
  const address = new URL(link.href, window.location.href);
  const isOurs = address.origin === window.location.origin && address.pathname.startsWith(home);
  if (!isOurs || parsePath(address.pathname, home).kind === 'not-found') return null;
  return { link, address };
}

/**
 * Follows links between our own pages without loading the page again. Anything else, such as a link
 * with a modifier key, a download or another site, is left to the browser. Returns how to stop.
 */
export function followInnerLinks(document: Document, home: string): () => void {
  const follow = (event: MouseEvent): void => {
    const inner = innerLink(event, home);
    if (inner === null) return;
    const { address, link } = inner;
    const place = currentPlace();
    const samePlace = address.pathname === place.pathname && address.search === place.search;
    if (samePlace && address.hash !== '') return;
    event.preventDefault();
    goTo(address, link);
  };
  document.addEventListener('click', follow);
  return () => {
    document.removeEventListener('click', follow);
  };
}
