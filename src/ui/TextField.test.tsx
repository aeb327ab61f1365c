// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { type Mounted, fire, found, mounted, press, type } from '#tooling/testKit/mounted.tsx';
import { TextField } from './TextField.tsx';

const onChange = vi.fn<(text: string) => void>();
let page: Mounted | null = null;

function field(value: string): HTMLElement {
  page = mounted(
    document,
    <TextField
      label="Width"
      value={value}
      size={6}
      onChange={onChange}
      problemOf={(text) => (/^\d*$/.test(text) ? null : 'Digits only.')}
    />,
  );
  return found(page.container, 'input');
}

afterEach(() => {
  page?.unmount();
  onChange.mockReset();
});

it('takes a text when it is done, not while it is typed', () => {
  const input = field('600');
  type(input, '480 ');
  expect(onChange).not.toHaveBeenCalled();
  press(input, 'Enter');
  expect(onChange.mock.calls).toEqual([['480']]);
});

it('takes a text when the field is left', () => {
  const input = field('');
  type(input, '1');
  fire(input, new FocusEvent('focusout', { bubbles: true }));
  expect(onChange.mock.calls).toEqual([['1']]);
});

it('says what is wrong, keeps what was typed, and forgets it on Escape', () => {
  const input = field('600');
  type(input, 'wide');
  press(input, 'Enter');
  expect(onChange).not.toHaveBeenCalled();
  const alert = page === null ? null : found(page.container, '[role="alert"]');
  expect(alert?.textContent).toBe('Digits only.');
  expect(input.getAttribute('aria-describedby')).toBe(alert?.id);
  press(input, 'Escape');
  expect(page?.container.querySelector('[role="alert"]')).toBeNull();
  expect(input.getAttribute('value')).toBe('600');
});
