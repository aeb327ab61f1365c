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

/** The keys of one place. */
export interface KeyPlace {
  readonly place: keyof KeyWords['places'];
  readonly rows: readonly KeyRow[];
}

const NEXT: KeyRow = { act: 'next', chords: [['tab']] };
const CLOSE: KeyRow = { act: 'close', chords: [['escape']] };
const ENDS: KeyRow = { act: 'ends', chords: [['home'], ['end']] };
const KEYS: KeyRow = { act: 'keys', chords: [['question']] };

const CHART: readonly KeyRow[] = [
  { act: 'marks', chords: [['arrows']] },
  ENDS,
  { act: 'receipts', chords: [['enter'], ['space']] },
  { act: 'leave', chords: [['escape']] },
];

const MONTHS: KeyPlace = {
  place: 'months',
  rows: [
    { act: 'month', chords: [['arrows']] },
    { act: 'year', chords: [['pageUp'], ['pageDown']] },
    ENDS,
  ],
};

/** Every key of the dashboard, by the place where it works. */
export const PAGE_KEYS: readonly KeyPlace[] = [
  { place: 'anywhere', rows: [NEXT, { act: 'search', chords: [['control', 'k']] }, CLOSE] },
  { place: 'chart', rows: CHART },
  {
    place: 'date',
    rows: [
      { act: 'day', chords: [['arrows']] },
      { act: 'event', chords: [['shift', 'arrows']] },
      { act: 'month', chords: [['pageUp'], ['pageDown']] },
      ENDS,
    ],
  },
  MONTHS,
  { place: 'chartOrDate', rows: [{ act: 'search', chords: [['slash']] }, KEYS] },
  {
    place: 'search',
    rows: [
      { act: 'results', chords: [['arrowUp'], ['arrowDown']] },
      { act: 'choose', chords: [['enter']] },
      { act: 'empty', chords: [['escape']] },
    ],
  },
];

/** Every key of an embed, which has no search and no date to move; of some charts the months. */
export function embedKeys(hasMonths: boolean): readonly KeyPlace[] {
  return [
    { place: 'anywhere', rows: [NEXT, CLOSE] },
    { place: 'chart', rows: [...CHART, KEYS] },
    ...(hasMonths ? [MONTHS] : []),
  ];
}
