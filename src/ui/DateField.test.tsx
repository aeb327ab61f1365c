// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { en } from '#i18n/messages/en.ts';
import { fire, found, mounted, press, type, type Mounted } from '#tooling/testKit/mounted.tsx';
import { DateField } from './DateField.tsx';

let page: Mounted | null = null;

afterEach(() => {
  page?.unmount();
  page = null;
});

function field(onChange: (day: string) => void, value = '2025-09-04'): HTMLElement {
  const element = (
    <DateField
      label="Date"
      value={value}
      range={{ from: '2025-03-01', to: '2026-03-01' }}
      onChange={onChange}
      labels={en.ui.dateField}
      formatDay={(day) => `<${day}>`}
    />
  );
  if (page === null) page = mounted(document, element);
  else page.render(element);
  return found(page.container, 'input[type=text]');
}

it('takes a typed day on Enter', () => {
  const onChange = vi.fn<(value: string) => void>();
  const input = field(onChange);
  type(input, ' 2025-12-24 ');
  expect(onChange).not.toHaveBeenCalled();
  press(input, 'Enter');
  expect(onChange).toHaveBeenCalledExactlyOnceWith('2025-12-24');
});

it('takes a typed day when the field is left', () => {
  const onChange = vi.fn<(value: string) => void>();
  const input = field(onChange);
  type(input, '2025-12-24');
  fire(input, new FocusEvent('focusout', { bubbles: true }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith('2025-12-24');
});

it.each([
  ['24.12.2025', en.ui.dateField.problem.malformed()],
  ['2025-02-30', en.ui.dateField.problem.impossible()],
  ['2024-12-31', 'The first day here is <2025-03-01>.'],
  ['2026-03-02', 'The last day here is <2026-03-01>.'],
])('says what is wrong with %s', (text, problem) => {
  const onChange = vi.fn<(value: string) => void>();
  const input = field(onChange);
  type(input, text);
  press(input, 'Enter');
  expect(onChange).not.toHaveBeenCalled();
  expect(input.getAttribute('aria-invalid')).toBe('true');
  const alert = document.getElementById(input.getAttribute('aria-describedby') ?? '');
  expect(alert?.getAttribute('role')).toBe('alert');
  expect(alert?.textContent).toBe(problem);
});

it('forgets what was typed on Escape, and when the date changes elsewhere', () => {
  const input = field(vi.fn<(value: string) => void>());
  type(input, '20');
  press(input, 'Escape');
  expect(input).toHaveProperty('value', '2025-09-04');
  type(input, '20');
  field(vi.fn<(value: string) => void>(), '2025-10-01');
  expect(input).toHaveProperty('value', '2025-10-01');
  expect(input.getAttribute('aria-invalid')).toBeNull();
});

it('takes what the calendar of the browser gives', () => {
  const onChange = vi.fn<(value: string) => void>();
  field(onChange);
  type(found(page?.container ?? document.body, 'input[type=date]'), '2025-11-11');
  expect(onChange).toHaveBeenCalledExactlyOnceWith('2025-11-11');
});
