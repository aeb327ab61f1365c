/**
 * Bytes that the page offers to keep for reading offline; `null`: none, as in development, in frames, and where the build
 * leaves it out.
 */
export function offeredBytes(): number | null {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="build"]');
  const bytes = Number(meta?.dataset['bytes']);
  if (!(bytes > 0) || window.top !== window || !('serviceWorker' in navigator)) return null;
  return bytes;
}

/** Whether what this page needs is kept already. Workers where nothing is offered, such as that of the mocks, keep nothing. */
export function isKept(): boolean {
  return offeredBytes() !== null && navigator.serviceWorker.controller !== null;
}

/** Calls `listener` when this page begins or ceases to be kept. Returns how to stop. */
export function subscribeToKeeping(listener: () => void): () => void {
  if (!('serviceWorker' in navigator)) return () => undefined;
  navigator.serviceWorker.addEventListener('controllerchange', listener);
  return () => {
    navigator.serviceWorker.removeEventListener('controllerchange', listener);
  };
}
