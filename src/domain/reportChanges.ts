import type { ChangeQuestion, ReportChange } from './change.ts';
import type { ReportClaim } from './claim.ts';
import { claimsSince } from './claimsSince.ts';
import type { Labelled } from './ledger.ts';
import { latestReport, reportsAt } from './reportsAt.ts';

/** Every metric of which a count was reported in between, in the order given, even if it is the same number again. */
export function reportChanges(
  claims: readonly ReportClaim[],
  metrics: readonly Labelled[],
  { from, to, release }: Omit<ChangeQuestion, 'basis'>,
): readonly ReportChange[] {
  return metrics.flatMap(({ id: metric }): readonly ReportChange[] => {
    const made = claimsSince(reportsAt(claims, metric, to, release), from);
    const [after] = made;
    if (after === undefined) return [];
    const before = latestReport(claims, metric, from, release);
    return [{ kind: 'report', metric, before, after, claims: made }];
  });
}
