import type { Day } from '#lib/date.ts';
import { monthOf } from '#lib/date.ts';
import type { AidMonth } from './aid.ts';
import type { MonthRange } from './aidBetween.ts';
import { addMonths, aidBetween, aidRangeAt, aidSum } from './aidBetween.ts';
import type { AidChange, ChangeQuestion } from './change.ts';
import type { Coalition } from './ledger.ts';

/** The months of aid that count on the later day and did not on the earlier; `null`: none. */
function monthsEnded(
  aid: Coalition['aid'],
  { from, to }: { readonly from: Day; readonly to: Day },
): MonthRange | null {
  if (aid === null) return null;
  const through = aidRangeAt(aid, to)?.through ?? null;
  if (through === null) return null;
  const known = aidRangeAt(aid, from)?.through ?? null;
  const first = known === null ? monthOf(aid.from) : addMonths(known, 1);
  return first > through ? null : { from: first, through };
}

/** What each donor gave in the months that ended in between, in the order of the codes. Who gave nothing is left out. */
export function aidChanges(
  months: readonly AidMonth[],
  aid: Coalition['aid'],
  { from, to, release }: Omit<ChangeQuestion, 'basis'>,
): readonly AidChange[] {
  const ended = monthsEnded(aid, { from, to });
  if (ended === null) return [];
  const asked = { ...ended, measure: 'allocations', kinds: [], release } as const;
  return [...aidBetween(months, asked)].flatMap(([party, donor]): readonly AidChange[] => {
    const { byKind, total: allocations, records } = donor;
    const commitments = aidSum(records, { measure: 'commitments', kinds: [] }).total;
    if (byKind === null || (allocations === 0 && commitments === 0)) return [];
    return [
      { kind: 'aid', party, months: ended, byKind, allocations, commitments, claims: records },
    ];
  });
}
