import { hostColours } from '#theme/hostColours.ts';
import { settleFace } from '#state/settleFace.ts';
import { parseRenderFlags } from '#url/renderFlags.ts';

/**
 * Runs inside the page before anything is painted, as text in its head: dresses the page as the address asks, and hides
 * the still where the address asks for another view than the one it shows. What it does must be right without any other
 * script, and quick.
 */
function firstLook(): void {
  const root = document.documentElement;
  const { search } = window.location;
  const flags = parseRenderFlags(search);
  const { dataset, style } = root;
  const wear = (name: string, on: boolean): void => {
    if (on) dataset[name] = '';
  };
  if (flags.dark !== 'auto') dataset['theme'] = flags.dark === 'true' ? 'dark' : 'light';
  wear('plain', flags.plain);
  wear('transparent', flags.transparent);
  wear('fitchart', flags.fitchart);
  wear('hideControls', flags.hideControls || flags.static);
  wear('nologo', !flags.logo);
  if (flags.font !== 'sans') dataset['font'] = flags.font;
  if (flags.radius > 0) style.setProperty('--radius', `${flags.radius}px`);

  const asked = new URLSearchParams(search);
  const shown = new URLSearchParams(dataset['state'] ?? '');
  const differs = [...shown].some(([key, value]) => asked.has(key) && asked.get(key) !== value);
  wear('pending', differs || asked.has('lang'));

  if (flags.accent !== null || flags.ground !== null) {
    // The theme is known only once the style sheet in the head has been read.
    document.addEventListener('DOMContentLoaded', () => {
      const own = getComputedStyle(root);
      const value = (name: string): string => own.getPropertyValue(name).trim();
      const colours = {
        page: value('--page'),
        ink: value('--ink'),
        inkMuted: value('--ink-muted'),
      };
      for (const [name, colour] of Object.entries(hostColours(flags, colours))) {
        style.setProperty(name, colour);
      }
    });
  }

  const giveUp = (): void => {
    if (dataset['pending'] === undefined) return;
    delete dataset['pending'];
    dataset['otherView'] = '';
  };
  // Blocked, missing or broken scripts, and browsers without modules.
  const failed = ({ target }: Event): void => {
    // A missing face or picture spoils nothing.
    if (!(target instanceof Element) || target.localName === 'script') giveUp();
  };
  window.addEventListener('error', failed, true);
  if (!('noModule' in HTMLScriptElement.prototype)) giveUp();
  setTimeout(giveUp, 20_000);
}

firstLook();
settleFace(document);
