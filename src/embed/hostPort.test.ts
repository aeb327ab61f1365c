import { expect, it } from 'vitest';
import { hostPort, type EmbedWindow, type Heard } from './hostPort.ts';

interface Framed {
  readonly page: EmbedWindow;
  /** Sends the frame a message from a window. */
  readonly send: (source: unknown, data: unknown) => void;
}

function framed(postMessage: (message: unknown, target: string) => void): Framed {
  const listeners = new Set<(event: Heard) => void>();
  const page: EmbedWindow = {
    parent: { postMessage },
    addEventListener: (_, listener) => listeners.add(listener),
    removeEventListener: (_, listener) => listeners.delete(listener),
  };
  return {
    page,
    send: (source, data) => {
      for (const listener of listeners) listener({ source, data });
    },
  };
}

it('is none for a window that nobody framed', () => {
  const page = { postMessage: () => {}, addEventListener: () => {}, removeEventListener: () => {} };
  expect(hostPort(Object.assign(page, { parent: page }))).toBeNull();
});

it('hears the parent window and nobody else', () => {
  const { page, send } = framed(() => {});
  const heard: unknown[] = [];
  const stop = hostPort(page)?.hear((message) => heard.push(message));
  send(page.parent, 1);
  send(page, 2);
  send(null, 3);
  send({ ...page.parent }, 4);
  expect(heard).toEqual([1]);
  stop?.();
  send(page.parent, 5);
  expect(heard).toEqual([1]);
});

it('sends to the parent, whatever its origin, and survives a parent that refuses', () => {
  const sent: unknown[] = [];
  hostPort(framed((...message) => sent.push(message)).page)?.post('hello');
  expect(sent).toEqual([['hello', '*']]);
  const { page } = framed(() => {
    throw new Error('gone');
  });
  expect(() => hostPort(page)?.post('hello')).not.toThrow();
});
