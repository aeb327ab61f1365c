import { type ReactElement, useMemo } from 'react';
import { DISPUTE_WINDOW_DAYS } from '#domain/disputeIn.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useDatasets } from '#state/useDatasets.ts';
import { usePageTitle } from '#state/usePageTitle.ts';
import { FailedDatasets } from '#views/kit/FailedDatasets.tsx';
import { PageSection } from '#views/kit/PageSection.tsx';
import { usePageHref } from '#views/kit/usePageHref.ts';
import { Gaps } from './Gaps.tsx';
import { METHOD_DATASETS, type MethodLedger, methodFacts } from './methodFacts.ts';
import styles from './MethodPage.module.css';

function Paragraphs({ text }: { readonly text: readonly string[] }): ReactElement {
  return (
    <>
      {text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </>
  );
}

/** Sections that hold for every ledger, whether or not its data are there. */
function Rules(): ReactElement {
  const { format, messages } = useAppConfig();
  const { methodPage } = messages;
  const { claims, day, stances, basis, disputes, amounts, counts } = methodPage;
  return (
    <>
      {Object.entries({ claims, day, stances, basis }).map(([id, { title, text }]) => (
        <PageSection key={id} id={id} title={title}>
          <Paragraphs text={text} />
        </PageSection>
      ))}
      <PageSection id="disputes" title={disputes.title}>
        <Paragraphs text={disputes.text(format.number(DISPUTE_WINDOW_DAYS))} />
      </PageSection>
      {Object.entries({ amounts, counts }).map(([id, { title, text }]) => (
        <PageSection key={id} id={id} title={title}>
          <Paragraphs text={text} />
        </PageSection>
      ))}
    </>
  );
}

function AboutAidAndSources({ ledger }: { readonly ledger: MethodLedger | null }): ReactElement {
  const { messages } = useAppConfig();
  const href = usePageHref();
  const { aid, sources } = messages.methodPage;
  const attribution = ledger?.coalition.aid?.attribution;
  return (
    <>
      <PageSection id="aid" title={aid.title}>
        <Paragraphs text={aid.text} />
        {attribution === undefined ? null : <p>{aid.attribution(attribution)}</p>}
      </PageSection>
      <PageSection id="sources" title={sources.title}>
        <Paragraphs text={sources.text} />
        <p>
          <a href={href({ kind: 'sources' })}>{sources.link}</a>
        </p>
      </PageSection>
    </>
  );
}

function AboutThisLedger({ ledger }: { readonly ledger: MethodLedger }): ReactElement {
  const { format, messages } = useAppConfig();
  const href = usePageHref();
  const { gaps, map, releases } = messages.methodPage;
  const facts = useMemo(() => methodFacts(ledger), [ledger]);
  return (
    <>
      <PageSection id="gaps" title={gaps.title}>
        <Gaps facts={facts} ledger={ledger} />
      </PageSection>
      <PageSection id="releases" title={releases.title}>
        <Paragraphs text={releases.text} />
        <ul>
          {ledger.releases.map(({ id, notes }) => (
            <li key={id}>{releases.release(format.date(id), notes)}</li>
          ))}
        </ul>
        <p>
          <a href={href({ kind: 'changelog' })}>{messages.changelogPage.title}</a>
        </p>
      </PageSection>
      {ledger.coalition.map === null ? null : (
        <PageSection id="map" title={map.title}>
          <Paragraphs text={map.text} />
          <p>{ledger.coalition.map.attribution}</p>
        </PageSection>
      )}
    </>
  );
}

/** How the dashboard gets from claims to figures, and where its material is thin. */
export function MethodPage(): ReactElement {
  const { messages } = useAppConfig();
  const { title, intro } = messages.methodPage;
  usePageTitle(title);
  const datasets = useDatasets(METHOD_DATASETS);
  const ledger = datasets.kind === 'ready' ? datasets.ledger : null;
  return (
    <>
      <h1 className={styles['title']}>{title}</h1>
      <p className={styles['intro']}>{intro}</p>
      <Rules />
      <AboutAidAndSources ledger={ledger} />
      {datasets.kind === 'failed' ? (
        <FailedDatasets failures={datasets.failures} onRetry={datasets.retry} />
      ) : null}
      {ledger === null ? null : <AboutThisLedger ledger={ledger} />}
    </>
  );
}
