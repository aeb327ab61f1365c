import type { AidWords } from '#charts/kit/aid/aidWords.ts';
import type { MapPicture } from '#charts/kit/map/mapPicture.ts';
import type { LegendItem, Swatch } from '#charts/kit/spec.ts';
import { isMember } from '#domain/donorsAt.ts';
import { aidClassSwatch } from './aidClassSwatch.ts';
import { OUTSIDER } from './aidMapPicture.ts';
import type { AidClass, AidMapTally } from './aidMapTally.ts';
import { aidClassOf } from './aidMapTally.ts';

/** What each class holds, from small to large: its exact limits. */
export function classLabels(breaks: readonly number[], words: AidWords): readonly string[] {
  const text = words.messages['aid-map'].class;
  const limits = breaks.map((limit) => words.format.number(limit, 9));
  const first = limits[0];
  if (first === undefined) return [text.only];
  return [
    text.first(first),
    ...limits.slice(1).map((limit, index) => text.between(limits[index] ?? '', limit)),
    text.last(limits.at(-1) ?? ''),
  ];
}

/** Classes with how many members each holds, then what is no class. */
export function aidMapLegend(
  tally: AidMapTally,
  picture: MapPicture,
  words: AidWords,
): readonly LegendItem[] {
  const { breaks, countries } = tally;
  const text = words.messages['aid-map'];
  const members = countries.filter(isMember);
  const count = (aidClass: AidClass): number =>
    members.filter((donor) => aidClassOf(donor, breaks) === aidClass).length;
  const labels = classLabels(breaks, words);
  const item = (id: string, label: string, swatch: Swatch, value: number): LegendItem => ({
    id,
    label,
    ...swatch,
    value: words.format.number(value),
  });
  const classes = labels.map((label, index) =>
    item(`class-${index + 1}`, label, aidClassSwatch(index, labels.length), count(index)),
  );
  const rest = (['zero', 'no-data', 'untracked'] as const).map((aidClass) => ({
    aidClass,
    label: { zero: text.zero, 'no-data': text.noData, untracked: text.untracked }[aidClass],
  }));
  const drawn = new Set([...picture.areas, ...picture.cards].map(({ mark }) => mark?.party ?? ''));
  const shown = countries.filter((donor) => isMember(donor) || drawn.has(donor.party.code));
  const outsiders = [...picture.areas, ...picture.cards].filter(({ badge }) => badge !== null);
  return [
    ...(shown.some((donor) => typeof aidClassOf(donor, breaks) === 'number') ? classes : []),
    ...rest
      .filter(({ aidClass }) => shown.some((each) => aidClassOf(each, breaks) === aidClass))
      .map(({ aidClass, label }) =>
        item(aidClass, label, aidClassSwatch(aidClass, 1), count(aidClass)),
      ),
    ...(outsiders.length === 0
      ? []
      : [item('outsider', text.outsider, OUTSIDER, outsiders.length)]),
  ];
}
