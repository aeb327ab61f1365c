import '#theme/fonts.css';
import '#theme/colours.css';
import '#theme/page.css';
import './root.css';
import { heedFirstActs } from '#state/firstActs.ts';
import { showPrepared } from '#state/preparedView.ts';
import { fetchAhead, whenQuiet } from '#state/quiet.ts';
import { awaitReader, whenReaderCame } from '#state/readerSigns.ts';
import { listenForShortcuts } from '#views/keys/shortcuts.ts';
import { askForDialog } from './askedDialog.ts';

if (import.meta.env.DEV) {
  const { startMocks } = await import('#mocks/startMocks.ts');
  await startMocks(window.location.search);
}

const container = document.getElementById('root');
if (container === null) throw new Error('The page has no element with the id “root”.');

const { dataset } = document.documentElement;
const standing = container.querySelector<HTMLElement>('[data-still]');
/** What was drawn at build time, if it is what the address asks for. */
const still = dataset['pending'] === undefined ? standing : null;

async function begin(root: HTMLElement): Promise<void> {
  const acts = still === null ? null : heedFirstActs(still);
  const { goLive } = await import('./live.tsx');
  await goLive(root, still);
  // What hears them is attached after the page has been painted.
  requestAnimationFrame(() => setTimeout(() => acts?.repeat(root)));
}

/** The still, right or not, is all that there is; it may come alive at the reader's next sign. */
function fallBack(error: unknown): void {
  showPrepared(document.documentElement);
  reportError(error);
}

awaitReader();
listenForShortcuts(['search', 'keys'], askForDialog);
if (still === null) {
  begin(container).catch(fallBack);
} else {
  // It is complete as it stands: what makes it move is fetched now, and run when there is somebody to move it.
  fetchAhead(dataset['ahead'] ?? '');
  let isBegun = false;
  const start = (): void => {
    if (isBegun) return;
    isBegun = true;
    begin(container).catch((error: unknown) => {
      isBegun = false;
      fallBack(error);
    });
  };
  whenReaderCame(start);
  whenQuiet(start);
}
