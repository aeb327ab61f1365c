// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { drawnStill } from '#tooling/testKit/drawnStill.ts';
import { troopLedger, troopStancesModelAt } from '#tooling/testKit/troopStancesModelAt.ts';
import { troopStances } from './spec.ts';

const WIDTHS = [320, 340, 700, 1000] as const;
const model = troopStancesModelAt({ country: ['FRA', 'LUX', 'CAN'] });

function drawnAt(width: number): SVGSVGElement {
  return drawnStill(troopStances, model, width);
}

it('writes nothing smaller than 12 px at any width', () => {
  for (const width of WIDTHS) {
    const sizes = [...drawnAt(width).querySelectorAll('text')].map((text) =>
      Number(text.getAttribute('font-size')),
    );
    expect(sizes.length, String(width)).toBeGreaterThan(10);
    expect(Math.min(...sizes), String(width)).toBeGreaterThanOrEqual(12);
  }
});

it('gives every member exactly one mark, with its claims and a name', () => {
  const members = model.table.rows
    .filter(({ cells }) => cells[1] === 'member')
    .map(({ party }) => party);
  for (const width of WIDTHS) {
    const marks = [...drawnAt(width).querySelectorAll('[data-party]')];
    const parties = marks.map((mark) => mark.getAttribute('data-party'));
    expect(new Set(parties).size, String(width)).toBe(parties.length);
    expect(members.filter((party) => !parties.includes(party))).toEqual([]);
    for (const mark of marks) {
      expect(mark.getAttribute('aria-label')).toBe(mark.getAttribute('data-tip'));
      expect(mark.getAttribute('data-tip')).not.toBe('');
    }
  }
});

it('draws Luxembourg as a dot on a phone', () => {
  const mark = drawnAt(340).querySelector('[data-party=LUX]');
  expect(mark?.querySelector('circle')).not.toBeNull();
});

it('refers only to patterns that it defines, each once', () => {
  const drawing = drawnAt(700);
  const ids = [...drawing.querySelectorAll('pattern')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const used = [...drawing.querySelectorAll('[fill^="url("]')].map((element) =>
    /#(.+)\)/.exec(element.getAttribute('fill') ?? '')?.at(1),
  );
  expect(used.length).toBeGreaterThan(10);
  expect(used.filter((id) => id === undefined || !ids.includes(id))).toEqual([]);
});

it('outlines the selected countries on the map, as a dot and on a card', () => {
  const strokes = (width: number): number =>
    drawnAt(width).querySelectorAll('[stroke="#b4460f"], [fill="#b4460f"]').length;
  expect(strokes(1000)).toBe(3);
  expect(strokes(340)).toBe(4);
});

it('leaves out the strip where the ledger has no countries far away', () => {
  const shapes = { ...troopLedger.shapes, insets: [] };
  const near = troopStancesModelAt({}, { ...troopLedger, shapes });
  const drawing = drawnStill(troopStances, near, 700);
  expect(drawing.textContent).not.toContain('Not to scale');
  expect(troopStances.height(near, 700)).toBeLessThan(troopStances.height(model, 700));
});
