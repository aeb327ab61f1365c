import { spawn } from 'node:child_process';

/** How a command ended, and everything it printed. */
export interface CommandRun {
  readonly status: number;
  readonly output: string;
}

/** Runs a script with this Node in a folder. */
export function runCommand(
  script: string,
  args: readonly string[],
  folder: string,
): Promise<CommandRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], { cwd: folder });
    const chunks: string[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ status: code ?? 1, output: chunks.join('') }));
  });
}
