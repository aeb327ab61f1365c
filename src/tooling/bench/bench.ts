import type { StanceClaim } from '#domain/claim.ts';
import { claimsAt, indexClaims } from '#domain/indexClaims.ts';
import { soldiersAt } from '#domain/soldiersAt.ts';
import { stancesAt } from '#domain/stancesAt.ts';
import { heapGrowth } from './heapGrowth.ts';
import { dayAt, manyStances } from './manyStances.ts';
import { medianTime } from './medianTime.ts';
import { pictureTimes } from './pictures.ts';
import { scanStances } from './scanStances.ts';

/** Claims in a ledger of today's size; the table goes on to 10 and 100 times as many. */
const TODAY = 500;
const TARGET_CLAIMS = 100_000;
const TARGET_STATE_MS = 5;
const TARGET_INDEX_MS = 150;

type Row = Readonly<Record<string, string>>;

/** A different date each time, so that nothing can be remembered from the last. */
function datesInTurn(): () => string {
  let turn = 0;
  return () => {
    turn = (turn + 1) % 20;
    return dayAt(0.5 + turn / 40);
  };
}

function milliseconds(time: number): string {
  return `${time.toFixed(time < 1 ? 3 : 1)} ms`;
}

function times(ratio: number): string {
  return `${ratio.toFixed(ratio < 10 ? 1 : 0)} x`;
}

interface Measured {
  readonly state: number;
  readonly build: number;
  readonly row: Row;
}

function measure(claims: readonly StanceClaim[]): Measured {
  const index = indexClaims(claims);
  const date = datesInTurn();
  const question = (): { asof: string; basis: 'latest' } => ({ asof: date(), basis: 'latest' });
  const build = medianTime(() => indexClaims(claims));
  const scan = medianTime(() => scanStances(claims, date()));
  const state = medianTime(() => soldiersAt(index, question()));
  const stances = medianTime(() => stancesAt(index, question()));
  const past = medianTime(() => stancesAt(index, { ...question(), release: '2026-11-22' }));
  const flat = medianTime(() => claimsAt(index, date()));
  const copies = Math.ceil(TARGET_CLAIMS / claims.length);
  const heap = heapGrowth(() => Array.from({ length: copies }, () => indexClaims(claims)));
  const bytes = heap / copies / claims.length;
  const row = {
    'faster than a scan': times(scan / state),
    claims: claims.length.toLocaleString('en'),
    'stances and soldiers': milliseconds(state),
    'naive scan': milliseconds(scan),
    'stances only': milliseconds(stances),
    'in an old release': milliseconds(past),
    'claims only': milliseconds(flat),
    'index build': milliseconds(build),
    'index bytes per claim': bytes.toFixed(0),
  };
  return { state, build, row };
}

function verdict(name: string, time: number, target: number): string {
  const holds = time < target ? 'met' : 'MISSED';
  return `${name}: ${milliseconds(time)}, target under ${String(target)} ms: ${holds}`;
}

const measured = [TODAY, TODAY * 10, TODAY * 100, TARGET_CLAIMS].map((count) =>
  measure(manyStances(count)),
);
console.log('State at a date, median over changing dates; a scan filters, sorts and groups anew.');
console.table(measured.map(({ row }) => row));
const target = measured.at(-1);
if (target !== undefined) {
  console.log(verdict('State at a date from 100,000 claims', target.state, TARGET_STATE_MS));
  console.log(verdict('Index of 100,000 claims', target.build, TARGET_INDEX_MS));
}

const TARGET_PICTURES = 10;
const pictures = await pictureTimes();
const shots = pictures.screenshotsPerSecond;
console.log(
  `Pictures, 1200 px wide, warm: ${pictures.perSecond.toFixed(1)} a second, ${milliseconds(pictures.processorTime)} of a processor each, target ${TARGET_PICTURES} a second on two free processors: ${pictures.perSecond >= TARGET_PICTURES ? 'met' : 'MISSED'}`,
);
console.log(
  shots === null
    ? 'No browser was found to take screenshots of the same pictures.'
    : `Screenshots of the same pictures in a browser: ${shots.toFixed(1)} a second, ${times(pictures.perSecond / shots)} slower`,
);
