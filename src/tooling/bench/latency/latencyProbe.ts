/** Name of the probe's list among the globals of a page. */
export const LATENCIES = 'benchLatencies';

/**
 * Runs in a page as text and may use nothing from outside itself: notes for every input how long it takes from the
 * event's own time until the frame with its answer has been handed to the screen, milliseconds.
 */
export function latencyProbe(name: string): void {
  const found: number[] = [];
  Reflect.set(globalThis, name, found);
  function note(event: Event): void {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => {
        found.push(performance.now() - event.timeStamp);
        port1.close();
      });
      port1.start();
      port2.postMessage(null);
    });
  }
  for (const type of ['keydown', 'pointermove', 'change']) {
    addEventListener(type, note, { capture: true, passive: true });
  }
}
