import { expect, type Frame, type Page } from '@playwright/test';

/** Counts in every frame what moved without the reader having done anything. */
const SHIFTS = `
  window.shifts = 0;
  window.moved = [];
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, startTime, sources } of list.getEntries()) {
      if (hadRecentInput) continue;
      window.shifts += value;
      for (const { node, previousRect: from, currentRect: to } of sources) {
        const what = node?.outerHTML?.slice(0, 90) ?? node?.nodeName ?? 'something';
        const by = [to.x - from.x, to.y - from.y, to.width - from.width, to.height - from.height];
        window.moved.push(\`\${what} by \${by} after \${Math.round(startTime)} ms\`);
      }
    }
  }).observe({ type: 'layout-shift', buffered: true });
`;

/** Notes every attempt to keep something, also one that a sandbox refuses. */
const KEEPING = `
  window.kept = [];
  const noting = (prototype, name) => {
    const original = prototype?.[name];
    if (original === undefined) return;
    prototype[name] = function (...words) {
      window.kept.push(name + ' ' + words[0]);
      return original.apply(this, words);
    };
  };
  noting(Storage.prototype, 'setItem');
  noting(IDBFactory.prototype, 'open');
  noting(globalThis.CacheStorage?.prototype, 'open');
  noting(globalThis.ServiceWorkerContainer?.prototype, 'register');
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(Document.prototype, 'cookie', {
    ...cookie,
    set(text) {
      window.kept.push('cookie ' + text);
      cookie.set.call(this, text);
    },
  });
`;

/** What a host page and its embeds did. */
export interface Watched {
  /** Errors of all frames, on the console and thrown. */
  readonly errors: string[];
  /** Origins that anything was asked from. */
  readonly origins: Set<string>;
}

/** Watches a page from now on. */
export async function watch(page: Page): Promise<Watched> {
  const errors: string[] = [];
  const origins = new Set<string>();
  page.on('console', (message) => {
    if (message.type() === 'error')
      errors.push(`console: ${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http')) origins.add(origin);
  });
  await page.addInitScript({ content: `{${SHIFTS}${KEEPING}}` });
  return { errors, origins };
}

/** The frames of a page, once there are as many as its iframes and each has loaded. */
export async function loadedFrames(page: Page): Promise<readonly Frame[]> {
  const handles = await page.locator('iframe').elementHandles();
  const frames = [];
  for (const handle of handles) {
    await handle.scrollIntoViewIfNeeded();
    const frame = await handle.contentFrame();
    if (frame === null) throw new Error('An iframe has no frame.');
    await expect.poll(() => frame.url()).toContain('/embed/');
    await frame.waitForLoadState('load');
    frames.push(frame);
  }
  return frames;
}

/** How tall the iframe of a frame is, and how tall what is in it. */
export async function heightsOf(frame: Frame): Promise<{ outer: number; inner: number }> {
  const element = await frame.frameElement();
  return {
    outer: await element.evaluate((node) => (node instanceof Element ? node.clientHeight : 0)),
    inner: await frame.evaluate(() =>
      Math.ceil(document.documentElement.getBoundingClientRect().height),
    ),
  };
}

/** Waits until the iframe is as tall as its content, or as `held` makes of that. */
export async function expectFitting(
  frame: Frame,
  held: (height: number) => number = (height) => height,
): Promise<void> {
  await expect
    .poll(async () => {
      const { outer, inner } = await heightsOf(frame);
      return inner < 100 ? 'empty' : outer - held(inner);
    })
    .toBe(0);
}

/** Far below what a reader can see: a hundredth of the best mark. */
const UNSEEN = 0.001;

/** Nothing moved by itself, in the page and in the frames. */
export async function expectNoShift(page: Page): Promise<void> {
  for (const frame of page.frames()) {
    const moved = await frame.evaluate<string>('window.moved.join()');
    const shifts = await frame.evaluate<number>('window.shifts');
    expect(shifts, `${frame.url()}: ${moved}`).toBeLessThan(UNSEEN);
  }
}

/** Nothing was kept, and nothing tried to keep anything. */
export async function expectNothingKept(page: Page): Promise<void> {
  expect(await page.context().cookies()).toEqual([]);
  for (const frame of page.frames()) {
    expect(await frame.evaluate('window.kept'), frame.url()).toEqual([]);
  }
}
