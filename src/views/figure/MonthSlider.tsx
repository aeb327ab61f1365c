import type { ReactElement } from 'react';
import type { MonthRange } from '#domain/aidBetween.ts';
import { addMonths } from '#domain/aidBetween.ts';
import { firstDay, lastDay, type Month } from '#lib/date.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { DayAxis } from '#ui/DayAxis.tsx';
import { RangeSlider } from '#ui/RangeSlider.tsx';

/** Months from one to the other. */
function monthsBetween(from: Month, to: Month): number {
  const months = (month: Month): number =>
    Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
  return months(to) - months(from);
}

interface MonthSliderProps {
  readonly limits: MonthRange;
  readonly range: MonthRange;
  readonly founded: Month;
  readonly onRange: (range: MonthRange) => void;
}

/** The months that are known as a rail with two handles; the founding is marked. */
export function MonthSlider({ limits, range, founded, onRange }: MonthSliderProps): ReactElement {
  const { format, messages } = useAppConfig();
  const text = messages.controls.time;
  const { from: first, through: last } = limits;
  const monthAt = (step: number): Month => addMonths(first, step);
  const isMarked = founded > first && founded <= last;
  return (
    <RangeSlider
      count={monthsBetween(first, last) + 1}
      value={{
        from: monthsBetween(first, range.from),
        through: monthsBetween(first, range.through),
      }}
      marks={
        isMarked
          ? [{ step: monthsBetween(first, founded), label: text.foundedMark(format.date(founded)) }]
          : []
      }
      onChange={({ from, through }) => {
        onRange({ from: monthAt(from), through: monthAt(through) });
      }}
      labels={{ group: text.label, from: text.first, through: text.last, help: text.help }}
      textOf={(step) => format.date(monthAt(step))}
      renderAxis={(width) => (
        <DayAxis
          range={{ from: firstDay(first), to: lastDay(last) }}
          width={width}
          textOf={format.shortDate}
        />
      )}
    />
  );
}
