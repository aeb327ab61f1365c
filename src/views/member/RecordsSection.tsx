import { type ReactElement, useMemo } from 'react';
import type { LedgerEntry } from '#views/kit/ledgerEntry.ts';
import { type ByTime, mapByTime } from './byTime.ts';
import type { MemberModel } from './memberModel.ts';
import { SplitRecords } from './SplitRecords.tsx';

interface RecordsSectionProps {
  readonly section: 'part' | 'reports' | 'statements' | 'figures';
  readonly model: MemberModel;
}

function entriesOf({ section, model }: RecordsSectionProps): ByTime<LedgerEntry> {
  switch (section) {
    case 'part':
      return mapByTime(model.participation, (record) => ({ kind: 'members', record }));
    case 'reports':
      return mapByTime(model.reports, (record) => ({ kind: 'reports', record }));
    case 'statements':
      return mapByTime(model.statements, (record) => ({ kind: 'statements', record }));
    case 'figures':
      return { known: [{ kind: 'countries', record: model.party }], later: [] };
  }
}

/** A section that is nothing but records. */
export function RecordsSection({ section, model }: RecordsSectionProps): ReactElement {
  const entries = useMemo(() => entriesOf({ section, model }), [section, model]);
  return <SplitRecords entries={entries} asof={model.asof} />;
}
