import type { Swatch, Texture } from '#charts/kit/spec.ts';
import type { Presence } from '#domain/eventsAt.ts';
import type { GlyphShape } from '#charts/kit/Glyph.tsx';

interface MeetingSwatch extends Swatch {
  readonly texture: GlyphShape & Texture;
}

/** Kinds of meetings that have a shape of their own. */
export const LEVEL_KINDS = ['leaders', 'ministers', 'military', 'other'] as const;

export type LevelKind = (typeof LEVEL_KINDS)[number];

const KINDS: Readonly<Record<string, LevelKind>> = {
  leaders: 'leaders',
  'defence-ministers': 'ministers',
  'foreign-ministers': 'ministers',
  ministers: 'ministers',
  'chiefs-of-defence': 'military',
  'military-planners': 'military',
};

/** The kind of a ledger's level; what no kind is known for is `other`. */
export function levelKindOf(level: string): LevelKind {
  return KINDS[level] ?? 'other';
}

/** Shape and colour of a meeting by who met. */
export const LEVEL_SWATCHES: Readonly<Record<LevelKind, MeetingSwatch>> = {
  leaders: { token: 'basisOwnGovernment', mark: null, texture: 'disc' },
  ministers: { token: 'basisPress', mark: null, texture: 'diamond' },
  military: { token: 'basisOtherGovernment', mark: null, texture: 'triangle' },
  other: { token: 'basisParty', mark: null, texture: 'square' },
};

/** Shape and colour of a meeting by the part that the chosen party had in it. */
export const PRESENCE_SWATCHES: Readonly<Record<Presence, MeetingSwatch>> = {
  hosted: { token: 'selected', mark: null, texture: 'square' },
  attended: { token: 'basisOwnGovernment', mark: null, texture: 'disc' },
  absent: { token: 'stanceRuledOut', mark: null, texture: 'half-disc' },
  'not-named': { token: 'control', mark: null, texture: 'ring' },
};
