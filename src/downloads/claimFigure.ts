import type { ObservedValue } from '#charts/kit/observation.ts';
import type { PartyCode } from '#domain/claim.ts';

/** One figure of a record, or what it says in a word. */
export interface ClaimFigure extends ObservedValue {
  /** `null`: about the coalition as a whole. */
  readonly party: PartyCode | null;
  readonly measure: string;
  readonly unit: string;
  readonly status: string | null;
  /** The date that the record speaks of; a period is `from/through`. */
  readonly date: string | null;
  /** What else must be known to read it: place, subject, items. */
  readonly details: string;
}
