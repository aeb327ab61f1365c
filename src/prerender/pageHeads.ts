import type { Rolldown } from 'vite';
import { appLinks, withoutIcon } from './appLinks.ts';
import { keptBuild } from './keptBuild.ts';
import type { PageSources } from './pageParts.ts';
import type { SitePage } from './sitePages.ts';
import type { SitePicture } from './sitePictures.ts';
import { socialCardLines, withHeadLines } from './socialCard.ts';

/** Completes the head of a page: what holds for the whole dashboard, and what shared links show. */
type PageHead = (html: string, page: SitePage) => string;

/** What the heads of all pages have in common. A link to a page shows the first chart; unknown pages are not shared. */
export function pageHeads(
  { site, offline }: PageSources,
  bundle: Rolldown.OutputBundle,
  pictures: readonly SitePicture[],
): PageHead {
  const kept = offline ? keptBuild(bundle) : null;
  const cardOf = ({ path, ...page }: SitePage): readonly string[] => {
    if (path === null) return [];
    const picture = pictures.find(
      ({ name, language }) => name === 'og' && language === page.language,
    );
    return socialCardLines({ ...page, path, picture: picture ?? null }, site);
  };
  return (html, page) =>
    withHeadLines(withoutIcon(html), [...appLinks(page.language, site, kept), ...cardOf(page)]);
}
