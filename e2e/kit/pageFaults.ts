/* Each of these runs inside a page, alone: it may use nothing from outside itself. */

/** What scrolls sideways or is cut off at the width that the page has, one line for each part. */
export function reflowFaults(): readonly string[] {
  const room = document.documentElement.clientWidth;
  const name = (element: Element): string =>
    `${element.tagName.toLowerCase()}${element.id === '' ? '' : `#${element.id}`}.${element.getAttribute('class') ?? ''} “${(element.textContent ?? '').trim().slice(0, 40)}”`;
  // Tables of data and drawings may scroll inside themselves; an embed's preview is as large as it is told.
  const MAY_SCROLL = 'section:has(> table), [data-plot], [data-plot] *, [data-preview], textarea';
  const all = [...document.querySelectorAll('body, body *')].filter((element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: false }),
  );
  const faults: string[] = [];
  const wide = document.documentElement.scrollWidth - room;
  if (wide > 1) faults.push(`The page scrolls ${String(wide)} px sideways.`);
  for (const element of all) {
    const style = getComputedStyle(element);
    if (style.clipPath !== 'none' || element.closest(MAY_SCROLL) !== null) continue;
    if (element instanceof SVGElement) continue;
    const box = element.getBoundingClientRect();
    const beyond = Math.max(box.right - room, -box.left);
    const inside = element.parentElement?.closest(
      '[class*=hidden], [class*=skip], [class*=unseen]',
    );
    if (wide > 1 && beyond > 1 && inside == null && element.childElementCount === 0) {
      faults.push(`${String(Math.round(beyond))} px beyond the edge: ${name(element)}`);
    }
    const over = element.scrollWidth - element.clientWidth;
    if (over > 1 && element.clientWidth > 1 && /auto|scroll/.test(style.overflowX)) {
      faults.push(`Scrolls ${String(over)} px sideways: ${name(element)}`);
    }
    const lost = Math.max(
      style.overflowX === 'visible' ? 0 : over - (Number.parseFloat(style.overflowClipMargin) || 0),
      style.overflowY === 'visible' ? 0 : element.scrollHeight - element.clientHeight,
    );
    if (lost > 1 && /hidden|clip/.test(style.overflow) && element.clientWidth > 1) {
      faults.push(`${String(lost)} px are cut off: ${name(element)}`);
    }
  }
  return faults;
}

/** What can be pressed and is smaller than `least` px either way, one line for each. */
export function targetFaults(least: number): readonly string[] {
  const PRESSED =
    'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=slider], [role=button]';
  const boxOf = (element: Element): DOMRect => {
    const around =
      element instanceof HTMLInputElement ? (element.closest('label') ?? element) : element;
    const box = around.getBoundingClientRect();
    const grown = getComputedStyle(element, '::before');
    if (grown.content === 'none' || grown.position !== 'absolute') return box;
    const more = (side: string): number => -Math.min(0, Number.parseFloat(side) || 0);
    return new DOMRect(
      box.x - more(grown.left),
      box.y - more(grown.top),
      box.width + more(grown.left) + more(grown.right),
      box.height + more(grown.top) + more(grown.bottom),
    );
  };
  /** A link in a sentence is as high as its line. */
  const isInSentence = (element: Element): boolean => {
    if (!(element instanceof HTMLAnchorElement)) return false;
    if (getComputedStyle(element).display !== 'inline') return false;
    let block = element.parentElement;
    while (block !== null && getComputedStyle(block).display === 'inline')
      block = block.parentElement;
    const around = (block?.textContent ?? '').trim().length;
    return around > (element.textContent ?? '').trim().length + 3;
  };
  return [...document.querySelectorAll(PRESSED)]
    .filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        getComputedStyle(element).pointerEvents !== 'none' &&
        element.closest('[class*=skip], [data-plot] svg, .leaflet-container svg') === null &&
        element.getBoundingClientRect().width > 0 &&
        !isInSentence(element),
    )
    .map((element) => ({ element, box: boxOf(element) }))
    .filter(({ box }) => box.width < least - 0.5 || box.height < least - 0.5)
    .map(
      ({ element, box }) =>
        `${String(Math.round(box.width))} x ${String(Math.round(box.height))} px: ${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${(element.textContent ?? '').trim().slice(0, 40)}”`,
    );
}

/** Texts smaller than `least` px on the screen, whatever they are drawn in, one line for each. */
export function smallTexts(least: number): readonly string[] {
  // Of a text that is turned, `a` alone is the cosine of its turn.
  const scaleOf = (element: Element): number => {
    const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
    return matrix === null ? 1 : Math.hypot(matrix.a, matrix.b);
  };
  return [...document.querySelectorAll('body *')]
    .filter(
      (element) =>
        [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '') &&
        element.matches(':not(script, style, title, desc, option)') &&
        element.checkVisibility({ visibilityProperty: true }) &&
        element.closest('pattern, defs') === null,
    )
    .map((element) => ({
      element,
      size: Number.parseFloat(getComputedStyle(element).fontSize) * scaleOf(element),
    }))
    .filter(({ size }) => size < least - 0.05)
    .map(
      ({ element, size }) =>
        `${size.toFixed(1)} px: ${element.tagName} “${(element.textContent ?? '').trim().slice(0, 40)}”`,
    );
}
