import { nearestMark } from './nearestMark.ts';

/** Which elements are marks, and which of them are picked. */
export interface MarkSet {
  /** Attribute that makes an element a mark; its value is what is picked. */
  readonly attribute: string;
  /** Attribute whose value says whether a mark is picked; default: `attribute`. */
  readonly pickedBy?: string | undefined;
  /** Values that are picked at the moment, said to assistive technology as "pressed". */
  readonly picked: readonly string[];
}

export type Mark = HTMLElement | SVGElement;

function isMark(element: Element | null): element is Mark {
  return element instanceof HTMLElement || element instanceof SVGElement;
}

/** Marks inside an element, in the order of the document. */
export function marksIn(container: Element, attribute: string): readonly Mark[] {
  return [...container.querySelectorAll(`[${attribute}]`)].filter(isMark);
}

/** The mark that an event fell on; `null` beside all marks. */
export function markOf(target: EventTarget | null, attribute: string): Mark | null {
  const mark = target instanceof Element ? target.closest(`[${attribute}]`) : null;
  return isMark(mark) ? mark : null;
}

/** Attributes that marks are given here. */
const MADE = ['data-roving', 'role', 'aria-pressed', 'aria-label', 'tabindex'];

/**
 * Makes every mark a button whose name is its tip, and one of them the tab stop. What was a mark before the last
 * drawing and is none now is a shape again.
 */
export function prepareMarks(
  container: Element,
  { attribute, pickedBy = attribute, picked }: MarkSet,
): void {
  const marks = marksIn(container, attribute);
  for (const former of container.querySelectorAll(`[data-roving]:not([${attribute}])`)) {
    for (const name of MADE) former.removeAttribute(name);
  }
  const stop = marks.find((mark) => mark.getAttribute('tabindex') === '0') ?? marks[0];
  for (const mark of marks) {
    const tip = mark.getAttribute('data-tip');
    mark.setAttribute('data-roving', '');
    mark.setAttribute('role', 'button');
    mark.setAttribute('aria-pressed', String(picked.includes(mark.getAttribute(pickedBy) ?? '')));
    mark.setAttribute('tabindex', mark === stop ? '0' : '-1');
    if (tip !== null) mark.setAttribute('aria-label', tip);
  }
}

function centres(marks: readonly Mark[]): readonly { readonly x: number; readonly y: number }[] {
  return marks.map((mark) => {
    const box = mark.getBoundingClientRect();
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  });
}

/** Index of the mark that a key leads to; `null` for other keys. Stays inside the list. */
export function markForKey(key: string, marks: readonly Mark[], from: number): number | null {
  const last = marks.length - 1;
  switch (key) {
    case 'ArrowRight':
      return Math.min(from + 1, last);
    case 'ArrowLeft':
      return Math.max(from - 1, 0);
    case 'ArrowDown':
      return nearestMark(centres(marks), from, 'below') ?? Math.min(from + 1, last);
    case 'ArrowUp':
      return nearestMark(centres(marks), from, 'above') ?? Math.max(from - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

/** Makes a mark the one tab stop. */
export function makeStop(marks: readonly Mark[], to: number): void {
  marks.forEach((mark, index) => {
    mark.setAttribute('tabindex', index === to ? '0' : '-1');
  });
}

/** Makes a mark the tab stop, and focuses it. */
export function focusMark(marks: readonly Mark[], to: number): void {
  makeStop(marks, to);
  const mark = marks[to];
  mark?.focus({ preventScroll: true });
  mark?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
