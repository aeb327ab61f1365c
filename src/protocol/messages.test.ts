import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MAX_QUERY, fieldOf, readCommand, readEvent, readHeight } from './messages.ts';

const SET = { target: 'coalition', type: 'state.set', query: 'country=~FRA' };

it('reads the messages that it describes', () => {
  expect(readCommand(SET)).toEqual(SET);
  const get = { target: 'coalition', type: 'height.get' };
  expect(readCommand(get)).toEqual(get);
  expect(readHeight({ type: 'coalition:height', view: 'roles', id: 'roles', height: 463 })).toBe(
    463,
  );
  expect(readEvent({ source: 'coalition', view: 'roles', type: 'vis.ready', data: 1 })).toEqual({
    view: 'roles',
    type: 'vis.ready',
    data: 1,
  });
});

it.each([
  ['nothing', null],
  ['a text', JSON.stringify(SET)],
  ['another target', { ...SET, target: 'datawrapper' }],
  ['an unknown command', { ...SET, type: 'navigate' }],
  ['a query that is no text', { ...SET, query: { toString: () => 'country=~FRA' } }],
  ['an endless query', { ...SET, query: 'x'.repeat(MAX_QUERY + 1) }],
  ['fields that are inherited', Object.create(SET)],
  ['a command inside a prototype', JSON.parse(`{"__proto__":${JSON.stringify(SET)}}`)],
] satisfies [string, unknown][])('takes no command from %s', (_, message) => {
  expect(readCommand(message)).toBeNull();
});

it.each([NaN, Infinity, -1, 0, '463', null])('takes no height from %s', (height) => {
  expect(readHeight({ type: 'coalition:height', height })).toBeNull();
});

it('runs no getter and survives a proxy that throws', () => {
  let ran = false;
  const armed = Object.defineProperty({ ...SET }, 'query', {
    get: () => {
      ran = true;
      throw new Error('hostile');
    },
  });
  const throws = (): never => {
    throw new Error('hostile');
  };
  const proxy: unknown = new Proxy({}, { get: throws, getOwnPropertyDescriptor: throws });
  expect(readCommand(armed)).toBeNull();
  expect(ran).toBe(false);
  expect(fieldOf(proxy, 'target')).toBeUndefined();
  expect(readCommand(proxy)).toBeNull();
});

it('reads anything without throwing', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withMap: true }), (message) => {
      expect(readCommand(message)).toBeNull();
      expect(readHeight(message)).toBeNull();
      expect(readEvent(message)).toBeNull();
    }),
  );
});
