import { type ReactElement, memo } from 'react';
import { LegendSwatch } from '#charts/kit/LegendSwatch.tsx';
import type { LegendItem } from '#charts/kit/spec.ts';
import { cssPaint } from '#theme/paint.ts';
import styles from './Legend.module.css';

interface LegendProps {
  readonly chartId: string;
  readonly items: readonly LegendItem[];
}

/** The key of a chart, above its plot. */
export const Legend = memo(function Legend({ chartId, items }: LegendProps): ReactElement | null {
  if (items.length === 0) return null;
  return (
    <ul className={styles['legend']}>
      {items.map((item) => (
        <li key={item.id}>
          <LegendSwatch prefix={`${chartId}-key-${item.id}`} swatch={item} paint={cssPaint} />
          <span>
            {item.label}
            {item.value === null ? null : (
              <>
                {'\u00a0'}
                <b>{item.value}</b>
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
});
