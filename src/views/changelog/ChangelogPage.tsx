import { type ReactElement, useEffect, useMemo } from 'react';
import type { Ledger } from '#domain/ledger.ts';
import { RECORDED_DATASETS } from '#domain/recorded.ts';
import { releaseChanges } from '#domain/releaseChanges.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useDatasets } from '#state/useDatasets.ts';
import { usePageTitle } from '#state/usePageTitle.ts';
import { DamagedRecords } from '#views/kit/DamagedRecords.tsx';
import { FailedDatasets } from '#views/kit/FailedDatasets.tsx';
import { LoadingText } from '#views/kit/LoadingText.tsx';
import { ReferencesProvider } from '#views/kit/References.tsx';
import { ReleaseSection } from './ReleaseSection.tsx';
import styles from './Changelog.module.css';

const CHANGELOG_DATASETS = ['coalition', 'releases', 'sources', ...RECORDED_DATASETS] as const;

type ChangelogLedger = Pick<Ledger, (typeof CHANGELOG_DATASETS)[number]>;

/** What releases are, and where to hear of new ones. */
function Introduction({ ledger }: { readonly ledger: ChangelogLedger }): ReactElement {
  const { base, messages } = useAppConfig();
  const { intro, hashNote, feedAll, feedOne } = messages.changelogPage;
  const [example] = ledger.members;
  return (
    <>
      <p className={styles['intro']}>{intro}</p>
      <p className={styles['intro']}>{hashNote}</p>
      <p className={styles['intro']}>
        <a href={`${base}feed.xml`} type="application/atom+xml" data-alone>
          {feedAll}
        </a>
      </p>
      {example === undefined ? null : (
        <p className={styles['intro']}>{feedOne(`${base}member/${example.about}/feed.xml`)}</p>
      )}
    </>
  );
}

/** Each release, newest first, with what it added, changed and withdrew. */
export function Changelog({ ledger }: { readonly ledger: ChangelogLedger }): ReactElement {
  const changes = useMemo(() => releaseChanges(ledger), [ledger]);
  useEffect(() => {
    // The sections were not there yet when the browser looked for the address's fragment.
    document.getElementById(window.location.hash.slice(1))?.scrollIntoView();
  }, []);
  return (
    <ReferencesProvider parts={ledger}>
      <Introduction ledger={ledger} />
      {changes.toReversed().map((each) => (
        <ReleaseSection key={each.release.id} changes={each} isFirst={each === changes[0]} />
      ))}
    </ReferencesProvider>
  );
}

/** Corrections and releases: what changed in the ledger, readable by an editor. */
export function ChangelogPage(): ReactElement {
  const { messages } = useAppConfig();
  const { title } = messages.changelogPage;
  const datasets = useDatasets(CHANGELOG_DATASETS, 'whole');
  usePageTitle(title);
  switch (datasets.kind) {
    case 'loading':
      return <LoadingText title={title} />;
    case 'failed':
      return (
        <>
          <h1 className={styles['title']}>{title}</h1>
          <FailedDatasets failed={datasets} />
        </>
      );
    case 'ready':
      return (
        <>
          <h1 className={styles['title']}>{title}</h1>
          <Changelog ledger={datasets.ledger} />
          <DamagedRecords problems={datasets.problems} />
        </>
      );
  }
}
