import type { AidMonth } from '#domain/aid.ts';
import type {
  CoalitionEvent,
  ParticipationClaim,
  ReportClaim,
  RoleClaim,
  StanceClaim,
} from '#domain/claim.ts';

const RECORD = {
  recorded: '2026-11-22',
  withdrawn: null,
  sources: ['some-source'],
} as const;

const CLAIM = { ...RECORD, summary: 'As reported.', confidence: 'high' } as const;

let made = 0;

/** A fresh id: tests that depend on the order of ids name their own. */
function freshId(): string {
  made += 1;
  return `made-${String(made).padStart(6, '0')}`;
}

/** A willing statement of France's own government, without a figure, except for what the test says. */
export function madeStance(parts: Partial<StanceClaim> = {}): StanceClaim {
  return {
    ...CLAIM,
    id: freshId(),
    about: 'FRA',
    date: '2025-09-04',
    stance: 'willing',
    place: 'in-host',
    soldiers: null,
    basis: 'own-government',
    reportedBy: 'government statement',
    conditions: [],
    ...parts,
  };
}

/** France as a member since the first summit, except for what the test says. */
export function madeParticipation(parts: Partial<ParticipationClaim> = {}): ParticipationClaim {
  return {
    ...CLAIM,
    id: freshId(),
    about: 'FRA',
    date: '2025-03-02',
    participation: 'member',
    lead: false,
    ...parts,
  };
}

/** An offer to train by France, except for what the test says. */
export function madeRole(parts: Partial<RoleClaim> = {}): RoleClaim {
  return {
    ...CLAIM,
    id: freshId(),
    about: 'FRA',
    date: '2025-09-04',
    role: 'training',
    status: 'offered',
    ...parts,
  };
}

/** A planned force of 25,000 to 30,000, except for what the test says. */
export function madeReport(parts: Partial<ReportClaim> = {}): ReportClaim {
  return {
    ...CLAIM,
    id: freshId(),
    about: 'coalition',
    date: '2025-02-17',
    metric: 'planned_force_size',
    low: 25_000,
    high: 30_000,
    ...parts,
  };
}

/** A meeting of leaders in London, except for what the test says. */
export function madeEvent(parts: Partial<CoalitionEvent> = {}): CoalitionEvent {
  return {
    ...CLAIM,
    id: freshId(),
    date: '2025-03-02',
    endDate: null,
    title: 'Leaders meet',
    place: 'London',
    format: 'in-person',
    level: 'leaders',
    hosts: ['GBR'],
    reported: null,
    attendees: ['FRA', 'GBR'],
    absent: [],
    ...parts,
  };
}

/** A month of French aid without any money, except for what the test says. */
export function madeAidMonth(parts: Partial<AidMonth> = {}): AidMonth {
  return {
    ...RECORD,
    id: freshId(),
    donor: 'FRA',
    month: '2025-03',
    military: 0,
    financial: 0,
    humanitarian: 0,
    commitments: 0,
    ...parts,
  };
}
