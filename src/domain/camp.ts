import { assertNever } from '#lib/assertNever.ts';
import type { Stance } from './claim.ts';

/** Side that a stance is on: sends (perhaps on conditions), has not decided, does not send. */
export const CAMPS = ['would-send', 'open', 'would-not'] as const;

export type Camp = (typeof CAMPS)[number];

/** The side of a stance. */
export function campOf(stance: Stance): Camp {
  switch (stance) {
    case 'committed':
    case 'willing':
    case 'conditional':
      return 'would-send';
    case 'undecided':
      return 'open';
    case 'support-only':
    case 'ruled-out':
      return 'would-not';
    default:
      return assertNever(stance);
  }
}
