import { type MouseEvent, type ReactElement, useEffect, useState } from 'react';
import { useAppConfig } from '#state/AppConfig.tsx';
import { copyText } from '#ui/copyText.ts';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';

interface ShareLinkProps {
  /** What is shared, in words. */
  readonly title: string;
  /** Path, query and fragment of the view. */
  readonly address: string;
  /** Whether this is a frame on somebody else's page, which the link must not take away. */
  readonly isOutside?: boolean;
}

/** What became of it. `refused`: the browser lets nothing out of here, so the link itself is offered. */
type Outcome = 'copied' | 'refused';

/** How long the link says that it was copied, ms. */
const SAID = 4000;

/** Whether the system's share sheet has the view, or has been closed without: both are the reader's own doing. */
async function handedOver(title: string, url: string): Promise<boolean> {
  if (typeof navigator.share !== 'function') return false;
  try {
    await navigator.share({ title, url });
    return true;
  } catch (error) {
    // Frames may not open the sheet without leave of the page around them.
    return error instanceof DOMException && error.name === 'AbortError';
  }
}

async function shared(title: string, url: string): Promise<Outcome | null> {
  if (await handedOver(title, url)) return null;
  return (await copyText(url)) ? 'copied' : 'refused';
}

function isPlain({ metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return !metaKey && !ctrlKey && !shiftKey && !altKey;
}

/**
 * Shares the very view: by the system's sheet, else by copying its address. It is a link to the view as well, so that the
 * browser's own menu works on it; where nothing can be handed over, such as in a sandbox, it opens.
 */
export function ShareLink({ title, address, isOutside = false }: ShareLinkProps): ReactElement {
  const { messages } = useAppConfig();
  const text = messages.share;
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  useEffect(() => {
    if (outcome !== 'copied') return undefined;
    const timer = setTimeout(() => {
      setOutcome(null);
    }, SAID);
    return () => {
      clearTimeout(timer);
    };
  }, [outcome]);
  const outside = isOutside || outcome === 'refused' ? { target: '_blank', rel: 'noopener' } : {};
  return (
    <>
      <a
        href={address}
        {...outside}
        data-share
        onClick={(event) => {
          if (!isPlain(event) || outcome === 'refused' || window.origin === 'null') return;
          event.preventDefault();
          const { href } = new URL(address, window.location.href);
          void shared(title, href).then(setOutcome);
        }}
      >
        {outcome === null ? text.action : text[outcome]}
      </a>
      <VisuallyHidden>
        <span role="status">{outcome === null ? '' : text[outcome]}</span>
      </VisuallyHidden>
    </>
  );
}
