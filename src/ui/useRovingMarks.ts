import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import {
  focusMark,
  makeStop,
  markForKey,
  markOf,
  marksIn,
  prepareMarks,
  type Mark,
  type MarkSet,
} from './rovingMarks.ts';
import './useRovingMarks.css';

interface RovingMarks extends MarkSet {
  /** Called with the mark's value and, where a mark has one, what `pickedBy` says of it. */
  readonly onPick: (value: string, pickedValue: string | null) => void;
}

/** A pointer that moved further than this between press and release has dragged, not clicked, px. */
const DRAG = 6;

/** Remembers the mark that has the focus, which is the tab stop from then on. */
interface FocusKeeper {
  /** Gives the focus to the mark of the same value after a drawing has taken it away with the old one. */
  readonly restore: () => void;
}

function keepFocus(container: Element, attribute: string, signal: AbortSignal): FocusKeeper {
  let held: Mark | null = null;
  container.addEventListener(
    'focusin',
    ({ target }) => {
      held = markOf(target, attribute);
      const marks = marksIn(container, attribute);
      if (held !== null) makeStop(marks, marks.indexOf(held));
    },
    { signal },
  );
  container.addEventListener(
    'focusout',
    () => {
      // Browsers that tell of a focus which goes with its element do so while it is still there.
      queueMicrotask(() => {
        if (held?.isConnected === true && document.activeElement !== held) held = null;
      });
    },
    { signal },
  );
  return {
    restore() {
      if (held === null || held.isConnected || document.activeElement !== document.body) return;
      const value = held.getAttribute(attribute);
      const marks = marksIn(container, attribute);
      const again = marks.findIndex((mark) => mark.getAttribute(attribute) === value);
      if (again >= 0) focusMark(marks, again);
    },
  };
}

/** Answers keys and clicks on marks until the returned function is called. */
function listen(container: Element, attribute: string, pick: (mark: Mark) => void): () => void {
  let press = { x: 0, y: 0 };
  const listeners = new AbortController();
  const { signal } = listeners;
  const on = (type: 'keydown' | 'click' | 'pointerdown', act: (event: Event) => void): void => {
    container.addEventListener(type, act, { signal });
  };
  on('pointerdown', (event) => {
    if (event instanceof PointerEvent) press = { x: event.clientX, y: event.clientY };
  });
  on('click', (event) => {
    const mark = markOf(event.target, attribute);
    if (mark === null || !(event instanceof MouseEvent)) return;
    const dragged = Math.hypot(event.clientX - press.x, event.clientY - press.y) > DRAG;
    if (event.detail > 0 && dragged) return;
    pick(mark);
  });
  on('keydown', (event) => {
    if (!(event instanceof KeyboardEvent)) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const mark = markOf(event.target, attribute);
    if (mark === null) return;
    const marks = marksIn(container, attribute);
    const to = markForKey(event.key, marks, marks.indexOf(mark));
    if (to !== null) focusMark(marks, to);
    else if (event.key === 'Enter' || event.key === ' ') pick(mark);
    else if (event.key === 'Escape') mark.blur();
    else return;
    event.preventDefault();
  });
  return () => {
    listeners.abort();
  };
}

/**
 * Gives the marks of a drawing one tab stop together: arrow keys move between them (left and right in order,
 * up and down to the nearest), Home and End to the ends, Enter, Space or a click picks, Escape leaves.
 * Works on HTML and SVG that know nothing of it, also when they are drawn anew.
 */
export function useRovingMarks(container: RefObject<Element | null>, options: RovingMarks): void {
  const latest = useRef(options);
  useLayoutEffect(() => {
    latest.current = options;
  });
  const { attribute, pickedBy: owner } = options;
  const picked = options.picked.join('\n');
  useLayoutEffect(() => {
    const values = picked.split('\n').filter((value) => value !== '');
    if (container.current !== null)
      prepareMarks(container.current, { attribute, pickedBy: owner, picked: values });
  }, [container, attribute, owner, picked]);
  useEffect(() => {
    const element = container.current;
    if (element === null) return undefined;
    const ended = new AbortController();
    const focus = keepFocus(element, attribute, ended.signal);
    const redrawn = new MutationObserver(() => {
      prepareMarks(element, latest.current);
      focus.restore();
    });
    redrawn.observe(element, {
      childList: true,
      subtree: true,
      attributeFilter: [attribute, 'data-tip'],
    });
    const stop = listen(element, attribute, (mark) => {
      const { pickedBy = attribute, onPick } = latest.current;
      onPick(mark.getAttribute(attribute) ?? '', mark.getAttribute(pickedBy));
    });
    return () => {
      redrawn.disconnect();
      ended.abort();
      stop();
    };
  }, [container, attribute]);
}
