import type { ReactElement } from 'react';
import { useAppConfig } from '#state/AppConfig.tsx';
import { PageSection } from '#views/kit/PageSection.tsx';
import { usePageHref } from '#views/kit/usePageHref.ts';
import { Paragraphs } from './Paragraphs.tsx';

/** How sources are named, and the way to them. */
export function AboutSources(): ReactElement {
  const { messages } = useAppConfig();
  const href = usePageHref();
  const { sources } = messages.methodPage;
  return (
    <PageSection id="sources" title={sources.title}>
      <Paragraphs text={sources.text} />
      <p>
        <a href={href({ kind: 'sources' })} data-alone>
          {sources.link}
        </a>
      </p>
    </PageSection>
  );
}
