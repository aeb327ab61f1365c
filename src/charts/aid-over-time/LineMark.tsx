import type { ReactElement } from 'react';
import { PlotText } from '#charts/kit/PlotText.tsx';
import type { Paint } from '#theme/paint.ts';
import type { OverTimeLayout, PlacedEnd } from './overTimeLayout.ts';
import { OVER_TIME_SIZES } from './overTimeLayout.ts';

interface LineMarkProps {
  readonly end: PlacedEnd;
  readonly layout: OverTimeLayout;
  readonly paint: Paint;
}

/** A donor's line with its name at the end. */
export function LineMark({ end, layout, paint }: LineMarkProps): ReactElement {
  const { plot, axisX, step, scale } = layout;
  const { line, lines, x, y, endY } = end;
  const points = line.values.map(
    (value, index) => `${(axisX + (index + 0.5) * step).toFixed(1)},${scale(value).toFixed(1)}`,
  );
  const path = `M${points.join('L')}`;
  const lastX = axisX + (line.values.length - 0.5) * step;
  const { label, line: lineHeight, gap } = OVER_TIME_SIZES;
  const top = y - (lines.length * lineHeight) / 2;
  return (
    <g
      data-mark={line.party}
      data-party={line.party}
      data-claims={line.claims.join(' ')}
      data-tip={line.tip}
    >
      <path d={path} fill="none" stroke="transparent" strokeWidth={12} />
      <rect
        x={x}
        y={top}
        width={Math.max(24, layout.width - x)}
        height={lines.length * lineHeight}
        fill="transparent"
      />
      <path
        d={path}
        fill="none"
        stroke={paint(line.token)}
        strokeWidth={line.selected ? 3.5 : 2}
        strokeLinejoin="round"
        {...(line.dashed ? { strokeDasharray: '6 3' } : {})}
      />
      {line.values.length === 1 ? (
        <circle cx={lastX} cy={endY} r={4} fill={paint(line.token)} />
      ) : null}
      <path
        d={`M${lastX + 2},${endY}L${plot.x + plot.width + gap - 3},${y}`}
        stroke={paint(line.token)}
        strokeWidth={1}
        opacity={0.6}
      />
      {lines.map((text, index) => (
        <PlotText
          key={text}
          text={text}
          x={x}
          y={top + index * lineHeight + 12}
          paint={paint}
          size={label}
          weight={line.selected ? 600 : 400}
          token={line.token}
        />
      ))}
    </g>
  );
}
