import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/**
 * Mounts an element in the page, returns what `read` makes of its container, and takes it away again.
 * Throws what the element throws.
 */
export function whileMounted<T>(
  document: Document,
  element: ReactElement,
  read: (container: HTMLElement) => T,
): T {
  const container = document.createElement('div');
  document.body.append(container);
  const failures: unknown[] = [];
  const root = createRoot(container, { onUncaughtError: (error) => failures.push(error) });
  try {
    flushSync(() => {
      root.render(element);
    });
    const [failure] = failures;
    if (failure !== undefined) throw failure;
    return read(container);
  } finally {
    root.unmount();
    container.remove();
  }
}
