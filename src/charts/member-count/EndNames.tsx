import type { ReactElement } from 'react';
import { PlotText } from '#charts/kit/PlotText.tsx';
import type { Paint } from '#theme/paint.ts';
import type { CountLayout } from './countLayout.ts';
import { COUNT_SIZES } from './countLayout.ts';

interface EndNamesProps {
  readonly layout: CountLayout;
  readonly paint: Paint;
}

const LINE = 14;

/** Names of the lines right of the plot, each tied to its line's end; on narrow drawings numbers in the plot. */
export function EndNames({ layout, paint }: EndNamesProps): ReactElement {
  const { plot } = layout;
  const edge = plot.x + plot.width;
  return (
    <g>
      {layout.names.map(({ id, lines, token, x, y, from }) => (
        <g key={id}>
          <path
            d={`M${(from.x + 6).toFixed(1)},${from.y.toFixed(1)}H${Math.max(edge, from.x + 6).toFixed(1)}L${x - 4},${y.toFixed(1)}`}
            fill="none"
            stroke={paint(token)}
            strokeWidth={0.8}
            strokeOpacity={0.6}
            strokeDasharray="1 3"
          />
          {lines.map((text, index) => (
            <PlotText
              key={text}
              text={text}
              x={x}
              y={y + 4 + (index - (lines.length - 1) / 2) * LINE}
              paint={paint}
              size={COUNT_SIZES.text}
              token={token}
            />
          ))}
        </g>
      ))}
      {layout.numbers.map(({ id, text, token, x, y }) => (
        <PlotText
          key={id}
          text={text}
          x={x}
          y={y}
          paint={paint}
          size={COUNT_SIZES.text}
          weight={600}
          token={token}
        />
      ))}
    </g>
  );
}
