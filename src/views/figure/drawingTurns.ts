import { restLeft } from '#state/readerSigns.ts';

/** How long to wait where the browser does not tell when it is idle, ms. */
const WITHOUT_IDLE = 100;

const turns: (() => void)[] = [];
let isCalled = false;

function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(task);
  else setTimeout(task, WITHOUT_IDLE);
}

function callNext(): void {
  isCalled = false;
  if (restLeft() === 0) turns.shift()?.();
  call();
}

function call(): void {
  if (isCalled || turns.length === 0) return;
  isCalled = true;
  const rest = restLeft();
  if (rest === 0) whenIdle(callNext);
  else setTimeout(callNext, rest);
}

/**
 * Does what is out of sight: one task at a time, in the order asked for, while the browser is idle and the reader rests.
 * Returns how to withdraw it.
 */
export function takeTurn(task: () => void): () => void {
  turns.push(task);
  call();
  return () => {
    const place = turns.indexOf(task);
    if (place >= 0) turns.splice(place, 1);
  };
}
