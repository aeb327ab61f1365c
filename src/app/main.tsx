import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '#theme/colours.css';
import './page.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createFormat } from '#i18n/createFormat.ts';
import { en } from '#i18n/messages/en.ts';
import { AppConfigProvider } from '#state/AppConfig.tsx';
import { App } from './App.tsx';

if (import.meta.env.DEV) {
  const { startMocks } = await import('#mocks/startMocks.ts');
  await startMocks(window.location.search);
}

const container = document.getElementById('root');
if (container === null) throw new Error('The page has no element with the id “root”.');

const config = { format: createFormat('en'), messages: en, base: import.meta.env.BASE_URL };

createRoot(container).render(
  <StrictMode>
    <QueryClientProvider client={new QueryClient()}>
      <AppConfigProvider config={config}>
        <App />
      </AppConfigProvider>
    </QueryClientProvider>
  </StrictMode>,
);
