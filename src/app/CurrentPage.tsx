import type { ReactElement } from 'react';
import { useAppConfig } from '#state/AppConfig.tsx';
import { usePlace } from '#state/usePlace.ts';
import { parsePath } from '#url/path.ts';
import { ChangelogPage } from '#views/changelog/ChangelogPage.tsx';
import { MemberPage } from '#views/member/MemberPage.tsx';
import { NotFound } from '#views/page/NotFound.tsx';
import { SourcesPage } from '#views/sources/SourcesPage.tsx';
import { DashboardPage } from './DashboardPage.tsx';
import { EmbedsPlace } from './EmbedsPlace.tsx';
import { TextPlace } from './TextPlace.tsx';

/** The page that the address names. */
export function CurrentPage(): ReactElement {
  const { home } = useAppConfig();
  const { pathname } = usePlace();
  const page = parsePath(pathname, home);
  switch (page.kind) {
    case 'dashboard':
      return <DashboardPage />;
    case 'member':
      return <MemberPage party={page.party} />;
    case 'embeds':
      return <EmbedsPlace />;
    case 'sources':
      return <SourcesPage />;
    case 'method':
    case 'help':
    case 'contracts':
      return <TextPlace key={page.kind} page={page.kind} />;
    case 'changelog':
      return <ChangelogPage />;
    case 'not-found':
      return <NotFound />;
  }
}
