import type { ReactElement } from 'react';
import type { Guide } from '#i18n/guide/en.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useDatasets } from '#state/useDatasets.ts';
import { usePageTitle } from '#state/usePageTitle.ts';
import { FailedDatasets } from '#views/kit/FailedDatasets.tsx';
import { AboutAccessibility } from './AboutAccessibility.tsx';
import { AboutAid } from './AboutAid.tsx';
import { AboutSources } from './AboutSources.tsx';
import { AboutThisLedger } from './AboutThisLedger.tsx';
import { METHOD_DATASETS } from './methodFacts.ts';
import { MoreRules } from './MoreRules.tsx';
import { Rules } from './Rules.tsx';
import styles from './MethodPage.module.css';

/** How the dashboard gets from claims to figures, and where its material is thin. */
export function MethodPage({ guide }: { readonly guide: Guide }): ReactElement {
  const { messages } = useAppConfig();
  const title = messages.page.names.method;
  const { rules } = guide;
  usePageTitle(title);
  const datasets = useDatasets(METHOD_DATASETS, 'whole');
  const ledger = datasets.kind === 'ready' ? datasets.ledger : null;
  const withAid = ledger === null ? datasets.kind === 'failed' : ledger.coalition.aid !== null;
  return (
    <>
      <h1 className={styles['title']}>{title}</h1>
      <p className={styles['intro']}>{rules.intro}</p>
      <MoreRules guide={guide} sections={['steps']} />
      <Rules rules={rules} withAid={withAid} />
      <MoreRules guide={guide} sections={['numbers']} />
      {withAid ? <AboutAid words={rules.aid} ledger={ledger} /> : null}
      <AboutSources words={rules.sources} />
      <MoreRules guide={guide} sections={['limits']} />
      {datasets.kind === 'failed' ? <FailedDatasets failed={datasets} /> : null}
      {ledger === null ? null : <AboutThisLedger rules={rules} ledger={ledger} />}
      <MoreRules guide={guide} sections={['borders', 'corrections']} />
      <AboutAccessibility words={rules.accessibility} />
    </>
  );
}
