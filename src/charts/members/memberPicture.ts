import type { Swatch, TableColumn } from '#charts/kit/spec.ts';
import { NO_STANCE_SWATCH, STANCE_SWATCHES } from '#charts/kit/stanceSwatch.ts';
import type { PartyCode } from '#domain/claim.ts';
import type { MemberColumn, MemberColumnId, Words } from './memberColumns.ts';
import type { MemberRow } from './memberTable.ts';
import { isMember } from './memberTally.ts';

/** A row of the drawn table. */
export interface PictureLine {
  readonly party: PartyCode;
  readonly selected: boolean;
  /** Drawn before the stance; `null` for those who are not asked for one. */
  readonly swatch: Swatch | null;
  /** One per column. */
  readonly cells: readonly string[];
  readonly claims: readonly string[];
  readonly tip: string;
}

/** A column of the drawn table; where room is short, those with a high `rank` go first. */
export interface PictureColumn extends TableColumn {
  readonly rank: number;
}

/** The table as pictures show it: short cells, as many columns as fit. */
export interface MemberPicture {
  readonly columns: readonly PictureColumn[];
  readonly lines: readonly PictureLine[];
}

/** What a picture needs most, first. */
const BY_RANK: readonly MemberColumnId[] = [
  'country',
  'stance',
  'soldiers',
  'aid',
  'part',
  'roles',
  'aid-gdp',
  'meetings',
  'since',
  'claims',
];

function swatchOf({ facts }: MemberRow): Swatch | null {
  if (facts.party.kind !== 'country') return null;
  const stance = facts.soldiers?.stance.stance ?? null;
  if (stance !== null) return STANCE_SWATCHES[stance];
  return isMember(facts) ? NO_STANCE_SWATCH : null;
}

/** Cells without the names of roles, which would fill the picture. */
export function memberPicture(
  rows: readonly MemberRow[],
  columns: readonly MemberColumn[],
  selected: readonly PartyCode[],
  words: Words,
): MemberPicture {
  const { format, messages } = words;
  const text = messages.members;
  const lines = rows.map((each): PictureLine => {
    const { facts, row } = each;
    const name = format.partyName(facts.party);
    const cells = columns.map(({ id }, index) =>
      id === 'roles' && facts.roles.length > 0
        ? format.number(facts.roles.length)
        : (row.cells[index] ?? ''),
    );
    const stance = row.cells[columns.findIndex(({ id }) => id === 'stance')] ?? '';
    return {
      party: facts.party.code,
      selected: selected.includes(facts.party.code),
      swatch: swatchOf(each),
      cells,
      claims: row.claims,
      tip: stance === '' ? name : text.tip(name, stance),
    };
  });
  return {
    columns: columns.map(({ id, align }) => ({
      id,
      label: text.columns[id],
      align: id === 'roles' ? 'end' : align,
      rank: BY_RANK.indexOf(id),
    })),
    lines,
  };
}
