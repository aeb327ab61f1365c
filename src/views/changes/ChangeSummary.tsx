import { type ReactElement, useMemo } from 'react';
import type { ChangeLedger } from '#domain/changesBetween.ts';
import { changesBetween } from '#domain/changesBetween.ts';
import type { DaySpan } from '#domain/question.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useQuestion } from '#state/useQuestion.ts';
import { changeHeadline } from './changeHeadline.ts';
import { ChangeGroups } from './ChangeGroups.tsx';
import { changeTally } from './changeTally.ts';
import styles from './Changes.module.css';

const GROUP_IDS = [
  'stances',
  'firstStances',
  'soldiers',
  'parts',
  'roles',
  'meetings',
  'milestones',
  'reports',
  'aid',
] as const;

interface ChangeSummaryProps {
  readonly ledger: ChangeLedger;
  readonly span: DaySpan;
}

/** The sentence that counts what changed, then every change. */
export function ChangeSummary({ ledger, span }: ChangeSummaryProps): ReactElement {
  const { format, messages } = useAppConfig();
  const [{ basis }] = useQuestion();
  const { from, to } = span;
  const tally = useMemo(
    () => changeTally(changesBetween(ledger, { from, to, basis })),
    [ledger, from, to, basis],
  );
  const text = messages.changes;
  const empty = GROUP_IDS.filter((id) => tally[id].length === 0).map((id) => text.group[id]);
  return (
    <>
      <p className={styles['headline']} data-testid="changes">
        {changeHeadline(tally, { format, messages })}
      </p>
      <p className={styles['intro']}>{text.reading(messages.domain.basisChoice[basis])}</p>
      <ChangeGroups key={`${from} ${to}`} tally={tally} />
      {empty.length === 0 || empty.length === GROUP_IDS.length ? null : (
        <p className={styles['intro']}>{text.none(empty.join(', '))}</p>
      )}
    </>
  );
}
