/** What the reader can reach with the Tab key, in order. */
const STOPS = 'a[href], button, select, input, summary, [tabindex="0"]';

/** Which of the stops inside a part an element is, or is inside of; -1: none. */
export function placeOfStop(root: Element, element: Element | null): number {
  const stop = element?.closest(STOPS) ?? null;
  return [...root.querySelectorAll(STOPS)].findIndex((each) => each === stop);
}

/** The stop at a place; `null` if there are fewer. */
export function stopAt(root: Element, place: number): HTMLElement | SVGElement | null {
  const stop = [...root.querySelectorAll(STOPS)][place];
  return stop instanceof HTMLElement || stop instanceof SVGElement ? stop : null;
}
