import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { ChartSpec } from '#charts/kit/spec.ts';
import { type AppConfig, AppConfigProvider } from '#state/AppConfig.tsx';
import { EmbedPage, type LiveEmbed } from './EmbedPage.tsx';

interface EmbedRootProps {
  readonly chart: ChartSpec;
  readonly config: AppConfig;
  readonly client: QueryClient;
  /** `null` in a page drawn at build time. */
  readonly live: LiveEmbed | null;
}

/** An embedded chart with what it needs around it, in a frame and when pages are drawn at build time. */
export function EmbedRoot({ chart, config, client, live }: EmbedRootProps): ReactElement {
  return (
    <QueryClientProvider client={client}>
      <AppConfigProvider config={config}>
        <EmbedPage chart={chart} live={live} />
      </AppConfigProvider>
    </QueryClientProvider>
  );
}
