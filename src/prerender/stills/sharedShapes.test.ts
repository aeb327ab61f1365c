import { expect, it } from 'vitest';
import { shareShapes } from './sharedShapes.ts';

const COAST = `M0 0${'l1 1'.repeat(40)}z`;
const RIVER = `M9 9${'l2 1'.repeat(40)}`;

it('names a long path that several drawings hold, with all else that each says of it', () => {
  const { drawings, shapes } = shareShapes(
    [
      `<svg><path d="${COAST}" fill="a" stroke-width="2"/><path d="M0 0h1"/></svg>`,
      `<svg><path class="x" d="${COAST}" fill="b"/></svg>`,
    ],
    'map-plot',
  );
  expect(drawings).toEqual([
    '<svg><use href="#map-plot-0" fill="a" stroke-width="2"/><path d="M0 0h1"/></svg>',
    '<svg><use href="#map-plot-0" class="x" fill="b"/></svg>',
  ]);
  expect(shapes).toBe(
    `<svg data-shapes=""><defs><path id="map-plot-0" d="${COAST}"/></defs></svg>`,
  );
});

it('leaves paths as they are that only one drawing holds, and those with something inside', () => {
  const drawings = [
    `<path d="${COAST}"/><path d="${COAST}"/>`,
    `<path d="${RIVER}"><title>a</title></path>`,
    `<path d="${RIVER}"><title>b</title></path>`,
  ];
  expect(shareShapes(drawings, 'p')).toEqual({ drawings, shapes: '' });
});
