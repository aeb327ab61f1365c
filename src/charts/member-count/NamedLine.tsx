import type { ReactElement } from 'react';
import { PlotMark } from '#charts/kit/PlotMark.tsx';
import type { TimePlot } from '#charts/kit/timePlot.ts';
import type { Paint } from '#theme/paint.ts';
import { countX } from './countLayout.ts';
import type { CountStep } from './model.ts';

interface NamedLineProps {
  readonly steps: readonly CountStep[];
  readonly layout: TimePlot;
  readonly scale: (value: number) => number;
  readonly paint: Paint;
}

/** Members listed by name: a strong step line up to the day asked for. */
export function NamedLine({ steps, layout, scale, paint }: NamedLineProps): ReactElement {
  const { cursor } = layout;
  return (
    <g>
      {steps.map((step, index) => {
        const next = steps[index + 1];
        const x = countX(step.share, layout);
        const until = next === undefined ? cursor.x : countX(next.share, layout);
        const y = scale(step.count);
        const before = steps[index - 1];
        const rise = scale((before ?? step).count);
        const area = { x, y: y - 7, width: Math.max(1, until - x), height: 14 };
        return (
          <PlotMark key={step.id} mark={step} area={area}>
            <path
              d={`M${x.toFixed(1)},${rise.toFixed(1)}V${y.toFixed(1)}H${until.toFixed(1)}`}
              fill="none"
              stroke={paint('ink')}
              strokeWidth={2.4}
              strokeLinejoin="round"
            />
          </PlotMark>
        );
      })}
    </g>
  );
}
