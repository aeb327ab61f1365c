import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { formatSearch, parseSearch, type ParsedSearch } from '#url/search.ts';
import { openHostLink, type HostLink } from './hostMessages.ts';

interface Conversation {
  readonly link: HostLink;
  readonly posted: unknown[];
  readonly states: string[];
  readonly say: (message: unknown) => void;
}

function conversation(search: string): Conversation {
  const posted: unknown[] = [];
  const states: string[] = [];
  let say: (message: unknown) => void = () => {};
  const stop = vi.fn<() => void>();
  const port = {
    post: (message: unknown) => posted.push(message),
    hear: (listener: (message: unknown) => void) => {
      say = listener;
      return stop;
    },
  };
  const onState = ({ question, foreign }: ParsedSearch): void => {
    states.push(formatSearch(question, foreign));
  };
  const link = openHostLink('roles', parseSearch(search), port, onState);
  return { link, posted, states, say: (message) => say(message) };
}

function set(query: string): object {
  return { target: 'coalition', type: 'state.set', query };
}

function change(query: string, by: string): object {
  return { source: 'coalition', view: 'roles', type: 'state.change', data: { query, by } };
}

it('hands over the state that the host asks for and keeps what it did not name', () => {
  const { say, states, posted } = conversation('unit=pct-gdp&plain=true');
  say(set('country=fra&asof=2025-09-04&unknown=1'));
  const query = 'asof=2025-09-04&country=~FRA&unit=soldiers~pct-gdp&plain=true';
  expect(states).toEqual([query]);
  expect(posted).toEqual([change(query, 'host')]);
});

it('tells a change of the reader once, and not the one that the host asked for again', () => {
  const { link, say, posted } = conversation('');
  link.stateChanged(parseSearch(''));
  say(set('country=FRA'));
  link.stateChanged(parseSearch('country=~FRA'));
  link.stateChanged(parseSearch('country=~GBR'));
  link.stateChanged(parseSearch('country=GBR'));
  expect(posted).toEqual([change('country=~FRA', 'host'), change('country=~GBR', 'reader')]);
});

it('asks for nothing when the host repeats itself or says what is already so', () => {
  const { say, states } = conversation('country=~FRA');
  say(set('country=FRA'));
  say(set('asof=never'));
  say(set('country=GBR'));
  say(set('country=~GBR'));
  expect(states).toEqual(['country=~GBR']);
});

it('names its view in every event', () => {
  const { link, posted } = conversation('');
  link.ready();
  link.tell({ type: 'country.select', data: { country: ['FRA'] } });
  expect(posted).toEqual([
    { source: 'coalition', view: 'roles', type: 'vis.ready', data: { version: 1 } },
    { source: 'coalition', view: 'roles', type: 'country.select', data: { country: ['FRA'] } },
  ]);
});

const text = fc.string({ unit: 'binary', maxLength: 50 });
/** Messages close to a command, so that more than the first check is tried. */
const nearly = fc.record(
  {
    target: fc.oneof(fc.constant('coalition'), fc.anything()),
    type: fc.oneof(fc.constant('state.set'), fc.constant('height.get'), fc.anything()),
    query: fc.oneof(text, fc.anything({ withNullPrototype: true })),
    __proto__: fc.anything(),
  },
  { requiredKeys: [] },
);

it('throws nothing, whatever the host sends, and shows only states that an address could hold', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(nearly, fc.anything({ withNullPrototype: true }), text.map(set))),
      (messages) => {
        const { say, states } = conversation('country=~FRA');
        messages.forEach(say);
        for (const state of states) {
          const { question, foreign } = parseSearch(state);
          expect(formatSearch(question, foreign)).toBe(state);
          expect(foreign.filter(([key]) => key !== 'dark')).toEqual([]);
        }
      },
    ),
  );
});

it('changes nothing for messages that are no command', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), text, (message, query) => {
      const { say, states, posted } = conversation('country=~FRA');
      say(message);
      say(JSON.stringify(set(query)));
      say({ ...set(query), target: 'elsewhere' });
      say(set(`country=GBR&x=${'y'.repeat(5000)}`));
      expect([...states, ...posted]).toEqual([]);
    }),
  );
});
