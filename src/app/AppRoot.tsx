import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactElement, StrictMode } from 'react';
import { type AppConfig, AppConfigProvider } from '#state/AppConfig.tsx';
import { App } from './App.tsx';

interface AppRootProps {
  readonly config: AppConfig;
  readonly client: QueryClient;
}

/** The whole dashboard with what it needs around it, on a page and when pages are drawn at build time. */
export function AppRoot({ config, client }: AppRootProps): ReactElement {
  return (
    <StrictMode>
      <QueryClientProvider client={client}>
        <AppConfigProvider config={config}>
          <App />
        </AppConfigProvider>
      </QueryClientProvider>
    </StrictMode>
  );
}
