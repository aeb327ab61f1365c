import type { ReactElement } from 'react';
import { Glyph } from '#charts/kit/Glyph.tsx';
import type { Paint } from '#theme/paint.ts';
import { LIST, type ListLayout, type PlacedBlock } from './listLayout.ts';
import { MarkGroup } from './MarkGroup.tsx';
import { PartyName } from './PartyName.tsx';
import { STATUS_SWATCHES } from './statusSwatch.ts';

interface ListDrawingProps {
  readonly layout: ListLayout;
  readonly width: number;
  readonly paint: Paint;
}

interface ListBlockProps {
  readonly block: PlacedBlock;
  readonly width: number;
  readonly paint: Paint;
}

function ListItems({ block, paint }: Omit<ListBlockProps, 'width'>): ReactElement {
  const step = LIST.lineHeight - 8;
  return (
    <>
      {block.items.map(({ mark, lines, x, y, width, height }) => {
        const { texture, token } = STATUS_SWATCHES[mark.status];
        const textX = x + 2 * LIST.radius + LIST.markGap;
        return (
          <MarkGroup
            key={mark.column}
            party={block.line.party}
            claims={mark.claims}
            tip={mark.tip}
            area={{ x, y, width, height }}
          >
            <Glyph
              shape={texture}
              x={x + LIST.radius}
              y={y + LIST.lineHeight / 2}
              radius={LIST.radius}
              colour={paint(token)}
            />
            <text fontSize={LIST.itemSize} fill={paint('ink')}>
              {lines.map((line, index) => (
                <tspan key={line} x={textX} y={y + LIST.lineHeight / 2 + 5 + index * step}>
                  {line}
                </tspan>
              ))}
            </text>
          </MarkGroup>
        );
      })}
    </>
  );
}

function ListBlock({ block, width, paint }: ListBlockProps): ReactElement {
  const { line, name, noteX, y, height } = block;
  return (
    <>
      {line.selected ? (
        <>
          <rect x={0} y={y} width={width} height={height} fill={paint('surface')} />
          <rect x={0} y={y} width={4} height={height} fill={paint('selected')} />
        </>
      ) : null}
      <PartyName
        line={line}
        name={name}
        noteX={noteX}
        y={y + LIST.padding + LIST.lineHeight / 2 + 5}
        sizes={LIST}
        weight={600}
        paint={paint}
      />
      <ListItems block={block} paint={paint} />
      <path d={`M0,${y + height - 0.5}H${width}`} stroke={paint('rule')} />
    </>
  );
}

/** Countries one below the other with their roles in words, for narrow places. */
export function ListDrawing({ layout, width, paint }: ListDrawingProps): ReactElement {
  return (
    <>
      {layout.headings.map(({ text, y }) => (
        <g key={text}>
          <text
            x={LIST.indent}
            y={y}
            fontSize={LIST.noteSize}
            fontWeight={600}
            fill={paint('inkMuted')}
          >
            {text}
          </text>
          <path d={`M0,${y + 9.5}H${width}`} stroke={paint('ruleStrong')} />
        </g>
      ))}
      {layout.blocks.map((block) => (
        <ListBlock key={block.line.party} block={block} width={width} paint={paint} />
      ))}
    </>
  );
}
