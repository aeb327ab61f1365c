/**
 * Whether an address asks for another view than the prepared one.
 * @param search query of the address
 * @param prepared every parameter of the prepared view, as a query string
 */
export function asksAnotherView(search: string, prepared: string): boolean {
  const asked = new URLSearchParams(search);
  const differs = [...new URLSearchParams(prepared)].some(
    ([key, value]) => asked.has(key) && asked.get(key) !== value,
  );
  return differs || asked.has('lang');
}

/** Calls `giveUp` where no script of the page will come: blocked, missing or broken ones, and browsers without modules. */
export function whenScriptsFail(giveUp: () => void): void {
  const failed = ({ target }: Event): void => {
    // A missing face or picture spoils nothing.
    if (!(target instanceof Element) || target.localName === 'script') giveUp();
  };
  window.addEventListener('error', failed, true);
  if (!('noModule' in HTMLScriptElement.prototype)) giveUp();
}
