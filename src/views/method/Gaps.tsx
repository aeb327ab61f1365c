import type { ReactElement } from 'react';
import type { PartyCode } from '#domain/claim.ts';
import { standingParties } from '#domain/standingParties.ts';
import type { Guide } from '#i18n/guide/en.ts';
import type { Day } from '#lib/date.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import type { MethodFacts, MethodLedger } from './methodFacts.ts';

interface GapsProps {
  readonly words: Guide['rules']['gaps'];
  readonly facts: MethodFacts;
  readonly ledger: MethodLedger;
}

/** How far the material reaches and where it is thin, counted in the ledger itself. */
export function Gaps({ words: gaps, facts, ledger }: GapsProps): ReactElement {
  const { format } = useAppConfig();
  const day = (date: Day | null): string => (date === null ? gaps.none : format.date(date));
  const named = (
    codes: readonly PartyCode[],
    say: (names: string) => string,
  ): ReactElement | null => (codes.length === 0 ? null : <p>{say(format.list(namesOf(codes)))}</p>);
  const namesOf = (codes: readonly PartyCode[]): readonly string[] =>
    standingParties(ledger.countries)
      .filter((party) => codes.includes(party.code))
      .map((party) => format.partyName(party))
      .toSorted(format.compare);
  const roleName = (id: string): string => {
    const role = ledger.coalition.roles.find((each) => each.id === id);
    return role?.name[format.locale] ?? role?.name.en ?? id;
  };
  const { newest, thinRoles } = facts;
  return (
    <>
      <p>
        {gaps.newest(
          day(newest.stances),
          day(newest.roles),
          day(newest.events),
          day(newest.reports),
        )}
      </p>
      {named(facts.silent, gaps.silent)}
      {named(facts.once, gaps.once)}
      {named(facts.untracked, gaps.untracked)}
      {thinRoles.length === 0 ? null : (
        <p>
          {gaps.roles(
            format.list(
              thinRoles.map(({ role, claims }) => gaps.role(roleName(role), format.number(claims))),
            ),
          )}
        </p>
      )}
    </>
  );
}
