import type { ReactElement } from 'react';
import { Glyph } from '#charts/kit/Glyph.tsx';
import type { Paint } from '#theme/paint.ts';
import { MATRIX, type MatrixLayout, type PlacedRow } from './matrixLayout.ts';
import { MatrixHeads } from './MatrixHeads.tsx';
import { MarkGroup } from './MarkGroup.tsx';
import { PartyName } from './PartyName.tsx';
import { STATUS_SWATCHES } from './statusSwatch.ts';

interface MatrixDrawingProps {
  readonly layout: MatrixLayout;
  readonly countLabel: string;
  readonly paint: Paint;
}

interface MatrixRowProps {
  readonly row: PlacedRow;
  readonly layout: MatrixLayout;
  readonly paint: Paint;
}

function MatrixRow({ row, layout, paint }: MatrixRowProps): ReactElement {
  const { line, name, noteX, y, height } = row;
  const middle = y + height / 2;
  const baseline = middle + 5 - ((name.length - 1) * MATRIX.lineHeight) / 2;
  return (
    <>
      <PartyName
        line={line}
        name={name}
        noteX={noteX}
        y={baseline}
        sizes={MATRIX}
        weight={line.selected ? 600 : 400}
        paint={paint}
      />
      {line.marks.map((mark) => {
        const x = layout.heads[mark.column]?.x ?? 0;
        const { texture, token } = STATUS_SWATCHES[mark.status];
        const width = Math.min(layout.columnWidth, 44);
        const area = { x: x - width / 2, y, width, height };
        return (
          <MarkGroup
            key={mark.column}
            party={line.party}
            claims={mark.claims}
            tip={mark.tip}
            area={area}
          >
            <circle
              cx={x}
              cy={middle}
              r={MATRIX.radius}
              fill={paint(line.selected ? 'surface' : 'page')}
            />
            <Glyph shape={texture} x={x} y={middle} radius={MATRIX.radius} colour={paint(token)} />
          </MarkGroup>
        );
      })}
    </>
  );
}

function Ground({ layout, paint }: Omit<MatrixDrawingProps, 'countLabel'>): ReactElement {
  const { rows, heads, right, height, headY } = layout;
  return (
    <>
      {rows
        .filter(({ line }) => line.selected)
        .map(({ line, y, height: rowHeight }) => (
          <g key={line.party}>
            <rect x={0} y={y} width={right} height={rowHeight} fill={paint('surface')} />
            <rect x={0} y={y} width={4} height={rowHeight} fill={paint('selected')} />
          </g>
        ))}
      <g stroke={paint('rule')} strokeWidth={1}>
        {rows.map(({ line, y, height: rowHeight }) => (
          <path key={line.party} d={`M0,${y + rowHeight - 0.5}H${right.toFixed(1)}`} />
        ))}
        {heads.map(({ id, x }) => (
          <path key={id} d={`M${x.toFixed(1)},${headY + 25}V${height}`} />
        ))}
      </g>
      <path d={`M0,${headY + 24.5}H${right.toFixed(1)}`} stroke={paint('ruleStrong')} />
    </>
  );
}

/** Countries by roles. */
export function MatrixDrawing({ layout, countLabel, paint }: MatrixDrawingProps): ReactElement {
  const last = layout.right;
  return (
    <>
      <MatrixHeads layout={layout} countLabel={countLabel} paint={paint} />
      <Ground layout={layout} paint={paint} />
      {layout.headings.map(({ text, y }) => (
        <g key={text}>
          <rect x={0} y={y - 23} width={last} height={32} fill={paint('page')} />
          <text
            x={MATRIX.indent}
            y={y}
            fontSize={MATRIX.noteSize}
            fontWeight={600}
            fill={paint('inkMuted')}
          >
            {text}
          </text>
          <path d={`M0,${y + 9.5}H${last.toFixed(1)}`} stroke={paint('ruleStrong')} />
        </g>
      ))}
      {layout.rows.map((row) => (
        <MatrixRow key={row.line.party} row={row} layout={layout} paint={paint} />
      ))}
    </>
  );
}
