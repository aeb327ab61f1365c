import { fitRows, mostTelling } from '#charts/kit/fitRoom.ts';
import type { ChartSpec } from '#charts/kit/spec.ts';
import { Drawing } from './Drawing.tsx';
import { rolesCard, type ROLES_DATASETS } from './card.ts';
import { rolesModel, type RolesModel } from './model.ts';
import type { RoleLine } from './rolePicture.ts';
import { rolesLayout } from './rolesLayout.ts';
import { roleObservations } from './observations.ts';

type RolesSpec = ChartSpec<RolesModel, (typeof ROLES_DATASETS)[number]>;

/** The selected come first, then those with most roles. */
function rolesOf({ selected, marks }: RoleLine): number {
  return selected ? Infinity : marks.length;
}

function withLines(model: RolesModel, kept: readonly RoleLine[]): RolesModel {
  const groups = model.picture.groups
    .map((group) => ({ ...group, lines: group.lines.filter((line) => kept.includes(line)) }))
    .filter(({ lines }) => lines.length > 0);
  return { ...model, picture: { ...model.picture, groups } };
}

/** Who does what? */
export const roles: RolesSpec = {
  ...rolesCard,
  model: rolesModel,
  observations: ({ ledger, question }) => roleObservations(ledger, question),
  height: (model, width) => Math.ceil(rolesLayout(model.picture, width).height),
  fit: (model, room, words) => {
    const lines = model.picture.groups.flatMap((group) => group.lines);
    return fitRows(
      model,
      {
        total: lines.length,
        cut: (count) => withLines(model, mostTelling(lines, count, rolesOf)),
        heightOf: (cut) => Math.ceil(rolesLayout(cut.picture, room.width).height),
      },
      room,
      words,
    );
  },
  Drawing,
};
