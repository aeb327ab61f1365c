import { awaitAskedView } from '#state/preparedView.ts';
import { offerSteps } from '#state/drawStep.ts';
import { settleFace } from '#state/settleFace.ts';
import { parseDarkFlag } from '#url/darkFlag.ts';

/**
 * Runs inside the first page before anything is painted, as text in its head: sets the colours that the address asks for,
 * and hides the still where the address asks for another view than the one it shows.
 */
function firstLook(): void {
  const { dataset } = document.documentElement;
  const { search } = window.location;
  const dark = parseDarkFlag(search);
  if (dark !== 'auto') dataset['theme'] = dark === 'true' ? 'dark' : 'light';
  document.addEventListener('DOMContentLoaded', () => {
    // What is typed or chosen before the script has come would be lost.
    for (const control of document.querySelectorAll('[data-still] :is(input, select, button)')) {
      control.setAttribute('disabled', '');
    }
  });
  awaitAskedView(document.documentElement, search);
}

offerSteps(document);
firstLook();
settleFace(document, ['Source Sans 3 Variable', 'Source Serif 4 Variable']);
