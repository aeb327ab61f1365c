// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { literalPaint } from '#theme/paint.ts';
import { mounted } from '#tooling/testKit/mounted.tsx';
import { troopStancesModelAt } from '#tooling/testKit/troopStancesModelAt.ts';
import { Drawing } from './Drawing.tsx';
import { Live } from './Live.tsx';

const model = troopStancesModelAt({});
const size = { width: 640, height: 700 };
const paint = literalPaint('light');

function fillsIn(container: HTMLElement): Readonly<Record<string, string | null>> {
  const marks = [...container.querySelectorAll('[data-party]')];
  return Object.fromEntries(
    marks.map((mark) => [
      mark.getAttribute('data-party') ?? '',
      (mark.matches('path') ? mark : mark.querySelector('path, circle:last-of-type'))?.getAttribute(
        'fill',
      ) ?? null,
    ]),
  );
}

it('fills every country as the drawing does', async () => {
  const live = mounted(
    globalThis.document,
    <Live model={model} size={size} paint={paint} />,
  ).container;
  const plain = mounted(
    globalThis.document,
    <Drawing model={model} size={size} paint={paint} mode="live" />,
  ).container;
  expect(Object.keys(fillsIn(plain)).length).toBeGreaterThan(35);
  expect(fillsIn(live)).toEqual(fillsIn(plain));
});

it('has no Tab stop but its two named buttons', async () => {
  const live = mounted(
    globalThis.document,
    <Live model={model} size={size} paint={paint} />,
  ).container;
  const stops = [...live.querySelectorAll('a, button, [tabindex]')].filter(
    (element) => element.getAttribute('tabindex') !== '-1',
  );
  expect(live.querySelector('.leaflet-overlay-pane > svg')?.getAttribute('tabindex')).toBe('-1');
  expect(stops.map((stop) => stop.getAttribute('aria-label'))).toEqual(['Zoom in', 'Zoom out']);
});
