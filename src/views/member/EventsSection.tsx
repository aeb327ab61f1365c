import { type ReactElement, useCallback, useMemo } from 'react';
import { isMeeting, presenceOf } from '#domain/eventsAt.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import type { LedgerEntry } from '#views/kit/ledgerEntry.ts';
import { mapByTime } from './byTime.ts';
import type { MemberModel } from './memberModel.ts';
import { SplitRecords } from './SplitRecords.tsx';

/** Meetings and milestones that name the party, with its part in each. */
export function EventsSection({ model }: { readonly model: MemberModel }): ReactElement {
  const { format, messages } = useAppConfig();
  const { memberPage } = messages;
  const { code } = model.party;
  const entries = useMemo(
    () => mapByTime(model.events, (record): LedgerEntry => ({ kind: 'events', record })),
    [model],
  );
  const noteOf = useCallback(
    (entry: LedgerEntry) =>
      entry.kind === 'events' ? memberPage.presence[presenceOf(entry.record, code)] : null,
    [memberPage, code],
  );
  const named = model.events.known.filter(isMeeting);
  const countOf = (presence: 'hosted' | 'attended' | 'absent'): string =>
    format.number(named.filter((event) => presenceOf(event, code) === presence).length);
  return (
    <>
      <p>
        {memberPage.meetings(
          format.number(model.meetingCount),
          countOf('hosted'),
          countOf('attended'),
          countOf('absent'),
        )}
      </p>
      <SplitRecords entries={entries} asof={model.asof} noteOf={noteOf} />
    </>
  );
}
