import { Window } from 'happy-dom';

/** The constructors and functions that React looks for on the global object. */
const NEEDED = ['window', 'document', 'navigator', 'HTMLIFrameElement', 'Node'] as const;

/**
 * An emulated page to draw charts on, made global as React expects it. For programs that only draw: it stays
 * until they end.
 */
export function emulatedDocument(): Document {
  const window = new Window({ url: 'http://localhost/' });
  const page: Readonly<Record<string, unknown>> = Object.fromEntries(
    NEEDED.map((name) => [name, name === 'window' ? window : Reflect.get(window, name)]),
  );
  for (const name of NEEDED) {
    Object.defineProperty(globalThis, name, { value: page[name], configurable: true });
  }
  return globalThis.document;
}
