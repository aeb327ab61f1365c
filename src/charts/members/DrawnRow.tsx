import type { ReactElement } from 'react';
import type { Swatch } from '#charts/kit/spec.ts';
import { fillOf } from '#charts/kit/Textures.tsx';
import type { Paint } from '#theme/paint.ts';
import { TABLE, type PlacedColumn, type PlacedLine } from './memberLayout.ts';

interface DrawnRowProps {
  readonly placed: PlacedLine;
  readonly columns: readonly PlacedColumn[];
  readonly width: number;
  readonly prefix: string;
  readonly paint: Paint;
}

interface DrawnCellProps {
  readonly column: PlacedColumn;
  readonly lines: readonly string[];
  readonly swatch: Swatch | null;
  readonly y: number;
  readonly bold: boolean;
  readonly prefix: string;
  readonly paint: Paint;
}

function DrawnCell(props: DrawnCellProps): ReactElement {
  const { column, lines, swatch, y, bold, prefix, paint } = props;
  const shown = column.column.id === 'stance' ? swatch : null;
  const x =
    column.column.id === 'stance' ? column.x + TABLE.swatchWidth + TABLE.swatchGap : column.x;
  return (
    <>
      {shown === null ? null : (
        <rect
          x={column.x + 0.5}
          y={y + TABLE.padding + 1.5}
          width={TABLE.swatchWidth - 1}
          height={TABLE.swatchHeight - 1}
          fill={fillOf(prefix, shown, paint)}
          stroke={paint(shown.mark ?? shown.token)}
        />
      )}
      <text
        textAnchor={column.column.align === 'end' ? 'end' : 'start'}
        fontSize={TABLE.size}
        fontWeight={bold ? 600 : 400}
        fill={paint('ink')}
      >
        {lines.map((line, index) => (
          <tspan key={line} x={x} y={y + TABLE.padding + 13 + index * TABLE.lineHeight}>
            {line}
          </tspan>
        ))}
      </text>
    </>
  );
}

/** One party of the drawn table. */
export function DrawnRow({ placed, columns, width, prefix, paint }: DrawnRowProps): ReactElement {
  const { line, y, height, cells } = placed;
  return (
    <g data-party={line.party} data-claims={line.claims.join(' ')} data-tip={line.tip}>
      <rect
        x={0}
        y={y}
        width={width}
        height={height}
        fill={line.selected ? paint('surface') : 'transparent'}
      />
      {line.selected ? (
        <rect x={0} y={y} width={4} height={height} fill={paint('selected')} />
      ) : null}
      {columns.map((column, index) => (
        <DrawnCell
          key={column.column.id}
          column={column}
          lines={cells[index] ?? []}
          swatch={line.swatch}
          y={y}
          bold={line.selected && column.index === 0}
          prefix={prefix}
          paint={paint}
        />
      ))}
      <path d={`M0,${y + height - 0.5}H${width}`} stroke={paint('rule')} />
    </g>
  );
}
