import { addDays } from '#lib/date.ts';
import { hugeFile } from './hugeLedger.ts';
import { isRecordFile, isWireRecord } from './ledgerFile.ts';

/** What the mocks answer to a request for one dataset. */
export interface Answer {
  readonly status: number;
  readonly body: string;
  /** Milliseconds before the answer. */
  readonly delay: number;
}

/** One request: which dataset, its true file, and the datasets named after the colon (`null`: none were). */
export interface Request {
  readonly dataset: string;
  readonly file: unknown;
  readonly chosen: readonly string[] | null;
}

/** The datasets without which nothing at all can be shown; `error` leaves them alone unless they are named. */
const BASIC = ['coalition', 'countries', 'members'];

/** How long before the start's second month a stale ledger ends, days after the founding. */
const STALE_AFTER = 30;

/** Slow networks: the basic datasets after one second, the rest after three. */
const LATE = { basic: 1000, rest: 3000 };

function plain({ file }: Request): Answer {
  return { status: 200, body: JSON.stringify(file), delay: 0 };
}

/** `slow`: every answer is right and late, so that every waiting state is seen. */
function slow(request: Request): Answer {
  const basic = BASIC.includes(request.dataset);
  return { ...plain(request), delay: basic ? LATE.basic : LATE.rest };
}

/**
 * `error`: the server fails for every dataset but the basic ones, so that what still works is seen.
 * `error:stances,roles` fails for those only; `error:coalition` leaves nothing to show.
 */
function error(request: Request): Answer {
  const { dataset, chosen } = request;
  const fails = chosen === null ? !BASIC.includes(dataset) : chosen.includes(dataset);
  return fails
    ? { status: 500, body: 'The mock server fails as asked.', delay: 0 }
    : plain(request);
}

/** `empty`: valid files without records. `empty:stances` empties that one only. */
function empty(request: Request): Answer {
  const { dataset, file, chosen } = request;
  const emptied = chosen === null || chosen.includes(dataset);
  if (!emptied || !isRecordFile(file)) return plain(request);
  return plain({ ...request, file: { ...file, records: [] } });
}

/** `malformed`: the first record of each file has an unknown key. `malformed:stances`: that file is not even JSON. */
function malformed(request: Request): Answer {
  const { dataset, file, chosen } = request;
  const right = plain(request);
  if (chosen !== null) {
    const damaged = chosen.includes(dataset);
    return damaged ? { ...right, body: right.body.slice(0, right.body.length / 2) } : right;
  }
  if (!isRecordFile(file)) return right;
  const [first, ...rest] = file.records;
  const records = first === undefined ? [] : [{ ...first, surprise: true }, ...rest];
  return plain({ ...request, file: { ...file, records } });
}

function staleCoalition(file: unknown): unknown {
  if (!isWireRecord(file) || !isWireRecord(file['coalition'])) return file;
  const { founded } = file['coalition'];
  if (typeof founded !== 'string') return file;
  return { ...file, coalition: { ...file['coalition'], asof: addDays(founded, STALE_AFTER) } };
}

/** `stale`: the ledger's newest fact is from a month after the founding, long ago. */
function stale(request: Request): Answer {
  return plain({ ...request, file: staleCoalition(request.file) });
}

/** `huge`: a hundred times the real ledger (`hugeLedger.ts`). */
function huge(request: Request): Answer {
  return plain({ ...request, file: hugeFile(request.dataset, request.file) });
}

const SCENARIOS = { slow, error, empty, malformed, stale, huge } as const;

/** A scenario as chosen in the address. */
export interface Scenario {
  readonly name: string;
  readonly answer: (dataset: string, file: unknown) => Answer;
}

function isScenarioName(name: string): name is keyof typeof SCENARIOS {
  return Object.hasOwn(SCENARIOS, name);
}

/**
 * Reads `?mock=name` or `?mock=name:dataset,dataset` from an address. Without it the real ledger is served as it is.
 * Throws on an unknown name, and lists those that exist.
 */
export function parseScenario(search: string): Scenario {
  const text = new URLSearchParams(search).get('mock') ?? '';
  const [name = '', list] = text.split(':');
  const chosen = list === undefined ? null : list.split(',');
  if (name === '')
    return { name: 'none', answer: (dataset, file) => plain({ dataset, file, chosen }) };
  if (!isScenarioName(name)) {
    const names = Object.keys(SCENARIOS).join(', ');
    throw new Error(`There is no mock scenario "${name}". There are: ${names}.`);
  }
  return { name, answer: (dataset, file) => SCENARIOS[name]({ dataset, file, chosen }) };
}
