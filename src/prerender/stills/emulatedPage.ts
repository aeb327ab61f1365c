import { Window } from 'happy-dom';

/** Names of a page's window that React and the views reach for as globals. */
const GLOBALS = [
  'document',
  'navigator',
  'history',
  'location',
  'Element',
  'HTMLElement',
  'HTMLInputElement',
  'SVGElement',
  'SVGSVGElement',
  'Node',
  'Event',
  'CustomEvent',
  'MutationObserver',
  'ResizeObserver',
  'IntersectionObserver',
  'getComputedStyle',
  'requestAnimationFrame',
  'cancelAnimationFrame',
] as const;

/** An emulated browser page that drawings can be mounted in. */
export interface EmulatedPage {
  readonly document: Document;
  /** Goes to an address, so that whoever reads `window.location` finds it. */
  readonly visit: (address: string) => void;
}

/**
 * Makes this thread look like a page. For a worker of its own: tools that ask whether there is a window must not share it.
 */
export function emulatedPage(): EmulatedPage {
  const window = new Window({ url: 'http://localhost/' });
  Object.defineProperty(globalThis, 'window', { value: window, configurable: true });
  for (const name of GLOBALS) {
    Object.defineProperty(globalThis, name, {
      get: (): unknown => Reflect.get(window, name),
      configurable: true,
    });
  }
  return {
    document: globalThis.document,
    visit: (address) => {
      window.happyDOM.setURL(address);
    },
  };
}
