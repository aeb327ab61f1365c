import type { ReactElement, ReactNode } from 'react';
import type { PartyCode } from '#domain/claim.ts';

interface MarkGroupProps {
  readonly party: PartyCode;
  readonly claims: readonly string[];
  readonly tip: string;
  /** Where the mark can be pressed, px. */
  readonly area: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  readonly children: ReactNode;
}

/** A mark that the figure can find, press and name, with room around it for a finger. */
export function MarkGroup({ party, claims, tip, area, children }: MarkGroupProps): ReactElement {
  return (
    <g data-party={party} data-claims={claims.join(' ')} data-tip={tip}>
      <rect {...area} fill="transparent" />
      {children}
    </g>
  );
}
