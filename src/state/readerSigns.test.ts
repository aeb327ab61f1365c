// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { awaitReader, restLeft, whenReaderCame, whenReaderReadsOn } from './readerSigns.ts';

it('takes a frame’s reader as there, and waits for a page’s: for any sign, or for reading on', () => {
  const inFrame = vi.fn<() => void>();
  whenReaderCame(inFrame);
  expect(inFrame).toHaveBeenCalledTimes(1);

  awaitReader();
  const came = vi.fn<() => void>();
  const wentOn = vi.fn<() => void>();
  const withdrawn = vi.fn<() => void>();
  whenReaderCame(came);
  whenReaderReadsOn(wentOn);
  whenReaderCame(withdrawn)();
  expect(came).not.toHaveBeenCalled();

  window.dispatchEvent(new Event('pointermove'));
  expect(came).toHaveBeenCalledTimes(1);
  expect(wentOn).not.toHaveBeenCalled();

  window.dispatchEvent(new Event('wheel'));
  window.dispatchEvent(new Event('wheel'));
  expect(wentOn).toHaveBeenCalledTimes(1);
  expect(came).toHaveBeenCalledTimes(1);
  expect(withdrawn).not.toHaveBeenCalled();

  const late = vi.fn<() => void>();
  whenReaderReadsOn(late);
  expect(late).toHaveBeenCalledTimes(1);
});

it('counts a reader as busy from the moment of an act on, and as resting later', () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  window.dispatchEvent(new Event('keydown'));
  expect(restLeft()).toBeGreaterThan(0);
  vi.advanceTimersByTime(10_000);
  expect(restLeft()).toBe(0);
  vi.useRealTimers();
});
