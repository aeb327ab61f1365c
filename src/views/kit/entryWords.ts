import type { Confidence } from '#domain/claim.ts';
import { formatInterval } from '#i18n/formatInterval.ts';
import { assertNever } from '#lib/assertNever.ts';
import {
  donorTotalFacts,
  euShareFacts,
  monthlyFacts,
  originFacts,
  partyFacts,
  pledgeFacts,
  weaponFacts,
} from './figureFacts.ts';
import { eventFacts, stanceFacts, statementFacts } from './claimFacts.ts';
import { type LedgerEntry, dateOf } from './ledgerEntry.ts';
import type { Fact, Wording } from './wording.ts';

/** An entry in words, short first. */
export interface EntryWords {
  /** Whom it is about; `null` where the rest says so. */
  readonly subject: string | null;
  /** What it says. */
  readonly what: string;
  readonly facts: readonly Fact[];
  /** As the editors wrote it, in English. */
  readonly summary: string | null;
  readonly confidence: Confidence | null;
}

/** Says a record, or a series of months, in words. */
export function entryWords(entry: LedgerEntry, wording: Wording): EntryWords {
  const { references, format, messages } = wording;
  const { claim, domain } = messages;
  switch (entry.kind) {
    case 'stances':
      return said(
        wording,
        entry.record,
        domain.stance[entry.record.stance],
        stanceFacts(entry.record, wording),
      );
    case 'roles': {
      const { role, status } = entry.record;
      const what = claim.roleWithStatus(references.roleName(role), domain.roleStatus[status]);
      return said(wording, entry.record, what, []);
    }
    case 'members': {
      const part = domain.participation[entry.record.participation];
      return said(wording, entry.record, entry.record.lead ? claim.leading(part) : part, []);
    }
    case 'reports': {
      const { metric, summary, confidence } = entry.record;
      const figure = formatInterval(entry.record, format, messages);
      const what = claim.reported(references.metricName(metric), figure);
      return { subject: null, what, facts: [], summary, confidence };
    }
    case 'events': {
      const { title, summary, confidence } = entry.record;
      return {
        subject: null,
        what: title,
        facts: eventFacts(entry.record, wording),
        summary,
        confidence,
      };
    }
    case 'statements':
      return said(wording, entry.record, entry.record.subject, statementFacts(entry.record));
    case 'aid-pledges':
      return said(wording, entry.record, ...pledgeFacts(entry.record, wording));
    default:
      return figureWords(entry, wording);
  }
}

type FigureEntry = Extract<LedgerEntry, { kind: `aid-${string}` | 'countries' }>;

function figureWords(
  entry: Exclude<FigureEntry, { kind: 'aid-pledges' }>,
  wording: Wording,
): EntryWords {
  const { references, messages } = wording;
  const { claim } = messages;
  switch (entry.kind) {
    case 'aid-totals':
      return counted(
        references.partyName(entry.record.donor),
        ...donorTotalFacts(entry.record, wording),
      );
    case 'aid-eu-shares':
      return counted(
        references.partyName(entry.record.donor),
        ...euShareFacts(entry.record, wording),
      );
    case 'aid-weapons':
      return counted(
        references.partyName(entry.record.donor),
        ...weaponFacts(entry.record, wording),
      );
    case 'aid-monthly':
      return counted(references.partyName(entry.donor), ...monthlyFacts(entry.records, wording));
    case 'aid-military-by-origin':
      return counted(null, claim.militaryByOrigin, originFacts(entry.records, wording));
    case 'countries': {
      const { code } = entry.record;
      return counted(
        references.partyName(code),
        claim.partyFigures,
        partyFacts(entry.record, wording),
      );
    }
    default:
      return assertNever(entry);
  }
}

/** A record with a summary of its own. */
function said(
  { references }: Wording,
  record: { readonly about: string; readonly summary: string; readonly confidence: Confidence },
  what: string,
  facts: readonly Fact[],
): EntryWords {
  const { about, summary, confidence } = record;
  return { subject: references.partyName(about), what, facts, summary, confidence };
}

/** A record of nothing but figures. */
function counted(subject: string | null, what: string, facts: readonly Fact[]): EntryWords {
  return { subject, what, facts, summary: null, confidence: null };
}

/** The date of an entry, as precise as the ledger has it; of figures the end of what they cover. */
export function entryDateText(
  entry: LedgerEntry,
  { references, format, messages }: Wording,
): string {
  switch (entry.kind) {
    case 'aid-totals':
    case 'aid-eu-shares':
    case 'aid-weapons':
    case 'aid-monthly':
    case 'aid-military-by-origin': {
      const through = dateOf(entry) ?? references.aidThrough;
      return through === null
        ? messages.domain.noDate
        : messages.claim.through(format.date(through));
    }
    case 'countries':
      return messages.claim.background;
    default:
      return entry.record.date === null ? messages.domain.noDate : format.date(entry.record.date);
  }
}
