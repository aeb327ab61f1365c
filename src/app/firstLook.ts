import { settleFace } from '#state/settleFace.ts';

/**
 * Runs inside the first page before anything is painted, as text in its head: sets the colours that the address asks for,
 * and hides the still where the address asks for another view than the one it shows.
 */
function firstLook(): void {
  const { dataset } = document.documentElement;
  const asked = new URLSearchParams(window.location.search);
  const dark = asked.get('dark');
  if (dark === 'true' || dark === '1') dataset['theme'] = 'dark';
  if (dark === 'false' || dark === '0') dataset['theme'] = 'light';
  document.addEventListener('DOMContentLoaded', () => {
    // What is typed or chosen before the script has come would be lost.
    for (const control of document.querySelectorAll('[data-still] :is(input, select, button)')) {
      control.setAttribute('disabled', '');
    }
  });
  const shown = new URLSearchParams(dataset['state'] ?? '');
  const differs = [...shown].some(([key, value]) => asked.has(key) && asked.get(key) !== value);
  if (!differs && !asked.has('lang')) return;
  dataset['pending'] = '';
  const giveUp = (): void => {
    delete dataset['pending'];
  };
  const failed = ({ target }: Event): void => {
    // A missing face or picture spoils nothing.
    if (!(target instanceof Element) || target.localName === 'script') giveUp();
  };
  window.addEventListener('error', failed, true);
  if (!('noModule' in HTMLScriptElement.prototype)) giveUp();
}

firstLook();
settleFace(document);
