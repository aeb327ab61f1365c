import { QueryClient } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { createFormat } from '#i18n/createFormat.ts';
import { loadMessages } from '#i18n/languages.ts';
import type { AppConfig } from '#state/AppConfig.tsx';
import { keepReadersPlace } from '#state/goTo.ts';
import { showAsked } from '#state/preparedView.ts';
import { sayChanges } from '#state/sayChanges.ts';
import { takeOver } from '#state/takeOver.tsx';
import { AppRoot } from './AppRoot.tsx';
import { loadFirstView } from './loadFirstView.ts';
import { type PlaceOfPage, placeOfPage } from './placeOfPage.ts';

async function configOf({ base, home, language }: PlaceOfPage): Promise<AppConfig> {
  return {
    format: createFormat(language),
    messages: await loadMessages(language),
    base,
    home,
    ledgerBase: base,
    frozen: null,
    fitsFrame: false,
  };
}

/**
 * Puts the live page in the place of what stands in the container. Rejects if its code or its words do not come.
 * @param still what was drawn at build time, to be replaced in one step; `null`: nothing that is right
 */
export async function goLive(container: HTMLElement, still: HTMLElement | null): Promise<void> {
  const place = placeOfPage(window.location);
  const { base, language } = place;
  document.documentElement.lang = language;
  const client = new QueryClient();
  const { pathname, origin } = window.location;
  const view = loadFirstView(client, { ...place, pathname, address: origin + base });
  // Without a still the page is drawn at once, and says itself what does not come.
  if (still === null) view.catch(() => undefined);
  const [config] = await Promise.all([configOf(place), still === null ? null : view]);
  const page = <AppRoot config={config} client={client} />;
  if (still === null) {
    const live = document.createElement('div');
    container.replaceChildren(live);
    showAsked(document.documentElement);
    createRoot(live).render(page);
  } else {
    await takeOver(still, page, {
      onLive: () => undefined,
      onBroken: (error) => {
        // Called bare: as a method of another object the browser refuses it.
        reportError(error);
      },
    });
  }
  keepReadersPlace();
  sayChanges();
}
