import type { ReactElement } from 'react';
import { useAppConfig } from '#state/AppConfig.tsx';
import { PageSection } from '#views/kit/PageSection.tsx';
import { Paragraphs } from './Paragraphs.tsx';

/** What can be used by whom. */
export function AboutAccessibility(): ReactElement {
  const { title, text } = useAppConfig().messages.methodPage.accessibility;
  return (
    <PageSection id="accessibility" title={title}>
      <Paragraphs text={text} />
    </PageSection>
  );
}
