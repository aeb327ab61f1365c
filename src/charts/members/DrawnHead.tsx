import type { ReactElement } from 'react';
import type { Paint } from '#theme/paint.ts';
import { TABLE, type MemberLayout } from './memberLayout.ts';

interface DrawnHeadProps {
  readonly layout: MemberLayout;
  readonly width: number;
  readonly paint: Paint;
}

/** Heads of the drawn table, standing on their rule. */
export function DrawnHead({ layout, width, paint }: DrawnHeadProps): ReactElement {
  const { columns, headHeight } = layout;
  return (
    <>
      {columns.map(({ column, head, x }) => (
        <text
          key={column.id}
          textAnchor={column.align === 'end' ? 'end' : 'start'}
          fontSize={TABLE.headSize}
          fill={paint('inkMuted')}
        >
          {head.map((line, index) => (
            <tspan
              key={line}
              x={x}
              y={headHeight - TABLE.padding - 2 - (head.length - 1 - index) * TABLE.lineHeight}
            >
              {line}
            </tspan>
          ))}
        </text>
      ))}
      <path d={`M0,${headHeight - 0.5}H${width}`} stroke={paint('ruleStrong')} />
    </>
  );
}
