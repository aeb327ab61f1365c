import type { Ledger } from '#domain/ledger.ts';
import { ledgerWords } from './ledgerWords.ts';
import { REAL_LEDGER } from './realLedger.ts';

function described(): Pick<Ledger, 'coalition' | 'countries'> {
  const { coalition, countries } = REAL_LEDGER.ledger;
  if (coalition === null) throw new Error('The first ledger is damaged.');
  return { coalition, countries };
}

/** What the ledger of the repository is about. */
export const FIRST_LEDGER = described();

/** Words by which it would be known. */
export const FIRST_WORDS = ledgerWords(FIRST_LEDGER);
