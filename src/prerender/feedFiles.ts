import type { LedgerRecords } from '#datasets/checks/locatedRecords.ts';
import type { Coalition, Labelled } from '#domain/ledger.ts';
import { releaseChanges } from '#domain/releaseChanges.ts';
import { standingParties } from '#domain/standingParties.ts';
import { createFormat } from '#i18n/createFormat.ts';
import { en } from '#i18n/messages/en.ts';
import type { LedgerNames } from '#i18n/recordFields.ts';
import { feedAddresses } from './feedAddresses.ts';
import { type FeedEntry, atomFeed } from './feedAtom.ts';
import { type FeedWording, partyEntries, releaseEntries } from './feedEntries.ts';
import type { Site } from './site.ts';

/** A feed as it is written. */
export interface FeedFile {
  /** Path inside `dist`. */
  readonly file: string;
  readonly text: string;
}

/** Path of the feed of everything, below the site's base. */
export const MAIN_FEED = 'feed.xml';

/** Path of the feed of one party, below the site's base. */
export function partyFeed(code: string): string {
  return `member/${code}/feed.xml`;
}

function labels(items: readonly Labelled[]): (id: string) => string {
  const byId = new Map(items.map(({ id, name }) => [id, name.en]));
  return (id) => byId.get(id) ?? id;
}

function ledgerNames(records: LedgerRecords, coalition: Coalition): LedgerNames {
  const format = createFormat('en');
  const parties = new Map(
    standingParties(records.countries).map((party) => [party.code, format.partyName(party)]),
  );
  const sources = new Map(
    records.sources.map(({ id, publisher, title }) => [id, `${publisher}: ${title}`]),
  );
  return {
    partyName: (code) => parties.get(code) ?? code,
    roleName: labels(coalition.roles),
    metricName: labels(coalition.metrics),
    sourceName: (id) => sources.get(id) ?? id,
  };
}

/** Every feed of the ledger: of all releases, and of what changed about each party. Feeds are in English, as summaries are. */
export function feedFiles(
  records: LedgerRecords,
  coalition: Coalition,
  site: Site,
): readonly FeedFile[] {
  const addresses = feedAddresses(site, coalition);
  const names = ledgerNames(records, coalition);
  const wording: FeedWording = { addresses, names, format: createFormat('en'), messages: en };
  const changes = releaseChanges(records);
  const title = coalition.title.en;
  const text = (file: string, subject: string, page: string, entries: readonly FeedEntry[]) =>
    atomFeed({
      id: addresses.idOf(file),
      title: en.changelogPage.feedOf(title, subject),
      author: title,
      updated: entries[0]?.updated ?? changes[0]?.release.id ?? coalition.founded,
      self: addresses.addressOf(file),
      page: addresses.addressOf(page),
      language: 'en',
      entries,
    });
  const main = text(
    MAIN_FEED,
    en.changelogPage.title,
    'changelog/',
    releaseEntries(changes, wording),
  );
  const parties = standingParties(records.countries).map(({ code }) => {
    const file = partyFeed(code);
    const subject = names.partyName(code);
    const entries = partyEntries(changes, code, wording);
    return { file, text: text(file, subject, `member/${code}/`, entries) };
  });
  return [{ file: MAIN_FEED, text: main }, ...parties];
}
