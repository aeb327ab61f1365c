import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import { expect, it } from 'vitest';
import { loadServer } from './loadServer.ts';
import type { LoadReport } from './loadServer.ts';

async function loaded(answer: RequestListener): Promise<LoadReport> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const origin = `http://127.0.0.1:${port}`;
  const report = await loadServer({ origin, paths: ['/a', '/b'], connections: 20, seconds: 0.2 });
  server.closeAllConnections();
  server.close();
  return report;
}

it('counts whole answers over all connections', async () => {
  const report = await loaded((_, response) => response.end('whole'));
  expect([...report.faults]).toEqual([]);
  expect(report.connections).toBe(20);
  expect(report.bytes).toBe(report.requests * 5);
});

it('reports errors, answers that break off and connections that end', async () => {
  const failed = await loaded((_, response) => response.writeHead(503).end());
  expect([...failed.faults.keys()].join()).toContain('/a: 503');
  const cut = await loaded((request, response) => {
    response.writeHead(200, { 'Content-Length': '100' });
    response.write('half');
    setTimeout(() => request.socket.destroy(), 5);
  });
  expect(cut.faults.size).toBeGreaterThan(0);
  const dropped = await loaded((request) => request.socket.destroy());
  expect(dropped.faults.size).toBeGreaterThan(0);
});
