/** What the probe notes in a page. Times are milliseconds since the page was asked for. */
export interface Noted {
  /** When a frame with a chart had been painted; `null` if there has been none. */
  chart: number | null;
  firstPaint: number | null;
  largestPaint: number | null;
  shift: number;
  /** Start and duration of every task over 50 ms. */
  readonly longTasks: [number, number][];
}

/** Name of the probe's notes among the globals of a page. */
export const NOTES = 'benchNotes';

/**
 * Runs inside every frame before anything else, as text: it may use nothing from outside itself.
 * A chart is a drawing, a canvas or a table, at least 120 x 60 px, with marks: eight shapes of a drawing, ink on a
 * canvas, three rows of a table. It is looked for in every frame until there is one, on all pages in the same way, and counts from the
 * end of the frame in which it was found.
 */
export function pageProbe(name: string): void {
  const notes: Noted = {
    chart: null,
    firstPaint: null,
    largestPaint: null,
    shift: 0,
    longTasks: [],
  };
  Reflect.set(globalThis, name, notes);

  function observe(type: string, note: (entry: PerformanceEntry) => void): void {
    const observer = new PerformanceObserver((list) => list.getEntries().forEach(note));
    observer.observe({ type, buffered: true });
  }
  observe('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') notes.firstPaint = entry.startTime;
  });
  observe('largest-contentful-paint', ({ startTime }) => {
    notes.largestPaint = startTime;
  });
  observe('layout-shift', (entry) => {
    if ('value' in entry && typeof entry.value === 'number') notes.shift += entry.value;
  });
  observe('longtask', ({ startTime, duration }) => notes.longTasks.push([startTime, duration]));

  function hasInk(canvas: HTMLCanvasElement): boolean {
    const small = document.createElement('canvas');
    small.width = 24;
    small.height = 24;
    const context = small.getContext('2d', { willReadFrequently: true });
    if (context === null || canvas.width === 0 || canvas.height === 0) return false;
    context.drawImage(canvas, 0, 0, 24, 24);
    return context.getImageData(0, 0, 24, 24).data.some((value) => value > 0);
  }

  function hasMarks(element: Element): boolean {
    if (element instanceof HTMLCanvasElement) return hasInk(element);
    if (element.localName === 'table') return element.querySelectorAll('tr').length >= 3;
    return element.querySelectorAll('path,rect,circle,line,text').length >= 8;
  }

  function look(): void {
    const drawn = [...document.querySelectorAll('svg, canvas, table')].some((element) => {
      const { width, height } = element.getBoundingClientRect();
      if (width < 120 || height < 60) return false;
      const visible = { opacityProperty: true, visibilityProperty: true };
      return element.checkVisibility(visible) && hasMarks(element);
    });
    if (!drawn) {
      requestAnimationFrame(look);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      notes.chart = performance.now();
    });
    port1.start();
    port2.postMessage(null);
  }
  requestAnimationFrame(look);
}
