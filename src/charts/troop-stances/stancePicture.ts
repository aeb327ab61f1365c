import type {
  MapArea,
  MapCard,
  MapLabel,
  MapOutline,
  MapPicture,
} from '#charts/kit/map/mapPicture.ts';
import type { Swatch } from '#charts/kit/spec.ts';
import { NO_STANCE_SWATCH, STANCE_SWATCHES } from '#charts/kit/stanceSwatch.ts';
import type { PartyCode, Stance } from '#domain/claim.ts';
import type { Question } from '#domain/question.ts';
import type { Inset, MapShapes, Shape } from '#domain/shapes.ts';
import type { TokenName } from '#theme/tokens.ts';
import { changeShape, withStanceBefore } from './stanceChangeMarks.ts';
import type { Stand, StanceTally } from './stanceTally.ts';
import type { Words } from './stanceWords.ts';
import { standDetail, standTip } from './stanceWords.ts';

type LabelColours = Readonly<Record<'ink' | 'halo', TokenName>>;

/** Letters on each category, legible in every theme: the halo is a colour of the texture itself where one is fit. */
export const LABEL_COLOURS: Readonly<Record<Stance, LabelColours>> = {
  committed: { ink: 'inkOnStrong', halo: 'stanceCommitted' },
  willing: { ink: 'ink', halo: 'stanceConditional' },
  conditional: { ink: 'ink', halo: 'stanceConditional' },
  undecided: { ink: 'ink', halo: 'page' },
  'support-only': { ink: 'ink', halo: 'stanceSupportOnly' },
  'ruled-out': { ink: 'inkOnStrong', halo: 'stanceRuledOut' },
};
const PLAIN_LABEL: LabelColours = { ink: 'ink', halo: 'page' };

const LAND: Swatch = { token: 'land', mark: null, texture: 'solid' };
export const OTHER: Swatch = { token: 'land', mark: 'inkMuted', texture: 'outline' };
const HOST: Swatch = { token: 'hostFill', mark: 'hostOutline', texture: 'outline' };

/** What a country looks like, whether on the map or on a card. */
interface Look {
  readonly layer: 'land' | 'other' | 'member' | 'host';
  readonly swatch: Swatch;
  readonly outline: MapOutline | null;
  readonly badge: Swatch | null;
  readonly label: LabelColours | null;
}

const LAYERS: readonly Look['layer'][] = ['land', 'other', 'member', 'host'];

function memberLook(stance: Stance | null): Look {
  const swatch = stance === null ? NO_STANCE_SWATCH : STANCE_SWATCHES[stance];
  const outline =
    swatch.texture === 'outline' && swatch.mark !== null ? { token: swatch.mark, width: 1 } : null;
  const label = stance === null ? PLAIN_LABEL : LABEL_COLOURS[stance];
  return { layer: 'member', swatch, outline, badge: null, label };
}

function lookOf(stand: Stand | null, host: Stand | null): Look {
  if (stand !== null && stand === host) {
    const outline = { token: 'hostOutline', width: 1.5 } as const;
    return { layer: 'host', swatch: HOST, outline, badge: null, label: PLAIN_LABEL };
  }
  if (stand?.participation === 'member') return memberLook(stand.state.stance);
  const stance = stand?.state.stance ?? null;
  if (stance === null)
    return { layer: 'land', swatch: LAND, outline: null, badge: null, label: null };
  const outline = { token: 'inkMuted', width: 0.75 } as const;
  return { layer: 'other', swatch: LAND, outline, badge: STANCE_SWATCHES[stance], label: null };
}

/** Draws the tally on the ledger's map. */
export function stancePicture(
  shapes: MapShapes,
  tally: StanceTally,
  question: Pick<Question, 'country' | 'diff'>,
  words: Words,
): MapPicture {
  const text = words.messages.charts['troop-stances'];
  const drawn = [...tally.members, ...tally.others, ...(tally.host ? [tally.host] : [])];
  const stands = new Map(drawn.map((stand) => [stand.party.code, stand]));
  const common = (code: PartyCode): Pick<MapArea, 'ring' | 'change' | 'selected' | 'mark'> => {
    const stand = stands.get(code);
    if (!stand) return { ring: false, selected: false, mark: null };
    const isHost = stand === tally.host;
    const now = isHost ? text.host(words.format.partyName(stand.party)) : standTip(stand, words);
    const from = isHost ? null : (question.diff?.from ?? null);
    return {
      ring: stand.participation === 'member' && stand.state.disputed !== null,
      change: isHost ? null : changeShape(tally, code),
      selected: question.country.includes(code),
      mark: {
        party: code,
        claims: stand.claims,
        tip: withStanceBefore(now, tally, code, from, words),
      },
    };
  };
  const areaOf = (shape: Shape): MapArea & { readonly layer: Look['layer'] } => {
    const stand = stands.get(shape.code) ?? null;
    const { layer, swatch, outline, badge, label } = lookOf(stand, tally.host);
    const name: MapLabel | null =
      stand === null || label === null
        ? null
        : {
            text: words.format.partyName(stand.party),
            short: words.format.shortPartyName(stand.party),
            ...label,
          };
    return { layer, shape, swatch, outline, badge, ...common(shape.code), label: name };
  };
  const cardOf = (inset: Inset): MapCard | null => {
    const stand = stands.get(inset.code);
    if (!stand) return null;
    const { swatch, outline, badge } = lookOf(stand, tally.host);
    const name = words.format.partyName(stand.party);
    const seen = { swatch, outline, badge };
    return { inset, ...seen, name, detail: standDetail(stand, words), ...common(inset.code) };
  };
  const areas = shapes.shapes
    .map(areaOf)
    .toSorted((a, b) => LAYERS.indexOf(a.layer) - LAYERS.indexOf(b.layer))
    .map(({ layer: _, ...area }) => area);
  const cards = shapes.insets.map(cardOf).filter((card) => card !== null);
  const { width, height } = shapes;
  return { width, height, areas, cards, cardsHeading: text.notToScale };
}
