import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { GATES, REPORTS } from './gates.ts';
import type { Gate, Tally } from './gates.ts';
import { closingLine, tallyOf } from './tally.ts';

/** Runs an npm script with its output on the terminal; its exit status, 1 if it could not run. */
function statusOf(script: string): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', script], {
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

async function runGate(gate: Gate): Promise<Tally> {
  const { name, script, report } = gate;
  console.log(`\n=== ${name} (npm run ${script})`);
  if (report !== null) rmSync(report.file, { force: true });
  const start = performance.now();
  const status = await statusOf(script);
  const text =
    report !== null && existsSync(report.file) ? readFileSync(report.file, 'utf8') : null;
  const tally = tallyOf(report, status, text);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`--- ${name}: ${tally.failed === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  return tally;
}

mkdirSync(REPORTS, { recursive: true });
const tallies: Tally[] = [];
for (const gate of GATES) tallies.push(await runGate(gate));

const failures = GATES.filter((_, index) => tallies[index]?.failed !== 0);
if (failures.length > 0) console.log(`\nFailed: ${failures.map(({ name }) => name).join(', ')}`);
console.log(`\n${closingLine(tallies)}`);
process.exitCode = failures.length === 0 ? 0 : 1;
