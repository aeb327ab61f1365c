import type { ReactElement } from 'react';
import { CHARTS } from '#charts/registry.ts';
import { Changes } from '#views/changes/Changes.tsx';
import { Dashboard } from '#views/dashboard/Dashboard.tsx';
import { Figure } from '#views/figure/Figure.tsx';
import { Timeline } from '#views/timeline/Timeline.tsx';
import { FIRST_CHARTS } from './firstView.ts';

/** The first page, put together from views that do not know each other. */
export function DashboardPage(): ReactElement {
  return (
    <Dashboard
      charts={CHARTS}
      printed={FIRST_CHARTS}
      renderFigure={(chart) => <Figure chart={chart} atOnce={FIRST_CHARTS.includes(chart)} />}
      timeline={<Timeline />}
      changes={<Changes />}
    />
  );
}
