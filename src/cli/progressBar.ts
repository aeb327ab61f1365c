/** Shows how far a command has come. */
export interface Progress {
  readonly step: (line: string) => void;
  readonly end: () => void;
}

const WIDTH = 24;

/** A bar on a terminal, one line for each step anywhere else. */
export function progressBar(total: number, isTerminal: boolean): Progress {
  let done = 0;
  return {
    step: (line) => {
      done += 1;
      if (!isTerminal) {
        process.stdout.write(`${line}\n`);
        return;
      }
      const filled = Math.round((done / total) * WIDTH);
      const bar = '#'.repeat(filled) + '-'.repeat(WIDTH - filled);
      process.stderr.write(`\r\u001b[2K[${bar}] ${done}/${total} ${line}`);
    },
    end: () => {
      if (isTerminal && total > 0) process.stderr.write('\r\u001b[2K');
    },
  };
}
