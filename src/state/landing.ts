/** How long a page may take to find its shape once the place is there, ms. */
const SETTLING = 5000;

/** What shows that the reader has taken over. */
const TAKEN_OVER = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

let stopLast: () => void = () => undefined;

/**
 * Puts the page in a place, and again whenever its height changes, until it has settled or the reader scrolls, presses
 * or types: what comes late above would push the place away. A newer place ends an older one.
 * @param place tells whether the place is there; until it is, however slow the connection, it is waited for
 */
function hold(place: () => boolean): void {
  stopLast();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const put = (): void => {
    if (place()) timer ??= setTimeout(stop, SETTLING);
  };
  const grown = new ResizeObserver(put);
  const stop = (): void => {
    grown.disconnect();
    clearTimeout(timer);
    for (const type of TAKEN_OVER) window.removeEventListener(type, onSign);
  };
  const onSign = ({ isTrusted }: Event): void => {
    // Scripts that turn the wheel are no readers.
    if (isTrusted) stop();
  };
  for (const type of TAKEN_OVER) window.addEventListener(type, onSign, { passive: true });
  grown.observe(document.body);
  stopLast = stop;
  put();
  requestAnimationFrame(put);
}

function focusOn(element: HTMLElement): void {
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

/** Id that a fragment names; as it stands where its percent signs are malformed. */
function idIn(fragment: string): string {
  const id = fragment.slice(1);
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

/** Scrolls to the part that a fragment such as `#roles` names, as soon as it is there, and stays with it. */
export function landOn(fragment: string, focuses: boolean): void {
  let focused = !focuses;
  hold(() => {
    const part = document.getElementById(idIn(fragment));
    if (part === null) return false;
    part.scrollIntoView({ block: 'start' });
    if (!focused) focusOn(part);
    focused = true;
    return true;
  });
}

/** A link by its address as it stands in the page, and by how many links with the same address stand before it. */
export interface LinkPlace {
  readonly href: string;
  readonly nth: number;
}

function linksTo(href: string): readonly HTMLAnchorElement[] {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')];
  return links.filter((link) => link.getAttribute('href') === href);
}

/** Where a link stands; `null` if there is none. */
export function placeOfLink(link: HTMLAnchorElement | null): LinkPlace | null {
  const href = link?.getAttribute('href') ?? null;
  return link === null || href === null ? null : { href, nth: linksTo(href).indexOf(link) };
}

/** Goes back to where the reader had scrolled to, and to the link that led away; `null`: none. */
export function landAt(top: number, place: LinkPlace | null): void {
  hold(() => {
    window.scrollTo(0, top);
    // A link that comes late, or is drawn anew, gets the focus as long as the reader does nothing else.
    if (place !== null) linksTo(place.href)[place.nth]?.focus({ preventScroll: true });
    return true;
  });
}
