import type { MouseEvent, ReactElement } from 'react';
import { MAIN_LANGUAGE } from '#i18n/languages.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useRestingPlace } from '#state/usePlace.ts';
import { ask } from '#state/useQuestion.ts';
import { formatEmbedPath } from '#url/embedPath.ts';
import { formatSearch, parseSearch } from '#url/search.ts';
import { usePageHref } from '#views/kit/usePageHref.ts';

/** A frame smaller than this has no room to choose and look at a picture, px. */
const LEAST_FRAME = { width: 300, height: 400 } as const;

const OUTSIDE = { target: '_blank', rel: 'noopener' } as const;

/** Whether pictures can be made inside this frame: sandboxes let no file out. */
function hasRoomForPictures(): boolean {
  return (
    window.origin !== 'null' &&
    window.innerWidth >= LEAST_FRAME.width &&
    window.innerHeight >= LEAST_FRAME.height
  );
}

/** Whether a click asks for the link itself, in a tab or window of its own. */
function asksForLink({ metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return metaKey || ctrlKey || shiftKey || altKey;
}

/** The prepared picture of a chart in the reader's language: what there is without a script. */
export function PreparedImageLink({ chart }: { readonly chart: string }): ReactElement {
  const { base, format, messages } = useAppConfig();
  const folder = format.locale === MAIN_LANGUAGE ? '' : `${format.locale}/`;
  return (
    <a href={`${base}static/${folder}${chart}/full.png`} {...OUTSIDE}>
      {messages.embed.image}
    </a>
  );
}

/** Where pictures of this very view are made outside the frame: in the dashboard, or on the frozen page itself. */
function usePictureAddress(chart: string): string {
  const { base, format, frozen } = useAppConfig();
  const { search } = useRestingPlace();
  const href = usePageHref();
  const panel = { overlay: 'download-vis', focus: chart } as const;
  if (frozen === null) return href({ kind: 'dashboard' }, panel);
  const language = format.locale === MAIN_LANGUAGE ? null : format.locale;
  const { question, foreign } = parseSearch(search);
  const query = formatSearch({ ...question, ...panel }, foreign);
  return `${formatEmbedPath({ chart, language, release: frozen.release }, base)}?${query}`;
}

/** Opens the panel that makes pictures of this view; in a tab of its own where the frame is too small for it, or shut. */
export function ImageLink({ chart }: { readonly chart: string }): ReactElement {
  const { messages } = useAppConfig();
  const address = usePictureAddress(chart);
  return (
    <a
      href={address}
      {...OUTSIDE}
      onClick={(event) => {
        if (asksForLink(event) || !hasRoomForPictures()) return;
        event.preventDefault();
        ask({ overlay: 'download-vis', focus: chart });
      }}
    >
      {messages.embed.image}
    </a>
  );
}
