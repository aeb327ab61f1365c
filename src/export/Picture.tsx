import type { ReactElement } from 'react';
import { LegendSwatch } from '#charts/kit/LegendSwatch.tsx';
import { wrapText } from '#lib/textWidth.ts';
import type { Paint } from '#theme/paint.ts';
import { FONT_HEADLINE, FONT_SANS } from '#theme/tokens.ts';
import type { PictureFrame } from './pictureLayout.ts';
import type { PictureBox, PictureLine } from './pictureWords.ts';
import { FOOT_GAP, MARGIN } from './pictureWords.ts';

interface PictureProps {
  readonly frame: PictureFrame;
  /** Where the drawing goes. */
  readonly plot: PictureBox;
  /** What has no room in the plot, right below it. */
  readonly note: readonly PictureLine[];
  readonly height: number;
  readonly paint: Paint;
  readonly transparent: boolean;
  /** Written instead of a plot. */
  readonly empty: string | null;
  /** Unique in a document, since ids in SVG are. */
  readonly prefix: string;
}

/** Of the words that stand in for a plot, px. */
const EMPTY_SIZE = 14;
const EMPTY_LINE = 19;

interface LinesProps {
  readonly lines: readonly PictureLine[];
  readonly paint: Paint;
  readonly part: string;
}

/** One text element a line, each in one font alone: renderers have lost lines that mix two. */
function Lines({ lines, paint, part }: LinesProps): ReactElement {
  return (
    <g data-part={part}>
      {lines.map(({ text, x, y, size, face, token, strong }) => (
        <text
          key={`${x} ${y} ${text}`}
          x={x}
          y={y}
          fill={paint(token)}
          fontFamily={face === 'headline' ? FONT_HEADLINE : FONT_SANS}
          fontSize={size}
          fontWeight={face === 'headline' ? 600 : face}
        >
          {text}
          {strong === undefined ? null : <tspan fontWeight={600} dx={2}>{` ${strong}`}</tspan>}
        </text>
      ))}
    </g>
  );
}

/** A picture without its plot: ground, headline, legend, notes, source. The plot is put into `data-part="plot"`. */
export function Picture(props: PictureProps): ReactElement {
  const { frame, plot, note, height, paint, transparent, prefix } = props;
  const empty =
    props.empty === null ? [] : wrapText(props.empty, plot.width - 2 * MARGIN, EMPTY_SIZE);
  const footY = height - frame.bottom - frame.footHeight;
  return (
    <svg viewBox={`0 0 ${frame.width} ${height}`}>
      {transparent ? null : <rect width={frame.width} height={height} fill={paint('page')} />}
      <Lines lines={frame.head} paint={paint} part="head" />
      <g data-part="legend">
        {frame.legend.map(({ item, x, y }) => (
          <g key={item.id} transform={`translate(${x} ${y})`}>
            <LegendSwatch prefix={`${prefix}-key-${item.id}`} swatch={item} paint={paint} />
          </g>
        ))}
      </g>
      <Lines
        lines={frame.legend.flatMap(({ lines }) => lines)}
        paint={paint}
        part="legend-labels"
      />
      <g data-part="plot" transform={`translate(${plot.x} ${plot.y})`}>
        {empty.map((line, index) => (
          <text
            key={line}
            x={plot.width / 2}
            y={plot.height / 2 + (index - (empty.length - 1) / 2) * EMPTY_LINE}
            textAnchor="middle"
            fill={paint('inkMuted')}
            fontFamily={FONT_SANS}
            fontSize={EMPTY_SIZE}
          >
            {line}
          </text>
        ))}
      </g>
      <g transform={`translate(${plot.x} ${plot.y + plot.height})`}>
        <Lines lines={note} paint={paint} part="more" />
      </g>
      <line
        x1={MARGIN}
        x2={frame.width - MARGIN}
        y1={footY - FOOT_GAP / 2}
        y2={footY - FOOT_GAP / 2}
        stroke={paint('rule')}
        strokeWidth={1}
      />
      <g transform={`translate(0 ${footY})`}>
        <Lines lines={frame.foot} paint={paint} part="foot" />
      </g>
    </svg>
  );
}
