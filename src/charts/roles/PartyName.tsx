import type { ReactElement } from 'react';
import type { Paint } from '#theme/paint.ts';
import type { RoleLine } from './rolePicture.ts';
import { MarkGroup } from './MarkGroup.tsx';

interface PartyNameProps {
  readonly line: RoleLine;
  readonly name: readonly string[];
  readonly noteX: number;
  /** Base line of the first line, px. */
  readonly y: number;
  readonly sizes: {
    readonly nameSize: number;
    readonly noteSize: number;
    readonly lineHeight: number;
    readonly indent: number;
  };
  readonly weight: 400 | 600;
  readonly paint: Paint;
}

/** Name of a party, with its part in the coalition if it is not a member. Opens all claims of its row. */
export function PartyName(props: PartyNameProps): ReactElement {
  const { line, name, noteX, y, sizes, weight, paint } = props;
  const { nameSize, noteSize, lineHeight, indent } = sizes;
  const last = y + (name.length - 1) * lineHeight;
  const area = {
    x: indent,
    y: y - nameSize - 3,
    width: noteX - indent,
    height: Math.max(24, name.length * lineHeight),
  };
  return (
    <>
      <MarkGroup party={line.party} claims={line.claims} tip={line.tip} area={area}>
        <text fontSize={nameSize} fontWeight={weight} fill={paint('ink')}>
          {name.map((text, index) => (
            <tspan key={text} x={indent} y={y + index * lineHeight}>
              {text}
            </tspan>
          ))}
        </text>
      </MarkGroup>
      {line.note === null ? null : (
        <text x={noteX} y={last} fontSize={noteSize} fill={paint('inkMuted')}>
          {line.note}
        </text>
      )}
    </>
  );
}
