// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { announceHeight } from './announceHeight.ts';
import { fieldOf } from '#protocol/messages.ts';

let resize: () => void = () => {};
let observed = 0;
let fontsCome: () => void = () => {};
let height = 0;

class Observer {
  public constructor(callback: () => void) {
    resize = callback;
  }
  public observe(): void {
    observed += 1;
  }
  public disconnect(): void {
    observed -= 1;
  }
}

interface Announced {
  readonly posted: unknown[];
  readonly say: (message: unknown) => void;
  readonly stop: () => void;
}

function announced(address: string): Announced {
  window.location.href = address;
  const fonts = { ready: new Promise<void>((resolve) => (fontsCome = resolve)) };
  Object.defineProperty(document, 'fonts', { value: fonts, configurable: true });
  vi.spyOn(document.documentElement, 'getBoundingClientRect').mockImplementation(
    () => new DOMRect(0, 0, 600, height),
  );
  const posted: unknown[] = [];
  let say: (message: unknown) => void = () => {};
  const stop = announceHeight(document.documentElement, 'roles', {
    post: (message) => posted.push(message),
    hear: (listener) => {
      say = listener;
      return () => (say = () => {});
    },
  });
  return { posted, say: (message) => say(message), stop };
}

/** Heights of the own messages among those posted. */
function heights(posted: readonly unknown[]): readonly unknown[] {
  return posted
    .filter((message) => fieldOf(message, 'type') === 'coalition:height')
    .map((message) => fieldOf(message, 'height'));
}

beforeEach(() => {
  vi.stubGlobal('ResizeObserver', Observer);
  observed = 0;
  height = 0;
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('tells a height once, rounded up, and again only when it changed', () => {
  const { posted } = announced('https://host.example/embed/roles/');
  resize();
  expect(heights(posted)).toEqual([]);
  for (height of [462.4, 462.6, 463, 470, 463]) resize();
  expect(heights(posted)).toEqual([463, 470, 463]);
});

it('tells nothing while no drawing has its place: the page is not yet as tall as it will be', () => {
  const { dataset } = document.documentElement;
  dataset['scripted'] = '';
  const { posted } = announced('https://host.example/embed/roles/');
  height = 300;
  resize();
  expect(heights(posted)).toEqual([]);
  dataset['begun'] = '';
  height = 900;
  resize();
  expect(heights(posted)).toEqual([900]);
  delete dataset['scripted'];
  delete dataset['begun'];
});

it('measures again when the fonts have come', async () => {
  const { posted } = announced('https://host.example/embed/roles/');
  height = 400;
  resize();
  height = 420;
  fontsCome();
  await document.fonts.ready;
  expect(heights(posted)).toEqual([400, 420]);
});

it('tells the height again when the host asks', () => {
  const { posted, say } = announced('https://host.example/embed/roles/#?secret=abc');
  say({ target: 'coalition', type: 'height.get' });
  expect(posted).toEqual([]);
  height = 300;
  resize();
  say({ target: 'coalition', type: 'height.get' });
  say({ message: 'ready', secret: 'abc' });
  say({ message: 'ready', secret: 'other' });
  say({ message: 'ready' });
  expect(heights(posted)).toEqual([300, 300, 300]);
});

it('tells nothing when the chart fits the frame', () => {
  const { posted } = announced('https://host.example/embed/roles/?fitchart=true');
  expect(observed).toBe(0);
  expect(posted).toEqual([]);
});

it('stops', () => {
  const { posted, say, stop } = announced('https://host.example/embed/roles/');
  height = 300;
  resize();
  stop();
  say({ target: 'coalition', type: 'height.get' });
  expect(observed).toBe(0);
  expect(heights(posted)).toEqual([300]);
});

it('needs no storage', () => {
  const forbidden = (): never => {
    throw new DOMException('The document is sandboxed.', 'SecurityError');
  };
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(forbidden);
  vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(forbidden);
  vi.spyOn(document, 'cookie', 'get').mockImplementation(forbidden);
  const { posted } = announced('https://host.example/embed/roles/');
  height = 300;
  resize();
  expect(heights(posted)).toEqual([300]);
});
