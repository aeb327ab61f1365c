import { openPicturePool } from '#export/picturePool.node.ts';
import { LANGUAGES } from '#i18n/languages.ts';
import { imageArguments } from './imageArguments.ts';
import { imageHelp } from './imageHelp.ts';
import { imageOrder, offeredCharts } from './imageOrder.ts';
import { drawableLedger, imageReport } from './imageReport.ts';
import { progressBar } from './progressBar.ts';

/** Exit codes of the command. */
const WRITTEN = 0;
const FAILED = 1;
const USAGE = 2;

function say(lines: readonly string[], stream: NodeJS.WriteStream = process.stderr): void {
  stream.write(`${lines.join('\n')}\n`);
}

async function run(): Promise<number> {
  const standards = { data: process.env['DATA_DIR'] ?? 'data', site: process.env['SITE_URL'] };
  const parsed = imageArguments(process.argv.slice(2), standards);
  if (!parsed.ok && parsed.error.length > 0) {
    say([...parsed.error, 'What there is: npm run images -- --help']);
    return USAGE;
  }
  const ledger = drawableLedger(parsed.ok ? parsed.value.data : standards.data);
  if (!ledger.ok) {
    say(ledger.error);
    return FAILED;
  }
  if (!parsed.ok) {
    const charts = offeredCharts(ledger.value.coalition);
    say(imageHelp({ charts, languages: LANGUAGES }), process.stdout);
    return WRITTEN;
  }
  const jobs = imageOrder(parsed.value, ledger.value);
  if (!jobs.ok) {
    say([...jobs.error, 'What there is: npm run images -- --help']);
    return USAGE;
  }
  const pool = await openPicturePool(ledger.value);
  try {
    const progress = progressBar(jobs.value.length, process.stderr.isTTY);
    const report = await imageReport(jobs.value, ledger.value, pool, parsed.value.out, progress);
    if (report.failures.length > 0) say(report.failures);
    say([`${report.written.length} files written to ${parsed.value.out}.`], process.stdout);
    return report.failures.length > 0 ? FAILED : WRITTEN;
  } finally {
    await pool.close();
  }
}

process.exitCode = await run();
