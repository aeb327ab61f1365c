import type { Messages } from '#i18n/messages/en.ts';

type KeyWords = Messages['keys'];

/** Keys that bear the same sign everywhere. */
export const KEY_SIGNS = {
  arrowUp: '↑',
  arrowDown: '↓',
  command: '⌘',
  k: 'K',
  slash: '/',
  question: '?',
};

/** A key, by its sign, or by the name that messages have for it. */
export type KeyName = keyof KeyWords['names'] | keyof typeof KEY_SIGNS;

/** What a key does, in one or several ways: each way is keys that are pressed together. */
interface KeyRow {
  readonly act: keyof KeyWords['acts'];
  readonly chords: readonly (readonly KeyName[])[];
}

interface KeyPlace {
  readonly place: keyof KeyWords['places'];
  readonly rows: readonly KeyRow[];
}

/** Every key, by the place where it works. */
export const KEY_PLACES: readonly KeyPlace[] = [
  {
    place: 'anywhere',
    rows: [
      { act: 'next', chords: [['tab']] },
      { act: 'search', chords: [['control', 'k']] },
      { act: 'close', chords: [['escape']] },
    ],
  },
  {
    place: 'chart',
    rows: [
      { act: 'marks', chords: [['arrows']] },
      { act: 'ends', chords: [['home'], ['end']] },
      { act: 'receipts', chords: [['enter'], ['space']] },
      { act: 'leave', chords: [['escape']] },
    ],
  },
  {
    place: 'date',
    rows: [
      { act: 'day', chords: [['arrows']] },
      { act: 'event', chords: [['shift', 'arrows']] },
      { act: 'month', chords: [['pageUp'], ['pageDown']] },
      { act: 'ends', chords: [['home'], ['end']] },
    ],
  },
  {
    place: 'months',
    rows: [
      { act: 'month', chords: [['arrows']] },
      { act: 'year', chords: [['pageUp'], ['pageDown']] },
      { act: 'ends', chords: [['home'], ['end']] },
    ],
  },
  {
    place: 'chartOrDate',
    rows: [
      { act: 'search', chords: [['slash']] },
      { act: 'keys', chords: [['question']] },
    ],
  },
  {
    place: 'search',
    rows: [
      { act: 'results', chords: [['arrowUp'], ['arrowDown']] },
      { act: 'choose', chords: [['enter']] },
      { act: 'empty', chords: [['escape']] },
    ],
  },
];
