import type { ReactElement } from 'react';
import { useAppConfig } from '#state/AppConfig.tsx';
import { usePathname } from '#state/usePlace.ts';
import { parsePath } from '#url/path.ts';
import { NotFound } from '#views/page/NotFound.tsx';
import { PagePlace } from './PagePlace.tsx';

/** The page that the address names. */
export function CurrentPage(): ReactElement {
  const { home } = useAppConfig();
  const pathname = usePathname();
  const page = parsePath(pathname, home);
  return page.kind === 'not-found' ? <NotFound /> : <PagePlace key={page.kind} page={page} />;
}
