/** Something wrong in a ledger file, said so that an editor can mend it. */
export interface Problem {
  /** Path inside the ledger folder. */
  readonly file: string;
  /** Record id, or `#12` for the twelfth record if it has none; `null` for the whole file. */
  readonly record: string | null;
  /** Field path such as `sources.0`; `null` for the whole record. */
  readonly field: string | null;
  readonly problem: string;
  readonly expected: string;
}
