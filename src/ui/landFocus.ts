/** Whether nothing has the focus, as after what had it is gone. */
function isLost({ activeElement, body }: Document): boolean {
  return activeElement === null || activeElement === body;
}

/**
 * Puts the focus on the first of these places that is still there, unless something else has it by now.
 * A place that cannot take the focus is made able to.
 */
export function landFocus(places: readonly (Element | null)[]): void {
  const place = places.find((each) => each?.isConnected === true && each !== document.body);
  if (!isLost(document)) return;
  if (!(place instanceof HTMLElement || place instanceof SVGElement)) return;
  if (place.tabIndex < 0 && !place.hasAttribute('tabindex')) place.setAttribute('tabindex', '-1');
  place.focus({ preventScroll: place.matches('main, section, [role="dialog"]') });
}
