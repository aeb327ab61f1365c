import { CHARTS } from '#charts/registry.ts';
import type { ChartExtract } from '#downloads/chartExtract.ts';
import { csvText } from '#downloads/csvText.ts';
import { evidencePack } from '#downloads/evidencePack.ts';
import { extractWorkbook } from '#downloads/extractWorkbook.ts';
import { chartExtractOf, wholeFirstLedger } from '#tooling/testKit/chartExtractOf.ts';
import { ENGLISH } from '#tooling/testKit/english.ts';
import { medianTime } from './medianTime.ts';
import { type PartReport, bytesText, ratioText } from './table.ts';

/** All charts take a second: no need for many rounds. */
const ITERATIONS = 3;

interface Made {
  readonly file: string;
  readonly rows: number;
  /** Of all charts, one after another. */
  readonly milliseconds: number;
  readonly bytes: number;
}

function measured(
  file: string,
  extracts: readonly ChartExtract[],
  make: (extract: ChartExtract) => string | Uint8Array,
): Made {
  const sizes = extracts.map((extract) => Buffer.byteLength(make(extract)));
  return {
    file,
    rows: extracts.reduce((sum, { everything }) => sum + everything.rows.length, 0),
    milliseconds: medianTime(() => extracts.map(make), ITERATIONS),
    bytes: sizes.reduce((sum, size) => sum + size, 0),
  };
}

/** How fast figures and claims of all charts become files, with the table from ledger to rows apart. */
export function exportsPart(): PartReport {
  const ledger = wholeFirstLedger();
  const extracts = CHARTS.map((chart) => chartExtractOf(chart, ledger));
  const made = [
    measured('CSV', extracts, ({ everything }) => csvText(everything, 'for-programs')),
    measured('XLSX', extracts, (extract) =>
      extractWorkbook(extract, 'everything', ENGLISH.messages),
    ),
    measured('evidence pack', extracts, (extract) => evidencePack(extract, null, ENGLISH)),
  ];
  const csv = made[0]?.milliseconds ?? 1;
  const tables = medianTime(() => CHARTS.map((chart) => chartExtractOf(chart, ledger)), ITERATIONS);
  return {
    part: 'Files',
    notes: [
      `Everything of ${CHARTS.length} charts, in English; from ledger to tables takes ${ratioText(tables / csv)} the time of the CSV.`,
    ],
    tables: [
      {
        title: 'Files of all charts',
        columns: ['file', 'time of CSV', 'rows a second', 'bytes', 'MB a second'],
        rows: made.map(({ file, rows, milliseconds, bytes }) => [
          file,
          ratioText(milliseconds / csv),
          Math.round((rows / milliseconds) * 1000).toLocaleString('en'),
          bytesText(bytes),
          (bytes / milliseconds / 1000).toFixed(1),
        ]),
      },
    ],
    figures: { made, tables },
  };
}
