import type { ReactElement } from 'react';
import type { Paint } from '#theme/paint.ts';
import { Glyph } from '#charts/kit/Glyph.tsx';
import { Textures, fillOf } from '#charts/kit/Textures.tsx';
import type { Swatch } from '#charts/kit/spec.ts';
import { markAttributes } from './markAttributes.ts';
import type { PlacedChange, PlacedLabel, PlacedSymbol } from './placeSymbols.ts';
import { BADGE_SIZE, CHANGE_HALO, CHANGE_RADIUS, DOT_RADIUS, lineHeight } from './placeSymbols.ts';

interface SymbolProps {
  readonly symbol: PlacedSymbol;
  readonly paint: Paint;
  readonly prefix: string;
}

const BADGE = BADGE_SIZE;

/** A ring on a halo, so that it is seen on every colour. */
export function MapRing({
  ring,
  paint,
}: {
  ring: { readonly x: number; readonly y: number; readonly radius: number };
  paint: Paint;
}): ReactElement {
  return (
    <g fill="none" pointerEvents="none">
      <circle cx={ring.x} cy={ring.y} r={ring.radius} stroke={paint('page')} strokeWidth={4.5} />
      <circle cx={ring.x} cy={ring.y} r={ring.radius} stroke={paint('ink')} strokeWidth={1.75} />
    </g>
  );
}

/** The shape of a change on a halo, so that it is seen on every colour. */
export function MapChange({
  change: { shape, x, y },
  paint,
}: {
  change: PlacedChange;
  paint: Paint;
}): ReactElement {
  return (
    <g pointerEvents="none" data-change={shape}>
      <circle cx={x} cy={y} r={CHANGE_RADIUS + CHANGE_HALO} fill={paint('page')} />
      <Glyph shape={shape} x={x} y={y} radius={CHANGE_RADIUS} colour={paint('ink')} />
    </g>
  );
}

function Dot({ symbol: { area, x, y }, paint, prefix }: SymbolProps): ReactElement {
  return (
    <g {...markAttributes(area.mark)}>
      <circle cx={x} cy={y} r={11} fill="none" pointerEvents="all" />
      {area.selected && <circle cx={x} cy={y} r={DOT_RADIUS + 3.5} fill={paint('selected')} />}
      <circle cx={x} cy={y} r={DOT_RADIUS + 1.75} fill={paint('page')} />
      <circle
        cx={x}
        cy={y}
        r={DOT_RADIUS}
        fill={fillOf(prefix, area.swatch, paint)}
        stroke={paint(area.outline?.token ?? area.swatch.mark ?? area.swatch.token)}
        strokeWidth={1}
      />
    </g>
  );
}

/** A small square in the look of a category, on a page-coloured edge. `x` and `y` are its middle. */
export function MapBadge({
  badge,
  x,
  y,
  fill,
  paint,
}: {
  badge: Swatch;
  x: number;
  y: number;
  fill: string;
  paint: Paint;
}): ReactElement {
  return (
    <g pointerEvents="none">
      <rect
        x={x - BADGE / 2 - 1.5}
        y={y - BADGE / 2 - 1.5}
        width={BADGE + 3}
        height={BADGE + 3}
        fill={paint('page')}
      />
      <rect
        x={x - BADGE / 2}
        y={y - BADGE / 2}
        width={BADGE}
        height={BADGE}
        fill={fill}
        stroke={paint(badge.mark ?? badge.token)}
        strokeWidth={0.75}
      />
    </g>
  );
}

function Name({ placed, paint }: { placed: PlacedLabel; paint: Paint }): ReactElement {
  const { label, lines, x, y, size } = placed;
  return (
    <text
      textAnchor="middle"
      fontSize={size}
      fontWeight={600}
      fill={paint(label.ink)}
      stroke={paint(label.halo)}
      strokeWidth={3.5}
      strokeLinejoin="round"
      paintOrder="stroke"
      pointerEvents="none"
      aria-hidden="true"
    >
      {lines.map((line, index) => (
        <tspan key={line} x={x} y={y + index * lineHeight(size)}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

interface MapSymbolsProps {
  readonly symbols: readonly PlacedSymbol[];
  readonly paint: Paint;
  readonly prefix: string;
}

/** Dots of small countries, then squares, rings, shapes and names above them all. */
export function MapSymbols({ symbols, paint, prefix }: MapSymbolsProps): ReactElement {
  const swatches = symbols.flatMap(({ area, dot }) => [
    ...(dot ? [area.swatch] : []),
    ...(area.badge === null ? [] : [area.badge]),
  ]);
  return (
    <>
      <Textures prefix={prefix} swatches={swatches} paint={paint} />
      {symbols
        .filter(({ dot }) => dot)
        .map((symbol) => (
          <Dot key={symbol.area.shape.code} symbol={symbol} paint={paint} prefix={prefix} />
        ))}
      {symbols.map(({ area: { badge, shape }, x, y }) =>
        badge === null ? null : (
          <MapBadge
            key={shape.code}
            badge={badge}
            x={x}
            y={y}
            fill={fillOf(prefix, badge, paint)}
            paint={paint}
          />
        ),
      )}
      {symbols.map(({ area, ring }) =>
        ring === null ? null : <MapRing key={area.shape.code} ring={ring} paint={paint} />,
      )}
      {symbols.map(({ area, change }) =>
        change === null ? null : <MapChange key={area.shape.code} change={change} paint={paint} />,
      )}
      {symbols.map(({ area, label }) =>
        label === null ? null : <Name key={area.shape.code} placed={label} paint={paint} />,
      )}
    </>
  );
}
