import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { z } from 'zod';
import { commandFile, installPackages } from './installPackages.ts';

const COMMANDS = ['firefox-esr', 'firefox'];
const START_LIMIT = 60_000;

const HINT = `No Firefox was found, and none could be installed.
Install one (Debian, as root: apt-get install firefox-esr).`;

/** Keeps Firefox from asking its maker for anything. */
const PREFERENCES = [
  ['app.update.enabled', false],
  ['browser.shell.checkDefaultBrowser', false],
  ['datareporting.policy.dataSubmissionEnabled', false],
  ['network.captive-portal-service.enabled', false],
  ['network.connectivity-service.enabled', false],
  ['browser.safebrowsing.update.enabled', false],
  ['services.settings.server', 'data:,'],
  ['toolkit.telemetry.reportingpolicy.firstRun', false],
] as const;

const ANSWER = z.object({
  id: z.number().nullish(),
  method: z.string().optional(),
  params: z.unknown().optional(),
  result: z.unknown().optional(),
  error: z.string().optional(),
  message: z.string().optional(),
});

const LOGGED = z.object({ level: z.string(), text: z.string().nullish() });
const REQUESTED = z.object({ request: z.object({ url: z.string() }) });
const TREE = z.object({ contexts: z.array(z.object({ context: z.string() })).min(1) });
const EVALUATED = z.object({ result: z.object({ value: z.string() }) });

/** A page in a Firefox, driven over WebDriver BiDi. */
export interface FirefoxPage {
  readonly open: (url: string) => Promise<void>;
  /** The JSON text that an expression gives, which may be a promise. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** Errors and warnings of the console so far. */
  readonly errors: readonly string[];
  /** Addresses asked for so far. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

function findOrInstallFirefox(): string {
  const installed = (): string | null =>
    COMMANDS.map(commandFile).find((file) => file !== null) ?? null;
  const found = installed();
  if (found !== null) return found;
  installPackages(['firefox-esr']);
  const packaged = installed();
  if (packaged === null) throw new Error(HINT);
  return packaged;
}

type Send = (method: string, params: Readonly<Record<string, unknown>>) => Promise<unknown>;

async function connected(
  address: string,
  onEvent: (method: string, params: unknown) => void,
): Promise<{ readonly send: Send; readonly socket: WebSocket }> {
  const socket = new WebSocket(`${address}/session`);
  const waiting = new Map<number, (answer: z.infer<typeof ANSWER>) => void>();
  await new Promise<void>((resolve, reject) => {
    socket.once('open', () => resolve());
    socket.once('error', reject);
  });
  socket.on('message', (data) => {
    const answer = ANSWER.parse(JSON.parse(Buffer.isBuffer(data) ? data.toString() : '{}'));
    if (answer.method !== undefined) onEvent(answer.method, answer.params);
    else waiting.get(answer.id ?? -1)?.(answer);
  });
  let last = 0;
  const send: Send = (method, params) =>
    new Promise((resolve, reject) => {
      const id = (last += 1);
      waiting.set(id, ({ error, message, result }) => {
        waiting.delete(id);
        if (error === undefined) resolve(result);
        else reject(new Error(`${method}: ${error}: ${message ?? ''}`));
      });
      socket.send(JSON.stringify({ id, method, params }));
    });
  return { send, socket };
}

interface Launched {
  readonly address: string;
  readonly end: () => Promise<void>;
}

/** Starts Firefox without a window and with an empty profile. Throws with its own words if it does not come up. */
async function launched(): Promise<Launched> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const lines = PREFERENCES.map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const args = ['--headless', '--remote-debugging-port', '0', '--profile', profile, '--no-remote'];
  const child = spawn(findOrInstallFirefox(), args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: profile },
  });
  const closed = new Promise<void>((resolve) => {
    child.on('close', () => resolve());
  });
  const end = async (): Promise<void> => {
    child.kill('SIGKILL');
    await closed;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  const said: string[] = [];
  const address = await new Promise<string | null>((resolve) => {
    const clock = setTimeout(() => resolve(null), START_LIMIT);
    child.stderr.on('data', (chunk: Buffer) => {
      said.push(chunk.toString());
      const [, found] = /BiDi listening on (ws:\S+)/.exec(said.join('')) ?? [];
      if (found === undefined) return;
      clearTimeout(clock);
      resolve(found);
    });
    child.on('close', () => resolve(null));
  });
  if (address !== null) return { address, end };
  await end();
  throw new Error(`Firefox did not start:\n${said.join('')}`);
}

/** Opens an empty page in a Firefox of its own. Throws with what to install if there is none. */
export async function openFirefox(): Promise<FirefoxPage> {
  const { address, end } = await launched();
  const errors: string[] = [];
  const requests: string[] = [];
  const { send, socket } = await connected(address, (method, params) => {
    if (method === 'log.entryAdded') {
      const { level, text } = LOGGED.parse(params);
      if (level === 'error' || level === 'warn') errors.push(text ?? '');
    } else if (method === 'network.beforeRequestSent') {
      requests.push(REQUESTED.parse(params).request.url);
    }
  });
  await send('session.new', { capabilities: {} });
  const { contexts } = TREE.parse(await send('browsingContext.getTree', {}));
  const context = contexts[0]?.context;
  await send('session.subscribe', { events: ['log.entryAdded', 'network.beforeRequestSent'] });
  return {
    errors,
    requests,
    open: async (url) => {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    evaluate: async (expression) => {
      const answer = await send('script.evaluate', {
        expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`,
        target: { context },
        awaitPromise: true,
      });
      const value: unknown = JSON.parse(EVALUATED.parse(answer).result.value);
      return value;
    },
    close: async () => {
      socket.close();
      await end();
    },
  };
}
