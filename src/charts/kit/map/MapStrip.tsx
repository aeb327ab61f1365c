import type { ReactElement } from 'react';
import { textWidth } from '#lib/textWidth.ts';
import type { Paint } from '#theme/paint.ts';
import { Textures, fillOf } from '#charts/kit/Textures.tsx';
import { MapBadge, MapChange, MapRing } from './MapSymbols.tsx';
import { CARD } from './mapLayout.ts';
import type { PlacedCard, StripLayout } from './mapLayout.ts';
import { markAttributes } from './markAttributes.ts';

interface MapStripProps {
  readonly strip: StripLayout;
  readonly heading: string;
  readonly width: number;
  readonly paint: Paint;
  readonly prefix: string;
}

interface CardProps {
  readonly placed: PlacedCard;
  readonly paint: Paint;
  readonly prefix: string;
  /** px for one map unit of the card. */
  readonly scale: number;
}

function Outlines({ placed: { card }, paint, scale }: Omit<CardProps, 'prefix'>): ReactElement {
  const lines = [
    ...(card.outline === null ? [] : [card.outline]),
    ...(card.selected
      ? ([
          { token: 'page', width: 4.5 },
          { token: 'selected', width: 2.5 },
        ] as const)
      : []),
  ];
  return (
    <>
      {lines.map(({ token, width }) => (
        <path
          key={token}
          d={card.inset.path}
          fill="none"
          stroke={paint(token)}
          strokeWidth={width / scale}
          pointerEvents="none"
        />
      ))}
    </>
  );
}

function CardText({ placed, paint, prefix }: Omit<CardProps, 'scale'>): ReactElement {
  const { card, name, detail } = placed;
  const lines = name.length + detail.length;
  const first = CARD.picture / 2 - (lines * CARD.lineHeight) / 2 + CARD.lineHeight * 0.78;
  const second = first + name.length * CARD.lineHeight;
  const end = textWidth(name.at(-1) ?? '', CARD.nameSize, 600);
  const detailLeft = CARD.textLeft + (card.badge === null ? 0 : CARD.badge);
  const badgeFill = card.badge === null ? '' : fillOf(`${prefix}-symbol`, card.badge, paint);
  return (
    <>
      <text fontSize={CARD.nameSize} fontWeight={600} fill={paint('ink')}>
        {name.map((line, index) => (
          <tspan key={line} x={CARD.textLeft} y={first + index * CARD.lineHeight}>
            {line}
          </tspan>
        ))}
      </text>
      {card.badge !== null && (
        <MapBadge
          badge={card.badge}
          x={CARD.textLeft + 5}
          y={second - 4}
          fill={badgeFill}
          paint={paint}
        />
      )}
      <text fontSize={CARD.detailSize} fill={paint('inkMuted')}>
        {detail.map((line, index) => (
          <tspan key={line} x={detailLeft} y={second + index * CARD.lineHeight}>
            {line}
          </tspan>
        ))}
      </text>
      {card.ring && (
        <MapRing
          ring={{ x: CARD.textLeft + end + 10, y: second - CARD.lineHeight - 4, radius: 4 }}
          paint={paint}
        />
      )}
      {card.change === undefined || card.change === null ? null : (
        <MapChange
          change={{
            shape: card.change,
            x: CARD.textLeft + end + (card.ring ? 26 : 10),
            y: second - CARD.lineHeight - 4,
          }}
          paint={paint}
        />
      )}
    </>
  );
}

function Card({ placed, paint, prefix, scale }: CardProps): ReactElement {
  const { card, x, y } = placed;
  const left = (CARD.picture - card.inset.width * scale) / 2;
  const top = (CARD.picture - card.inset.height * scale) / 2;
  return (
    <g transform={`translate(${x} ${y})`}>
      <g {...markAttributes(card.mark)}>
        <rect width={CARD.picture} height={CARD.picture} fill="none" pointerEvents="all" />
        <g transform={`translate(${left} ${top}) scale(${scale})`} fillRule="evenodd">
          <path d={card.inset.path} fill={fillOf(prefix, card.swatch, paint)} />
          <Outlines placed={placed} paint={paint} scale={scale} />
        </g>
      </g>
      <CardText placed={placed} paint={paint} prefix={prefix} />
    </g>
  );
}

/** Countries outside the frame, each in its own projection, with name and category beside it. Nothing without cards. */
export function MapStrip({
  strip,
  heading,
  width,
  paint,
  prefix,
}: MapStripProps): ReactElement | null {
  const sizes = strip.cards.flatMap(({ card }) => [card.inset.width, card.inset.height]);
  if (sizes.length === 0) return null;
  const scale = CARD.picture / Math.max(...sizes);
  return (
    <>
      <Textures
        prefix={prefix}
        swatches={strip.cards.map(({ card }) => card.swatch)}
        paint={paint}
        scale={scale}
      />
      <Textures
        prefix={`${prefix}-symbol`}
        swatches={strip.cards.flatMap(({ card }) => card.badge ?? [])}
        paint={paint}
      />
      <path d={`M0,0.5H${width}`} stroke={paint('rule')} strokeWidth={1} />
      <text x={0} y={17} fontSize={CARD.detailSize} fill={paint('inkMuted')}>
        {heading}
      </text>
      {strip.cards.map((placed) => (
        <Card
          key={placed.card.inset.code}
          placed={placed}
          paint={paint}
          prefix={prefix}
          scale={scale}
        />
      ))}
    </>
  );
}
