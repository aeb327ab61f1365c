import { placeOfStop, stopAt } from './stops.ts';

/** What was done with a page before it could answer. */
export interface FirstActs {
  /** Stops listening, and does the last of it again in the page that stands there now. */
  repeat(root: Element): void;
}

type Act = (root: Element) => void;

/** A mark of a chart is found by the claims that it stands for. */
function markOf(target: Element): string | null {
  const mark = target.closest('[data-claims]');
  const plot = mark?.closest('[data-plot]')?.getAttribute('data-plot') ?? null;
  if (mark === null || plot === null) return null;
  const claims = mark.getAttribute('data-claims') ?? '';
  return `[data-plot="${CSS.escape(plot)}"] [data-claims="${CSS.escape(claims)}"]`;
}

function press(element: Element | null | undefined): void {
  element?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
}

/** A click that nothing has answered, unless it is on a link: those lead on by themselves. */
function clicked(still: Element, target: Element): Act | null {
  if (target.closest('a[href]') !== null) return null;
  const mark = markOf(target);
  if (mark !== null) return (root) => press(root.querySelector(mark));
  const place = placeOfStop(still, target);
  return place < 0 ? null : (root) => press(stopAt(root, place));
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
    ({ target }) => {
      if (target instanceof Element) last = clicked(still, target) ?? last;
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
