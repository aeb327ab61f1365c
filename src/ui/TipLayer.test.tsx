// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fire, found, mounted, press, type Mounted } from '#tooling/testKit/mounted.tsx';
import { TipLayer } from './TipLayer.tsx';

let page: Mounted;

beforeEach(() => {
  vi.useFakeTimers();
  page = mounted(
    document,
    <TipLayer>
      <svg>
        <g data-tip="First tip" id="first">
          <rect id="inside" />
        </g>
        <g data-tip="Second tip" id="second" />
        <g id="silent" />
      </svg>
    </TipLayer>,
  );
});

afterEach(() => {
  page.unmount();
  vi.useRealTimers();
});

function point(selector: string, type: string, pointerType: string): void {
  const target = page.container.querySelector(selector) ?? document.body;
  fire(target, new PointerEvent(type, { bubbles: true, pointerType }));
}

function shown(): string | null {
  return page.container.querySelector('[role=tooltip]')?.textContent ?? null;
}

function wait(milliseconds: number): void {
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
}

it('shows the tip of the mark around whatever the mouse is on', () => {
  point('#inside', 'pointerover', 'mouse');
  expect(shown()).toBe('First tip');
  point('#second', 'pointerover', 'mouse');
  expect(shown()).toBe('Second tip');
});

it('hides soon after the mouse has left, unless it moves onto the tip', () => {
  point('#inside', 'pointerover', 'mouse');
  point('#inside', 'pointerout', 'mouse');
  expect(shown()).toBe('First tip');
  point('[role=tooltip]', 'pointerover', 'mouse');
  wait(1000);
  expect(shown()).toBe('First tip');
  point('[role=tooltip]', 'pointerout', 'mouse');
  wait(1000);
  expect(shown()).toBeNull();
});

it('hides on Escape', () => {
  point('#first', 'pointerover', 'mouse');
  press(document.body, 'Escape');
  expect(shown()).toBeNull();
});

it('shows on a tap and hides on a tap elsewhere', () => {
  point('#first', 'pointerover', 'touch');
  expect(shown()).toBeNull();
  point('#first', 'pointerup', 'touch');
  expect(shown()).toBe('First tip');
  point('#silent', 'pointerdown', 'touch');
  expect(shown()).toBeNull();
});

it('keeps its words from assistive technology, which hears them from the mark', () => {
  point('#first', 'pointerover', 'mouse');
  expect(found(page.container, '[role=tooltip]').getAttribute('aria-hidden')).toBe('true');
});
