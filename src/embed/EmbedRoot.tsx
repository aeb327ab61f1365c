import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { ChartSpec } from '#charts/kit/spec.ts';
import { type AppConfig, AppConfigProvider } from '#state/AppConfig.tsx';
import { EmbedPage } from './EmbedPage.tsx';

interface EmbedRootProps {
  readonly chart: ChartSpec;
  readonly config: AppConfig;
  readonly client: QueryClient;
}

/** An embedded chart with what it needs around it, in a frame and when pages are drawn at build time. */
export function EmbedRoot({ chart, config, client }: EmbedRootProps): ReactElement {
  return (
    <QueryClientProvider client={client}>
      <AppConfigProvider config={config}>
        <EmbedPage chart={chart} />
      </AppConfigProvider>
    </QueryClientProvider>
  );
}
