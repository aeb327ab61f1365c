import type { ReactElement } from 'react';
import { MapLive } from '#charts/kit/map/MapLive.tsx';
import type { LiveProps } from '#charts/kit/spec.ts';
import type { TroopStancesModel } from './model.ts';

/** The map of stances that zooms. */
export function Live({ model, size, paint }: LiveProps<TroopStancesModel>): ReactElement {
  return (
    <MapLive
      picture={model.picture}
      size={size}
      paint={paint}
      prefix="troop-stances-live"
      labels={model.buttons}
    />
  );
}
