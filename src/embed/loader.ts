import { fieldOf, readEvent, readHeight } from '#protocol/messages.ts';

/** Parameters of the embed's address that a placeholder may set as `data-` attributes of the same name. */
const FLAGS =
  'plain static dark transparent fitchart logo hideControls accent bg font radius resize';

/** Set on every place that is filled, so that the script may run many times on one page. */
const TAKEN = 'data-coalition-taken';

/**
 * Asked of a frame: cancelled if somebody follows it already. An attribute would be copied with the frame, when a
 * page restores a copy of itself, but the listeners would not.
 */
const FOLLOWED = 'coalition:followed';

/** Anything else is no id, no language and no release, and could lead out of the folder. */
const WORD = /^[a-z\d][\w.-]*$/i;

const DEFAULT_HEIGHT = 500;
const MIN_HEIGHT = 20;
const MAX_HEIGHT = 20_000;

/** Reads an attribute `data-{name}`; empty if there is none. */
type Given = (name: string) => string;

function givenBy(element: Element): Given {
  return (name) => element.getAttribute(`data-${name}`) ?? '';
}

/** Address of the embed that a placeholder asks for; `null` if it asks for none. */
function embedAddress(base: string, view: string, given: Given): string | null {
  const release = given('release');
  const language = given('lang');
  if (!WORD.test(view) || (release !== '' && !WORD.test(release))) return null;
  const spoken = WORD.test(language) && language !== 'en' ? `${language}/` : '';
  const frozen = release === '' ? '' : `v/${release}/`;
  const address = new URL(`${base}${frozen}${spoken}embed/${view}/`);
  const flags = FLAGS.split(' ').map((flag) => {
    const text = given(flag);
    return text === '' ? '' : `${flag}=${encodeURIComponent(text)}`;
  });
  address.search = [given('state').replace(/^\?/, ''), ...flags].filter(Boolean).join('&');
  return address.href;
}

/** What linked embeds share, as a query string: the selected countries and the date, empty ones too. */
function sharedState(search: string): string {
  const params = new URLSearchParams(search);
  return ['country', 'asof']
    .map((name) => `${name}=${encodeURIComponent(params.get(name) ?? '')}`)
    .join('&');
}

/** Sends the shared state of a frame to all others of its group, whichever run of this script made them. */
function shareWithGroup(frame: HTMLIFrameElement, query: string): void {
  const group = frame.getAttribute('data-link') ?? '';
  if (group === '') return;
  for (const other of Array.from(document.querySelectorAll('iframe[data-link]'))) {
    if (other === frame || other.getAttribute('data-link') !== group) continue;
    other.dispatchEvent(new CustomEvent('coalition:set', { detail: { query } }));
  }
}

/**
 * Follows a frame: takes its height, passes its events on as `coalition:event`, and hands what the page dispatches on
 * it as `coalition:set` (`detail.query`) over. Only messages from the frame's own window count.
 * @param onHeight called at each height
 */
function follow(frame: HTMLIFrameElement, onHeight: () => void): void {
  const { origin, search } = new URL(frame.src);
  let shared = sharedState(search);
  frame.addEventListener(FOLLOWED, (event) => event.preventDefault());
  frame.addEventListener('coalition:set', (event) => {
    const query = fieldOf(event instanceof CustomEvent ? event.detail : null, 'query');
    frame.contentWindow?.postMessage({ target: 'coalition', type: 'state.set', query }, '*');
  });
  window.addEventListener('message', (message: MessageEvent<unknown>) => {
    const ours = message.origin === origin || message.origin === 'null';
    if (message.source === null || message.source !== frame.contentWindow || !ours) return;
    const height = readHeight(message.data);
    if (height !== null) {
      const held = Math.min(MAX_HEIGHT, Math.max(MIN_HEIGHT, Math.round(height)));
      frame.height = `${held}`;
      frame.style.height = `${held}px`;
      onHeight();
    }
    const heard = readEvent(message.data);
    if (heard === null) return;
    frame.dispatchEvent(new CustomEvent('coalition:event', { detail: heard, bubbles: true }));
    const query = fieldOf(heard.data, 'query');
    if (heard.type !== 'state.change' || typeof query !== 'string') return;
    const sharedNow = sharedState(query);
    // A change that the page asked for is not passed on: linked embeds would answer each other for ever.
    if (sharedNow !== shared && fieldOf(heard.data, 'by') === 'reader') {
      shareWithGroup(frame, sharedNow);
    }
    shared = sharedNow;
  });
}

/** Puts the frame that `given` describes into its place. The space of the place stays reserved until the first height. */
function fill(place: HTMLElement, view: string, given: Given, base: string): void {
  const src = embedAddress(base, view, given);
  if (src === null || place.hasAttribute(TAKEN)) return;
  place.setAttribute(TAKEN, '');
  const frame = document.createElement('iframe');
  const [height = DEFAULT_HEIGHT] = [given('height'), place.style.minHeight]
    .map((text) => parseInt(text, 10))
    .filter((pixels) => pixels > 0);
  const title = given('title');
  const attributes = {
    title: title === '' ? view : title,
    width: '100%',
    height: `${height}`,
    loading: 'lazy',
    scrolling: 'no',
    frameborder: '0',
    allow: 'web-share; clipboard-write; fullscreen',
    'data-cw': view,
    src,
  };
  const link = given('link');
  if (link !== '') frame.setAttribute('data-link', link);
  for (const [name, text] of Object.entries(attributes)) frame.setAttribute(name, text);
  // Not by attribute, which a content policy of the page may forbid.
  frame.style.cssText = 'display:block;width:0;min-width:100%!important;border:0';
  place.textContent = '';
  place.appendChild(frame);
  follow(frame, () => {
    place.style.minHeight = '';
  });
}

/** Fills and follows everything on the page that is ours and not yet taken. */
function scan(base: string): void {
  for (const place of Array.from(document.querySelectorAll('[data-coalition-view]'))) {
    const given = givenBy(place);
    if (place instanceof HTMLElement) fill(place, given('coalition-view'), given, base);
  }
  for (const frame of Array.from(document.querySelectorAll('iframe[data-cw]'))) {
    if (!(frame instanceof HTMLIFrameElement) || !frame.src.startsWith(base)) continue;
    if (!frame.dispatchEvent(new CustomEvent(FOLLOWED, { cancelable: true }))) continue;
    follow(frame, () => {});
    // It may have told its height before anybody listened.
    frame.contentWindow?.postMessage({ target: 'coalition', type: 'height.get' }, '*');
  }
}

/** The element that the script names; a new one behind the script if there is none. Two snippets may share a name. */
function placeOf(script: HTMLScriptElement, id: string): HTMLElement {
  const parent = script.parentElement;
  const named = id !== '' && parent?.id === id ? parent : document.getElementById(id);
  if (named !== null) return named;
  const place = document.createElement('div');
  script.insertAdjacentElement('afterend', place);
  return place;
}

/**
 * Runs for one script element of a page: fills the place that the element names and everything else on the page.
 * Where embeds come from is read off the script's own address, never off the page.
 */
export function loadEmbeds(script: Element | null): void {
  if (!(script instanceof HTMLScriptElement) || script.src === '') return;
  const base = new URL('.', script.src).href;
  const given = givenBy(script);
  const view = given('view');
  if (view !== '') fill(placeOf(script, given('target').replace('#', '')), view, given, base);
  scan(base);
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', () => scan(base));
  }
}
