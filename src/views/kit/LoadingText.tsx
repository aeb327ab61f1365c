import type { ReactElement } from 'react';
import { useAppConfig } from '#state/AppConfig.tsx';
import { Skeleton } from '#ui/Skeleton.tsx';

/** Keeps the place of a page of text while its data are on their way. */
export function LoadingText({ title }: { readonly title: string }): ReactElement {
  const { messages } = useAppConfig();
  return (
    <>
      <h1>{title}</h1>
      <Skeleton width="100%" height="120vh" label={messages.figure.loading} />
    </>
  );
}
