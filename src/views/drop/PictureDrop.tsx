import { type ReactElement, useEffect, useState } from 'react';
import { useAppConfig } from '#state/AppConfig.tsx';
import { moveTo } from '#state/navigation.ts';
import { Notice } from '#ui/Notice.tsx';
import { TextButton } from '#ui/TextButton.tsx';
import type { DroppedView } from './droppedView.ts';
import styles from './PictureDrop.module.css';

/** Largest file that is read, bytes: pictures of this dashboard are far smaller. */
const LARGEST = 60_000_000;

/** What is said about a drop; `over`: a file is above the page. */
type Said = 'over' | Exclude<DroppedView['kind'], 'view'> | 'several' | 'large' | 'dropped';

function bringsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

/** Goes to the view of a dropped picture. */
async function follow(files: readonly File[], base: string, home: string): Promise<Said> {
  const [file] = files;
  if (file === undefined || files.length > 1) return 'several';
  if (file.size > LARGEST) return 'large';
  const { droppedView } = await import('./droppedView.ts');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const view = droppedView(bytes, { origin: window.location.origin, base });
  if (view.kind !== 'view') return view.kind;
  moveTo(view.search === '' ? home : `${home}?${view.search}`, 'push');
  document.getElementById(view.chart)?.scrollIntoView();
  return 'dropped';
}

/** Listens for files that are dragged over the page and dropped on it. Returns how to stop. */
function listenForDrops(drop: (files: readonly File[]) => void, over: (is: boolean) => void) {
  const stop = new AbortController();
  const { signal } = stop;
  window.addEventListener(
    'dragover',
    (event) => {
      if (!bringsFiles(event)) return;
      // Else the browser would open the file in the place of the page.
      event.preventDefault();
      over(true);
    },
    { signal },
  );
  window.addEventListener(
    'dragleave',
    (event) => {
      if (event.relatedTarget === null) over(false);
    },
    { signal },
  );
  window.addEventListener(
    'drop',
    (event) => {
      if (!bringsFiles(event)) return;
      event.preventDefault();
      drop([...(event.dataTransfer?.files ?? [])]);
    },
    { signal },
  );
  return () => {
    stop.abort();
  };
}

/** A picture of this dashboard, dropped on it, leads back to the view that it shows. */
export function PictureDrop(): ReactElement | null {
  const { base, home, messages } = useAppConfig();
  const [said, setSaid] = useState<Said | null>(null);
  useEffect(
    () =>
      listenForDrops(
        (files) => {
          follow(files, base, home).then(setSaid, () => {
            setSaid('unreadable');
          });
        },
        (is) => {
          setSaid(is ? 'over' : null);
        },
      ),
    [base, home],
  );
  if (said === null) return null;
  const text = messages.imagePanel;
  return (
    <div className={styles['said']}>
      {said === 'over' ? (
        <p>{text.dropHere}</p>
      ) : (
        <>
          <Notice
            kind={said === 'dropped' ? 'info' : 'warning'}
            title={said === 'dropped' ? text.dropped : text.drops[said]}
          />
          <TextButton
            onPress={() => {
              setSaid(null);
            }}
          >
            {messages.downloads.close}
          </TextButton>
        </>
      )}
    </div>
  );
}
