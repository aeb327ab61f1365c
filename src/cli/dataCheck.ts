import { ledgerReport } from './ledgerReport.ts';

const [folder = process.env['DATA_DIR'] ?? 'data'] = process.argv.slice(2);
const { ok, lines } = ledgerReport(folder);
process.stdout.write(`${lines.join('\n')}\n`);
process.exitCode = ok ? 0 : 1;
