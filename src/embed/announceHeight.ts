import { heightAudience, heightMessages } from './heightMessages.ts';
import type { HostPort } from './hostPort.ts';
import { fieldOf, readCommand } from '#protocol/messages.ts';
import { isAwaitingPlot } from '#state/awaitPlot.ts';

/** Whether the host asks for the height again: by our command, or as WordPress does when its listener starts late. */
function asksForHeight(message: unknown, secret: string | null): boolean {
  if (readCommand(message)?.type === 'height.get') return true;
  const ready = fieldOf(message, 'message') === 'ready';
  return ready && secret !== null && fieldOf(message, 'secret') === secret;
}

/**
 * Tells the host how tall `element` is, in every dialect that the address asks for: when it changes, when fonts have
 * come, and when the host asks; not before the chart has its drawing. Nothing is polled, the same height is told once,
 * and nothing at all with `fitchart`.
 * @param element what is measured; the root element, which is as tall as its content
 * @param view chart id
 * @returns how to stop
 */
export function announceHeight(element: HTMLElement, view: string, port: HostPort): () => void {
  const page = element.ownerDocument;
  const audience = heightAudience(page.URL, view);
  if (audience.fits) return () => {};
  let told = 0;
  const tell = (): void => {
    for (const message of heightMessages(audience, told)) port.post(message);
  };
  const measure = (): void => {
    if (isAwaitingPlot(page)) return;
    // Up: the last row of pixels must not be cut off.
    const height = Math.ceil(element.getBoundingClientRect().height);
    if (height === told || height === 0) return;
    told = height;
    tell();
  };
  const observer = new ResizeObserver(measure);
  observer.observe(element);
  const stopHearing = port.hear((message) => {
    if (asksForHeight(message, audience.secret) && told > 0) tell();
  });
  void page.fonts.ready.then(measure);
  return () => {
    observer.disconnect();
    stopHearing();
  };
}
