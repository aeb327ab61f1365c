import type { ReactElement, ReactNode } from 'react';
import type { PartyCode } from '#domain/claim.ts';
import type { Box } from './placeLabels.ts';

/** What the figure needs to know of a mark. */
export interface MarkFacts {
  /** Unique in the drawing. */
  readonly id: string;
  /** `null`: the mark is about no single party. */
  readonly party: PartyCode | null;
  readonly claims: readonly string[];
  readonly tip: string;
}

interface PlotMarkProps {
  readonly mark: MarkFacts;
  /** Where the mark can be pressed, px. */
  readonly area: Box;
  readonly children: ReactNode;
}

/** A mark that the figure can find, press and name, with room around it for a finger. */
export function PlotMark({ mark, area, children }: PlotMarkProps): ReactElement {
  const party = mark.party === null ? {} : { 'data-party': mark.party };
  return (
    <g data-mark={mark.id} {...party} data-claims={mark.claims.join(' ')} data-tip={mark.tip}>
      <rect x={area.x} y={area.y} width={area.width} height={area.height} fill="transparent" />
      {children}
    </g>
  );
}
