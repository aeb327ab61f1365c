// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { loadNothing } from '#tooling/testKit/loadNothing.ts';
import { loadEmbeds } from './loader.ts';

const HOST = 'https://host.example/coalition/';

/** The window of each frame: a port can be the source of a message. */
const windows = new WeakMap<HTMLIFrameElement, MessagePort>();
const sent = new WeakMap<MessagePort, unknown[]>();

function windowOf(frame: HTMLIFrameElement): MessagePort {
  const known = windows.get(frame);
  if (known !== undefined) return known;
  const { port1 } = new MessageChannel();
  const messages: unknown[] = [];
  port1.postMessage = (message: unknown) => messages.push(message);
  windows.set(frame, port1);
  sent.set(port1, messages);
  return port1;
}

/** What the page sent into a frame. */
function sentTo(frame: HTMLIFrameElement): readonly unknown[] {
  return sent.get(windowOf(frame)) ?? [];
}

function say(frame: HTMLIFrameElement, data: unknown, origin = 'https://host.example'): void {
  window.dispatchEvent(new MessageEvent('message', { data, origin, source: windowOf(frame) }));
}

function height(pixels: unknown): object {
  return { type: 'coalition:height', view: 'roles', id: 'roles', height: pixels };
}

function change(query: string, by: string): object {
  return { source: 'coalition', view: 'roles', type: 'state.change', data: { query, by } };
}

/** Runs the script as an element of the page; gives back the frames in order. */
function run(html: string, attributes = ''): readonly HTMLIFrameElement[] {
  document.body.innerHTML = html;
  const script = document.createElement('template');
  script.innerHTML = `<script ${attributes}></script>`;
  const element = script.content.querySelector('script');
  if (element === null) throw new Error('No script.');
  Object.defineProperty(element, 'src', { value: `${HOST}embed.js?v=1` });
  document.body.append(element);
  loadEmbeds(element);
  return [...document.querySelectorAll('iframe')];
}

function only(frames: readonly HTMLIFrameElement[]): HTMLIFrameElement {
  const [frame, ...others] = frames;
  if (frame === undefined || others.length > 0) throw new Error(`${frames.length} frames, not 1.`);
  return frame;
}

beforeEach(() => {
  loadNothing();
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    configurable: true,
    get(this: HTMLIFrameElement) {
      return windowOf(this);
    },
  });
});

afterEach(() => {
  document.body.replaceChildren();
});

it('fills the place that the script names with a lazy frame that has all attributes', () => {
  const frame = only(
    run(
      '<div id="cw-roles" style="min-height:463px"></div>',
      'data-target="#cw-roles" data-view="roles" data-lang="fr" data-title="Who does what (table)" data-state="asof=2025-09-04&country=~FRA" data-dark="true" data-accent="1a73e8"',
    ),
  );
  const attributes = Object.fromEntries(
    [...frame.attributes].map(({ name, value }) => [name, value]),
  );
  expect(attributes).toMatchObject({
    src: `${HOST}fr/embed/roles/?asof=2025-09-04&country=~FRA&dark=true&accent=1a73e8`,
    title: 'Who does what (table)',
    width: '100%',
    height: '463',
    loading: 'lazy',
    scrolling: 'no',
    frameborder: '0',
    allow: 'web-share; clipboard-write; fullscreen',
    'data-cw': 'roles',
  });
  expect(frame.style.minWidth).toBe('100%');
  expect(frame.parentElement?.id).toBe('cw-roles');
});

it.each([
  ['data-coalition-view="roles"', 'embed/roles/'],
  ['data-coalition-view="roles" data-lang="en"', 'embed/roles/'],
  ['data-coalition-view="roles" data-lang="uk"', 'uk/embed/roles/'],
  ['data-coalition-view="roles" data-release="2026-11-22"', 'v/2026-11-22/embed/roles/'],
  ['data-coalition-view="roles" data-plain="true"', 'embed/roles/?plain=true'],
  ['data-coalition-view="roles" data-hideControls="true"', 'embed/roles/?hideControls=true'],
  ['data-coalition-view="roles" data-state="?a=b#c"', 'embed/roles/?a=b%23c'],
  ['data-coalition-view="roles" data-lang="../x"', 'embed/roles/'],
])('reads the address off <div %s>', (attributes, address) => {
  expect(only(run(`<div ${attributes}></div>`)).src).toBe(HOST + address);
});

it.each(['', '../roles', 'a/b', 'https://evil.example', '..', 'a?b', 'a#b'])(
  'leaves a place alone that names no view: "%s"',
  (view) => {
    expect(run(`<div data-coalition-view="${view}">Still here</div>`)).toEqual([]);
    expect(document.body.textContent).toContain('Still here');
  },
);

it('never shows today’s figures for a release that is none', () => {
  expect(run('<div data-coalition-view="roles" data-release="../x"></div>')).toEqual([]);
});

it('takes each place once, however often the script runs', () => {
  const frame = only(run('<div data-coalition-view="roles"></div>'));
  const again = document.createElement('script');
  Object.defineProperty(again, 'src', { value: `${HOST}embed.js` });
  loadEmbeds(again);
  loadEmbeds(again);
  expect([...document.querySelectorAll('iframe')]).toEqual([frame]);
  expect(sentTo(frame)).toEqual([]);
});

it('fills two places of the same name, each by its own script', () => {
  const snippet = '<div id="cw-roles"><script></script></div>';
  document.body.innerHTML = snippet + snippet;
  for (const script of document.querySelectorAll('script')) {
    Object.defineProperty(script, 'src', { value: `${HOST}embed.js` });
    script.setAttribute('data-target', '#cw-roles');
    script.setAttribute('data-view', 'roles');
    loadEmbeds(script);
  }
  const places = [...document.body.children].map(({ children }) => children.length);
  expect(places).toEqual([1, 1]);
});

it('takes nothing off the page for a script that names no place', () => {
  const frame = only(run('<p>An article</p>', 'data-view="roles" data-target="#nowhere"'));
  expect(document.body.textContent).toBe('An article');
  expect(frame.src).toBe(`${HOST}embed/roles/`);
});

it('does nothing for an element that is no script with an address', () => {
  document.body.innerHTML = '<div data-coalition-view="roles"></div>';
  loadEmbeds(null);
  loadEmbeds(document.createElement('script'));
  loadEmbeds(document.body);
  expect(document.querySelector('iframe')).toBeNull();
});

it('keeps the reserved space until the first height, then follows the heights', () => {
  const frame = only(run('<div data-coalition-view="roles" style="min-height:463px"></div>'));
  const place = frame.parentElement;
  expect(place?.style.minHeight).toBe('463px');
  say(frame, height(470.4));
  expect([frame.style.height, frame.height, place?.style.minHeight]).toEqual(['470px', '470', '']);
  say(frame, height(500), 'null');
  expect(frame.style.height).toBe('500px');
  say(frame, height(1e9));
  expect(frame.style.height).toBe('20000px');
  say(frame, height(1));
  expect(frame.style.height).toBe('20px');
});

it('believes only the window of the frame, and only while it shows our pages', () => {
  const [one, two] = run(
    '<div data-coalition-view="roles"></div><div data-coalition-view="members"></div>',
  );
  if (one === undefined || two === undefined) throw new Error('Two frames.');
  say(two, height(333));
  expect([one.style.height, two.style.height]).toEqual(['', '333px']);
  say(one, height(444), 'https://evil.example');
  window.dispatchEvent(
    new MessageEvent('message', { data: height(444), origin: 'https://host.example' }),
  );
  for (const bad of [height('444'), height(NaN), JSON.stringify(height(444)), null, 1])
    say(one, bad);
  expect(one.style.height).toBe('');
});

it('adopts plain frames of its own host and asks for a height that was told before', () => {
  const frames = run(
    `<iframe data-cw="roles" src="${HOST}embed/roles/" height="463"></iframe><iframe data-cw="roles" src="https://evil.example/embed/roles/"></iframe>`,
  );
  const [ours, foreign] = frames;
  if (ours === undefined || foreign === undefined) throw new Error('Two frames.');
  expect(sentTo(ours)).toEqual([{ target: 'coalition', type: 'height.get' }]);
  expect(sentTo(foreign)).toEqual([]);
  say(ours, height(480));
  say(foreign, height(480), 'null');
  expect([ours.style.height, foreign.style.height]).toEqual(['480px', '']);
});

it('follows a copy of a frame that the page puts in its place, and a followed frame once', () => {
  const frame = only(run(`<iframe data-cw="roles" src="${HOST}embed/roles/"></iframe>`));
  expect(sentTo(frame)).toHaveLength(1);
  const copy = document.body.innerHTML;
  const copied = only(run(copy));
  expect(copied).not.toBe(frame);
  expect(sentTo(copied)).toHaveLength(1);
  say(copied, height(700));
  expect(copied.height).toBe('700');
});

it('passes events out and commands in', () => {
  const frame = only(run('<div data-coalition-view="roles"></div>'));
  const heard = vi.fn<(event: Event) => void>();
  document.addEventListener('coalition:event', heard);
  say(frame, {
    source: 'coalition',
    view: 'roles',
    type: 'country.select',
    data: { country: ['FRA'] },
  });
  say(frame, { source: 'elsewhere', view: 'roles', type: 'country.select' });
  document.removeEventListener('coalition:event', heard);
  expect(heard).toHaveBeenCalledOnce();
  expect(heard.mock.calls[0]?.[0]).toMatchObject({
    target: frame,
    detail: { view: 'roles', type: 'country.select', data: { country: ['FRA'] } },
  });
  frame.dispatchEvent(new CustomEvent('coalition:set', { detail: { query: 'asof=2025-09-04' } }));
  expect(sentTo(frame)).toEqual([
    { target: 'coalition', type: 'state.set', query: 'asof=2025-09-04' },
  ]);
});

it('shares country and date within a group and nothing else', () => {
  const linked = (group: string): string =>
    `<div data-coalition-view="roles" data-state="asof=2025-09-04" data-link="${group}"></div>`;
  const [one, two, other] = run(linked('a') + linked('a') + linked('b'));
  if (one === undefined || two === undefined || other === undefined)
    throw new Error('Three frames.');
  say(one, change('asof=2025-09-04&country=~FRA&sort=-aid&utm_source=x', 'reader'));
  expect(sentTo(two)).toEqual([
    { target: 'coalition', type: 'state.set', query: 'country=~FRA&asof=2025-09-04' },
  ]);
  say(two, change('asof=2025-09-04&country=~FRA', 'host'));
  say(one, change('asof=2025-09-04&country=~FRA&sort=aid', 'reader'));
  expect([sentTo(one), sentTo(two).length, sentTo(other)]).toEqual([[], 1, []]);
  say(two, change('', 'reader'));
  expect(sentTo(one)).toEqual([
    { target: 'coalition', type: 'state.set', query: 'country=&asof=' },
  ]);
});
