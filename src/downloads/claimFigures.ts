import {
  observedAmount,
  observedNumber,
  observedRange,
  observedWord,
} from '#charts/kit/observation.ts';
import type { CoalitionEvent, StanceClaim } from '#domain/claim.ts';
import { presenceOf } from '#domain/eventsAt.ts';
import type { Recorded } from '#domain/recorded.ts';
import { dateRecorded, partiesNamed } from '#domain/recorded.ts';
import { soldiersFrom } from '#domain/soldiersAt.ts';
import { stanceFrom } from '#domain/stancesAt.ts';
import { assertNever } from '#lib/assertNever.ts';
import { aidFigures } from './aidFigures.ts';
import type { ClaimFigure } from './claimFigure.ts';

function stanceFigure(claim: StanceClaim): ClaimFigure {
  const { about, soldiers, stance, place, date } = claim;
  const value =
    soldiers === null
      ? observedAmount(soldiersFrom(stanceFrom(about, [claim], 'latest'), 'latest').amount)
      : observedRange(soldiers.low, soldiers.high);
  return {
    party: about,
    measure: 'soldiers',
    ...value,
    unit: 'soldiers',
    status: stance,
    date,
    details: place,
  };
}

/** The head-count of an event, and a row for everybody whom a source names. */
function eventFigures(event: CoalitionEvent): readonly ClaimFigure[] {
  const { date, endDate, level, title, place, reported } = event;
  const shared = {
    date: endDate === null ? date : `${date}/${endDate}`,
    details: `${title}; ${place}`,
  };
  const named = partiesNamed({ kind: 'events', record: event });
  return [
    {
      ...shared,
      party: null,
      measure: 'head-count',
      ...observedRange(reported?.low ?? null, reported?.high ?? null),
      unit: 'parties',
      status: level,
    },
    ...named.map((party) => ({
      ...shared,
      party,
      measure: 'attendance',
      ...observedWord(presenceOf(event, party)),
      unit: '',
    })),
  ];
}

/** Every figure of a record; at least one. Figures that only normalise others (`countries`) are not among them. */
export function claimFigures(recorded: Recorded): readonly ClaimFigure[] {
  const { kind, record } = recorded;
  const date = dateRecorded(recorded);
  switch (kind) {
    case 'stances':
      return [stanceFigure(record)];
    case 'roles': {
      const shared = { party: record.about, unit: '', date, details: '' };
      return [{ ...shared, measure: `role-${record.role}`, ...observedWord(record.status) }];
    }
    case 'members': {
      const shared = { party: record.about, unit: '', date, details: record.lead ? 'lead' : '' };
      return [{ ...shared, measure: 'participation', ...observedWord(record.participation) }];
    }
    case 'reports': {
      const shared = { party: record.about, unit: '', date, details: '', status: null };
      const value = observedRange(record.low, record.high);
      return [{ ...shared, measure: record.metric, ...value }];
    }
    case 'statements': {
      const shared = { party: record.about, unit: '', date, details: record.subject };
      return [{ ...shared, measure: 'statement', ...observedWord(record.topic) }];
    }
    case 'aid-pledges': {
      const { about, amount, currency, name } = record;
      const shared = { party: about, unit: currency, date, details: name ?? '', status: null };
      return [{ ...shared, measure: `pledge-${record.kind}`, ...observedNumber(amount) }];
    }
    case 'events':
      return eventFigures(record);
    case 'aid-totals':
    case 'aid-monthly':
    case 'aid-eu-shares':
    case 'aid-military-by-origin':
    case 'aid-weapons':
      return aidFigures(recorded);
    case 'countries':
      return [];
    default:
      return assertNever(kind);
  }
}
