import { expect, test } from './kit/test.ts';
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { join, resolve, sep } from 'node:path';
import { urlToHttpOptions } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { headersAt, parseHeadersFile } from '../src/prerender/headerRules.ts';
import { loadServer } from '../src/tooling/bench/loadServer.ts';
import { type RunningNginx, runNginx } from '../src/tooling/nginx.ts';
import { kept, watchPage } from './kit/watchPage.ts';

const DIST = resolve('dist');
const SUB_ROOT = resolve('node_modules/.cache/sub-path');
const SUB_DIST = join(SUB_ROOT, 'coalition');
const SMOKE = ['', 'member/FRA/?asof=2025-09-04', 'sources/', 'method/', 'changelog/'];

/** Installing nginx on a bare machine and building a second time take a while. */
const PREPARATION = 600_000;

interface Deployment {
  readonly nginx: RunningNginx;
  readonly dist: string;
  readonly base: string;
}

let atRoot: Deployment;
let below: Deployment;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(PREPARATION);
  rmSync(SUB_ROOT, { recursive: true, force: true });
  const build = spawnSync(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn', '--outDir', SUB_DIST],
    {
      encoding: 'utf8',
      env: { ...process.env, BASE_PATH: '/coalition/', PRECOMPRESS: 'false', PICTURES: 'off' },
    },
  );
  expect(build.status, build.stderr).toBe(0);
  const serve = async (root: string, dist: string, base: string): Promise<Deployment> => ({
    nginx: await runNginx({ root, headers: join(dist, '_nginx.conf') }),
    dist,
    base,
  });
  atRoot = await serve(DIST, DIST, '/');
  below = await serve(SUB_ROOT, SUB_DIST, '/coalition/');
});

test.afterAll(async () => {
  await Promise.all([atRoot, below].map(({ nginx }) => nginx.stop()));
});

/** Every file of a deployment, as the path it is asked for by. */
function publishedPaths({ dist, base }: Deployment): readonly string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^_|\.(?:br|gz)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1))
    .map(
      (name) =>
        base +
        name
          .split(sep)
          .join('/')
          .replace(/(^|\/)index\.html$/, '$1'),
    );
}

async function headersOf(url: string, encoding = 'identity'): Promise<[number, Headers, Buffer]> {
  const response = await fetch(url, {
    redirect: 'manual',
    headers: { 'Accept-Encoding': encoding },
  });
  return [response.status, response.headers, Buffer.from(await response.arrayBuffer())];
}

/** Every header of every file that is not as the table of the build says. */
async function headerFaults(deployment: Deployment): Promise<readonly string[]> {
  const { nginx, dist } = deployment;
  const rules = parseHeadersFile(readFileSync(join(dist, '_headers'), 'utf8'));
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  const faults: string[] = [];
  for (const path of publishedPaths(deployment)) {
    const [status, headers] = await headersOf(nginx.origin + encodeURI(path));
    const stated = headersAt(rules, path);
    const pairs = names.map((name) => [name, stated[name] ?? null] as const);
    const expected = [...pairs, ['Server', 'nginx'] as const];
    if (status !== 200) faults.push(`${path}: ${status}`);
    for (const [name, value] of expected) {
      const sent = headers.get(name);
      if (sent !== value) faults.push(`${path}: ${name}: ${sent}, stated ${value}`);
    }
  }
  return faults;
}

for (const [where, deployment] of [
  ['at the root of a host', () => atRoot],
  ['in a sub-path', () => below],
] as const) {
  test(`the pages work behind nginx ${where}`, async ({ page }) => {
    test.setTimeout(60_000);
    const { nginx, base } = deployment();
    const watched = watchPage(page, nginx.origin);
    for (const path of SMOKE) {
      await page.goto(nginx.origin + base + path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.waitForLoadState('networkidle');
      await expect(page.getByRole('alert')).toHaveCount(0);
    }
    await page.goto(nginx.origin + base);
    await expect(
      page.locator('[data-plot="troop-stances"] path[data-party]').first(),
    ).toBeVisible();
    await page.getByRole('link', { name: 'Sources' }).first().click();
    await expect(page).toHaveURL(`${nginx.origin}${base}sources/`);
    expect(await kept(page)).toEqual([]);
    expect(watched).toEqual({ errors: [], foreign: [] });
  });

  test(`nginx sends every file ${where} with exactly the headers of the table`, async () => {
    expect(publishedPaths(deployment()).length).toBeGreaterThan(150);
    expect(await headerFaults(deployment())).toEqual([]);
  });

  test(`a page without its last slash keeps its query ${where}`, async () => {
    const { nginx, base } = deployment();
    const query = '?asof=2025-09-04&country=FRA~GBR&x=%26%20%C3%A9';
    for (const path of ['method', 'member/FRA']) {
      const [status, headers] = await headersOf(`${nginx.origin}${base}${path}${query}`);
      expect([status, headers.get('location')]).toEqual([301, `${base}${path}/${query}`]);
    }
  });

  test(`what is not there is a page that says so, kept for minutes only ${where}`, async () => {
    const { nginx, base } = deployment();
    const missing = ['nothing', 'assets/gone.js', 'assets/', 'data/', 'member/XXX/'];
    for (const path of missing) {
      const [status, headers, body] = await headersOf(nginx.origin + base + path);
      expect(status, path).toBe(404);
      expect(body.toString(), path).toContain('<title>Page not found');
      expect(headers.get('cache-control'), path).toBe(
        'public, max-age=300, stale-while-revalidate=600, stale-if-error=86400',
      );
      expect(headers.get('content-security-policy'), path).toContain("default-src 'none'");
    }
  });
}

test('a header that nginx sends otherwise than stated, or not at all, is found', async () => {
  const altered = join(SUB_ROOT, 'altered.conf');
  const text = readFileSync(join(DIST, '_nginx.conf'), 'utf8');
  writeFileSync(altered, text.replace('"~^/" "nosniff";', '').replace(', immutable', ''));
  const nginx = await runNginx({ root: DIST, headers: altered });
  const faults = await headerFaults({ nginx, dist: DIST, base: '/' });
  await nginx.stop();
  expect(faults).toContain('/: X-Content-Type-Options: null, stated nosniff');
  expect(faults.some((fault) => /^\/assets\/.*Cache-Control/.test(fault))).toBe(true);
});

/** Status of a path that is sent as it is written, which browsers and `fetch` never do. */
function statusOfRaw(origin: string, path: string): Promise<number> {
  return new Promise((done, reject) => {
    const request = get({ ...urlToHttpOptions(new URL(origin)), path }, (response) => {
      response.resume();
      done(response.statusCode ?? 0);
    });
    request.on('error', reject);
  });
}

test('no path leads out of the folder', async () => {
  const outside = ['/../package.json', '/%2e%2e/package.json', '/assets/..%2f..%2fpackage.json'];
  for (const path of outside) {
    expect([400, 404], path).toContain(await statusOfRaw(atRoot.nginx.origin, path));
  }
  expect(await statusOfRaw(atRoot.nginx.origin, '/index.html')).toBe(200);
});

test('nginx sends brotli, else gzip, else the file as it is, and the content is the same', async () => {
  const { nginx, dist } = atRoot;
  const packed = publishedPaths(atRoot).filter((path) => /\.(?:js|css|json|csv)$/.test(path));
  expect(packed.length).toBeGreaterThan(20);
  for (const path of packed) {
    const plain = readFileSync(join(dist, path));
    if (plain.length < 1000) continue;
    for (const [accepted, expected] of [
      ['br, gzip', 'br'],
      ['gzip', 'gzip'],
      ['identity', null],
    ] as const) {
      const [, headers, body] = await headersOf(nginx.origin + path, accepted);
      expect(headers.get('content-encoding'), path).toBe(expected);
      expect(headers.get('vary'), path).toBe('Accept-Encoding');
      expect(body.equals(plain), `${path} as ${accepted}`).toBe(true);
    }
    expect(brotliDecompressSync(readFileSync(join(dist, `${path}.br`))).equals(plain)).toBe(true);
  }
});

test('nginx answers a thousand connections at a time without an error', async () => {
  test.setTimeout(60_000);
  const assets = readdirSync(join(DIST, 'assets')).filter((name) => /\.(?:js|css)$/.test(name));
  const report = await loadServer({
    origin: atRoot.nginx.origin,
    paths: ['/', '/data/members.json', ...assets.map((name) => `/assets/${name}`)],
    connections: 1000,
    seconds: 4,
  });
  expect([...report.faults]).toEqual([]);
  expect(report.connections).toBe(1000);
  expect(report.requests).toBeGreaterThan(1000);
  expect(atRoot.nginx.errors()).not.toMatch(/\[(?:alert|crit|emerg)\]|worker_connections/);
});
