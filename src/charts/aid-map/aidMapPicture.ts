import type { AidWords } from '#charts/kit/aid/aidWords.ts';
import { amountText, amountWithUnit, donorName } from '#charts/kit/aid/aidWords.ts';
import { donorClaims } from '#charts/kit/aid/donorTable.ts';
import { donorTip, gapText } from '#charts/kit/aid/donorTip.ts';
import type {
  MapArea,
  MapCard,
  MapMark,
  MapOutline,
  MapPicture,
} from '#charts/kit/map/mapPicture.ts';
import type { Swatch } from '#charts/kit/spec.ts';
import { kindsOf } from '#domain/aid.ts';
import type { Donor } from '#domain/donorsAt.ts';
import { isMember, isValued } from '#domain/donorsAt.ts';
import type { Question } from '#domain/question.ts';
import type { Inset, MapShapes, Shape } from '#domain/shapes.ts';
import type { LabelColours } from './aidClassSwatch.ts';
import { aidClassSwatch, labelColours } from './aidClassSwatch.ts';
import type { AidMapTally } from './aidMapTally.ts';
import { aidClassOf } from './aidMapTally.ts';

const LAND: Swatch = { token: 'land', mark: null, texture: 'solid' };
/** Key of those who are not members. */
export const OUTSIDER: Swatch = { token: 'land', mark: 'inkMuted', texture: 'outline' };
const HOST: Swatch = { token: 'hostFill', mark: 'hostOutline', texture: 'outline' };
const PLAIN_LABEL: LabelColours = { ink: 'ink', halo: 'page' };

/** What a country looks like, whether on the map or on a card. */
interface Look {
  readonly layer: 'land' | 'other' | 'member' | 'host';
  readonly swatch: Swatch;
  readonly outline: MapOutline | null;
  readonly badge: Swatch | null;
  readonly label: LabelColours | null;
}

const LAYERS: readonly Look['layer'][] = ['land', 'other', 'member', 'host'];

function lookOf(donor: Donor | undefined, isHost: boolean, tally: AidMapTally): Look {
  if (isHost) {
    const outline = { token: 'hostOutline', width: 1.5 } as const;
    return { layer: 'host', swatch: HOST, outline, badge: null, label: PLAIN_LABEL };
  }
  if (donor === undefined) {
    return { layer: 'land', swatch: LAND, outline: null, badge: null, label: null };
  }
  const aidClass = aidClassOf(donor, tally.breaks);
  const count = tally.breaks.length + 1;
  const swatch = aidClassSwatch(aidClass, count);
  if (!isMember(donor)) {
    const outline = { token: 'inkMuted', width: 0.75 } as const;
    return { layer: 'other', swatch: LAND, outline, badge: swatch, label: null };
  }
  const outline =
    swatch.texture === 'outline' && swatch.mark !== null ? { token: swatch.mark, width: 1 } : null;
  return { layer: 'member', swatch, outline, badge: null, label: labelColours(aidClass, count) };
}

function cardDetail(donor: Donor, words: AidWords): string {
  const value = isValued(donor) ? amountWithUnit(donor.value.total, words) : gapText(donor, words);
  const { domain, 'aid-map': text } = words.messages;
  return isMember(donor)
    ? value
    : text.cardDetail(domain.participation[donor.participation], value);
}

/** Draws the tally on the ledger's map. */
export function aidMapPicture(
  shapes: MapShapes,
  tally: AidMapTally,
  question: Question,
  words: AidWords,
): MapPicture {
  const text = words.messages['aid-map'];
  const donors = new Map(tally.countries.map((donor) => [donor.party.code, donor]));
  const markOf = (code: string): MapMark | null => {
    const donor = donors.get(code);
    if (donor !== undefined) {
      const tip = donorTip(donor, tally.shares, kindsOf(question), words);
      return { party: code, claims: donorClaims(donor), tip };
    }
    if (tally.host?.code !== code) return null;
    return { party: code, claims: [], tip: text.receives(words.format.partyName(tally.host)) };
  };
  const common = (code: string): Pick<MapArea, 'ring' | 'selected' | 'mark'> => {
    const mark = markOf(code);
    return { ring: false, selected: mark !== null && question.country.includes(code), mark };
  };
  const areaOf = (shape: Shape): MapArea & { readonly layer: Look['layer'] } => {
    const donor = donors.get(shape.code);
    const isHost = tally.host?.code === shape.code;
    const { label, ...look } = lookOf(donor, isHost, tally);
    const party = isHost ? tally.host : (donor?.party ?? null);
    const value = donor !== undefined && isValued(donor) ? donor.value.total : null;
    const named =
      label === null || party === null
        ? null
        : {
            text: words.format.partyName(party),
            short: words.format.shortPartyName(party),
            value: value === null ? undefined : amountText(value, words),
            ...label,
          };
    return { ...look, shape, ...common(shape.code), label: named };
  };
  const cardOf = (inset: Inset): MapCard | null => {
    const donor = donors.get(inset.code);
    if (donor === undefined) return null;
    const { swatch, outline, badge } = lookOf(donor, false, tally);
    const name = donorName(donor, words);
    const detail = cardDetail(donor, words);
    return { inset, swatch, outline, badge, name, detail, ...common(inset.code) };
  };
  const areas = shapes.shapes
    .map(areaOf)
    .toSorted((a, b) => LAYERS.indexOf(a.layer) - LAYERS.indexOf(b.layer))
    .map(({ layer: _, ...area }) => area);
  const cards = shapes.insets.map(cardOf).filter((card) => card !== null);
  const { width, height } = shapes;
  return { width, height, areas, cards, cardsHeading: text.notToScale };
}
