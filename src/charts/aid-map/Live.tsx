import type { ReactElement } from 'react';
import { MapLive } from '#charts/kit/map/MapLive.tsx';
import type { LiveProps } from '#charts/kit/spec.ts';
import type { AidMapModel } from './model.ts';

/** The map of aid that zooms. */
export function Live({ model, size, paint }: LiveProps<AidMapModel>): ReactElement {
  return (
    <MapLive
      picture={model.picture}
      size={size}
      paint={paint}
      prefix="aid-map-live"
      labels={model.buttons}
    />
  );
}
