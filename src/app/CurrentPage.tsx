import { type ReactElement, Suspense, lazy } from 'react';
import { CHARTS } from '#charts/registry.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { usePlace } from '#state/usePlace.ts';
import { parsePath } from '#url/path.ts';
import { ChangelogPage } from '#views/changelog/ChangelogPage.tsx';
import { MemberPage } from '#views/member/MemberPage.tsx';
import { MethodPage } from '#views/method/MethodPage.tsx';
import { NotFound } from '#views/page/NotFound.tsx';
import { SourcesPage } from '#views/sources/SourcesPage.tsx';
import { DashboardPage } from './DashboardPage.tsx';

/** Editors come for it; readers need none of it. */
const EmbedsPage = lazy(async () => {
  const { EmbedsPage: Page } = await import('#views/embeds/EmbedsPage.tsx');
  return { default: Page };
});

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
      return (
        <Suspense>
          <EmbedsPage charts={CHARTS} />
        </Suspense>
      );
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
