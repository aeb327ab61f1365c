import type { ReactElement } from 'react';
import type { Guide } from '#i18n/guide/en.ts';
import { PageSection } from '#views/kit/PageSection.tsx';
import { usePageHref } from '#views/kit/usePageHref.ts';
import { Paragraphs } from './Paragraphs.tsx';

interface AboutSourcesProps {
  readonly words: Guide['rules']['sources'];
}

/** How sources are named, and the way to them. */
export function AboutSources({ words }: AboutSourcesProps): ReactElement {
  const href = usePageHref();
  return (
    <PageSection id="sources" title={words.title}>
      <Paragraphs text={words.text} />
      <p>
        <a href={href({ kind: 'sources' })} data-alone>
          {words.link}
        </a>
      </p>
    </PageSection>
  );
}
