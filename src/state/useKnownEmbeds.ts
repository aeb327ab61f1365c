import { useQuery } from '@tanstack/react-query';
import { HEALTH_FILE, type KnownEmbeds, knownEmbeds } from '#protocol/embedHealth.ts';
import { useAppConfig } from './AppConfig.tsx';

const NOTHING = knownEmbeds(null);

/** What the build says of its embeds; nothing while that is on its way, or where there is no such file. */
export function useKnownEmbeds(): KnownEmbeds {
  const { base } = useAppConfig();
  const { data } = useQuery({
    queryKey: ['embeds', base],
    queryFn: async ({ signal }): Promise<KnownEmbeds> => {
      const response = await fetch(`${base}${HEALTH_FILE}`, { signal });
      if (!response.ok) return NOTHING;
      return knownEmbeds(await response.json());
    },
    staleTime: Infinity,
    retry: false,
    networkMode: 'always',
  });
  return data ?? NOTHING;
}
