/** What shows that somebody is reading. */
const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'wheel', 'keydown', 'scroll', 'focusin'];

/** What shows that the reader goes on to what is further down, or has a key for finding it. */
const ON = ['wheel', 'scroll', 'keydown', 'touchmove'];

/** What shows that the reader is in the middle of something that must answer at once. */
const WORK = ['pointerdown', 'pointerup', 'wheel', 'keydown', 'input', 'scroll'];

/** How long the reader must have rested before anything that is not asked for is done, ms. */
const REST = 400;

const heard = { capture: true, passive: true } as const;

/** Tasks that wait for one of some signs. */
interface Gate {
  readonly close: () => void;
  /** Calls a task once the gate is open. Returns how to withdraw it. */
  readonly pass: (task: () => void) => () => void;
}

/** A gate that stands open until it is closed. */
function gateFor(signs: readonly string[]): Gate {
  let isOpen = true;
  const waiting = new Set<() => void>();
  function open(): void {
    for (const sign of signs) removeEventListener(sign, open, heard);
    isOpen = true;
    for (const task of waiting) task();
    waiting.clear();
  }
  return {
    close() {
      isOpen = false;
      for (const sign of signs) addEventListener(sign, open, heard);
    },
    pass(task) {
      if (isOpen) {
        task();
        return () => undefined;
      }
      waiting.add(task);
      return () => {
        waiting.delete(task);
      };
    },
  };
}

const coming = gateFor(SIGNS);
const readingOn = gateFor(ON);
let lastWork = -Infinity;

function noteWork(): void {
  lastWork = performance.now();
}

function noteDrag({ buttons }: PointerEvent): void {
  if (buttons > 0) noteWork();
}

/** From now on the page waits for its reader's signs. Without this call the reader counts as there, as in a frame. */
export function awaitReader(): void {
  coming.close();
  readingOn.close();
  for (const work of WORK) addEventListener(work, noteWork, heard);
  addEventListener('pointermove', noteDrag, heard);
}

/** Calls `begin` at the reader's first sign, at once if there has been one. Returns how to give up. */
export function whenReaderCame(begin: () => void): () => void {
  return coming.pass(begin);
}

/** Calls `begin` once the reader goes on to what is further down. Returns how to give up. */
export function whenReaderReadsOn(begin: () => void): () => void {
  return readingOn.pass(begin);
}

/** How long the reader must go on resting until other work may be done, ms; 0: it may be done now. */
export function restLeft(): number {
  return Math.max(0, REST - (performance.now() - lastWork));
}
