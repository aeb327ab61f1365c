import type { ReactElement } from 'react';
import { CHARTS } from '#charts/registry.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { usePlace } from '#state/usePlace.ts';
import { parsePath } from '#url/path.ts';
import { ChangelogPage } from '#views/changelog/ChangelogPage.tsx';
import { Dashboard } from '#views/dashboard/Dashboard.tsx';
import { Figure } from '#views/figure/Figure.tsx';
import { MemberPage } from '#views/member/MemberPage.tsx';
import { MethodPage } from '#views/method/MethodPage.tsx';
import { NotFound } from '#views/page/NotFound.tsx';
import { SourcesPage } from '#views/sources/SourcesPage.tsx';
import { Timeline } from '#views/timeline/Timeline.tsx';

/** The page that the address names. */
export function CurrentPage(): ReactElement {
  const { base } = useAppConfig();
  const { pathname } = usePlace();
  const page = parsePath(pathname, base);
  switch (page.kind) {
    case 'dashboard':
      return (
        <Dashboard
          charts={CHARTS}
          renderFigure={(chart) => <Figure chart={chart} />}
          timeline={<Timeline />}
        />
      );
    case 'member':
      return <MemberPage party={page.party} />;
    case 'sources':
      return <SourcesPage />;
    case 'method':
      return <MethodPage />;
    case 'changelog':
      return <ChangelogPage />;
    case 'not-found':
      return <NotFound />;
  }
}
