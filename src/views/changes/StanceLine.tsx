import type { ReactElement } from 'react';
import type { StanceChange } from '#domain/change.ts';
import { recordIdsOf } from '#domain/change.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useReferences } from '#views/kit/References.tsx';
import { StanceMark } from '#views/kit/StanceMark.tsx';
import { BeforeAfter } from './BeforeAfter.tsx';
import { ChangeLine } from './ChangeLine.tsx';

/** Where a party stood and stands; who decides that, and since when. */
export function StanceLine({ change }: { readonly change: StanceChange }): ReactElement {
  const { format, messages } = useAppConfig();
  const references = useReferences();
  const { party, before, after, move, decidedBy } = change;
  const said = messages.changes.saidBy(
    format.date(decidedBy.date),
    messages.domain.basis[decidedBy.basis],
  );
  return (
    <ChangeLine
      name={references.partyName(party)}
      ids={recordIdsOf(change)}
      detail={
        move === 'reversed' ? messages.changes.remarks([messages.changes.reversed, said]) : said
      }
    >
      {before === null ? (
        <StanceMark stance={after} />
      ) : (
        <BeforeAfter
          before={<StanceMark stance={before} />}
          after={<StanceMark stance={after} />}
        />
      )}
    </ChangeLine>
  );
}
