import type { MapMark } from './mapPicture.ts';

interface MarkAttributes {
  readonly 'data-mark'?: string;
  readonly 'data-party'?: string;
  readonly 'data-claims'?: string;
  readonly 'data-tip'?: string;
  readonly 'aria-label'?: string;
}

/** Attributes by which the figure finds a mark; none for what is context only. */
export function markAttributes(mark: MapMark | null): MarkAttributes {
  if (mark === null) return {};
  return {
    'data-mark': mark.party,
    'data-party': mark.party,
    'data-claims': mark.claims.join(' '),
    'data-tip': mark.tip,
    'aria-label': mark.tip,
  };
}
