// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { dialogForKey } from './shortcuts.ts';

beforeEach(() => {
  document.body.innerHTML = `<p id="text"><a href="#">link</a></p>
    <section data-chart="one"><button id="mark">mark</button><input id="field" type="search">
      <input id="box" type="checkbox"><select id="select"></select></section>
    <section data-dates><div id="slider" tabindex="0"></div></section>`;
});

function asked(id: string, key: string, more: KeyboardEventInit = {}): string | null {
  let answer: string | null = null;
  const target = document.getElementById(id);
  target?.addEventListener('keydown', (event) => (answer = dialogForKey(event)), { once: true });
  target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }));
  return answer;
}

it('takes single signs only in a chart and on the date, and never where one types', () => {
  for (const id of ['mark', 'box', 'slider']) {
    expect(asked(id, '/'), id).toBe('search');
    expect(asked(id, '?', { shiftKey: true }), id).toBe('keys');
  }
  for (const id of ['text', 'field', 'select']) {
    expect(asked(id, '/'), id).toBeNull();
    expect(asked(id, '?'), id).toBeNull();
  }
  expect(asked('mark', 's')).toBeNull();
  expect(asked('mark', '/', { altKey: true })).toBeNull();
});

it('takes Ctrl and K everywhere, in fields too', () => {
  for (const id of ['text', 'field', 'mark']) {
    expect(asked(id, 'k', { ctrlKey: true }), id).toBe('search');
  }
  expect(asked('text', 'k', { ctrlKey: true, shiftKey: true })).toBeNull();
  expect(asked('text', 'j', { ctrlKey: true })).toBeNull();
  expect(asked('text', 'k')).toBeNull();
});
