import { hostColours } from '#theme/hostColours.ts';
import { awaitAskedView } from '#state/preparedView.ts';
import { offerSteps } from '#state/drawStep.ts';
import { settleFace } from '#state/settleFace.ts';
import { parseRenderFlags } from '#url/renderFlags.ts';

/**
 * Runs inside the page before anything is painted, as text in its head: dresses the page as the address asks, and hides
 * the still where the address asks for another view than the one it shows. What it does must be right without any other
 * script, and quick.
 * @param search query of the address; not empty
 */
function firstLook(search: string): void {
  const root = document.documentElement;
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

  awaitAskedView(root, search);

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
}

offerSteps(document);
// Most embeds ask for nothing, and on a slow phone even reading nothing delays the first paint.
if (window.location.search !== '') firstLook(window.location.search);
settleFace(document, ['Source Sans 3 Variable']);
