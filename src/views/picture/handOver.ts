/** Whether pictures can be put into the clipboard here. */
export function canCopyPictures(): boolean {
  return typeof ClipboardItem === 'function' && 'clipboard' in navigator;
}

/**
 * Puts a file into the clipboard: a PNG as an image, an SVG as its text, which drawing programs take as a drawing.
 * The clipboard is handed a promise, since some browsers allow copying only at the very moment of the click.
 */
export async function copyPicture(made: Promise<File>, type: 'png' | 'svg'): Promise<void> {
  const kinds =
    type === 'png'
      ? { 'image/png': made }
      : { 'text/plain': made.then((file) => new Blob([file], { type: 'text/plain' })) };
  await navigator.clipboard.write([new ClipboardItem(kinds)]);
}

/** Whether the system's share sheet takes such a file. */
export function canShareFiles(type: string): boolean {
  if (typeof navigator.canShare !== 'function') return false;
  return navigator.canShare({ files: [new File([''], 'picture', { type })] });
}
