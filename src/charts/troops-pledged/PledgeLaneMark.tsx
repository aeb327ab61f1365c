import type { ReactElement } from 'react';
import { Glyph } from '#charts/kit/Glyph.tsx';
import { PlotText } from '#charts/kit/PlotText.tsx';
import type { PartyCode } from '#domain/claim.ts';
import type { Paint } from '#theme/paint.ts';
import { NewsText } from './NewsText.tsx';
import type { PledgeLayout } from './pledgeLayout.ts';
import { PLEDGE_SIZES } from './pledgeLayout.ts';
import type { PledgeLane } from './pledgeRows.ts';

interface PledgeLaneMarkProps {
  readonly lane: PledgeLane;
  readonly party: PartyCode;
  /** Middle of the lane. */
  readonly y: number;
  readonly layout: PledgeLayout;
  readonly scale: (value: number) => number;
  readonly paint: Paint;
}

const RADIUS = 4.4;

/** One report: a mark at each number that it names, a line between two, dashes as far as the plot goes where an end is open. */
export function PledgeLaneMark(props: PledgeLaneMarkProps): ReactElement {
  const { lane, party, y, layout, scale, paint } = props;
  const { plot, labelX, wording } = layout;
  const colour = paint(lane.token);
  const points = [lane.low, lane.high]
    .filter((value) => value !== null)
    .filter((value, index, all) => all.indexOf(value) === index)
    .map(scale);
  const first = Math.min(...points);
  const last = Math.max(...points);
  const from = lane.low === null ? plot.x : first;
  const to = lane.high === null ? plot.x + plot.width : last;
  const isOpen = lane.low === null || lane.high === null;
  return (
    <g data-party={party} data-claims={lane.claim} data-tip={lane.tip}>
      <rect
        x={plot.x}
        y={y - PLEDGE_SIZES.lane / 2}
        width={plot.width}
        height={PLEDGE_SIZES.lane}
        fill="transparent"
      />
      <line
        x1={from}
        x2={to}
        y1={y}
        y2={y}
        stroke={colour}
        strokeWidth={1.6}
        strokeDasharray={isOpen ? '2 5' : 'none'}
      />
      {points.map((x) => (
        <Glyph key={x} shape={lane.glyph} x={x} y={y} radius={RADIUS} colour={colour} />
      ))}
      <PlotText
        text={lane.labels[wording]}
        x={labelX}
        y={y + 4}
        paint={paint}
        size={PLEDGE_SIZES.text}
        token={lane.token}
      />
      <NewsText
        news={lane.news}
        text={lane.labels[wording]}
        x={labelX}
        y={y + 4}
        size={PLEDGE_SIZES.text}
        weight={400}
        paint={paint}
      />
    </g>
  );
}
