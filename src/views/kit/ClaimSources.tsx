import type { ReactElement } from 'react';
import type { SourceId } from '#domain/claim.ts';
import type { Source } from '#domain/ledger.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useReferences } from './References.tsx';
import styles from './ClaimSources.module.css';

/** The title, as a link where the source has a public address. */
export function SourceTitle({ source }: { readonly source: Source }): ReactElement {
  const { messages } = useAppConfig();
  return source.url === null ? (
    <>
      {source.title} {messages.punctuation.aside(messages.claim.noAddress)}
    </>
  ) : (
    <a href={source.url} rel="noopener noreferrer">
      {source.title}
    </a>
  );
}

/** What must be known about a source before it is believed: it is run by or aligned with the state of a belligerent. */
export function StateMediaLabel({ source }: { readonly source: Source }): ReactElement | null {
  const { messages } = useAppConfig();
  if (source.kind !== 'state-media') return null;
  return <strong className={styles['label']}>{messages.domain.sourceKind['state-media']}</strong>;
}

function SourceLine({ source }: { readonly source: Source }): ReactElement {
  const { format, messages } = useAppConfig();
  const { claim, punctuation } = messages;
  const published = source.published === null ? claim.noPublished : format.date(source.published);
  return (
    <>
      {punctuation.label(source.publisher)} <SourceTitle source={source} />
      {punctuation.comma} <span className={styles['date']}>{published}</span>{' '}
      <StateMediaLabel source={source} />
    </>
  );
}

/** Where a claim was read: publisher, title, date, address; state media are labelled. */
export function ClaimSources({ ids }: { readonly ids: readonly SourceId[] }): ReactElement {
  const { messages } = useAppConfig();
  const references = useReferences();
  return (
    <ul className={styles['sources']} aria-label={messages.claim.sources}>
      {ids.map((id) => {
        const source = references.source(id);
        return (
          <li key={id}>
            {source === null ? messages.claim.unknownSource(id) : <SourceLine source={source} />}
          </li>
        );
      })}
    </ul>
  );
}
