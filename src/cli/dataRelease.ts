import { releaseReport } from './releaseReport.ts';

const { ok, lines } = releaseReport(process.argv.slice(2), process.env['DATA_DIR'] ?? 'data');
process.stdout.write(`${lines.join('\n')}\n`);
process.exitCode = ok ? 0 : 1;
