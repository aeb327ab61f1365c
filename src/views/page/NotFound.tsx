import type { ReactElement } from 'react';
import { useAppConfig } from '#state/AppConfig.tsx';
import { usePageTitle } from '#state/usePageTitle.ts';

/** Says that there is no such page, and where to go on. */
export function NotFound(): ReactElement {
  const { home, messages } = useAppConfig();
  usePageTitle(messages.page.notFound.title);
  return (
    <>
      <h1>{messages.page.notFound.title}</h1>
      <p>
        <a href={home} data-alone>
          {messages.page.notFound.goOn}
        </a>
      </p>
    </>
  );
}
