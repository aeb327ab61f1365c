import { donorObservations } from '#charts/kit/donorObservations.ts';
import type { ChartSpec } from '#charts/kit/spec.ts';
import { Drawing } from './Drawing.tsx';
import { donorLayout } from './donorLayout.ts';
import type { AidByDonorModel } from './model.ts';
import { AID_BY_DONOR_DATASETS, aidByDonorModel } from './model.ts';

type AidByDonorSpec = ChartSpec<AidByDonorModel, (typeof AID_BY_DONOR_DATASETS)[number]>;

/** Who gives what? */
export const aidByDonor: AidByDonorSpec = {
  id: 'aid-by-donor',
  total: 'aid',
  offered: (coalition) => coalition.aid !== null,
  place: 'full',
  controls: ['measure', 'aid-unit', 'kind', 'region', 'eu-share', 'time'],
  datasets: AID_BY_DONOR_DATASETS,
  reservedHeight: (width) => (width < 480 ? 811 : 490),
  model: aidByDonorModel,
  observations: ({ ledger, question }) => donorObservations(ledger, question),
  height: (model, width) => donorLayout(model, width).height,
  Drawing,
};
