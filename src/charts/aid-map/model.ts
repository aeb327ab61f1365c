import { aidEmpty } from '#charts/kit/aid/aidEmpty.ts';
import { gapNotes, monthsNote, shareNotes } from '#charts/kit/aid/aidNotes.ts';
import { aidPeriod } from '#charts/kit/aid/aidPeriod.ts';
import type { AidWords } from '#charts/kit/aid/aidWords.ts';
import { aidWords, amountWithUnit, donorName, sortedNamesText } from '#charts/kit/aid/aidWords.ts';
import { sharedAidText } from '#charts/kit/aid/donorTip.ts';
import { donorTable } from '#charts/kit/aid/donorTable.ts';
import type { MapPicture } from '#charts/kit/map/mapPicture.ts';
import type { ChartInput, ChartModel } from '#charts/kit/spec.ts';
import { kindsOf } from '#domain/aid.ts';
import { isMember, isValued } from '#domain/donorsAt.ts';
import { aidMapLegend, classLabels } from './aidMapLegend.ts';
import { aidMapPicture } from './aidMapPicture.ts';
import type { AidMapTally } from './aidMapTally.ts';
import { aidClassOf, tallyAidMap } from './aidMapTally.ts';
import { aidMapTitle } from './aidMapTitle.ts';
import type { AID_MAP_DATASETS } from './card.ts';

type AidMapInput = ChartInput<(typeof AID_MAP_DATASETS)[number]>;

/** The map of who gives how much. */
export interface AidMapModel extends ChartModel {
  readonly picture: MapPicture;
  /** Names of the live map's buttons. */
  readonly buttons: { readonly zoomIn: string; readonly zoomOut: string };
}

function emptyOf({ ledger, question, messages }: AidMapInput, tally: AidMapTally, words: AidWords) {
  if (ledger.coalition.map === null) return messages['aid-map'].emptyWithoutMap;
  const hasDonors = tally.countries.some(isValued);
  return aidEmpty(tally.span, ledger.coalition, question, hasDonors, words);
}

function notesOf(
  { ledger, question, messages }: AidMapInput,
  tally: AidMapTally,
  picture: MapPicture,
  words: AidWords,
): readonly string[] {
  const { notes } = messages['aid-map'];
  const { coalition } = ledger;
  const drawn = new Set([...picture.areas, ...picture.cards].map(({ mark }) => mark?.party ?? ''));
  const outsiders = tally.countries.filter(
    (donor) => !isMember(donor) && isValued(donor) && donor.value.total > 0,
  );
  const missing = tally.countries.filter(({ party }) => !drawn.has(party.code));
  const named = (
    some: AidMapTally['countries'],
    note: (names: string) => string,
  ): readonly string[] => (some.length === 0 ? [] : [note(sortedNamesText(some, words))]);
  return [
    ...(tally.breaks.length > 0 ? [notes.classes] : []),
    messages.aid.notes[words.measure],
    ...tally.institutions.map((donor) =>
      notes.institution(donorName(donor, words), amountWithUnit(donor.value.total, words)),
    ),
    ...shareNotes(tally.shares, words),
    ...named(
      outsiders.filter(({ party }) => drawn.has(party.code)),
      notes.outsiders,
    ),
    ...named(missing, notes.notDrawn),
    ...gapNotes(tally.donors, words),
    ...(tally.host !== null && drawn.has(tally.host.code)
      ? [notes.host(words.format.partyName(tally.host))]
      : []),
    ...monthsNote(coalition, question, words),
    ...(coalition.map === null ? [] : [words.format.text(coalition.map.attribution)]),
  ];
}

function altOf(tally: AidMapTally, subtitle: string, words: AidWords): string {
  const text = words.messages['aid-map'];
  const members = tally.countries.filter(isMember);
  if (!members.some(isValued)) return text.alt(subtitle, '');
  const counts = classLabels(tally.breaks, words)
    .map((label, index) => ({
      label,
      count: members.filter((donor) => aidClassOf(donor, tally.breaks) === index).length,
    }))
    .toReversed()
    .map(({ label, count }) => text.altClass(label, words.format.number(count)));
  return text.alt(subtitle, words.messages.punctuation.clauses(counts));
}

/** A model with nothing to draw but the reason. */
function emptyModel(reason: string, { messages }: AidMapInput): AidMapModel {
  const { zoomIn, zoomOut, notToScale } = messages['aid-map'];
  return {
    title: reason,
    subtitle: '',
    alt: reason,
    legend: [],
    notes: [],
    sourceLine: '',
    table: {
      caption: reason,
      columns: [{ id: 'country', label: messages.charts.country, align: 'start' }],
      rows: [],
    },
    empty: reason,
    picture: { width: 4000, height: 3000, areas: [], cards: [], cardsHeading: notToScale },
    buttons: { zoomIn, zoomOut },
  };
}

/** Where the aid comes from, in the question's months, measure, unit and kinds. */
export function aidMapModel(input: AidMapInput): AidMapModel {
  const { ledger, question, messages } = input;
  const { coalition } = ledger;
  const text = messages['aid-map'];
  const words = aidWords(input);
  const tally = tallyAidMap(ledger, question);
  const reason = emptyOf(input, tally, words);
  if (reason !== null) return emptyModel(reason, input);
  if (coalition.aid === null || tally.span.kind === 'none')
    return emptyModel(messages.aid.empty['no-aid'], input);
  const period = aidPeriod(tally.span.range, coalition.aid, words);
  const subtitle = text.subtitle(
    sharedAidText(tally.shares, words),
    messages.aid.measure[words.measure],
    messages.aid.unit[words.unit],
    period,
  );
  const picture = aidMapPicture(ledger.shapes, tally, question, words);
  return {
    title: aidMapTitle(tally, question, coalition, period, words),
    subtitle,
    alt: altOf(tally, subtitle, words),
    legend: aidMapLegend(tally, picture, words),
    notes: notesOf(input, tally, picture, words),
    sourceLine: words.format.text(coalition.aid.attribution),
    table: donorTable(tally, kindsOf(question), subtitle, words),
    empty: null,
    picture,
    buttons: { zoomIn: text.zoomIn, zoomOut: text.zoomOut },
  };
}
