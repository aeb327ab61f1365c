import type { ReactElement } from 'react';
import { CONTRACTS } from '#protocol/contracts.ts';
import { HEALTH_FILE } from '#protocol/embedHealth.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { HelpLink } from '#views/kit/HelpLink.tsx';
import { PageSection } from '#views/kit/PageSection.tsx';
import { usePageHref } from '#views/kit/usePageHref.ts';
import styles from './Embeds.module.css';

/** What editors and those who run their systems need to know. */
export function Help(): ReactElement {
  const { base, format, messages } = useAppConfig();
  const { help, systems, policy, privacy, contracts } = messages.embeds;
  const href = usePageHref();
  const { origin } = window.location;
  return (
    <PageSection id="help" title={help}>
      <HelpLink section="embed" />
      <h3 className={styles['topic']}>{systems.title}</h3>
      <dl className={styles['systems']}>
        {systems.items.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <h3 className={styles['topic']}>{policy.title}</h3>
      <p>{policy.text}</p>
      <pre className={styles['policy']}>
        <code>{`frame-src ${origin}; script-src ${origin}; img-src ${origin}`}</code>
      </pre>
      <h3 className={styles['topic']}>{privacy.title}</h3>
      <p>{privacy.text}</p>
      <h3 className={styles['topic']}>{contracts.title}</h3>
      <p>{contracts.text(format.number(CONTRACTS.address), format.number(CONTRACTS.messages))}</p>
      <p>
        <a href={href({ kind: 'contracts' })} data-alone>
          {contracts.title}
        </a>
      </p>
      <p>
        <a href={`${base}${HEALTH_FILE}`} target="_blank" rel="noopener" data-alone>
          {contracts.health}
        </a>
      </p>
    </PageSection>
  );
}
