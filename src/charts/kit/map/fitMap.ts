import type { ChartModel, FitWords, Fitted, Size } from '#charts/kit/spec.ts';
import { mapHeight, stripLayout } from './mapLayout.ts';
import type { MapPicture } from './mapPicture.ts';

/** A map keeps at least this part of its natural height beside the cards; else the cards go. */
const LEAST = 0.72;

/** A map in a box: as large as fits, and without its cards where they would leave it too little. */
export function fitMap<M extends ChartModel & { readonly picture: MapPicture }>(
  model: M,
  room: Size,
  { format, messages }: FitWords,
): Fitted<M> {
  const { picture } = model;
  const natural = mapHeight(picture, room.width);
  const strip = stripLayout(picture.cards, room.width).height;
  const map = natural - strip;
  if (strip === 0 || room.height - strip >= map * LEAST) {
    return { model, height: Math.min(room.height, natural), note: null };
  }
  const names = picture.cards.map(({ name, detail }) =>
    detail === '' ? name : messages.picture.offMapMember(name, detail),
  );
  return {
    model: { ...model, picture: { ...picture, cards: [] } },
    height: Math.min(room.height, map),
    note: messages.picture.offMap(format.list(names)),
  };
}
