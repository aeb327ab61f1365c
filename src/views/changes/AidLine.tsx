import type { ReactElement } from 'react';
import { AID_KINDS } from '#domain/aid.ts';
import type { AidChange } from '#domain/change.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useReferences } from '#views/kit/References.tsx';
import { ChangeLine } from './ChangeLine.tsx';

/** What a donor gave: allocations, of which kinds, and commitments. */
export function AidLine({ change }: { readonly change: AidChange }): ReactElement {
  const { format, messages } = useAppConfig();
  const references = useReferences();
  const text = messages.changes;
  const euros = (billions: number): string =>
    messages.dashboard.euros(format.significant(billions));
  const kinds = AID_KINDS.filter((kind) => change.byKind[kind] !== 0).map((kind) =>
    text.aidKind(messages.claim.aidKind[kind], euros(change.byKind[kind])),
  );
  return (
    <ChangeLine
      name={references.partyName(change.party)}
      ids={[`aid-monthly:${change.party}`]}
      detail={text.remarks([...kinds, text.committedInAll(euros(change.commitments))])}
    >
      <strong>{euros(change.allocations)}</strong>
    </ChangeLine>
  );
}
