import type { ReactElement } from 'react';
import type { Guide } from '#i18n/guide/en.ts';
import { PageSection } from '#views/kit/PageSection.tsx';
import { Paragraphs } from './Paragraphs.tsx';

interface AboutAccessibilityProps {
  readonly words: Guide['rules']['accessibility'];
}

/** What can be used by whom. */
export function AboutAccessibility({ words }: AboutAccessibilityProps): ReactElement {
  const { title, text } = words;
  return (
    <PageSection id="accessibility" title={title}>
      <Paragraphs text={text} />
    </PageSection>
  );
}
