import { expect, it } from 'vitest';
import { textWidth } from '#lib/textWidth.ts';
import { CARD, mapHeight, mapLayout, stripLayout } from './mapLayout.ts';
import type { MapCard, MapPicture } from './mapPicture.ts';

function cardOf(name: string, detail = 'undecided'): MapCard {
  return {
    inset: { code: 'NZL', width: 240, height: 320, path: 'M0 0l240 0 0 320z' },
    swatch: { token: 'land', mark: null, texture: 'solid' },
    outline: null,
    name,
    detail,
    badge: null,
    ring: false,
    selected: false,
    mark: null,
  };
}

const CARDS = ['Canada', 'United States', 'Australia', 'New Zealand', 'Japan'].map((name) =>
  cardOf(name, 'partner: other support only'),
);
const PICTURE: MapPicture = {
  width: 4000,
  height: 3440,
  areas: [],
  cards: CARDS,
  cardsHeading: 'Not to scale',
};
const WIDTHS = [320, 340, 480, 640, 700, 1000] as const;

it('keeps every card and every line of its text inside the strip', () => {
  for (const width of WIDTHS) {
    const strip = stripLayout(CARDS, width);
    for (const { x, y, name, detail } of strip.cards) {
      const longest = Math.max(
        ...name.map((line) => textWidth(line, CARD.nameSize, 600)),
        ...detail.map((line) => textWidth(line, CARD.detailSize)),
      );
      expect(x + CARD.textLeft + longest, String(width)).toBeLessThanOrEqual(width);
      expect(y + CARD.picture, String(width)).toBeLessThanOrEqual(strip.height);
      expect((name.length + detail.length) * CARD.lineHeight).toBeLessThanOrEqual(strip.height - y);
    }
  }
});

it('never lays two cards over one another', () => {
  for (const width of WIDTHS) {
    const places = stripLayout(CARDS, width).cards.map(({ x, y }) => `${x} ${y}`);
    expect(new Set(places).size).toBe(CARDS.length);
  }
});

it('puts cards below the map and wastes no width', () => {
  for (const width of WIDTHS) {
    const layout = mapLayout(PICTURE, { width, height: mapHeight(PICTURE, width) });
    expect(layout.width).toBe(width);
    expect(layout.left).toBe(0);
    expect(layout.height + layout.strip.height).toBe(mapHeight(PICTURE, width));
  }
});

it('shrinks and centres the map where there is less height', () => {
  const layout = mapLayout(PICTURE, { width: 1000, height: 500 });
  expect(layout.height + layout.strip.height).toBeLessThanOrEqual(500);
  expect(layout.height + layout.strip.height).toBeGreaterThan(497);
  expect(Math.abs(layout.left * 2 + layout.width - 1000)).toBeLessThanOrEqual(1);
});

it('needs no strip without cards', () => {
  expect(mapHeight({ ...PICTURE, cards: [] }, 400)).toBe(344);
});
