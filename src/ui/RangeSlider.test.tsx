// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { fire, mounted, press, type Mounted } from '#tooling/testKit/mounted.tsx';
import { RangeSlider } from './RangeSlider.tsx';
import type { StepRange } from './stepRange.ts';

const PROPS = {
  count: 24,
  value: { from: 3, through: 10 },
  marks: [{ step: 6, label: 'Harvest' }],
  labels: { group: 'Months', from: 'First', through: 'Last', help: 'Arrow keys move a month.' },
  textOf: (step: number) => `month ${String(step)}`,
  renderAxis: () => <p>axis</p>,
};

let page: Mounted | null = null;

afterEach(() => {
  page?.unmount();
  page = null;
});

function handles(onChange: (range: StepRange) => void, value = PROPS.value): readonly Element[] {
  page = mounted(globalThis.document, <RangeSlider {...PROPS} value={value} onChange={onChange} />);
  return [...page.container.querySelectorAll('[role=slider]')];
}

it('says of each handle which end it is, where it stands and how far it may go', () => {
  const said = handles(() => undefined).map((handle) =>
    ['aria-label', 'aria-valuetext', 'aria-valuemin', 'aria-valuenow', 'aria-valuemax'].map(
      (name) => handle.getAttribute(name),
    ),
  );
  expect(said).toEqual([
    ['First', 'month 3', '0', '3', '10'],
    ['Last', 'month 10', '3', '10', '23'],
  ]);
});

it.each([
  [0, 'ArrowRight', { from: 4, through: 10 }],
  [0, 'End', { from: 10, through: 10 }],
  [1, 'ArrowLeft', { from: 3, through: 9 }],
  [1, 'PageUp', { from: 3, through: 22 }],
  [1, 'Home', { from: 3, through: 3 }],
])('moves handle %i by %s', (index, key, range) => {
  const onChange = vi.fn<(range: StepRange) => void>();
  const handle = handles(onChange)[index];
  expect(handle && press(handle, key)).toBe(false);
  expect(onChange).toHaveBeenCalledExactlyOnceWith(range);
});

it('leaves other keys to the page and says nothing where nothing moves', () => {
  const onChange = vi.fn<(range: StepRange) => void>();
  const [first] = handles(onChange, { from: 0, through: 0 });
  expect(first && press(first, 'Tab')).toBe(true);
  expect(first && press(first, 'ArrowLeft')).toBe(false);
  expect(onChange).not.toHaveBeenCalled();
});

it('drags the end that is nearer to the pointer', () => {
  const onChange = vi.fn<(range: StepRange) => void>();
  handles(onChange);
  const rail = page?.container.querySelector('[role=slider]')?.parentElement ?? null;
  expect(rail).not.toBeNull();
  if (rail === null) return;
  rail.getBoundingClientRect = () => new DOMRect(0, 0, 240, 44);
  rail.setPointerCapture = () => undefined;
  const at = (type: string, clientX: number): void => {
    fire(rail, new PointerEvent(type, { bubbles: true, pointerId: 1, button: 0, clientX }));
  };
  at('pointermove', 200);
  expect(onChange).not.toHaveBeenCalled();
  at('pointerdown', 200);
  expect(onChange).toHaveBeenLastCalledWith({ from: 3, through: 19 });
  at('pointermove', 20);
  expect(onChange).toHaveBeenLastCalledWith({ from: 3, through: 3 });
  at('pointerup', 20);
  at('pointerdown', 11);
  expect(onChange).toHaveBeenLastCalledWith({ from: 1, through: 10 });
});

it('draws marks with their words and what stands under the rail', () => {
  handles(() => undefined);
  expect(page?.container.querySelector('[data-tip]')?.getAttribute('data-tip')).toBe('Harvest');
  expect(page?.container.textContent).toContain('axis');
});
