import { dayAsked } from '#domain/asof.ts';
import { type ClaimStanding, claimStanding } from '#domain/claimStanding.ts';
import { indexOf } from '#domain/indexClaims.ts';
import type { Ledger } from '#domain/ledger.ts';
import type { Question } from '#domain/question.ts';
import { rolesAt } from '#domain/rolesAt.ts';
import { stanceOf } from '#domain/stancesAt.ts';
import { type LedgerEntry, entryId } from '#views/kit/ledgerEntry.ts';

/** How each entry stands beside the others, on the day and by the reading asked for; only for stances and roles. By entry id. */
export function standingNotes(
  ledger: Pick<Ledger, 'coalition' | 'stances' | 'roles'>,
  question: Question,
  entries: readonly LedgerEntry[],
): ReadonlyMap<string, ClaimStanding> {
  const asof = dayAsked(question, ledger.coalition);
  const roles = rolesAt(ledger.roles, asof);
  const stances = indexOf(ledger.stances);
  const notes = new Map<string, ClaimStanding>();
  for (const entry of entries) {
    if (entry.kind === 'stances') {
      const state = stanceOf(stances, entry.record.about, { asof, basis: question.basis });
      notes.set(entryId(entry), claimStanding(entry.record, state));
    }
    if (entry.kind === 'roles') {
      const state = roles.get(entry.record.about)?.get(entry.record.role);
      const counts = state?.claims.some(({ id }) => id === entry.record.id) ?? false;
      const older = state?.claim.id === entry.record.id ? 'decides' : 'superseded';
      notes.set(entryId(entry), counts ? older : 'later');
    }
  }
  return notes;
}
