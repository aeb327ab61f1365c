import { useEffect } from 'react';

/** Names the browser's tab and history entry while the page is open. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
}
