import type { ReactElement } from 'react';
import type { Paint } from '#theme/paint.ts';
import { MATRIX, type MatrixLayout, type PlacedHead } from './matrixLayout.ts';

interface MatrixHeadsProps {
  readonly layout: MatrixLayout;
  readonly countLabel: string;
  readonly paint: Paint;
}

function HeadText({ head, layout }: { head: PlacedHead; layout: MatrixLayout }): ReactElement {
  const { lines, x } = head;
  const { headStyle, headY } = layout;
  if (headStyle === 'slanted') {
    const at = `${x.toFixed(1)} ${headY - 4}`;
    return <text transform={`translate(${at}) rotate(-45)`}>{lines[0]}</text>;
  }
  const first = headY - 4 - (lines.length - 1) * MATRIX.lineHeight;
  return (
    <text textAnchor="middle">
      {lines.map((line, index) => (
        <tspan key={line} x={x} y={first + index * MATRIX.lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** Heads of the columns, and below each how many members have the role. */
export function MatrixHeads({ layout, countLabel, paint }: MatrixHeadsProps): ReactElement {
  const { heads, headY } = layout;
  return (
    <>
      <g fontSize={MATRIX.headSize} fill={paint('ink')}>
        {heads.map((head) => (
          <HeadText key={head.id} head={head} layout={layout} />
        ))}
      </g>
      <g fontSize={MATRIX.noteSize} fill={paint('inkMuted')}>
        <text x={MATRIX.indent} y={headY + 16}>
          {countLabel}
        </text>
        {heads.map(({ id, count, x }) => (
          <text key={id} x={x} y={headY + 16} textAnchor="middle">
            {count}
          </text>
        ))}
      </g>
    </>
  );
}
