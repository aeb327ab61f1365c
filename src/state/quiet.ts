/** How long a page that is complete as it stands waits for a reader before it comes alive by itself, ms. */
const PATIENCE = 6000;

function afterLoad(task: () => void): void {
  if (document.readyState === 'complete') task();
  else addEventListener('load', task, { once: true });
}

/** Calls `task` when the page has loaded and nobody has needed it for a while: for readers whose devices give no sign. */
export function whenQuiet(task: () => void): void {
  afterLoad(() => setTimeout(task, PATIENCE));
}

async function fetchQuietly(address: string): Promise<void> {
  const answer = await fetch(address, { priority: 'low' });
  await answer.arrayBuffer();
}

/**
 * Fetches files into the browser's store once the page has loaded. What fails is asked for again when it is needed.
 * @param addresses separated by spaces
 */
export function fetchAhead(addresses: string): void {
  afterLoad(() => {
    for (const address of addresses.split(' ').filter((each) => each !== '')) {
      fetchQuietly(address).catch(() => undefined);
    }
  });
}
