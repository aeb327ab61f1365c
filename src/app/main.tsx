import '#theme/fonts.css';
import '#theme/colours.css';
import '#theme/page.css';
import './root.css';
import { QueryClient } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { createFormat } from '#i18n/createFormat.ts';
import { loadMessages } from '#i18n/languages.ts';
import type { AppConfig } from '#state/AppConfig.tsx';
import { keepReadersPlace } from '#state/goTo.ts';
import { loadAhead } from '#state/knownDatasets.ts';
import { sayChanges } from '#state/sayChanges.ts';
import { takeOver } from '#state/takeOver.ts';
import { AppRoot } from './AppRoot.tsx';
import { firstDatasets } from './firstDatasets.ts';
import { placeOfPage } from './placeOfPage.ts';

if (import.meta.env.DEV) {
  const { startMocks } = await import('#mocks/startMocks.ts');
  await startMocks(window.location.search);
}

const container = document.getElementById('root');
if (container === null) throw new Error('The page has no element with the id “root”.');

const { base, home, language } = placeOfPage(window.location);
document.documentElement.lang = language;
const config: AppConfig = {
  format: createFormat(language),
  messages: await loadMessages(language),
  base,
  home,
  ledgerBase: base,
  frozen: null,
  fitsFrame: false,
};
const client = new QueryClient();
const page = <AppRoot config={config} client={client} />;

const still = container.querySelector<HTMLElement>('[data-still]');
const { dataset } = document.documentElement;
if (still === null || dataset['pending'] !== undefined) {
  const live = document.createElement('div');
  container.replaceChildren(live);
  delete dataset['pending'];
  createRoot(live).render(page);
} else {
  const { pathname, origin } = window.location;
  const needed = await firstDatasets({ pathname, home, language, address: origin + base });
  await loadAhead(client, needed, base);
  takeOver(still, page, {
    onLive: () => undefined,
    onBroken: reportError,
  });
}

keepReadersPlace();
sayChanges();
