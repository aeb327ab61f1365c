import type { QueryClient } from '@tanstack/react-query';
import { handOver, loadAhead } from '#state/knownDatasets.ts';
import { outlinesIn } from '#state/outlinesIn.ts';
import { parsePath } from '#url/path.ts';
import { type PageSetting, loadPage } from './pages.tsx';

/** A place of the dashboard: what `placeOfPage` tells, and what its pages depend on. */
interface Place extends PageSetting {
  readonly pathname: string;
  readonly home: string;
  readonly base: string;
}

/**
 * Loads what the first screen of a prepared page is drawn by, and the datasets that it is drawn from. Datasets never make it
 * reject: what fails is said where it would be shown. It rejects if the page's code does not come: the still then stays.
 */
export async function loadFirstView(client: QueryClient, place: Place): Promise<void> {
  const { base, home, pathname } = place;
  const page = parsePath(pathname, home);
  if (page.kind === 'not-found') return;
  handOver(client, outlinesIn(document), base);
  const { datasets, edition } = await loadPage(page, place);
  await loadAhead(client, datasets, base, edition);
}
