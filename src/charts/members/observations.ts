import type { Observation } from '#charts/kit/observation.ts';
import {
  decidedBy,
  idsOf,
  observedAmount,
  observedNumber,
  observedWord,
} from '#charts/kit/observation.ts';
import type { ChartInput } from '#charts/kit/spec.ts';
import type { MonthRange } from '#domain/aidBetween.ts';
import { normaliseAid } from '#domain/normaliseAid.ts';
import type { MemberFacts, MembersDataset } from './memberTally.ts';
import { tallyMembers } from './memberTally.ts';
import { columnsOf, memberRows } from './memberTable.ts';

type Figure = Omit<Observation, 'party' | 'asof'>;

function partFigure({ part }: MemberFacts): Figure {
  return {
    measure: 'participation',
    ...observedWord(part?.participation ?? null),
    unit: '',
    date: part?.claim.date ?? null,
    basis: null,
    claims: idsOf(part?.claims ?? []),
  };
}

/** Stance and soldiers; organisations have none. */
function troopFigures({ party, soldiers }: MemberFacts): readonly Figure[] {
  if (party.kind !== 'country') return [];
  const stance = soldiers?.stance ?? null;
  const claims = idsOf(stance?.claims ?? []);
  return [
    {
      measure: 'stance',
      ...observedWord(stance?.stance ?? null),
      unit: '',
      ...decidedBy(stance?.claim ?? null),
      claims,
    },
    {
      measure: 'soldiers',
      ...observedAmount(soldiers?.amount ?? { kind: 'not-asked' }),
      unit: 'soldiers',
      status: stance?.stance ?? null,
      ...decidedBy(soldiers?.claim ?? null),
      claims,
    },
  ];
}

function countFigures({ roles, meetings }: MemberFacts): readonly Figure[] {
  const shared = { status: null, unit: 'count', date: null, basis: null };
  return [
    {
      ...shared,
      measure: 'roles',
      ...observedNumber(roles.length),
      claims: roles.flatMap(({ claims }) => idsOf(claims)),
    },
    { ...shared, measure: 'meetings', ...observedNumber(meetings), claims: [] },
  ];
}

function aidFigures({ party, aid }: MemberFacts, months: MonthRange | null): readonly Figure[] {
  if (months === null) return [];
  return (['eur-bn', 'pct-gdp'] as const).map((unit): Figure => {
    const value = normaliseAid(aid, party, unit);
    return {
      measure: 'aid-total',
      ...observedAmount({ kind: 'no-data' }),
      ...(value.kind === 'value' ? observedNumber(value.total) : {}),
      unit,
      status: 'allocations',
      date: `${months.from}/${months.through}`,
      basis: null,
      claims: idsOf(aid?.records ?? []),
    };
  });
}

/** What the table says of each party that the search finds, one figure after the other, in the order of the table. */
export function memberObservations(input: ChartInput<MembersDataset>): readonly Observation[] {
  const { ledger, question, format, messages } = input;
  const words = { format, messages, roles: ledger.coalition.roles };
  const tally = tallyMembers(ledger, question);
  const columns = columnsOf(ledger.coalition.aid !== null);
  return memberRows(tally, question, columns, words).flatMap(({ facts }) =>
    [
      partFigure(facts),
      ...troopFigures(facts),
      ...countFigures(facts),
      ...aidFigures(facts, tally.aidMonths),
    ].map((figure) => ({ party: facts.party.code, asof: tally.day, ...figure })),
  );
}
