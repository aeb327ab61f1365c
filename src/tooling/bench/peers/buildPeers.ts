import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { PEER_FOLDER, PEER_SOURCES } from './installPeers.ts';
import type { PeerContent } from './peerContent.ts';
import { articlePage, frameworkConfig, frameworkPage } from './peerPages.ts';

/** Built pages of peers, by `{peer}/{subject}/`. */
export const BUILT_PEERS = join(PEER_FOLDER, 'built');

const WORK = join(PEER_FOLDER, 'work');
const FRAMEWORK = 'node_modules/@observablehq/framework/dist/bin/observable.js';

function emptied(...parts: readonly string[]): string {
  const folder = join(WORK, ...parts);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

function styles(): string {
  return readFileSync(join(PEER_SOURCES, 'page.css'), 'utf8');
}

/** Builds one page with Vite: its script and everything in it as one file, only the parts in use. Throws if the bundler does. */
export async function buildArticle(
  peer: string,
  subject: string,
  content: PeerContent,
): Promise<void> {
  const root = emptied(peer, subject);
  cpSync(join(PEER_SOURCES, peer, `${subject}.js`), join(root, 'page.js'));
  writeFileSync(join(root, 'content.json'), JSON.stringify(content.drawn));
  const sheet = styles().replaceAll(/\s+/g, ' ');
  writeFileSync(join(root, 'index.html'), articlePage(content, sheet));
  await build({
    root,
    base: './',
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: join(BUILT_PEERS, peer, subject),
      emptyOutDir: true,
      target: 'baseline-widely-available',
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 5000,
    },
  });
}

async function bundlePlot(pages: string): Promise<void> {
  await build({
    root: WORK,
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: pages,
      emptyOutDir: false,
      minify: true,
      target: 'baseline-widely-available',
      lib: {
        entry: join(WORK, 'observable/plot.js'),
        formats: ['es'],
        fileName: () => 'plot.js',
      },
    },
  });
}

/** Runs a script of the peers with this Node; its last words if it fails, else `null`. */
function failureOf(script: string, cwd: string): Promise<string | null> {
  return new Promise((resolve) => {
    const env = { ...process.env, OBSERVABLE_TELEMETRY_DISABLE: 'true' };
    const child = spawn(process.execPath, [join(PEER_FOLDER, script), 'build'], { cwd, env });
    let said = '';
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('error', ({ message }) => resolve(message));
    child.on('close', (code) => resolve(code === 0 ? null : said.trim().slice(-300)));
  });
}

/**
 * Builds all pages of Observable Framework with its own build. Plot comes from the package and not from its maker's
 * network, so that nothing is fetched; it is put into one file first, as that network would deliver it.
 * Throws with the last words of the build.
 */
export async function buildFramework(contents: ReadonlyMap<string, PeerContent>): Promise<void> {
  const root = emptied('observable');
  const pages = join(root, 'pages');
  cpSync(join(PEER_SOURCES, 'observable/plot.js'), join(root, 'plot.js'));
  writeFileSync(join(root, 'observablehq.config.js'), frameworkConfig());
  for (const [subject, content] of contents) {
    const folder = join(pages, subject);
    mkdirSync(folder, { recursive: true });
    cpSync(join(PEER_SOURCES, 'observable', `${subject}.js`), join(folder, `${subject}.js`));
    writeFileSync(
      join(folder, 'content.js'),
      `export const content = ${JSON.stringify(content.drawn)};\n`,
    );
    writeFileSync(join(folder, 'index.md'), frameworkPage(content, subject));
    await bundlePlot(folder);
  }
  cpSync(join(PEER_SOURCES, 'page.css'), join(pages, 'page.css'));
  const failure = await failureOf(FRAMEWORK, root);
  if (failure !== null) throw new Error(failure);
  cpSync(join(root, 'built'), join(BUILT_PEERS, 'observable'), { recursive: true });
}
