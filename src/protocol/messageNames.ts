import type { Command, EmbedEvent, HeightMessage } from './messages.ts';

/** What a field of a message holds. */
type FieldKind = 'text' | 'number' | 'list of texts';

type Fields<Names extends PropertyKey> = Readonly<Record<Names, FieldKind>>;

type EventTable = {
  readonly [Event in EmbedEvent as Event['type']]: Fields<keyof Event['data']>;
};

type CommandTable = {
  readonly [Each in Command as Each['type']]: Fields<Exclude<keyof Each, 'target' | 'type'>>;
};

/** Fields of the message about the height; the compiler compares them with the message itself. */
const HEIGHT_FIELDS: Fields<Exclude<keyof HeightMessage, 'type'>> = {
  view: 'text',
  id: 'text',
  height: 'number',
};

const EVENT_FIELDS: EventTable = {
  'vis.ready': { version: 'number' },
  'vis.rendered': { query: 'text' },
  'state.change': { query: 'text', by: 'text' },
  'country.select': { country: 'list of texts' },
  'export.done': { file: 'text', format: 'text' },
};

const COMMAND_FIELDS: CommandTable = { 'state.set': { query: 'text' }, 'height.get': {} };

/** A message by its name, with what it looks like. */
export interface NamedMessage {
  readonly name: string;
  /** The message as code, `…` for what it holds. */
  readonly shape: string;
}

function spelled(fields: Readonly<Record<string, FieldKind>>): readonly string[] {
  return Object.keys(fields);
}

/** Every message between an embed and the page around it. */
export const MESSAGES: readonly NamedMessage[] = [
  {
    name: 'coalition:height',
    shape: `{type: "coalition:height", ${spelled(HEIGHT_FIELDS).join(', ')}}`,
  },
  ...Object.entries(EVENT_FIELDS).map(([name, fields]) => ({
    name,
    shape: `{source: "coalition", view, type: "${name}", data: {${spelled(fields).join(', ')}}}`,
  })),
  ...Object.entries(COMMAND_FIELDS).map(([name, fields]) => ({
    name,
    shape: `{${['target: "coalition"', `type: "${name}"`, ...spelled(fields)].join(', ')}}`,
  })),
];
