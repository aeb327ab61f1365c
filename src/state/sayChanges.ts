import { currentPlace, subscribeToPlace } from './navigation.ts';

/** How long nothing must change before the new state is said, ms: a slider passes many days. */
const CALM = 900;

/** How often a change is waited for: slow machines draw late, and many changes leave the words as they are. */
const LOOKS = 5;

/** What a reader has last pressed or typed into, while it is of a chart. */
const USED = ['pointerdown', 'keydown', 'change'] as const;

/** The new headline of a chart; where it stays as it was, what is measured. */
function newsOf(before: readonly string[], after: readonly string[]): string {
  return after.find((text, index) => text !== '' && text !== before[index]) ?? '';
}

function textsIn(part: Element | null, selectors: readonly string[]): readonly string[] {
  return selectors.map((each) => part?.querySelector(each)?.textContent.trim() ?? '');
}

/** What says where things stand: of a chart its headline and what it measures, of a page its first heading. */
function statement(chart: string | null): readonly string[] {
  const name = chart === null ? '[data-chart]' : `[data-chart="${CSS.escape(chart)}"]`;
  const heading = chart === null ? document.querySelector('main h1') : null;
  if (heading !== null) return [heading.textContent.trim()];
  // A frame holds one chart and no page.
  return textsIn(document.querySelector(name), ['[data-caption] h2', '[data-caption] p']);
}

function liveRegion(): HTMLElement {
  const region = document.createElement('div');
  region.setAttribute('role', 'status');
  region.dataset['said'] = '';
  region.style.cssText =
    'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap;top:0';
  document.body.append(region);
  return region;
}

/**
 * Says politely, to those who do not see it, what has become of the chart whose control was used, or of the page where it
 * was another one; once things are calm, and never before the first change. Another page is said by its title.
 * Returns how to stop.
 */
export function sayChanges(): () => void {
  const region = liveRegion();
  let used: string | null = null;
  let path = currentPlace().pathname;
  let before: readonly string[] | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onUse = ({ target }: Event): void => {
    const chart = target instanceof Element ? target.closest('[data-chart]') : null;
    used = chart?.getAttribute('data-chart') ?? null;
  };
  // A slow machine may still have been drawing an earlier date when it was said.
  const follow = (chart: string | null, said: readonly string[], looks: number): void => {
    const now = statement(chart);
    const news = newsOf(said, now);
    if (news !== '') region.textContent = news;
    if (looks > 1) timer = setTimeout(follow, CALM, chart, now, looks - 1);
  };
  const say = (looks: number): void => {
    const { pathname } = currentPlace();
    const news = pathname === path ? newsOf(before ?? [], statement(used)) : document.title;
    if (news === '' && looks > 1) {
      timer = setTimeout(say, CALM, looks - 1);
      return;
    }
    region.textContent = news;
    if (pathname === path) timer = setTimeout(follow, CALM, used, statement(used), LOOKS);
    path = pathname;
    before = null;
  };
  const stop = subscribeToPlace(() => {
    // The page has not been drawn anew yet.
    before ??= statement(used);
    clearTimeout(timer);
    timer = setTimeout(say, CALM, LOOKS);
  });
  for (const type of USED) document.addEventListener(type, onUse, { capture: true, passive: true });
  return () => {
    stop();
    clearTimeout(timer);
    for (const type of USED) document.removeEventListener(type, onUse, { capture: true });
    region.remove();
  };
}
