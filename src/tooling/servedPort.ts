import { createServer } from 'node:net';
import { parseArgs } from 'node:util';
import { type Result, failure, success } from '#lib/result.ts';

/** Where the dashboard is served if nobody asks for another port. */
const USUAL_PORT = 4173;
const HIGHEST = 65_535;

/**
 * The port that a command is asked to serve on: `--port N`, else the variable `PORT`, else the usual one.
 * Fails with a sentence for people.
 */
export function portAsked(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Result<number, string> {
  let text = environment['PORT'];
  try {
    const { values } = parseArgs({ args: [...args], options: { port: { type: 'string' } } });
    text = values.port ?? text;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return failure(`${reason} The command takes --port N and nothing else.`);
  }
  if (text === undefined || text === '') return success(USUAL_PORT);
  const port = Number(text);
  return /^\d+$/.test(text) && port >= 1 && port <= HIGHEST
    ? success(port)
    : failure(`A port is a whole number from 1 to ${HIGHEST}, not “${text}”.`);
}

/** Whether nobody listens on a port of this machine, by either way of naming it. */
export async function isPortFree(port: number): Promise<boolean> {
  const answers = await Promise.all(['127.0.0.1', '::1'].map((host) => canListen(port, host)));
  return answers.every(Boolean);
}

/** Hosts that the machine does not have are free. */
function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      resolve(error.code !== 'EADDRINUSE' && error.code !== 'EACCES');
    });
    server.listen({ port, host, exclusive: true }, () => {
      server.close(() => resolve(true));
    });
  });
}
