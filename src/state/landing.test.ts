// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { landOn } from './landing.ts';

/** Parts that came into view, by id. */
const shown: string[] = [];
/** Tells the page that its height has changed. */
let grow: () => void = () => undefined;
let isWatched = false;

beforeEach(() => {
  vi.useFakeTimers();
  shown.length = 0;
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(told: () => void) {
        grow = () => {
          if (isWatched) told();
        };
      }
      observe(): void {
        isWatched = true;
      }
      disconnect(): void {
        isWatched = false;
      }
    },
  );
  vi.spyOn(HTMLElement.prototype, 'scrollIntoView').mockImplementation(function show(
    this: HTMLElement,
  ) {
    shown.push(this.id);
  });
});

afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function comes(id: string): void {
  const part = document.createElement('section');
  part.id = id;
  document.body.append(part);
  grow();
}

it('waits for the part, however long the page takes, and stays with it while the page settles', () => {
  landOn('#meetings', false);
  vi.advanceTimersByTime(60_000);
  expect(shown).toEqual([]);
  comes('meetings');
  vi.advanceTimersByTime(4000);
  grow();
  expect(shown).toEqual(['meetings', 'meetings']);
  vi.advanceTimersByTime(2000);
  grow();
  expect(shown).toHaveLength(2);
});

it('leaves the place to a reader who has begun to read elsewhere', () => {
  landOn('#meetings', false);
  const wheel = new Event('wheel');
  Object.defineProperty(wheel, 'isTrusted', { value: true });
  window.dispatchEvent(wheel);
  comes('meetings');
  expect(shown).toEqual([]);
});

it('does not take a script that turns the wheel for a reader', () => {
  landOn('#meetings', false);
  window.dispatchEvent(new Event('wheel'));
  comes('meetings');
  expect(shown).toEqual(['meetings']);
});

it('takes a fragment with broken percent signs as it stands', () => {
  landOn('#50%', false);
  comes('50%');
  expect(shown).toEqual(['50%']);
});
