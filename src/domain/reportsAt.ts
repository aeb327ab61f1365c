import type { Day } from '#lib/date.ts';
import type { Spread } from '#lib/interval.ts';
import { spreadOf } from '#lib/interval.ts';
import type { ReleaseId, ReportClaim } from './claim.ts';
import { claimsAt, indexOf } from './indexClaims.ts';

/** Every count of one metric reported by a day, newest first. */
export function reportsAt(
  claims: readonly ReportClaim[],
  metric: string,
  asof: Day,
  release?: ReleaseId | undefined,
): readonly ReportClaim[] {
  return claimsAt(indexOf(claims), asof, release).filter((claim) => claim.metric === metric);
}

/** The newest count of a metric; `null` if none has been reported yet. */
export function latestReport(
  claims: readonly ReportClaim[],
  metric: string,
  asof: Day,
  release?: ReleaseId | undefined,
): ReportClaim | null {
  return reportsAt(claims, metric, asof, release)[0] ?? null;
}

/** From the lowest to the highest number in several reports; `null` without any. */
export function spreadOfReports(reports: readonly ReportClaim[]): Spread | null {
  return spreadOf(reports);
}
