import { startTransition } from 'react';
import { currentPlace, subscribeToPlace } from './navigation.ts';

const followers = new Set<() => void>();
let stop: () => void = () => undefined;
/** Drawings that have not come by then will not, ms. */
const LOST = 3000;
/** When the drawings that are on their way were begun, ms; `null`: all have arrived. */
let begun: number | null = null;
/** Search string that they are drawn for. */
let drawn = '';
let timer: ReturnType<typeof setTimeout> | undefined;

function begin(): void {
  timer = undefined;
  const { search } = currentPlace();
  if (search === drawn) return;
  drawn = search;
  begun = performance.now();
  startTransition(() => {
    for (const follow of followers) follow();
  });
}

function onPlace(): void {
  const isDrawing = begun !== null && performance.now() - begun < LOST;
  if (!isDrawing && timer === undefined) begin();
}

/**
 * Calls `follow` inside a transition whenever the place has changed; while it moves on and on, as often as the machine can
 * draw and still have half of its time for what moves. Returns how to stop.
 */
export function subscribeToFollow(follow: () => void): () => void {
  if (followers.size === 0) {
    drawn = currentPlace().search;
    stop = subscribeToPlace(onPlace);
  }
  followers.add(follow);
  return () => {
    followers.delete(follow);
    if (followers.size > 0) return;
    stop();
    clearTimeout(timer);
    timer = undefined;
    begun = null;
  };
}

/** To be called when something that follows has been drawn: the next drawings may begin after as long as these took. */
export function followed(): void {
  if (begun === null) return;
  const took = performance.now() - begun;
  begun = null;
  timer = setTimeout(begin, took);
}
