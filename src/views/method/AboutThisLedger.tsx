import { type ReactElement, useMemo } from 'react';
import type { Guide } from '#i18n/guide/en.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { PageSection } from '#views/kit/PageSection.tsx';
import { usePageHref } from '#views/kit/usePageHref.ts';
import { Quoting } from '#views/kit/Quoting.tsx';
import { Gaps } from './Gaps.tsx';
import { type MethodLedger, methodFacts } from './methodFacts.ts';
import { Paragraphs } from './Paragraphs.tsx';

interface AboutThisLedgerProps {
  readonly rules: Guide['rules'];
  readonly ledger: MethodLedger;
}

/** What only this ledger's own records can say: where it is thin, its releases, its map. */
export function AboutThisLedger({ rules, ledger }: AboutThisLedgerProps): ReactElement {
  const { format, messages } = useAppConfig();
  const href = usePageHref();
  const { gaps, map, releases } = rules;
  const facts = useMemo(() => methodFacts(ledger), [ledger]);
  return (
    <>
      <PageSection id="gaps" title={gaps.title}>
        <Gaps words={gaps} facts={facts} ledger={ledger} />
      </PageSection>
      <PageSection id="releases" title={releases.title}>
        <Paragraphs text={releases.text} />
        <ul>
          {ledger.releases.map(({ id, notes }) => (
            <li key={id}>
              <Quoting sentence={releases.release(format.date(id), notes)} quoted={notes} />
            </li>
          ))}
        </ul>
        <p>
          <a href={href({ kind: 'changelog' })} data-alone>
            {messages.changelogPage.title}
          </a>
        </p>
      </PageSection>
      {ledger.coalition.map === null ? null : (
        <PageSection id="map" title={map.title}>
          <Paragraphs text={map.text} />
          <p>{format.text(ledger.coalition.map.attribution)}</p>
        </PageSection>
      )}
    </>
  );
}
