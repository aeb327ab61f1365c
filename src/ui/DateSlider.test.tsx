// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { fire, found, mounted, press, type Mounted } from '#tooling/testKit/mounted.tsx';
import { DateSlider } from './DateSlider.tsx';

const PROPS = {
  range: { from: '2025-03-01', to: '2026-03-01' },
  value: '2025-09-04',
  ticks: [
    { day: '2025-09-04', label: 'day 2025-09-04: Harvest' },
    { day: '2025-12-24', label: 'day 2025-12-24: Feast' },
    { day: '2024-01-01', label: 'Long ago' },
  ],
  labels: { label: 'Date', help: 'Arrow keys move by a day.' },
  format: { date: (date: string) => `day ${date}`, shortDate: (date: string) => date },
};

let page: Mounted | null = null;

afterEach(() => {
  page?.unmount();
  page = null;
});

function slider(onChange: (day: string) => void, value = PROPS.value): HTMLElement {
  page = mounted(document, <DateSlider {...PROPS} value={value} onChange={onChange} />);
  return found(page.container, '[role=slider]');
}

it('says the date in words and what happened on it', () => {
  const element = slider(vi.fn<(value: string) => void>());
  expect(element.getAttribute('aria-valuetext')).toBe('day 2025-09-04: Harvest');
  expect(element.getAttribute('aria-valuenow')).toBe('187');
  expect(element.getAttribute('aria-valuemax')).toBe('365');
  const help = document.getElementById(element.getAttribute('aria-describedby') ?? '');
  expect(help?.textContent).toBe('Arrow keys move by a day.');
});

it.each([
  ['ArrowRight', {}, '2025-09-05'],
  ['ArrowLeft', {}, '2025-09-03'],
  ['ArrowRight', { shiftKey: true }, '2025-12-24'],
  ['ArrowLeft', { shiftKey: true }, '2025-03-01'],
  ['PageUp', {}, '2025-10-04'],
  ['PageDown', {}, '2025-08-04'],
  ['Home', {}, '2025-03-01'],
  ['End', {}, '2026-03-01'],
])('answers %s %o with %s', (key, options, day) => {
  const onChange = vi.fn<(value: string) => void>();
  expect(press(slider(onChange), key, options)).toBe(false);
  expect(onChange).toHaveBeenCalledExactlyOnceWith(day);
});

it('stays inside its range and leaves other keys to the page', () => {
  const onChange = vi.fn<(value: string) => void>();
  const element = slider(onChange, '2026-03-01');
  press(element, 'ArrowRight');
  expect(press(element, 'Tab')).toBe(true);
  expect(press(element, 'ArrowLeft', { ctrlKey: true })).toBe(true);
  expect(onChange).not.toHaveBeenCalled();
});

it('follows the pointer while it is held down, and says where it was let go', () => {
  const onChange = vi.fn<(value: string) => void>();
  const onSettle = vi.fn<(day: string) => void>();
  page = mounted(document, <DateSlider {...PROPS} onChange={onChange} onSettle={onSettle} />);
  const element = found(page.container, '[role=slider]');
  const box = new DOMRect(100, 0, 365, 44);
  element.getBoundingClientRect = () => box;
  let held = false;
  element.setPointerCapture = () => {
    held = true;
  };
  element.hasPointerCapture = () => held;
  const at = (type: string, clientX: number): void => {
    fire(element, new PointerEvent(type, { bubbles: true, pointerId: 1, button: 0, clientX }));
  };
  at('pointermove', 130);
  expect(onChange).not.toHaveBeenCalled();
  at('pointerdown', 110);
  expect(onChange).toHaveBeenLastCalledWith('2025-03-11');
  at('pointermove', 50);
  expect(onChange).toHaveBeenLastCalledWith('2025-03-01');
  at('pointerup', 900);
  expect(onSettle).toHaveBeenCalledExactlyOnceWith('2026-03-01');
});

it('draws ticks inside the range only, each with its words', () => {
  slider(vi.fn<(value: string) => void>());
  const tips = [...(page?.container.querySelectorAll('[data-tip]') ?? [])].map((tick) =>
    tick.getAttribute('data-tip'),
  );
  expect(tips).toEqual(['day 2025-09-04: Harvest', 'day 2025-12-24: Feast']);
});
