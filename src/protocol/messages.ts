/**
 * Version of the messages between an embed and the page around it. It grows when a field changes its meaning, not
 * when one is added. `vis.ready` says it.
 */
export const PROTOCOL_VERSION = 1;

/** Longest query string that is read from a message, in characters. */
export const MAX_QUERY = 4000;

/** What an embed tells its host about its height. `id` is Pym's `childId` if the address has one, else the view. */
export interface HeightMessage {
  readonly type: 'coalition:height';
  readonly view: string;
  readonly id: string;
  /** CSS pixels, whole. */
  readonly height: number;
}

/** What happens in an embed. `by` says who caused a change, so that linked embeds do not answer each other. */
export type EmbedEvent =
  | { readonly type: 'vis.ready'; readonly data: { readonly version: number } }
  | { readonly type: 'vis.rendered'; readonly data: { readonly query: string } }
  | {
      readonly type: 'state.change';
      readonly data: { readonly query: string; readonly by: 'reader' | 'host' };
    }
  | { readonly type: 'country.select'; readonly data: { readonly country: readonly string[] } }
  | {
      readonly type: 'export.done';
      readonly data: { readonly file: string; readonly format: string };
    };

/** An event on its way to the host. */
export type EventMessage = EmbedEvent & { readonly source: 'coalition'; readonly view: string };

/**
 * What a host may ask. `state.set` changes the named parameters and leaves the others; `height.get` asks for the
 * height again, for hosts that began to listen late.
 */
export type Command =
  | { readonly target: 'coalition'; readonly type: 'state.set'; readonly query: string }
  | { readonly target: 'coalition'; readonly type: 'height.get' };

/**
 * A field of somebody else's value; `undefined` if there is none. Runs no code of the value: no getter, nothing
 * inherited; a proxy that throws has no fields.
 */
export function fieldOf(value: unknown, name: string): unknown {
  try {
    return Object.getOwnPropertyDescriptor(value, name)?.value;
  } catch {
    return undefined;
  }
}

/** Height in CSS pixels of an own height message; `null` for anything else. */
export function readHeight(message: unknown): number | null {
  const height = fieldOf(message, 'height');
  const isHeight = fieldOf(message, 'type') === 'coalition:height';
  return isHeight && typeof height === 'number' && height > 0 && height < Infinity ? height : null;
}

/** An event as the host reads it: types that this version does not know are passed on. */
export interface HeardEvent {
  readonly view: unknown;
  readonly type: string;
  readonly data: unknown;
}

/** An event message read; `null` for anything else. */
export function readEvent(message: unknown): HeardEvent | null {
  const type = fieldOf(message, 'type');
  if (fieldOf(message, 'source') !== 'coalition' || typeof type !== 'string') return null;
  return { view: fieldOf(message, 'view'), type, data: fieldOf(message, 'data') };
}

/** A command read; `null` for anything else, and for a query that is no text or longer than `MAX_QUERY`. */
export function readCommand(message: unknown): Command | null {
  if (fieldOf(message, 'target') !== 'coalition') return null;
  const type = fieldOf(message, 'type');
  if (type === 'height.get') return { target: 'coalition', type };
  const query = fieldOf(message, 'query');
  if (type !== 'state.set' || typeof query !== 'string' || query.length > MAX_QUERY) return null;
  return { target: 'coalition', type, query };
}
