/** The files of a ledger as parsed JSON, by dataset id. */
export type LedgerFiles = Readonly<Record<string, unknown>>;

/** A record as it lies in a file: any fields. */
export type WireRecord = Readonly<Record<string, unknown>>;

/** A file that holds records. */
export interface RecordFile {
  readonly records: readonly WireRecord[];
}

/** Whether a JSON value is an object. */
export function isWireRecord(value: unknown): value is WireRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a file holds records; settings and shapes do not. */
export function isRecordFile(file: unknown): file is RecordFile & WireRecord {
  return (
    isWireRecord(file) && Array.isArray(file['records']) && file['records'].every(isWireRecord)
  );
}
