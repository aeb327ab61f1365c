import { type ReactElement, useMemo } from 'react';
import type { ChangeLedger } from '#domain/changesBetween.ts';
import { changesBetween } from '#domain/changesBetween.ts';
import type { DatasetId } from '#domain/ledger.ts';
import type { DaySpan } from '#domain/question.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useQuestion } from '#state/useQuestion.ts';
import { changeHeadline } from './changeHeadline.ts';
import { ChangeGroups } from './ChangeGroups.tsx';
import { GROUP_IDS, changeTally, unknownGroups } from './changeTally.ts';
import styles from './Changes.module.css';

interface ChangeSummaryProps {
  readonly ledger: ChangeLedger;
  /** Datasets that are not loaded: of what they hold nothing is said, not even that nothing changed. */
  readonly missing: ReadonlySet<DatasetId>;
  readonly span: DaySpan;
}

/** The sentence that counts what changed, then every change. */
export function ChangeSummary({ ledger, missing, span }: ChangeSummaryProps): ReactElement {
  const { format, messages } = useAppConfig();
  const [{ basis }] = useQuestion();
  const { from, to } = span;
  const unknown = unknownGroups(missing);
  const tally = useMemo(
    () => changeTally(changesBetween(ledger, { from, to, basis })),
    [ledger, from, to, basis],
  );
  const text = messages.changes;
  const empty = GROUP_IDS.filter((id) => tally[id].length === 0);
  const unchanged = empty.filter((id) => !unknown.has(id)).map((id) => text.group[id]);
  const known = unknown.size === 0 || empty.length < GROUP_IDS.length;
  return (
    <>
      {known ? (
        <p className={styles['headline']} data-testid="changes">
          {changeHeadline(tally, { format, messages })}
        </p>
      ) : null}
      <p className={styles['intro']}>{text.reading(messages.domain.basisChoice[basis])}</p>
      <ChangeGroups key={`${from} ${to}`} tally={tally} />
      {unchanged.length === 0 || empty.length === GROUP_IDS.length ? null : (
        <p className={styles['intro']}>{text.none(messages.punctuation.items(unchanged))}</p>
      )}
    </>
  );
}
