import type { DialogId } from '#views/keys/shortcuts.ts';

let open: DialogId | null = null;
const told = new Set<() => void>();

/** Opens a dialog, or closes it with `null`; kept until there is a page to open it on. */
export function askForDialog(dialog: DialogId | null): void {
  open = dialog;
  for (const tell of told) tell();
}

/** The dialog that is asked for; `null`: none. */
export function askedDialog(): DialogId | null {
  return open;
}

/** Calls `tell` whenever another dialog is asked for. Returns how to stop. */
export function subscribeToDialog(tell: () => void): () => void {
  told.add(tell);
  return () => {
    told.delete(tell);
  };
}
