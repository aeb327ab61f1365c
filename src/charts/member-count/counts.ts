import { dayAsked } from '#domain/asof.ts';
import type { ReportClaim } from '#domain/claim.ts';
import { knownDay } from '#domain/compareClaims.ts';
import type { Ledger } from '#domain/ledger.ts';
import { participationAt } from '#domain/participationAt.ts';
import type { Question } from '#domain/question.ts';
import { reportsAt } from '#domain/reportsAt.ts';
import { compareText } from '#lib/compare.ts';
import type { Day } from '#lib/date.ts';

/** How many members the ledger lists by name from a day on. */
export interface NamedCount {
  readonly from: Day;
  readonly count: number;
  /** Claims by which somebody joined or left on the day. */
  readonly claims: readonly string[];
}

/** The reports of one definition. */
export interface Definition {
  readonly metric: string;
  /** Newest first; at least one. */
  readonly reports: readonly ReportClaim[];
}

/** How many are in, by every definition that the ledger has. */
export interface MemberCounts {
  readonly day: Day;
  /** Oldest first; empty before there is a member. */
  readonly named: readonly NamedCount[];
  /** In the order of the ledger; those without a report by the day are left out. */
  readonly definitions: readonly Definition[];
}

type CountLedger = Pick<Ledger, 'coalition' | 'members' | 'reports'>;

/** Counts by name and by report up to the day asked for. */
export function memberCountsAt(
  ledger: CountLedger,
  question: Pick<Question, 'asof'>,
): MemberCounts {
  const { coalition, members, reports } = ledger;
  const day = dayAsked(question, coalition);
  return {
    day,
    named: namedCounts(members, day),
    definitions: coalition.memberMetrics
      .map((metric) => ({ metric, reports: reportsAt(reports, metric, day) }))
      .filter((definition) => definition.reports.length > 0),
  };
}

/** The number of members on each day on which it changes. A claim without a date holds from the beginning. */
function namedCounts(members: Ledger['members'], asof: Day): readonly NamedCount[] {
  const days = [...new Set(members.map(knownDay))]
    .filter((day) => day !== '' && day <= asof)
    .toSorted(compareText);
  const counts: NamedCount[] = [];
  for (const from of days) {
    const state = participationAt(members, from);
    const count = state.members.length;
    if (count === (counts.at(-1)?.count ?? 0)) continue;
    const news = [...state.parties.values()].filter(({ claim }) => knownDay(claim) === from);
    counts.push({ from, count, claims: news.map(({ claim }) => claim.id) });
  }
  return counts;
}
