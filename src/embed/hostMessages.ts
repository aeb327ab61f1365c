import { mergeSearch } from '#url/mergeSearch.ts';
import { formatSearch, parseSearch, type ParsedSearch } from '#url/search.ts';
import type { HostPort } from './hostPort.ts';
import {
  PROTOCOL_VERSION,
  readCommand,
  type EmbedEvent,
  type EventMessage,
} from '#protocol/messages.ts';

/** Talks with the host about the state of an embed. */
export interface HostLink {
  /** Says that commands are understood from now on, and in which version. */
  readonly ready: () => void;
  /** Tells any other event. */
  readonly tell: (
    event: Exclude<EmbedEvent, { readonly type: 'state.change' | 'vis.ready' }>,
  ) => void;
  /** Tells the state if it is another than the one last known to the host. */
  readonly stateChanged: (state: ParsedSearch) => void;
  readonly stop: () => void;
}

function spelt({ question, foreign }: ParsedSearch): string {
  return formatSearch(question, foreign);
}

/**
 * Opens the conversation.
 * @param view chart id, named in every event
 * @param state the state that the embed shows now
 * @param onState called with the state that the host asks for; read by the address' own parser, so that it is always sound
 */
export function openHostLink(
  view: string,
  state: ParsedSearch,
  port: HostPort,
  onState: (state: ParsedSearch) => void,
): HostLink {
  let known = spelt(state);
  const tell = (event: EmbedEvent): void => {
    const message: EventMessage = { source: 'coalition', view, ...event };
    port.post(message);
  };
  const changeTo = (query: string, by: 'reader' | 'host'): void => {
    known = query;
    tell({ type: 'state.change', data: { query, by } });
  };
  const stop = port.hear((message) => {
    const command = readCommand(message);
    if (command?.type !== 'state.set') return;
    const wanted = parseSearch(mergeSearch(known, command.query));
    const query = spelt(wanted);
    if (query === known) return;
    onState(wanted);
    changeTo(query, 'host');
  });
  return {
    ready: () => tell({ type: 'vis.ready', data: { version: PROTOCOL_VERSION } }),
    tell,
    stateChanged: (next) => {
      const query = spelt(next);
      if (query !== known) changeTo(query, 'reader');
    },
    stop,
  };
}
