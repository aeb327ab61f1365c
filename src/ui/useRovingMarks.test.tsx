// @vitest-environment happy-dom
import { useRef, type ReactElement } from 'react';
import { act } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { mounted, press, type Mounted } from '#tooling/testKit/mounted.tsx';
import { nearestMark } from './nearestMark.ts';
import { useRovingMarks } from './useRovingMarks.ts';

let page: Mounted | null = null;

afterEach(() => {
  page?.unmount();
  page = null;
});

interface MarksProps {
  readonly values: readonly string[];
  readonly picked?: readonly string[];
  readonly onPick?: (value: string, owner: string | null) => void;
}

function Marks({ values, picked = [], onPick = () => undefined }: MarksProps): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  useRovingMarks(box, { attribute: 'data-fruit', onPick, picked });
  return (
    <div ref={box}>
      <svg>
        {values.map((value) => (
          <g key={value} data-fruit={value} data-tip={`Tip of ${value}`} />
        ))}
      </svg>
    </div>
  );
}

function marks(): readonly Element[] {
  return [...(page?.container.querySelectorAll('[data-fruit]') ?? [])];
}

function stops(): readonly (string | null)[] {
  return marks()
    .filter((mark) => mark.getAttribute('tabindex') === '0')
    .map((mark) => mark.getAttribute('data-fruit'));
}

function focused(): string | null {
  return document.activeElement?.getAttribute('data-fruit') ?? null;
}

it('takes back what it gave to a shape that is no mark any more', () => {
  page = mounted(document, <Marks values={['a', 'b']} />);
  const [, former] = marks();
  former?.removeAttribute('data-fruit');
  page.render(<Marks values={['a']} />);
  expect(page.container.querySelectorAll('[role=button]')).toHaveLength(1);
});

it('makes buttons with names of the marks, and one tab stop of them all', () => {
  page = mounted(document, <Marks values={['a', 'b', 'c']} picked={['b']} />);
  expect(stops()).toEqual(['a']);
  expect(marks().map((mark) => mark.getAttribute('role'))).toEqual(['button', 'button', 'button']);
  expect(marks().map((mark) => mark.getAttribute('aria-label'))).toContain('Tip of b');
  expect(marks().map((mark) => mark.getAttribute('aria-pressed'))).toEqual([
    'false',
    'true',
    'false',
  ]);
});

it('moves with the arrow keys and to the ends, and takes the tab stop along', () => {
  page = mounted(document, <Marks values={['a', 'b', 'c']} />);
  const [first] = marks();
  if (first instanceof SVGElement) first.focus();
  const keys = ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Home', 'End'];
  const visited = keys.map((key) => {
    press(document.activeElement ?? document.body, key);
    return focused();
  });
  expect(visited).toEqual(['b', 'c', 'c', 'b', 'a', 'c']);
  expect(stops()).toEqual(['c']);
});

it('picks by Enter, Space and click, and leaves on Escape', () => {
  const onPick = vi.fn<(value: string) => void>();
  page = mounted(document, <Marks values={['a', 'b']} onPick={onPick} />);
  const [first, second] = marks();
  if (first instanceof SVGElement) first.focus();
  expect(press(first ?? document.body, 'Enter')).toBe(false);
  expect(press(first ?? document.body, ' ')).toBe(false);
  second?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect(onPick.mock.calls).toEqual([
    ['a', 'a'],
    ['a', 'a'],
    ['b', 'b'],
  ]);
  press(first ?? document.body, 'Escape');
  expect(focused()).toBeNull();
});

it('takes a drag that ends on a mark for no click', () => {
  const onPick = vi.fn<(value: string) => void>();
  page = mounted(document, <Marks values={['a']} onPick={onPick} />);
  const [mark] = marks();
  mark?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, clientX: 0 }));
  mark?.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: 40, detail: 1 }));
  expect(onPick).not.toHaveBeenCalled();
});

it('makes buttons of marks that are drawn later', async () => {
  page = mounted(document, <Marks values={['a']} />);
  const late = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  late.setAttribute('data-fruit', 'late');
  await act(async () => {
    page?.container.querySelector('svg')?.append(late);
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
  });
  expect(late.getAttribute('role')).toBe('button');
  expect(stops()).toEqual(['a']);
});

it('has a tab stop again when the marked one is gone', async () => {
  page = mounted(document, <Marks values={['a', 'b']} />);
  page.render(<Marks values={['b']} />);
  await vi.waitFor(() => {
    expect(stops()).toEqual(['b']);
  });
});

it('goes up and down to the mark that is nearest, not to one on the same line', () => {
  const grid = [
    { x: 0, y: 0 },
    { x: 50, y: 0 },
    { x: 0, y: 30 },
    { x: 52, y: 30 },
    { x: 50, y: 90 },
  ];
  expect(nearestMark(grid, 1, 'below')).toBe(3);
  expect(nearestMark(grid, 3, 'above')).toBe(1);
  expect(nearestMark(grid, 3, 'below')).toBe(4);
  expect(nearestMark(grid, 0, 'above')).toBeNull();
});

function OwnedMarks({ onPick }: Pick<MarksProps, 'onPick'>): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  useRovingMarks(box, {
    attribute: 'data-fruit',
    pickedBy: 'data-owner',
    onPick: onPick ?? (() => undefined),
    picked: ['me'],
  });
  return (
    <div ref={box}>
      <span data-fruit="a" data-owner="me" />
      <span data-fruit="b" />
    </div>
  );
}

it('may take what is picked from another attribute than what is told', () => {
  const onPick = vi.fn<(value: string, owner: string | null) => void>();
  page = mounted(document, <OwnedMarks onPick={onPick} />);
  const [first, second] = marks();
  expect(first?.getAttribute('aria-pressed')).toBe('true');
  expect(second?.getAttribute('aria-pressed')).toBe('false');
  if (first !== undefined && second !== undefined) {
    press(first, 'Enter');
    press(second, 'Enter');
  }
  expect(onPick.mock.calls).toEqual([
    ['a', 'me'],
    ['b', null],
  ]);
});

it('keeps the focus on a mark when the drawing around it is drawn anew', async () => {
  page = mounted(document, <Marks values={['apple', 'pear', 'plum']} />);
  const [, pear] = marks();
  if (!(pear instanceof SVGElement)) throw new Error('There is no second mark.');
  pear.focus();
  expect(stops()).toEqual(['pear']);
  pear.replaceWith(pear.cloneNode(true));
  await act(async () => {
    await new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
  });
  expect(focused()).toBe('pear');
  expect(document.activeElement).not.toBe(pear);
});
