import type { ReactElement } from 'react';
import type { PartyCode } from '#domain/claim.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useReferences } from '#views/kit/References.tsx';
import { AidGroup } from './AidGroup.tsx';
import { ChangeGroup } from './ChangeGroup.tsx';
import type { ChangeTally } from './changeTally.ts';
import { EventLine } from './EventLine.tsx';
import { PartLine } from './PartLine.tsx';
import { ReportLine } from './ReportLine.tsx';
import { RoleLine, rolesByParty } from './RoleLine.tsx';
import { SoldierLine } from './SoldierLine.tsx';
import { StanceLine } from './StanceLine.tsx';
import styles from './Changes.module.css';

interface GroupsProps {
  readonly tally: ChangeTally;
}

/** Sorts by the name of the party in the reader's language. */
function useByName(): <Item extends { readonly party: PartyCode }>(
  items: readonly Item[],
) => readonly Item[] {
  const { format } = useAppConfig();
  const { partyName } = useReferences();
  return (items) =>
    items.toSorted((a, b) => format.compare(partyName(a.party), partyName(b.party)));
}

function partyOf({ party }: { readonly party: PartyCode }): string {
  return party;
}

/** Who stands where. */
function Positions({ tally }: GroupsProps): ReactElement {
  const byName = useByName();
  return (
    <div>
      {(['stances', 'firstStances'] as const).map((id) => (
        <ChangeGroup
          key={id}
          id={id}
          items={byName(tally[id])}
          keyOf={partyOf}
          render={(change) => <StanceLine change={change} />}
        />
      ))}
      <ChangeGroup
        id="soldiers"
        items={byName(tally.soldiers)}
        keyOf={partyOf}
        render={(change) => <SoldierLine change={change} />}
      />
      <ChangeGroup
        id="parts"
        items={byName(tally.parts)}
        keyOf={partyOf}
        render={(change) => <PartLine change={change} />}
      />
    </div>
  );
}

/** What was offered, given and held. */
function Deeds({ tally }: GroupsProps): ReactElement {
  const byName = useByName();
  return (
    <div>
      <ChangeGroup
        id="roles"
        count={tally.roles.length}
        items={byName(rolesByParty(tally.roles))}
        keyOf={partyOf}
        render={(item) => <RoleLine item={item} />}
      />
      <AidGroup changes={tally.aid} />
      {(['meetings', 'milestones'] as const).map((id) => (
        <ChangeGroup
          key={id}
          id={id}
          items={tally[id]}
          isFolded={id === 'milestones'}
          keyOf={({ event }) => event.id}
          render={(change) => <EventLine change={change} />}
        />
      ))}
      <ChangeGroup
        id="reports"
        items={tally.reports}
        isFolded
        keyOf={({ metric }) => metric}
        render={(change) => <ReportLine change={change} />}
      />
    </div>
  );
}

/** Every group with its lines, in two columns where there is room. */
export function ChangeGroups({ tally }: GroupsProps): ReactElement {
  return (
    <div className={styles['columns']}>
      <Positions tally={tally} />
      <Deeds tally={tally} />
    </div>
  );
}
