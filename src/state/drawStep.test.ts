// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { offerSteps } from './drawStep.ts';

let told: () => void = () => undefined;

const BEFORE = '<script type="none" data-from="336" data-until="570"></script>';
const DRAWINGS = '<div data-step="336"><b>336</b></div><noscript></noscript>';
const BEHIND = '<script type="none"></script>';
const OTHERS = '<div data-step="288"><b>288</b></div><div data-step="570"><b>570</b></div>';

/** A prepared plot in a box of a width, as far as it has come, with the last script that is there running. */
function prepared(width: number, content = DRAWINGS + BEHIND): HTMLElement {
  document.body.innerHTML = `<div id="plot">${content}</div>`;
  const box = document.getElementById('plot');
  const script = document.querySelector('script');
  if (box === null || script === null) throw new Error('There is no plot.');
  for (const held of document.querySelectorAll('noscript')) held.textContent = OTHERS;
  Object.defineProperty(box, 'clientWidth', { value: width, configurable: true });
  vi.spyOn(document, 'currentScript', 'get').mockReturnValue(script);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(whenResized: () => void) {
        told = whenResized;
      }
      observe(): void {
        told();
      }
    },
  );
  offerSteps(document);
  window.drawStep?.();
  return box;
}

const shown = (box: HTMLElement): readonly (string | null)[] =>
  [...box.querySelectorAll('b')].map(({ textContent }) => textContent);

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it.each([
  [200, '288'],
  [300, '288'],
  [336, '336'],
  [569, '336'],
  [570, '570'],
  [1200, '570'],
])('shows in a box of %i px the drawing of %s px', (width, step) => {
  expect(shown(prepared(width))).toEqual([step]);
});

it.each([
  [0, false],
  [335, false],
  [336, true],
  [569, true],
  [570, false],
])(
  'says before the drawings come whether the first may be seen in a box of %i px: %s',
  (width, isSeen) => {
    const box = prepared(width, BEFORE);
    expect(box.dataset['chosen'] !== undefined).toBe(isSeen);
    expect(box.childElementCount).toBe(0);
  },
);

it('shows another drawing when the box gets another width, and none other while it is out of sight', () => {
  const box = prepared(600);
  const resize = (clientWidth: number): void => {
    Object.defineProperty(box, 'clientWidth', { value: clientWidth, configurable: true });
    told();
  };
  resize(300);
  expect(shown(box)).toEqual(['288']);
  resize(0);
  expect(shown(box)).toEqual(['288']);
  resize(400);
  expect(shown(box)).toEqual(['336']);
});
