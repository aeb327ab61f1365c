import type { ReactElement } from 'react';
import type { PartChange } from '#domain/change.ts';
import { recordIdsOf } from '#domain/change.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useReferences } from '#views/kit/References.tsx';
import { BeforeAfter } from './BeforeAfter.tsx';
import { ChangeLine } from './ChangeLine.tsx';

/** The part that a party took and takes; since when. */
export function PartLine({ change }: { readonly change: PartChange }): ReactElement {
  const { format, messages } = useAppConfig();
  const references = useReferences();
  const { before, after, lead, claims } = change;
  const parts = messages.domain.participation;
  const date = claims[0]?.date ?? null;
  const remarks = [
    ...(lead === null ? [] : [messages.changes.lead[lead]]),
    ...(date === null ? [] : [format.date(date)]),
  ];
  return (
    <ChangeLine
      name={references.partyName(change.party)}
      ids={recordIdsOf(change)}
      detail={messages.changes.remarks(remarks)}
    >
      {before === after ? (
        parts[after]
      ) : (
        <BeforeAfter
          before={before === null ? messages.changes.noPart : parts[before]}
          after={parts[after]}
        />
      )}
    </ChangeLine>
  );
}
