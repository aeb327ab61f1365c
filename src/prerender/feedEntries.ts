import type { PartyCode } from '#domain/claim.ts';
import type { Release } from '#domain/ledger.ts';
import { RECORDED_DATASETS, type Recorded, byReadingUnit, partiesNamed } from '#domain/recorded.ts';
import type { ReleaseChanges, Replacement } from '#domain/releaseChanges.ts';
import { type FieldWording, changedFields, fieldTexts, recordTitle } from '#i18n/recordFields.ts';
import { escapeHtml } from '#lib/escapeHtml.ts';
import type { FeedAddresses } from './feedAddresses.ts';
import type { FeedEntry } from './feedAtom.ts';

/** What feeds are written with. */
export interface FeedWording extends FieldWording {
  readonly addresses: FeedAddresses;
}

/** Lines of one kind of change that an entry about a whole release spells out. */
const SPELLED_OUT = 100;

type Action = 'changed' | 'withdrawn' | 'added';

/** Something that changed, and the record that shows it. */
interface Item {
  readonly action: Action;
  readonly recorded: Recorded;
  /** For a correction. */
  readonly before: Recorded | null;
}

function paragraph(text: string): string {
  return `<p>${escapeHtml(text)}</p>`;
}

function list(lines: readonly string[]): string {
  return `<ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`;
}

function replaced({ before, after }: Replacement): Item {
  return { action: 'changed', recorded: after, before };
}

function itemsOf({ changed, withdrawn, added }: ReleaseChanges): readonly Item[] {
  return [
    ...changed.map(replaced),
    ...withdrawn.map((recorded): Item => ({ action: 'withdrawn', recorded, before: null })),
    ...added.map((recorded): Item => ({ action: 'added', recorded, before: null })),
  ];
}

function names({ recorded, before }: Item, party: PartyCode): boolean {
  return [recorded, ...(before === null ? [] : [before])].some((each) =>
    partiesNamed(each).includes(party),
  );
}

function reasonLine({ recorded, before }: Item, { messages }: FeedWording): readonly string[] {
  const withdrawn = (before ?? recorded).record.withdrawn;
  return withdrawn === null ? [] : [messages.changelogPage.reason(withdrawn.reason)];
}

/** What changed in words: the fields of a new record, the differences of a correction, the reason of a withdrawal. */
function detail(item: Item, wording: FeedWording): string {
  const { recorded, before, action } = item;
  const reason = action === 'added' ? [] : reasonLine(item, wording);
  const lines =
    before === null
      ? fieldTexts(recorded.record, wording).map(({ label, text }) => `${label}: ${text}`)
      : changedFields(before.record, recorded.record, wording).map(
          (change) => `${change.label}: ${change.before} → ${change.after}`,
        );
  return `${reason.map(paragraph).join('')}${list(lines)}`;
}

/** Items read as one: a record, or the months of a donor. */
function grouped(items: readonly Item[]): readonly (readonly [Item, ...Item[]])[] {
  return [...byReadingUnit(items, ({ recorded }) => recorded).values()];
}

function byAction(items: readonly Item[], action: Action): readonly Item[] {
  return items.filter((item) => item.action === action);
}

const ACTIONS = ['changed', 'withdrawn', 'added'] as const;

function sectionOf(action: Action, items: readonly Item[], wording: FeedWording): string {
  const { format, messages } = wording;
  const chosen = byAction(items, action);
  if (chosen.length === 0) return '';
  const groups = grouped(chosen);
  const lines = groups.slice(0, SPELLED_OUT).map(([first, ...rest]) => {
    const title = recordTitle(first.recorded, wording, rest.length + 1);
    const reasons = action === 'added' ? [] : reasonLine(first, wording);
    return [title, ...reasons].join(' – ');
  });
  const more = groups.length - lines.length;
  if (more > 0) lines.push(messages.changelogPage.more(format.number(more)));
  const title = messages.changelogPage.groups[action](format.number(chosen.length));
  return `<h3>${escapeHtml(title)}</h3>${list(lines)}`;
}

function countLines(added: readonly Recorded[], { format, messages }: FeedWording): string {
  const lines = RECORDED_DATASETS.flatMap((kind) => {
    const count = added.filter((each) => each.kind === kind).length;
    const { firstCount } = messages.changelogPage;
    return count === 0 ? [] : [firstCount(messages.datasets.names[kind], format.number(count))];
  });
  return `${paragraph(messages.changelogPage.first(format.number(added.length)))}${list(lines)}`;
}

function releaseEntry(release: Release, content: string, wording: FeedWording): FeedEntry {
  const { addresses, format, messages } = wording;
  const path = `changelog/#${release.id}`;
  return {
    id: addresses.idOf(path),
    title: messages.changelogPage.release(format.date(release.id)),
    updated: release.id,
    link: addresses.addressOf(path),
    content: `${paragraph(release.notes)}${content}`,
  };
}

/** One entry per release that changed something, newest first. The first one, of which everything is new, only counts. */
export function releaseEntries(
  all: readonly ReleaseChanges[],
  wording: FeedWording,
): readonly FeedEntry[] {
  return all
    .flatMap((changes, index) => {
      const items = itemsOf(changes);
      if (items.length === 0) return [];
      const content =
        index === 0
          ? countLines(changes.added, wording)
          : ACTIONS.map((action) => sectionOf(action, items, wording)).join('');
      return [releaseEntry(changes.release, content, wording)];
    })
    .toReversed();
}

function itemEntry(
  release: Release,
  group: readonly [Item, ...Item[]],
  wording: FeedWording,
): FeedEntry {
  const { addresses, messages } = wording;
  const [first] = group;
  const { action, recorded } = first;
  const title = recordTitle(recorded, wording, group.length);
  const details = group.map((item) =>
    group.length === 1
      ? detail(item, wording)
      : `<h3>${escapeHtml(recordTitle(item.recorded, wording))}</h3>${detail(item, wording)}`,
  );
  return {
    id: addresses.idOf(`changelog/#${release.id}/${action}/${recorded.record.id}`),
    title: messages.changelogPage.action[action](title),
    updated: release.id,
    link: addresses.addressOf(`sources/?focus=${encodeURIComponent(recorded.record.id)}`),
    content: details.join(''),
  };
}

/** What changed about one party, an entry for each record (or series of months), newest release first. */
export function partyEntries(
  all: readonly ReleaseChanges[],
  party: PartyCode,
  wording: FeedWording,
): readonly FeedEntry[] {
  return all
    .flatMap((changes, index) => {
      const items = itemsOf(changes).filter((item) => names(item, party));
      if (items.length === 0) return [];
      if (index === 0) {
        const added = items.map(({ recorded }) => recorded);
        const entry = releaseEntry(changes.release, countLines(added, wording), wording);
        const path = `changelog/#${changes.release.id}/${party}`;
        return [[{ ...entry, id: wording.addresses.idOf(path) }]];
      }
      return [
        ACTIONS.flatMap((action) =>
          grouped(byAction(items, action)).map((group) =>
            itemEntry(changes.release, group, wording),
          ),
        ),
      ];
    })
    .toReversed()
    .flat();
}
