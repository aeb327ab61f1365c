import type { Messages } from '#i18n/messages/en.ts';
import type { ComboGroup, ComboOption } from '#ui/Combobox.tsx';
import type { Findable } from './findables.ts';
import type { Hit } from './find.ts';
import type { Acts } from './useActs.ts';

/** A result with what happens when it is chosen. */
interface Result extends ComboOption {
  readonly act: () => void;
}

interface ResultGroup extends ComboGroup {
  readonly options: readonly Result[];
}

/** More are not read: another letter makes them fewer. */
const MOST = 6;

/** The name that is shown, and in brackets the one that it was found by, where that is another. */
function labelOf({ item, by }: Hit<Findable>, { punctuation }: Messages): string {
  const [name = by] = item.names;
  return name === by ? name : `${name} ${punctuation.aside(by)}`;
}

function optionsOf(hit: Hit<Findable>, acts: Acts, messages: Messages): readonly Result[] {
  const { search } = messages;
  const { item } = hit;
  const label = labelOf(hit, messages);
  switch (item.kind) {
    case 'party': {
      const { party } = item;
      const page = {
        id: `party-${party}`,
        label,
        detail: search.goToParty,
        act: acts.goToParty(party),
      };
      if (acts.mark === null) return [page];
      const detail = acts.isMarked(party) ? search.unmark : search.mark;
      return [page, { id: `mark-${party}`, label, detail, act: acts.mark(party) }];
    }
    case 'chart': {
      const act = acts.goToChart(item.chart);
      return [{ id: `chart-${item.chart}`, label, detail: search.goToChart, act }];
    }
    case 'page': {
      const act = acts.goToPage(item.page);
      return [{ id: `page-${item.page.kind}`, label, detail: search.goToPage, act }];
    }
  }
}

/** Results by kind, the kind of the best result first; last of all the way into the records. */
export function resultGroups(
  hits: readonly Hit<Findable>[],
  acts: Acts,
  messages: Messages,
): readonly ResultGroup[] {
  const { groups, inRecords, goToPage } = messages.search;
  const kinds = [...new Set(hits.map(({ item }) => item.kind))];
  const records = {
    id: 'records',
    label: inRecords(acts.query),
    detail: goToPage,
    act: acts.searchRecords,
  };
  return [
    ...kinds.map((kind) => ({
      id: kind,
      label: groups[kind],
      options: hits
        .filter(({ item }) => item.kind === kind)
        .slice(0, MOST)
        .flatMap((hit) => optionsOf(hit, acts, messages)),
    })),
    { id: 'records', label: groups.records, options: [records] },
  ];
}
