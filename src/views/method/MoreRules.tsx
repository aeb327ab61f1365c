import type { ReactElement } from 'react';
import type { Guide } from '#i18n/guide/en.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { formatPath } from '#url/path.ts';
import { PageSection } from '#views/kit/PageSection.tsx';
import { Paragraphs } from './Paragraphs.tsx';

interface MoreRulesProps {
  readonly guide: Guide;
  /** By the fragments of their addresses. */
  readonly sections: readonly (keyof Guide['method'])[];
}

/** Sections about how to take what the page says: they hold for every ledger. */
export function MoreRules({ guide, sections }: MoreRulesProps): ReactElement {
  const { home } = useAppConfig();
  const { method } = guide;
  return (
    <>
      {sections.map((id) => (
        <PageSection key={id} id={id} title={method[id].title}>
          <Paragraphs text={method[id].text} />
          {id === 'corrections' ? (
            <p>
              <a href={`${formatPath({ kind: 'help' }, home)}#correct`} data-alone>
                {method.corrections.how}
              </a>
            </p>
          ) : null}
        </PageSection>
      ))}
    </>
  );
}
