import type { ReactElement } from 'react';
import { clampDay, shareOf } from './dayAxis.ts';
import styles from './DateSlider.module.css';
import type { SliderState } from './dayForKey.ts';

interface SliderTrackProps {
  readonly state: SliderState;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(3)}%`;
}

/** Rail, ticks and thumb of a date slider. */
export function SliderTrack({ state: { range, value, ticks } }: SliderTrackProps): ReactElement {
  return (
    <>
      <span className={styles['rail']} />
      <span className={styles['past']} style={{ width: percent(shareOf(value, range)) }} />
      {ticks
        .filter((tick) => tick.day === clampDay(tick.day, range))
        .map((tick) => (
          <span
            key={`${tick.day} ${tick.label}`}
            className={`${styles['tick']} ${tick.day <= value ? styles['reached'] : ''}`}
            style={{ left: percent(shareOf(tick.day, range)) }}
            data-tip={tick.label}
          />
        ))}
      <span className={styles['thumb']} style={{ left: percent(shareOf(value, range)) }} />
    </>
  );
}
