import type { ReactElement } from 'react';
import type { Ledger } from '#domain/ledger.ts';
import type { DaySpan } from '#domain/question.ts';
import { addDays, daysBetween } from '#lib/date.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { DayAxis } from '#ui/DayAxis.tsx';
import type { DayRange, DayTick } from '#ui/dayAxis.ts';
import { dayForKey } from '#ui/dayForKey.ts';
import { RangeSlider } from '#ui/RangeSlider.tsx';
import { ComparePresets } from './ComparePresets.tsx';
import { CompareFields } from './CompareFields.tsx';
import { spanOfSteps, stepsOf } from './compareSpan.ts';

interface CompareControlProps {
  readonly ledger: Pick<Ledger, 'coalition' | 'events'>;
  readonly span: DaySpan;
  readonly range: DayRange;
  readonly ticks: readonly DayTick[];
  readonly onSpan: (span: DaySpan, how: 'push' | 'replace') => void;
  readonly onLeave: () => void;
}

/** Two dates on one axis: typed, dragged, by key, or chosen from pairs that the ledger's own events make. */
export function CompareControl(props: CompareControlProps): ReactElement {
  const { ledger, span, range, ticks, onSpan } = props;
  const { format, messages } = useAppConfig();
  const text = messages.changes.control;
  const dayOf = (step: number): string => addDays(range.from, step);
  const stepOf = (day: string): number => daysBetween(range.from, day);
  const stepForKey = (key: string, shift: boolean, step: number): number | null => {
    const day = dayForKey(key, shift, { range, value: dayOf(step), ticks });
    return day === null ? null : stepOf(day);
  };
  return (
    <>
      <CompareFields {...props} />
      <RangeSlider
        count={stepOf(range.to) + 1}
        value={stepsOf(span, range)}
        marks={ticks.map(({ day, label }) => ({ step: stepOf(day), label }))}
        onChange={(steps) => {
          onSpan(spanOfSteps(steps, span, range), 'replace');
        }}
        labels={{
          group: text.group,
          from: text.fromHandle,
          through: text.toHandle,
          help: text.help,
        }}
        textOf={(step) => format.date(dayOf(step))}
        stepForKey={stepForKey}
        renderAxis={(width) => <DayAxis range={range} width={width} textOf={format.shortDate} />}
      />
      <ComparePresets ledger={ledger} span={span} onSpan={onSpan} />
    </>
  );
}
