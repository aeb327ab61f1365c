import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { runNginx } from '#tooling/nginx.ts';
import { loadServer } from './loadServer.ts';

const CONNECTIONS = 1000;
const SECONDS = 60;

const dist = resolve('dist');
if (!existsSync(dist)) throw new Error('There is no dist/: run npm run build first.');
const assets = readdirSync(resolve(dist, 'assets')).filter((name) => /\.(?:js|css)$/.test(name));
const paths = ['/', '/data/members.json', ...assets.map((name) => `/assets/${name}`)];

const nginx = await runNginx({ root: dist, headers: resolve(dist, '_nginx.conf') });
console.log(`${CONNECTIONS} connections to nginx for ${SECONDS} s …`);
const report = await loadServer({
  origin: nginx.origin,
  paths,
  connections: CONNECTIONS,
  seconds: SECONDS,
});
await nginx.stop();

const { requests, bytes, seconds, median, slowest, connections, faults } = report;
const each = `${(requests / seconds).toFixed(0)} requests and ${(bytes / seconds / 1e6).toFixed(0)} MB a second`;
console.log(`${requests} answers, ${each}; at most ${connections} connections at a time.`);
console.log(`An answer took ${median.toFixed(0)} ms (median), ${slowest.toFixed(0)} ms at most.`);
for (const [fault, times] of faults) console.log(`FAULT ${times} x ${fault}`);
console.log(faults.size === 0 ? 'No error.' : 'There were errors.');
process.exitCode = faults.size === 0 ? 0 : 1;
