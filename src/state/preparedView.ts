/**
 * Whether an address asks for another view than the prepared one.
 * @param search query of the address
 * @param prepared every parameter of the prepared view, as a query string
 */
function asksAnotherView(search: string, prepared: string): boolean {
  const asked = new URLSearchParams(search);
  const differs = [...new URLSearchParams(prepared)].some(
    ([key, value]) => asked.has(key) && asked.get(key) !== value,
  );
  return differs || asked.has('lang');
}

/** How long the view asked for may take to come before the prepared one is shown in its place, ms. */
const PATIENCE = 20_000;

/** Calls `giveUp` where no script of the page will come: blocked, missing or broken ones, and browsers without modules. */
function whenScriptsFail(giveUp: () => void): void {
  const failed = ({ target }: Event): void => {
    // A missing face or picture spoils nothing.
    if (!(target instanceof Element) || target.localName === 'script') giveUp();
  };
  window.addEventListener('error', failed, true);
  if (!('noModule' in HTMLScriptElement.prototype)) giveUp();
}

/** Says what the prepared view is not: the words lie in a template, so that they are no part of a sound page. */
function sayOther({ ownerDocument }: HTMLElement): void {
  const template = ownerDocument.querySelector('template[data-other]');
  if (template instanceof HTMLTemplateElement) template.replaceWith(template.content);
}

/** Shows the prepared view, with a word about what it is not, if another one was asked for and has not come. */
export function showPrepared(root: HTMLElement): void {
  if (root.dataset['pending'] === undefined) return;
  delete root.dataset['pending'];
  if (root.ownerDocument.readyState !== 'loading') sayOther(root);
  else root.ownerDocument.addEventListener('DOMContentLoaded', () => sayOther(root));
}

/** The view asked for stands: nothing is hidden, and nothing said about what could not be loaded. */
export function showAsked({ dataset, ownerDocument }: HTMLElement): void {
  delete dataset['pending'];
  ownerDocument.querySelector('p[data-other]')?.remove();
}

/**
 * Hides the still if an address asks for another view than the prepared one, until that view is drawn, or will not come.
 * @param root element that holds the prepared view as `data-state`
 */
export function awaitAskedView(root: HTMLElement, search: string): void {
  if (!asksAnotherView(search, root.dataset['state'] ?? '')) return;
  root.dataset['pending'] = '';
  const giveUp = (): void => {
    showPrepared(root);
  };
  whenScriptsFail(giveUp);
  setTimeout(giveUp, PATIENCE);
}
