import type { ReactElement, ReactNode } from 'react';
import { RECORDED_DATASETS, type Recorded } from '#domain/recorded.ts';
import type { ReleaseChanges } from '#domain/releaseChanges.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { EntryList } from '#views/kit/EntryList.tsx';
import { entryId } from '#views/kit/ledgerEntry.ts';
import { PageSection } from '#views/kit/PageSection.tsx';
import { RecordEntry } from '#views/kit/RecordEntry.tsx';
import { usePageHref } from '#views/kit/usePageHref.ts';
import { changeBlocks, changeEntries } from './changeBlocks.ts';
import { ChangeComparison } from './ChangeComparison.tsx';
import styles from './Changelog.module.css';

/** Entries shown at once in one list. */
const STEP = 20;

/** Letters of a hash that tell releases apart at a glance. */
const SHORT = 12;

function Group({ title, children }: { title: string; children: ReactNode }): ReactElement {
  return (
    <>
      <h3 className={styles['group']}>{title}</h3>
      {children}
    </>
  );
}

function Entries({ records }: { readonly records: readonly Recorded[] }): ReactElement {
  return (
    <EntryList
      items={changeEntries(records)}
      keyOf={entryId}
      render={(entry) => <RecordEntry entry={entry} withSubject level={4} />}
      step={STEP}
    />
  );
}

/** Nothing to compare with: how much came in, by dataset. */
function FirstRelease({ added }: Pick<ReleaseChanges, 'added'>): ReactElement {
  const { format, messages } = useAppConfig();
  const href = usePageHref();
  const { changelogPage, datasets } = messages;
  const counts = RECORDED_DATASETS.map((kind) => ({
    kind,
    count: added.filter((each) => each.kind === kind).length,
  }));
  return (
    <>
      <p>{changelogPage.first(format.number(added.length))}</p>
      <ul className={styles['counts']}>
        {counts
          .filter(({ count }) => count > 0)
          .map(({ kind, count }) => (
            <li key={kind}>
              {changelogPage.firstCount(datasets.names[kind], format.number(count))}
            </li>
          ))}
      </ul>
      <p>
        <a href={href({ kind: 'sources' })} data-alone>
          {changelogPage.allRecords}
        </a>
      </p>
    </>
  );
}

function Differences({ changes }: { readonly changes: ReleaseChanges }): ReactElement {
  const { format, messages } = useAppConfig();
  const { counts, groups, nothing } = messages.changelogPage;
  const { added, changed, withdrawn } = changes;
  const number = ({ length }: readonly unknown[]): string => format.number(length);
  if (added.length + changed.length + withdrawn.length === 0) return <p>{nothing}</p>;
  return (
    <>
      <p>{counts(number(added), number(changed), number(withdrawn))}</p>
      {changed.length === 0 ? null : (
        <Group title={groups.changed(number(changed))}>
          <EntryList
            items={changeBlocks(changed)}
            keyOf={({ id }) => id}
            render={(block) => <ChangeComparison block={block} />}
            step={STEP}
          />
        </Group>
      )}
      {withdrawn.length === 0 ? null : (
        <Group title={groups.withdrawn(number(withdrawn))}>
          <Entries records={withdrawn} />
        </Group>
      )}
      {added.length === 0 ? null : (
        <Group title={groups.added(number(added))}>
          <Entries records={added} />
        </Group>
      )}
    </>
  );
}

interface ReleaseSectionProps {
  readonly changes: ReleaseChanges;
  readonly isFirst: boolean;
}

/** One release: its day, notes and hash, and what it did to the ledger. */
export function ReleaseSection({ changes, isFirst }: ReleaseSectionProps): ReactElement {
  const { format, messages } = useAppConfig();
  const { id, notes, hash } = changes.release;
  return (
    <PageSection id={id} title={format.date(id)}>
      <p lang="en">{notes}</p>
      <p className={styles['hash']}>
        {messages.punctuation.label(messages.changelogPage.hash)}{' '}
        <code title={hash}>{hash.slice(0, SHORT)}</code>
      </p>
      {isFirst ? <FirstRelease added={changes.added} /> : <Differences changes={changes} />}
    </PageSection>
  );
}
