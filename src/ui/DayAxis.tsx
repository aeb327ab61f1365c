import type { ReactElement } from 'react';
import type { PartialDate } from '#lib/date.ts';
import { axisLabels, type DayRange } from './dayAxis.ts';
import styles from './DateSlider.module.css';

interface DayAxisProps {
  readonly range: DayRange;
  /** Px. */
  readonly width: number;
  readonly textOf: (date: PartialDate) => string;
  readonly widthOf: (text: string) => number;
}

/** Months or years under a slider, as many as fit. Hidden from assistive technology: the slider says its date. */
export function DayAxis({ range, width, textOf, widthOf }: DayAxisProps): ReactElement {
  // In shares of the width: a page drawn ahead may be shown narrower or wider than it was measured.
  const percent = (x: number): string => `${((100 * x) / width).toFixed(3)}%`;
  return (
    <div className={styles['axis']} aria-hidden="true">
      {axisLabels(range, width, textOf, widthOf).map((label) => (
        <span key={label.text}>
          <span className={styles['mark']} style={{ left: percent(label.at) }} />
          <span className={styles['text']} style={{ left: percent(label.left) }}>
            {label.text}
          </span>
        </span>
      ))}
    </div>
  );
}
