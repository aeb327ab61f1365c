import type { StanceClaim } from '#domain/claim.ts';
import { claimsAt, indexClaims } from '#domain/indexClaims.ts';
import { soldiersAt } from '#domain/soldiersAt.ts';
import { stancesAt } from '#domain/stancesAt.ts';
import { heapGrowth } from './heapGrowth.ts';
import { dayAt, manyStances } from './manyStances.ts';
import { medianTime } from './medianTime.ts';
import { scanStances } from './scanStances.ts';
import { type PartReport, ratioText } from './table.ts';

/** Claims in a ledger of today's size; the table goes on to 10 and 100 times as many. */
const TODAY = 500;
const TARGET_CLAIMS = 100_000;
const TARGET_STATE_MS = 5;
const TARGET_INDEX_MS = 150;

/** A different date each time, so that nothing can be remembered from the last. */
function datesInTurn(): () => string {
  let turn = 0;
  return () => {
    turn = (turn + 1) % 20;
    return dayAt(0.5 + turn / 40);
  };
}

function fineTime(time: number): string {
  return `${time.toFixed(time < 1 ? 3 : 1)} ms`;
}

interface Measured {
  readonly claims: number;
  readonly state: number;
  readonly scan: number;
  readonly stances: number;
  readonly past: number;
  readonly flat: number;
  readonly build: number;
  readonly bytesPerClaim: number;
}

function measure(claims: readonly StanceClaim[]): Measured {
  const index = indexClaims(claims);
  const date = datesInTurn();
  const question = (): { asof: string; basis: 'latest' } => ({ asof: date(), basis: 'latest' });
  const copies = Math.ceil(TARGET_CLAIMS / claims.length);
  const heap = heapGrowth(() => Array.from({ length: copies }, () => indexClaims(claims)));
  return {
    claims: claims.length,
    state: medianTime(() => soldiersAt(index, question())),
    scan: medianTime(() => scanStances(claims, date())),
    stances: medianTime(() => stancesAt(index, question())),
    past: medianTime(() => stancesAt(index, { ...question(), release: '2026-11-22' })),
    flat: medianTime(() => claimsAt(index, date())),
    build: medianTime(() => indexClaims(claims)),
    bytesPerClaim: heap / copies / claims.length,
  };
}

function verdict(name: string, time: number, target: number): string {
  const holds = time < target ? 'met' : 'MISSED';
  return `${name}: ${fineTime(time)}, target under ${String(target)} ms: ${holds}`;
}

/** Times of the fold of claims up to a date, beside a scan that filters, sorts and groups anew. */
export function foldPart(): PartReport {
  const measured = [TODAY, TODAY * 10, TODAY * 100, TARGET_CLAIMS].map((count) =>
    measure(manyStances(count)),
  );
  const rows = measured.map((found) => [
    ratioText(found.scan / found.state),
    found.claims.toLocaleString('en'),
    ...[found.state, found.scan, found.stances, found.past, found.flat, found.build].map(fineTime),
    found.bytesPerClaim.toFixed(0),
  ]);
  const target = measured.at(-1);
  return {
    part: 'Fold',
    notes: [
      'State at a date, median over changing dates; a scan filters, sorts and groups anew.',
      ...(target === undefined
        ? []
        : [
            verdict('State at a date from 100,000 claims', target.state, TARGET_STATE_MS),
            verdict('Index of 100,000 claims', target.build, TARGET_INDEX_MS),
          ]),
    ],
    tables: [
      {
        title: 'State at a date',
        columns: [
          'faster than a scan',
          'claims',
          'stances and soldiers',
          'naive scan',
          'stances only',
          'in an old release',
          'claims only',
          'index build',
          'index bytes per claim',
        ],
        rows,
      },
    ],
    figures: { measured },
  };
}
