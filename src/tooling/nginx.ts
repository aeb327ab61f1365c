import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { commandFile, installPackages } from './installPackages.ts';

const PACKAGES = ['nginx', 'libnginx-mod-http-brotli-static'];
/** The published configuration, which is run as it is but for the lines that it says to change. */
const SITE = 'e2e/nginx/coalition.conf';
const BROTLI = 'ngx_http_brotli_static_module.so';
const START_LIMIT = 10_000;

const HINT = `No nginx with the module brotli_static was found, and none could be installed.
Install both (Debian, as root: apt-get install ${PACKAGES.join(' ')}).`;

/** An nginx that can send packed files. */
interface InstalledNginx {
  readonly command: string;
  /** File of the brotli module; `null` if it is built in. */
  readonly module: string | null;
  /** List of media types that came with it. */
  readonly mimeTypes: string;
}

function argument(settings: string, name: string): string | null {
  return new RegExp(`--${name}=(\\S+)`).exec(settings)?.[1] ?? null;
}

/** The nginx of this machine; `null` if there is none or if it lacks brotli. */
function installedNginx(): InstalledNginx | null {
  const command = commandFile('nginx');
  if (command === null) return null;
  const settings = spawnSync(command, ['-V'], { encoding: 'utf8' }).stderr;
  const conf = argument(settings, 'conf-path');
  if (conf === null) return null;
  const found = { command, mimeTypes: join(dirname(conf), 'mime.types') };
  const folders = [argument(settings, 'modules-path'), '/usr/lib/nginx/modules'];
  const files = folders.flatMap((folder) => (folder === null ? [] : [join(folder, BROTLI)]));
  const module = files.find((file) => existsSync(file));
  if (module !== undefined) return { ...found, module };
  return /--add-module=\S*brotli/.test(settings) ? { ...found, module: null } : null;
}

/** Finds nginx, else installs Debian's packages. Throws with what to install if that fails. */
function findOrInstallNginx(): InstalledNginx {
  const found = installedNginx();
  if (found !== null) return found;
  console.log("No nginx with brotli found: trying Debian's packages.");
  installPackages(PACKAGES);
  const packaged = installedNginx();
  if (packaged === null) throw new Error(HINT);
  return packaged;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = address !== null && typeof address === 'object' ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

function replaced(text: string, line: string, by: string): string {
  if (!text.includes(line)) throw new Error(`${SITE} has no longer the line "${line}".`);
  return text.replace(line, by);
}

interface Served {
  /** Folder that holds the built folder at its base path. */
  readonly root: string;
  /** File with the headers of the build. */
  readonly headers: string;
}

function configuration(nginx: InstalledNginx, served: Served, port: number, run: string): string {
  const changes = [
    ['listen 8080;', `listen 127.0.0.1:${port} backlog=4096;`],
    ['root /var/www/html;', `root ${served.root};`],
    ['include coalition-headers.conf;', `include ${served.headers};`],
    ['include mime.types;', `include ${nginx.mimeTypes};`],
  ] as const;
  const site = changes.reduce(
    (text, [line, by]) => replaced(text, line, by),
    readFileSync(SITE, 'utf8'),
  );
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return [
    ...(nginx.module === null ? [] : [`load_module ${nginx.module};`]),
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    'daemon off;',
    'worker_processes 2;',
    'worker_rlimit_nofile 8192;',
    `pid ${run}/nginx.pid;`,
    `error_log ${run}/error.log warn;`,
    'events { worker_connections 4096; }',
    'http {',
    'access_log off;',
    ...temporary.map((name) => `${name}_temp_path ${run}/${name};`),
    site,
    '}\n',
  ].join('\n');
}

/** An nginx that runs on this machine alone. */
export interface RunningNginx {
  /** Its address without a slash at the end. */
  readonly origin: string;
  /** What it wrote into its log of errors so far. */
  readonly errors: () => string;
  readonly stop: () => Promise<void>;
}

async function answers(origin: string): Promise<boolean> {
  try {
    await fetch(origin);
    return true;
  } catch {
    return false;
  }
}

/** Starts nginx on a free port of loopback with the published configuration. Throws with its own words if it does not come up. */
export async function runNginx(served: Served): Promise<RunningNginx> {
  const nginx = findOrInstallNginx();
  const port = await freePort();
  const run = mkdtempSync(join(tmpdir(), 'nginx-'));
  writeFileSync(join(run, 'nginx.conf'), configuration(nginx, served, port, run));
  const log = join(run, 'error.log');
  const child = spawn(nginx.command, ['-p', run, '-e', log, '-c', join(run, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const ended = new Promise<void>((resolve) => {
    child.on('close', () => resolve());
  });
  const errors = (): string => (existsSync(log) ? readFileSync(log, 'utf8') : '');
  const stop = async (): Promise<void> => {
    child.kill('SIGQUIT');
    const patience = setTimeout(() => child.kill('SIGKILL'), 3000);
    await ended;
    clearTimeout(patience);
    rmSync(run, { recursive: true, force: true });
  };
  const origin = `http://127.0.0.1:${port}`;
  const until = Date.now() + START_LIMIT;
  while (child.exitCode === null && Date.now() < until) {
    if (await answers(origin)) return { origin, errors, stop };
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
  const words = said.join('') + errors();
  await stop();
  throw new Error(`nginx did not start:\n${words}`);
}
