import { wrapText } from '#lib/textWidth.ts';
import type { Size } from '#charts/kit/spec.ts';
import type { MapCard, MapPicture } from './mapPicture.ts';

/** Sizes of the strip of cards, px. */
export const CARD = {
  heading: 26,
  gap: 8,
  picture: 48,
  textLeft: 58,
  minWidth: 150,
  maxWidth: 240,
  nameSize: 13,
  detailSize: 12,
  badge: 14,
  lineHeight: 15,
} as const;

/** A card with its place in the strip and its text in lines. px. */
export interface PlacedCard {
  readonly card: MapCard;
  readonly x: number;
  readonly y: number;
  readonly name: readonly string[];
  readonly detail: readonly string[];
}

/** The strip below a map, px. Without cards it has no height. */
export interface StripLayout {
  readonly height: number;
  readonly cards: readonly PlacedCard[];
}

/** Where everything is at a size, px. `scale` is px for one map unit. */
export interface MapLayout {
  readonly scale: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly strip: StripLayout;
}

function columnsFor(count: number, width: number): number {
  const fitting = Math.max(1, Math.min(count, Math.floor(width / CARD.minWidth)));
  return Math.ceil(count / Math.ceil(count / fitting));
}

/** Whether a card has the shape of a change after its name. */
function isChanged({ change }: MapCard): boolean {
  return change !== undefined && change !== null;
}

/** Cards side by side in as few rows as their names allow, rows evenly filled. */
export function stripLayout(cards: readonly MapCard[], width: number): StripLayout {
  if (cards.length === 0) return { height: 0, cards: [] };
  const columns = columnsFor(cards.length, width);
  const column = Math.min(CARD.maxWidth, width / columns);
  const room = column - CARD.textLeft - CARD.gap;
  const texts = cards.map((card) => ({
    card,
    name: wrapText(
      card.name,
      room - (card.ring ? 16 : 0) - (isChanged(card) ? 16 : 0),
      CARD.nameSize,
      600,
    ),
    detail: wrapText(card.detail, room - (card.badge === null ? 0 : CARD.badge), CARD.detailSize),
  }));
  const lines = Math.max(...texts.map(({ name, detail }) => name.length + detail.length));
  const row = Math.max(CARD.picture, lines * CARD.lineHeight + 4) + CARD.gap;
  return {
    height: CARD.heading + Math.ceil(cards.length / columns) * row,
    cards: texts.map((text, index) => ({
      ...text,
      x: (index % columns) * column,
      y: CARD.heading + Math.floor(index / columns) * row,
    })),
  };
}

/** Height of map and strip at a width, px. */
export function mapHeight(picture: MapPicture, width: number): number {
  const map = Math.round((width * picture.height) / picture.width);
  return map + stripLayout(picture.cards, width).height;
}

/** Map as large as fits above the strip, centred. Whole px, so that plain and live map fall on the same ones. */
export function mapLayout(picture: MapPicture, size: Size): MapLayout {
  const strip = stripLayout(picture.cards, size.width);
  const room = Math.max(1, size.height - strip.height);
  const width = Math.floor(Math.min(size.width, ((room + 0.5) * picture.width) / picture.height));
  const scale = width / picture.width;
  return {
    scale,
    left: Math.floor((size.width - width) / 2),
    width,
    height: Math.round(picture.height * scale),
    strip,
  };
}
