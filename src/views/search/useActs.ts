import type { PartyCode } from '#domain/claim.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { goTo } from '#state/goTo.ts';
import { usePlace } from '#state/usePlace.ts';
import { useQuestion } from '#state/useQuestion.ts';
import { type Page, parsePath } from '#url/path.ts';
import { usePageHref } from '#views/kit/usePageHref.ts';

/** What can be done with a result. */
export interface Acts {
  readonly goToParty: (party: PartyCode) => () => void;
  readonly goToChart: (chart: string) => () => void;
  readonly goToPage: (page: Page) => () => void;
  /** To the records in which the query is found. */
  readonly searchRecords: () => void;
  /** Marks a party in the charts of this page, or takes the mark off; `null`: there are none here. */
  readonly mark: ((party: PartyCode) => () => void) | null;
  readonly isMarked: (party: PartyCode) => boolean;
  readonly query: string;
}

/** What results of a search do on the page that is open. */
export function useActs(query: string): Acts {
  const { home } = useAppConfig();
  const { pathname } = usePlace();
  const [question, ask] = useQuestion();
  const href = usePageHref();
  const { country } = question;
  const isMarked = (party: PartyCode): boolean => country.includes(party);
  const open = (address: string) => () => {
    goTo(new URL(address, window.location.href));
  };
  return {
    query,
    isMarked,
    goToParty: (party) => open(href({ kind: 'member', party }, { overlay: null })),
    goToChart: (chart) => open(`${href({ kind: 'dashboard' }, { overlay: null })}#${chart}`),
    goToPage: (page) => open(href(page, { overlay: null })),
    searchRecords: open(href({ kind: 'sources' }, { overlay: null, tableSearch: query })),
    mark:
      parsePath(pathname, home).kind === 'dashboard'
        ? (party) => () => {
            ask({
              country: isMarked(party)
                ? country.filter((code) => code !== party)
                : [...country, party],
            });
          }
        : null,
  };
}
