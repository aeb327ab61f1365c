import { type ReactElement, useMemo } from 'react';
import type { PartialDate } from '#lib/date.ts';
import { textWidth } from '#lib/textWidth.ts';
import { axisLabels, type DayRange } from './dayAxis.ts';
import styles from './DateSlider.module.css';

interface DayAxisProps {
  readonly range: DayRange;
  /** Px. */
  readonly width: number;
  readonly textOf: (date: PartialDate) => string;
}

/** Size of the texts, px; the same in the style sheet. */
const AXIS_TEXT = 13;

/** Months or years under a slider, as many as fit. Hidden from assistive technology: the slider says its date. */
export function DayAxis({ range: { from, to }, width, textOf }: DayAxisProps): ReactElement {
  const labels = useMemo(
    () => axisLabels({ from, to }, width, textOf, (text) => textWidth(text, AXIS_TEXT)),
    [from, to, width, textOf],
  );
  // In shares of the width: a page drawn ahead may be shown narrower or wider than it was measured.
  const percent = (x: number): string => `${((100 * x) / width).toFixed(3)}%`;
  return (
    <div className={styles['axis']} aria-hidden="true">
      {labels.map((label) => (
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
