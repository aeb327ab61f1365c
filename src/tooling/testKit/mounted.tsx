import { act, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';

/** Something on the emulated page, to be drawn again and taken away. */
export interface Mounted {
  readonly container: HTMLElement;
  readonly render: (element: ReactElement) => void;
  readonly unmount: () => void;
}

/** Draws an element on the emulated page of a test that runs in `happy-dom`. */
export function mounted(document: Document, element: ReactElement): Mounted {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const container = document.createElement('div');
  document.body.append(container);
  const root = createRoot(container);
  const render = (next: ReactElement): void => {
    act(() => {
      root.render(next);
    });
  };
  render(element);
  return {
    container,
    render,
    unmount: () => {
      act(() => {
        root.unmount();
      });
      container.remove();
    },
  };
}

/** The element that a selector finds. Throws if there is none. */
export function found(container: Element, selector: string): HTMLElement {
  const element = container.querySelector(selector);
  if (!(element instanceof HTMLElement)) throw new Error(`Nothing matches ${selector}.`);
  return element;
}

/** Sends an event and lets React answer it. */
export function fire(element: Element, event: Event): void {
  act(() => {
    element.dispatchEvent(event);
  });
}

/** Presses a key. Returns whether the page may still answer it itself. */
export function press(element: Element, key: string, options: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', {
    key,
    bubbles: true,
    cancelable: true,
    ...options,
  });
  fire(element, event);
  return !event.defaultPrevented;
}

/** Types a text into a field, as a browser does. */
export function type(field: HTMLElement, text: string): void {
  if (!(field instanceof HTMLInputElement)) throw new Error('Not a field.');
  // React watches the field's own `value`; the prototype's goes past it, as typing does.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
  fire(field, new Event('input', { bubbles: true }));
}
