// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { stubWidth } from '#tooling/testKit/stubWidth.ts';
import { offerSteps } from './drawStep.ts';

let told: () => void = () => undefined;

/** A prepared plot in a box of a width, with the script behind it running. */
function prepared(width: number): HTMLElement {
  document.body.innerHTML =
    '<div id="plot"><div data-step="336"><b>336</b></div><noscript data-widths="288 570"></noscript><script type="none"></script></div>';
  const box = document.getElementById('plot');
  const script = document.querySelector('script');
  const others = document.querySelector('noscript');
  if (box === null || script === null || others === null) throw new Error('There is no plot.');
  others.textContent = '<div data-step="288"><b>288</b></div><div data-step="570"><b>570</b></div>';
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

it('puts the shapes back that drawings share', () => {
  const box = prepared(200);
  const others = box.querySelector('noscript');
  if (others === null) throw new Error('There are no others.');
  others.textContent =
    '<div data-step="288"><i></i></div><div data-step="570"><svg><use href="#a-1" fill="x"/></svg></div><svg data-shapes=""><defs><path id="a-0" d="M0"/><path id="a-1" d="M1"/></defs></svg>';
  Object.defineProperty(box, 'clientWidth', { value: 600, configurable: true });
  told();
  expect(box.firstElementChild?.innerHTML).toBe('<svg><path d="M1" fill="x"></path></svg>');
});

it('lets choices and keys be seen by the script before the first drawing, which goes', () => {
  delete document.documentElement.dataset['begun'];
  document.body.innerHTML = '<div><script type="none"></script></div>';
  const script = document.querySelector('script');
  vi.spyOn(document, 'currentScript', 'get').mockReturnValue(script);
  offerSteps(document);
  window.drawStep?.();
  expect(document.documentElement.dataset['begun']).toBe('');
  expect(document.querySelector('script')).toBeNull();
});

it('shows nothing below the headline of a chart without a plot while the frame has no width', () => {
  vi.useFakeTimers();
  stubWidth(0);
  const { dataset } = document.documentElement;
  delete dataset['begun'];
  offerSteps(document);
  document.dispatchEvent(new Event('DOMContentLoaded'));
  vi.advanceTimersByTime(5000);
  expect(dataset['begun']).toBeUndefined();
  stubWidth(600);
  window.dispatchEvent(new Event('resize'));
  expect(dataset['begun']).toBe('');
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('waits in a frame without a width for the drawing, whatever has come and however long it takes', () => {
  vi.useFakeTimers();
  stubWidth(0);
  const page = document.implementation.createHTMLDocument();
  page.body.innerHTML = '<div><script type="none"></script></div>';
  vi.spyOn(page, 'currentScript', 'get').mockReturnValue(page.querySelector('script'));
  offerSteps(page);
  window.drawStep?.();
  page.dispatchEvent(new Event('DOMContentLoaded'));
  vi.advanceTimersByTime(5000);
  stubWidth(600);
  window.dispatchEvent(new Event('resize'));
  expect(page.documentElement.dataset['begun']).toBeUndefined();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('lets choices of a chart without a plot be seen by a script behind the chart, before all of the page is there', () => {
  delete document.documentElement.dataset['begun'];
  document.body.innerHTML = '<div id="root"></div><script type="none"></script>';
  vi.spyOn(document, 'currentScript', 'get').mockReturnValue(document.querySelector('script'));
  offerSteps(document);
  window.drawStep?.();
  expect(document.documentElement.dataset['begun']).toBe('');
  expect(document.querySelector('script')).toBeNull();
});

it('takes the script behind the drawings for none before them: what counts is that one is shown', () => {
  delete document.documentElement.dataset['begun'];
  const box = prepared(0);
  expect(document.documentElement.dataset['begun']).toBeUndefined();
  Object.defineProperty(box, 'clientWidth', { value: 400, configurable: true });
  told();
  expect(document.documentElement.dataset['begun']).toBe('');
});

it('lets those of a page without a plot be seen once it is there, or after a second', () => {
  vi.useFakeTimers();
  const { dataset } = document.documentElement;
  delete dataset['begun'];
  offerSteps(document);
  expect(dataset['begun']).toBeUndefined();
  vi.advanceTimersByTime(1000);
  expect(dataset['begun']).toBe('');
  delete dataset['begun'];
  document.dispatchEvent(new Event('DOMContentLoaded'));
  expect(dataset['begun']).toBe('');
  vi.useRealTimers();
});

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
