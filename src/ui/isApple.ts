/** Whether this is a machine whose shortcuts are made with ⌘ and not with Ctrl. */
export function isApple(): boolean {
  return /Mac|iP/.test(navigator.platform);
}
