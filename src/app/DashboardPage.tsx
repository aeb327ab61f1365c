import type { ReactElement } from 'react';
import { CATALOGUE } from '#charts/catalogue.ts';
import { Changes } from '#views/changes/Changes.tsx';
import { Dashboard } from '#views/dashboard/Dashboard.tsx';
import { Figure } from '#views/figure/Figure.tsx';
import { loadedChart } from '#views/figure/loadedCharts.ts';
import { Timeline } from '#views/timeline/Timeline.tsx';
import { FIRST_SCREEN } from './firstScreen.ts';

/** The first page, put together from views that do not know each other. */
export function DashboardPage(): ReactElement {
  return (
    <Dashboard
      charts={CATALOGUE}
      printed={FIRST_SCREEN.flatMap(({ card }) => loadedChart(card.id) ?? [])}
      renderFigure={(entry) => <Figure entry={entry} atOnce={FIRST_SCREEN.includes(entry)} />}
      timeline={<Timeline />}
      changes={<Changes />}
    />
  );
}
