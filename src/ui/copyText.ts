/** Puts a text into the clipboard; `false` if the browser does not let it, or has none: pages without https. Never rejects. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
