import type { ReactElement } from 'react';
import { dayAsked } from '#domain/asof.ts';
import type { TimelineParts } from '#domain/ledgerTimeline.ts';
import type { Ledger } from '#domain/ledger.ts';
import { useQuestion } from '#state/useQuestion.ts';
import { CompareControl } from './CompareControl.tsx';
import { firstSpan } from './compareSpan.ts';
import { DayControl } from './DayControl.tsx';
import { useTimelineTicks } from './useTimelineTicks.ts';

interface DateControlProps {
  readonly ledger: TimelineParts & Pick<Ledger, 'events'>;
}

/** Slider, typed date and play, or two dates to compare. All write the address. */
export function DateControl({ ledger }: DateControlProps): ReactElement {
  const [question, ask] = useQuestion();
  const { range, ticks } = useTimelineTicks(ledger);
  const day = dayAsked(question, ledger.coalition);
  const goTo = (asof: string, how: 'push' | 'replace'): void => {
    ask({ asof: asof === ledger.coalition.asof ? null : asof, diff: null }, how);
  };
  if (question.diff !== null) {
    return (
      <CompareControl
        ledger={ledger}
        span={question.diff}
        range={range}
        ticks={ticks}
        onSpan={(diff, how) => {
          ask({ diff }, how);
        }}
        onLeave={() => {
          goTo(day, 'push');
        }}
      />
    );
  }
  return (
    <DayControl
      day={day}
      range={range}
      ticks={ticks}
      onDay={goTo}
      latest={ledger.coalition.asof}
      onLatest={question.asof === null ? null : () => ask({ asof: null })}
      onCompare={() => {
        ask({ asof: null, diff: firstSpan(day, range) });
      }}
    />
  );
}
