import { isApple } from '#ui/isApple.ts';

/** A dialog that can be opened from anywhere. */
export type DialogId = 'search' | 'keys';

/** Where single signs are shortcuts: parts that the reader works by key (WCAG 2.1.4). */
const WORKED_BY_KEY = '[data-chart], [data-dates]';

/** Where signs are typed, or chosen by. */
const TYPED_INTO =
  'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]';

const SIGNS: Readonly<Record<string, DialogId>> = { '/': 'search', '?': 'keys' };

/** The dialog that a key asks for; `null`: none. Signs count only where the focus is in a chart or on the date. */
export function dialogForKey(event: KeyboardEvent): DialogId | null {
  if (event.defaultPrevented || event.isComposing || event.altKey) return null;
  const { key, ctrlKey, metaKey, shiftKey, target } = event;
  if (ctrlKey || metaKey) {
    const command = isApple() ? metaKey && !ctrlKey : ctrlKey && !metaKey;
    return command && !shiftKey && key.toLowerCase() === 'k' ? 'search' : null;
  }
  if (!(target instanceof Element) || target.closest(TYPED_INTO) !== null) return null;
  return target.closest(WORKED_BY_KEY) === null ? null : (SIGNS[key] ?? null);
}

/** Calls `open` for the shortcut of each dialog offered, unless one is open already. Returns how to stop. */
export function listenForShortcuts<Offered extends DialogId>(
  offered: readonly Offered[],
  open: (dialog: Offered) => void,
): () => void {
  const onKey = (event: KeyboardEvent): void => {
    const asked = dialogForKey(event);
    const dialog = offered.find((each) => each === asked);
    if (dialog === undefined || document.querySelector('dialog[open]') !== null) return;
    event.preventDefault();
    open(dialog);
  };
  document.addEventListener('keydown', onKey);
  return () => {
    document.removeEventListener('keydown', onKey);
  };
}
