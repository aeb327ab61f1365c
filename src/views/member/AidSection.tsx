import { type ReactElement, useMemo } from 'react';
import type { Coalition } from '#domain/ledger.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import type { LedgerEntry } from '#views/kit/ledgerEntry.ts';
import { aidTable } from './aidTable.ts';
import { mapByTime } from './byTime.ts';
import type { MemberModel } from './memberModel.ts';
import { SplitRecords } from './SplitRecords.tsx';
import styles from './AidSection.module.css';

interface AidSectionProps {
  readonly model: MemberModel;
  readonly coalition: Coalition;
}

/** What the party gave and promised: figures by kind and unit, what they are made of, and headline pledges. */
export function AidSection({ model, coalition }: AidSectionProps): ReactElement {
  const { format, messages } = useAppConfig();
  const { memberPage } = messages;
  const { aid, asof, party } = model;
  const table = useMemo(() => aidTable(aid, format, messages), [aid, format, messages]);
  const pledges = useMemo(
    () => mapByTime(aid.pledges, (record): LedgerEntry => ({ kind: 'aid-pledges', record })),
    [aid],
  );
  const figureCount = aid.figures.known.length + aid.figures.later.length;
  return (
    <>
      {aid.tracked ? null : <p>{memberPage.notTracked}</p>}
      {table === null ? null : (
        <div className={styles['table']}>
          <DataTable table={table} sort={null} compareText={format.compare} />
        </div>
      )}
      {coalition.aid === null || figureCount === 0 ? null : (
        <p className={styles['attribution']}>{format.text(coalition.aid.attribution)}</p>
      )}
      {figureCount === 0 ? null : <SplitRecords entries={aid.figures} asof={asof} />}
      <h3 className={styles['subhead']}>{memberPage.pledges}</h3>
      <p>{memberPage.pledgesNote}</p>
      <SplitRecords
        entries={pledges}
        asof={asof}
        withSubject={(entry) => entry.kind === 'aid-pledges' && entry.record.about !== party.code}
      />
    </>
  );
}
