import { placeOfStop, stopAt } from './stops.ts';

/** What was done with a page before it could answer. */
export interface FirstActs {
  /** Stops listening, and does the last of it again in the page that stands there now. */
  repeat(root: Element): void;
}

type Act = (root: Element) => void;

/** A press inside a plot is done again at the same place of it: stills say nothing of what their marks stand for. */
function pressInPlot(target: Element, { clientX, clientY }: MouseEvent): Act | null {
  const plot = target.closest('[data-plot]');
  if (plot === null) return null;
  const { left, top } = plot.getBoundingClientRect();
  const id = CSS.escape(plot.getAttribute('data-plot') ?? '');
  return (root) => {
    const place = root.querySelector(`[data-plot="${id}"]`)?.getBoundingClientRect();
    if (place === undefined) return;
    const x = place.left + clientX - left;
    const y = place.top + clientY - top;
    press(document.elementFromPoint(x, y)?.closest('[data-claims]'));
  };
}

function press(element: Element | null | undefined): void {
  element?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
}

/** A click that nothing has answered, unless it is on a link: those lead on by themselves. */
function clicked(still: Element, target: Element, event: MouseEvent): Act | null {
  if (target.closest('a[href]') !== null) return null;
  const place = placeOfStop(still, target);
  return place < 0 ? pressInPlot(target, event) : (root) => press(stopAt(root, place));
}

/** A field cannot be used yet: it has the reader's place once it can. */
function touched(still: Element, { clientX, clientY }: PointerEvent): Act | null {
  const field = document.elementFromPoint(clientX, clientY)?.closest('input, select');
  const place = placeOfStop(still, field ?? null);
  return field == null || place < 0
    ? null
    : (root) => stopAt(root, place)?.focus({ preventScroll: true });
}

/** From now on what a reader does with a still is kept, so that nobody has to press twice. */
export function heedFirstActs(still: HTMLElement): FirstActs {
  const heard = new AbortController();
  let last: Act | null = null;
  const options = { capture: true, signal: heard.signal };
  addEventListener('pointerdown', (event) => (last = touched(still, event)), options);
  addEventListener(
    'click',
    (event) => {
      const { target } = event;
      if (target instanceof Element) last = clicked(still, target, event) ?? last;
    },
    options,
  );
  return {
    repeat(root) {
      heard.abort();
      last?.(root);
    },
  };
}
