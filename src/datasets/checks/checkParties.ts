import type { PartyCode } from '#domain/claim.ts';
import type { Party } from '#domain/ledger.ts';
import type { Problem } from '#domain/problem.ts';
import {
  type LedgerCheck,
  type LedgerRecords,
  fileOf,
  repeats,
  standing,
} from './locatedRecords.ts';

interface Mention {
  readonly file: string;
  readonly record: string | null;
  readonly field: string;
  readonly code: PartyCode;
}

function listed(
  file: string,
  record: string | null,
  field: string,
  codes: readonly PartyCode[],
): readonly Mention[] {
  return codes.map((code, index) => ({ file, record, field: `${field}.${index}`, code }));
}

function claimMentions(ledger: LedgerRecords): readonly Mention[] {
  const ids = ['members', 'stances', 'roles', 'statements', 'reports', 'aid-pledges'] as const;
  return ids.flatMap((id) =>
    ledger[id].map((claim) => ({
      file: fileOf(id),
      record: claim.id,
      field: 'about',
      code: claim.about,
    })),
  );
}

function donorMentions(ledger: LedgerRecords): readonly Mention[] {
  const ids = ['aid-monthly', 'aid-totals', 'aid-eu-shares', 'aid-weapons'] as const;
  return ids.flatMap((id) =>
    ledger[id].map((row) => ({
      file: fileOf(id),
      record: row.id,
      field: 'donor',
      code: row.donor,
    })),
  );
}

function listMentions(ledger: LedgerRecords): readonly Mention[] {
  const events = fileOf('events');
  return [
    ...ledger.events.flatMap((event) => [
      ...listed(events, event.id, 'hosts', event.hosts),
      ...listed(events, event.id, 'attendees', event.attendees),
      ...listed(events, event.id, 'absent', event.absent),
    ]),
    ...ledger['aid-pledges'].flatMap((pledge) =>
      listed(fileOf('aid-pledges'), pledge.id, 'participants', pledge.participants),
    ),
  ];
}

function frameMentions({ coalition }: LedgerRecords): readonly Mention[] {
  if (coalition === null) return [];
  const file = fileOf('coalition');
  return [
    { file, record: null, field: 'coalition.host', code: coalition.host },
    ...listed(file, null, 'coalition.map.insets', coalition.map?.insets ?? []),
  ];
}

function isFirstOfCode({ code }: Party, position: number, parties: readonly Party[]): boolean {
  return parties.findIndex((party) => party.code === code) === position;
}

/** Every party that is named exists; a country has codes of its own, and each party a name of its own. */
export const checkParties: LedgerCheck = (ledger) => {
  const { unread } = ledger;
  const known = new Set([...ledger.countries.map(({ code }) => code), ...unread.records]);
  const file = fileOf('countries');
  const unknown = [
    ...claimMentions(ledger),
    ...donorMentions(ledger),
    ...listMentions(ledger),
    ...frameMentions(ledger),
  ].flatMap((mention): readonly Problem[] => {
    if (known.has(mention.code) || unread.datasets.has('countries')) return [];
    const problem = `names "${mention.code}", which does not exist`;
    const { file: at, record, field } = mention;
    return [{ file: at, record, field, problem, expected: `the code of a party in ${file}` }];
  });
  const uncoded = ledger.countries
    .filter(({ kind, code, iso2 }) => kind === 'country' && (iso2 === null || code.length !== 3))
    .map(({ id, iso2 }) => ({
      file,
      record: id,
      field: iso2 === null ? 'iso2' : 'code',
      problem: 'is not that of a country',
      expected: 'a code of three letters and an iso2 of two for every country',
    }));
  const named = repeats(
    standing(ledger.countries).filter(isFirstOfCode),
    ({ name }) => name,
    ({ id }, first) => ({
      file,
      record: id,
      field: 'name',
      problem: `is the name of ${first.id} as well`,
      expected: 'a name that no other party has',
    }),
  );
  return [...unknown, ...uncoded, ...named];
};
