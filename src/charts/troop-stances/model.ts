import { askedInWords } from '#charts/kit/askedInWords.ts';
import type { MapPicture } from '#charts/kit/map/mapPicture.ts';
import type { ChartInput, ChartModel, LegendItem } from '#charts/kit/spec.ts';
import { NO_STANCE_SWATCH, STANCE_SWATCHES } from '#charts/kit/stanceSwatch.ts';
import { STANCES } from '#domain/claim.ts';
import { claimsAt, indexOf } from '#domain/indexClaims.ts';
import type { Coalition, Ledger } from '#domain/ledger.ts';
import type { Question } from '#domain/question.ts';
import { changeLegend, changeNote, changedStands } from './stanceChangeMarks.ts';
import { OTHER, stancePicture } from './stancePicture.ts';
import { stanceTable } from './stanceTable.ts';
import type { Stand, StanceTally } from './stanceTally.ts';
import { countStances, membersWith, tallyStances } from './stanceTally.ts';
import type { Words } from './stanceWords.ts';
import { stanceWord } from './stanceWords.ts';
import type { TROOP_STANCES_DATASETS } from './card.ts';

type TroopStancesDataset = (typeof TROOP_STANCES_DATASETS)[number];

/** The map of who would send soldiers. */
export interface TroopStancesModel extends ChartModel {
  readonly picture: MapPicture;
  /** Names of the live map's buttons. */
  readonly buttons: { readonly zoomIn: string; readonly zoomOut: string };
}

const GROUPS = [...STANCES, null] as const;

function isDisputed({ state }: Stand): boolean {
  return state.disputed !== null;
}

function namesOf(stands: readonly Stand[], { format }: Words): string {
  const names = stands.map(({ party }) => format.partyName(party));
  return format.list(names.toSorted(format.compare));
}

function legendOf(tally: StanceTally, { format, messages }: Words): readonly LegendItem[] {
  const stances = STANCES.map((stance) => ({
    id: stance,
    label: messages.domain.stance[stance],
    ...STANCE_SWATCHES[stance],
    value: format.number(membersWith(tally, stance).length),
  }));
  const rest = [
    {
      id: 'unknown',
      label: messages.domain.noStance,
      ...NO_STANCE_SWATCH,
      count: membersWith(tally, null).length,
    },
    {
      id: 'disputed',
      label: messages.charts.disputed,
      token: 'ink',
      mark: null,
      texture: 'ring',
      count: tally.members.filter(isDisputed).length,
    },
    {
      id: 'other',
      label: messages.charts['troop-stances'].other,
      ...OTHER,
      count: tally.others.length,
    },
  ] as const;
  const known = rest
    .filter(({ count }) => count > 0)
    .map(({ count, ...item }) => ({ ...item, value: format.number(count) }));
  return [...stances, ...known];
}

function altOf(tally: StanceTally, words: Words): string {
  const { format, messages } = words;
  const text = messages.charts['troop-stances'];
  const counts = GROUPS.map((stance) => ({ stance, members: membersWith(tally, stance) }))
    .filter(({ members }) => members.length > 0)
    .map(({ stance, members }) =>
      text.altCount(
        stanceWord(stance, messages),
        format.number(members.length),
        members.length > 4 ? null : namesOf(members, words),
      ),
    );
  const disputed = tally.members.filter(isDisputed).length;
  return (
    text.alt(messages.punctuation.items(counts)) +
    (disputed === 0 ? '' : text.altDisputed(disputed))
  );
}

function notesOf(
  tally: StanceTally,
  picture: MapPicture,
  question: Question,
  map: Coalition['map'],
  words: Words,
): readonly string[] {
  const text = words.messages.charts['troop-stances'];
  const drawn = new Set([...picture.areas, ...picture.cards].map(({ mark }) => mark?.party ?? ''));
  const named = (stands: readonly Stand[], note: (names: string) => string): readonly string[] =>
    stands.length === 0 ? [] : [note(namesOf(stands, words))];
  const host = tally.host === null || !drawn.has(tally.host.party.code) ? [] : [tally.host];
  return [
    text.readingNote[question.basis],
    ...(question.diff === null ? [] : [changeNote(tally, question.diff.from, words)]),
    ...named(tally.members.filter(isDisputed), text.disputedNote),
    ...named(tally.others, text.othersNote),
    ...named(host, text.hostNote),
    ...named(
      [...tally.members, ...tally.others].filter(({ party }) => !drawn.has(party.code)),
      text.notDrawn,
    ),
    ...(map === null ? [] : [words.format.text(map.attribution)]),
  ];
}

function subtitleOf(
  tally: StanceTally,
  question: Question,
  hostCode: string,
  words: Words,
): string {
  const { format, messages } = words;
  const text = messages.charts['troop-stances'];
  const { length } = tally.members;
  const members =
    question.region === null ? text.members(length) : text.membersOf(length, question.region);
  const host = tally.host === null ? hostCode : format.partyName(tally.host.party);
  const date = messages.charts.asOf(format.date(tally.day));
  return text.subtitle(members, host, text.reading[question.basis], date);
}

function emptyOf(tally: StanceTally, { map }: Ledger['coalition'], words: Words): string | null {
  const { format, messages } = words;
  const text = messages.charts['troop-stances'];
  if (map === null) return text.emptyWithoutMap;
  if (tally.members.length > 0) return null;
  return text.emptyWithoutMembers(messages.charts.asOf(format.date(tally.day)));
}

/** What a comparison adds to the texts around the map. */
function changedOf(
  tally: StanceTally,
  { diff }: Question,
  words: Words,
): { readonly legend: readonly LegendItem[]; readonly alt: string } {
  const { length } = changedStands(tally);
  if (diff === null) return { legend: [], alt: '' };
  const { format, messages } = words;
  const date = format.date(diff.from);
  return {
    legend: changeLegend(tally, diff.from, words),
    alt: length === 0 ? '' : messages.changes.map.alt(length, format.number(length), date),
  };
}

/** Who would send soldiers, at the question's date and by the question's reading of the claims. */
export function troopStancesModel(input: ChartInput<TroopStancesDataset>): TroopStancesModel {
  const { ledger, question, format, messages } = input;
  const words: Words = { format, messages };
  const text = messages.charts['troop-stances'];
  const tally = tallyStances(ledger, question);
  const picture = stancePicture(ledger.shapes, tally, question, words);
  const claims = claimsAt(indexOf(ledger.stances), tally.day);
  const sources = new Set(claims.flatMap((claim) => claim.sources));
  const { coalition } = ledger;
  const changed = changedOf(tally, question, words);
  const asked = askedInWords(question, coalition, format);
  return {
    title: text.title({ ...countStances(tally), region: asked.region }),
    subtitle: subtitleOf(tally, asked, coalition.host, words),
    alt: altOf(tally, words) + changed.alt,
    legend: [...legendOf(tally, words), ...changed.legend],
    notes: notesOf(tally, picture, question, coalition.map, words),
    sourceLine: text.source(claims.length, sources.size),
    table: stanceTable(tally, question.diff?.from ?? null, words),
    empty: emptyOf(tally, coalition, words),
    picture,
    buttons: { zoomIn: text.zoomIn, zoomOut: text.zoomOut },
  };
}
