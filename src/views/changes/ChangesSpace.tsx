import type { ReactElement } from 'react';
import { useAppConfig } from '#state/AppConfig.tsx';
import { Skeleton } from '#ui/Skeleton.tsx';

/** The place of the changes until they are there. */
export function ChangesSpace(): ReactElement {
  const { messages } = useAppConfig();
  return <Skeleton width="100%" height="24rem" label={messages.figure.loading} />;
}
