import type { ReactElement } from 'react';
import type { Guide } from '#i18n/guide/en.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { SNIPPET_KINDS } from '#url/builderChoice.ts';
import { PageSection } from '#views/kit/PageSection.tsx';
import { Terms } from '#views/kit/Terms.tsx';
import { TopicText } from '#views/kit/TopicText.tsx';
import { usePageHref } from '#views/kit/usePageHref.ts';
import styles from './Help.module.css';

interface EmbedHelpProps {
  readonly help: Guide['help']['embed'];
  /** Address of the site; `null` where it is not known. */
  readonly address: string | null;
}

/** Stands for the host where the address is not known. */
const HOST = 'https://HOST';

/** How charts get onto other pages, and what happens there. */
export function EmbedHelp({ help, address }: EmbedHelpProps): ReactElement {
  const { messages } = useAppConfig();
  const href = usePageHref();
  const { kinds, when, systems, policy, privacy } = messages.embeds;
  const { paste, code, scripts, live, consent } = help.topics;
  const origin = address === null ? HOST : new URL(address).origin;
  return (
    <PageSection id="embed" title={help.title}>
      <TopicText id="embed-paste" topic={paste(messages.page.names.embeds, kinds.link)} />
      <TopicText id="embed-code" topic={code}>
        <Terms
          terms={SNIPPET_KINDS.map((kind) => ({
            id: kind,
            term: kinds[kind],
            notes: [when[kind]],
          }))}
        />
        <p>
          <a href={href({ kind: 'embeds' })} data-alone>
            {help.builder}
          </a>
        </p>
      </TopicText>
      <TopicText id="embed-scripts" topic={scripts} />
      <TopicText id="embed-live" topic={live} />
      <TopicText id="embed-systems" topic={{ title: systems.title, text: [] }}>
        <Terms
          terms={systems.items.map(({ name, text }) => ({ id: name, term: name, notes: [text] }))}
        />
      </TopicText>
      <TopicText id="embed-consent" topic={{ ...consent, text: [privacy.text, ...consent.text] }} />
      <TopicText id="embed-policy" topic={{ title: policy.title, text: [policy.text] }}>
        <pre className={styles['code']}>
          <code>{`frame-src ${origin}; script-src ${origin}; img-src ${origin}`}</code>
        </pre>
      </TopicText>
    </PageSection>
  );
}
