// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { heedFirstActs } from './firstActs.ts';

const WORDS = '<a href="#x">a link</a><button>first</button><button>second</button>';

function drawn(markup: string): HTMLElement {
  const part = document.createElement('div');
  part.innerHTML = markup;
  document.body.append(part);
  return part;
}

function click(element: Element | null, place: MouseEventInit = {}): void {
  element?.dispatchEvent(new MouseEvent('click', { bubbles: true, ...place }));
}

/** Puts the live page in the still's place, and does there what was done before. */
function alive(still: HTMLElement, act: () => void, markup: string): HTMLElement {
  const acts = heedFirstActs(still);
  act();
  still.remove();
  const live = drawn(markup);
  live.addEventListener('click', ({ target }) => {
    if (target instanceof Element) live.dataset['pressed'] = target.textContent ?? '';
  });
  acts.repeat(live);
  return live;
}

afterEach(() => {
  document.body.innerHTML = '';
});

it('presses again what was pressed before anything could answer, and only the last of it', () => {
  const still = drawn(WORDS);
  const live = alive(
    still,
    () => {
      click(still.querySelector('button'));
      click(still.querySelector('button:last-child'));
    },
    WORDS,
  );
  expect(live.dataset['pressed']).toBe('second');
});

it('leaves links alone, and what was pressed afterwards', () => {
  const still = drawn(WORDS);
  const live = alive(still, () => click(still.querySelector('a')), WORDS);
  expect(live.dataset['pressed']).toBeUndefined();
  click(live.querySelector('button'));
  expect(live.dataset['pressed']).toBe('first');
});

it('finds the mark of a plot at the place where its picture was pressed', () => {
  const still = drawn('<div data-plot="map"><svg></svg></div>');
  const plot = still.querySelector('[data-plot]');
  if (plot !== null) vi.spyOn(plot, 'getBoundingClientRect').mockReturnValue(new DOMRect(10, 500));
  const marks = '<div data-plot="map"><svg><g data-claims="a b">France</g></svg></div>';
  const asked = vi.fn<Document['elementFromPoint']>(() => document.querySelector('[data-claims]'));
  vi.spyOn(document, 'elementFromPoint').mockImplementation(asked);
  const live = alive(
    still,
    () => click(still.querySelector('svg'), { clientX: 30, clientY: 540 }),
    marks,
  );
  expect(live.dataset['pressed']).toBe('France');
  // The new plot stands at 0, 0 here: the same place inside of it.
  expect(asked).toHaveBeenCalledWith(20, 40);
});
