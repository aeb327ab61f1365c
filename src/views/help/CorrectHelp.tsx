import type { ReactElement } from 'react';
import type { Coalition } from '#domain/ledger.ts';
import type { Guide } from '#i18n/guide/en.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { PageSection } from '#views/kit/PageSection.tsx';
import { TopicText } from '#views/kit/TopicText.tsx';
import { usePageHref } from '#views/kit/usePageHref.ts';

interface CorrectHelpProps {
  readonly help: Guide['help']['correct'];
  /** `null` while it is not there. */
  readonly coalition: Coalition | null;
}

/** How an error is told, and what becomes of it. */
export function CorrectHelp({ help, coalition }: CorrectHelpProps): ReactElement {
  const { base, messages } = useAppConfig();
  const href = usePageHref();
  const { tell, happens, follow } = help.topics;
  const contact = coalition?.contact ?? null;
  return (
    <PageSection id="correct" title={help.title}>
      <TopicText id="correct-tell" topic={tell}>
        {coalition === null ? null : (
          <p>
            {contact === null ? (
              help.noAddress
            ) : (
              <a href={contact} data-alone>
                {help.address}
              </a>
            )}
          </p>
        )}
      </TopicText>
      <TopicText id="correct-happens" topic={happens} />
      <TopicText id="correct-follow" topic={follow}>
        <p>
          <a href={href({ kind: 'changelog' })} data-alone>
            {messages.changelogPage.title}
          </a>
        </p>
        <p>
          <a href={`${base}feed.xml`} type="application/atom+xml" data-alone>
            {help.feed}
          </a>
        </p>
      </TopicText>
    </PageSection>
  );
}
