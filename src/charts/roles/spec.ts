import type { ChartSpec } from '#charts/kit/spec.ts';
import { Drawing } from './Drawing.tsx';
import { ROLES_DATASETS, rolesModel, type RolesModel } from './model.ts';
import { rolesLayout } from './rolesLayout.ts';
import { roleObservations } from './observations.ts';

type RolesSpec = ChartSpec<RolesModel, (typeof ROLES_DATASETS)[number]>;

/** Who does what? */
export const roles: RolesSpec = {
  id: 'roles',
  place: 'full',
  controls: ['role', 'status', 'region'],
  datasets: ROLES_DATASETS,
  reservedHeight: (width) => (width <= 560 ? Math.round(3700 - 2 * width) : 1280),
  model: rolesModel,
  observations: ({ ledger, question }) => roleObservations(ledger, question),
  height: (model, width) => Math.ceil(rolesLayout(model.picture, width).height),
  Drawing,
};
